"""What a printed figure allows: the range its rounding and its bound leave open."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from parsing.models import Bound, Measure

COUNTS = frozenset(
    {
        Measure.VOTES,
        Measure.MAJORITY,
        Measure.MAJORITY_CHANGE,
        Measure.TOTAL_VOTES,
        Measure.ELECTORATE,
        Measure.REJECTED_VOTES,
    }
)
"""Measures in whole votes, papers or electors."""
CHANGES = frozenset({Measure.SHARE_CHANGE, Measure.MAJORITY_CHANGE, Measure.MAJORITY_PCT_CHANGE})
"""Measures with a sign, whose bound speaks of their size."""

WHOLE = Decimal(100)
"""Per cent of anything."""
_WITHOUT_END = Decimal("Infinity")
_ABOUT = Decimal("0.1")
"""'About' is read as within a tenth; papers use it for no closer and hardly for wider."""


@dataclass(frozen=True, slots=True)
class Range:
    """All values between two ends, both included."""

    low: Decimal
    high: Decimal

    def meets(self, other: "Range") -> bool:
        """Whether the two have a value in common."""
        return self.low <= other.high and other.low <= self.high

    def holds(self, value: Decimal) -> bool:
        """Whether `value` lies within."""
        return self.low <= value <= self.high

    @property
    def width(self) -> Decimal:
        """How much is left open; infinite for 'more than'."""
        return self.high - self.low


def is_round_count(value: Decimal) -> bool:
    """Whether a count looks rounded: it ends in two noughts or more, as one real count in a hundred does."""
    return value != 0 and value % 100 == 0


def half_step(measure: Measure, value: Decimal) -> Decimal:
    """How far the true value may lie from the printed one by rounding alone, in the measure's own unit."""
    if measure is Measure.POSITION:
        return Decimal(0)
    if measure in COUNTS:
        if not is_round_count(value):
            return Decimal(0)
        return Decimal(500) if value % 1000 == 0 else Decimal(50)
    return Decimal(5).scaleb(-decimals(value) - 1)


def decimals(value: Decimal) -> int:
    """How many decimals are printed: 0 of `32`, 1 of `32.0`."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def rounded(value: Decimal, places: int) -> Decimal:
    """`value` to so many decimals, halves away from nought, as papers round."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def allowed(measure: Measure, value: Decimal, bound: Bound | None = None) -> Range:
    """All true values for which a paper could print `value` with `bound`."""
    if bound is None:
        slack = half_step(measure, value)
        return Range(value - slack, value + slack)
    if bound == "~":
        slack = max(half_step(measure, value), abs(value) * _ABOUT)
        return Range(value - slack, value + slack)
    size = Range(abs(value), _WITHOUT_END) if bound == ">" else Range(Decimal(0), abs(value))
    if value < 0:
        return Range(-size.high, -size.low)
    return size


def agree(measure: Measure, one: tuple[Decimal, Bound | None], other: tuple[Decimal, Bound | None]) -> bool:
    """Whether two printed values can be of one true value."""
    return allowed(measure, *one).meets(allowed(measure, *other))
