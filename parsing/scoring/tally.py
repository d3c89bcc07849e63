"""Judgements counted: recall, precision and their mean."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from parsing.scoring.fact import Fact
from parsing.scoring.judging import Judgement


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of gold facts found and missed, and of claims right and wrong."""

    found: int = 0
    missed: int = 0
    right: int = 0
    wrong: int = 0

    @property
    def recall(self) -> float:
        """The part of the gold that was found; 1 where there is none."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def precision(self) -> float:
        """The part of the claims that is right; 1 where there are none."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of recall and precision."""
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.found else 0.0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.found + other.found, self.missed + other.missed, self.right + other.right, self.wrong + other.wrong
        )


def tally(judgements: Iterable[Judgement], key: Callable[[Fact], str]) -> dict[str, Tally]:
    """Counts for each `key` of a fact ("article", "measure" ...), in the order of the keys."""
    counts: defaultdict[str, Tally] = defaultdict(Tally)
    for judgement in judgements:
        for fact in judgement.found:
            counts[key(fact)] += Tally(found=1)
        for fact in judgement.missed:
            counts[key(fact)] += Tally(missed=1)
        for fact in judgement.right:
            counts[key(fact)] += Tally(right=1)
        for fact in judgement.wrong:
            counts[key(fact)] += Tally(wrong=1)
    return dict(sorted(counts.items()))
