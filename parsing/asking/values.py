"""What a term asks of a field: a figure between two ends, words, one of several names, or to be known at all."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from parsing.lexicon import fold
from parsing.models import Figure
from parsing.results import Range, allowed

Value = Decimal | str | Figure
"""What is known of a field."""

ANY = "known"
NONE = "unknown"
folded = lru_cache(maxsize=1 << 16)(fold)
"""Names are folded at each key that somebody types, and are the same each time."""


@dataclass(frozen=True, slots=True)
class Known:
    """Whether anything is known."""

    known: bool

    @property
    def word(self) -> str:
        """As it is typed."""
        return ANY if self.known else NONE

    def holds(self, values: Iterable[Value]) -> bool:
        """Whether there are values, or none."""
        return any(True for _ in values) == self.known


@dataclass(frozen=True, slots=True)
class Between:
    """Numbers between two ends, both included; None for an open end. Any of several spans will do."""

    spans: tuple[tuple[Decimal | None, Decimal | None], ...]

    @property
    def word(self) -> str:
        """As it is typed: `..1000`, `61.2`, `2017,2019`."""
        return ",".join(_span_word(low, high) for low, high in self.spans)

    def holds(self, values: Iterable[Value]) -> bool:
        """Whether a value certainly lies within: "more than 4,000" does in `4000..`, not in `..5000`."""
        return any(
            (low is None or low <= known.low) and (high is None or known.high <= high)
            for value in values
            for known in _ranges(value)
            for low, high in self.spans
        )


@dataclass(frozen=True, slots=True)
class Words:
    """Words of which each begins a word of the same text; any of several sets of words will do."""

    sets: tuple[tuple[str, ...], ...]
    """Folded."""

    @property
    def word(self) -> str:
        """As it is typed: `east-of-england,wales`."""
        return ",".join("-".join(words) for words in self.sets)

    def holds(self, values: Iterable[Value]) -> bool:
        """Whether the words of a set are all in one of the values."""
        texts = [f" {folded(str(value))}" for value in values]
        return any(all(f" {word}" in text for word in words) for text in texts for words in self.sets)


@dataclass(frozen=True, slots=True)
class OneOf:
    """Names to be met whole, in any case and punctuation."""

    names: tuple[str, ...]

    @property
    def word(self) -> str:
        """As it is typed: `Con,Lab`, `south-east`."""
        return ",".join(name if name.isalnum() else folded(name).replace(" ", "-") for name in self.names)

    def holds(self, values: Iterable[Value]) -> bool:
        """Whether one of the values is one of the names."""
        wanted = {folded(name) for name in self.names}
        return any(folded(str(value)) in wanted for value in values)


Test = Known | Between | Words | OneOf


def _span_word(low: Decimal | None, high: Decimal | None) -> str:
    if low is not None and low == high:
        return f"{low:f}"
    return f"{'' if low is None else f'{low:f}'}..{'' if high is None else f'{high:f}'}"


def _ranges(value: Value) -> Iterable[Range]:
    """What a value may be: of a disputed figure each of its readings; "about" is taken at its word."""
    if isinstance(value, Decimal):
        yield Range(value, value)
    elif isinstance(value, Figure):
        printed = [(value.value, value.bound)] if value.value is not None else []
        for number, bound in printed or [(reading.value, reading.bound) for reading in value.readings]:
            yield allowed(value.measure, number, bound) if bound in {"<", ">"} else Range(number, number)
