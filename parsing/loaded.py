"""Articles as they were loaded: what was read out of them, contest by contest, and what does not add up."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from parsing.intake import Intake, take_in
from parsing.models import (
    Article,
    Claim,
    Contest,
    Extraction,
    FileProblem,
    Finding,
    Result,
    UnusedCorrection,
    slug,
)
from parsing.reference import EMPTY, Record
from parsing.results import (
    contest_finder,
    in_time,
    seats_in_line,
)


@dataclass(frozen=True)
class Loaded:
    """Articles, what was read out of them, and what it comes to."""

    articles: Mapping[str, Article]
    extractions: Mapping[str, Extraction]
    problems: tuple[FileProblem, ...]
    """Files that could not be read, or that nothing could be read out of."""
    results: tuple[Result, ...]
    """What the articles say; nothing of the record."""
    copies: Mapping[str, str] = field(default_factory=dict)
    """Articles printed a second time, each with the one that counts."""
    unused: tuple[UnusedCorrection, ...] = ()
    """Corrections that fit nothing that is read now."""
    broken: tuple[FileProblem, ...] = ()
    """What could not be read of the files of corrections."""
    record: Record = EMPTY
    """Official results, a basis of their own, with what of their tables could not be read."""
    adds_seats: bool = False
    """Whether seats that stand only in the record are shown among those that articles speak of."""

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What does not add up, worst first; found when first asked for, which a first screen need not wait for."""
        from parsing.results import find_findings

        counted = tuple(extraction for name, extraction in self.extractions.items() if name not in self.copies)
        return find_findings(self.results, counted, tuple(self.articles.values()), self.unused, self.record)

    @cached_property
    def _findings_by_address(self) -> dict[str, tuple[Finding, ...]]:
        from parsing.results import contests_of

        groups: defaultdict[str, list[Finding]] = defaultdict(list)
        for finding in self.findings:
            for address in contests_of(finding, self.result):
                groups[address].append(finding)
        return {address: tuple(group) for address, group in groups.items()}

    @cached_property
    def intake(self) -> tuple[Intake, ...]:
        """What became of every file and article, those that nothing came of first."""
        return take_in(self.articles, self.extractions, (*self.problems, *self.broken), self.copies)

    @cached_property
    def _by_address(self) -> dict[str, Result]:
        return {result.contest.address: result for result in self.results}

    @cached_property
    def _find(self) -> Callable[[Contest], Result | None]:
        return contest_finder(self.results)

    @cached_property
    def _by_seat(self) -> dict[str, tuple[Result, ...]]:
        groups: defaultdict[str, list[Result]] = defaultdict(list)
        for result in self.results:
            groups[slug(result.contest.seat)].append(result)
        return {seat: tuple(sorted(group, key=in_time)) for seat, group in groups.items()}

    def result(self, contest: Contest) -> Result | None:
        """The result of a contest; of an undated by-election that of the dated one it must be."""
        return self._find(contest)

    def elections_of(self, seat: str) -> tuple[Result, ...]:
        """The results of a seat, oldest first; empty where there is none. Any case or punctuation will do."""
        return self._by_seat.get(slug(seat), ())

    def seats(self) -> tuple[str, ...]:
        """The names of all seats with a result, by name."""
        return tuple(sorted({results[0].contest.seat for results in self._by_seat.values()}, key=slug))

    def lineage(self, seat: str) -> tuple[Result, ...]:
        """The results of a seat and of those it came from and went to at boundary reviews, oldest first."""
        results = [result for name in seats_in_line(seat) for result in self.elections_of(name)]
        return tuple(sorted(results, key=in_time))

    def findings_of(self, contest: Contest) -> tuple[Finding, ...]:
        """What does not add up about a contest, worst first."""
        result = self.result(contest)
        return self._findings_by_address.get((result.contest if result else contest).address, ())

    def claims_of(self, article: str) -> tuple[Claim, ...]:
        """The claims of one article, in the order of its text; empty for an unknown name."""
        extraction = self.extractions.get(article)
        return tuple(sorted(extraction.claims, key=lambda c: (c.start, c.end, c.measure))) if extraction else ()
