"""Figures whose basis is the official record."""

from decimal import Decimal

from parsing.models import Basis, Figure, Measure
from parsing.results.precision import WHOLE, rounded


def recorded(measure: Measure, value: int | None) -> Figure | None:
    """A count as it stands in the record."""
    return None if value is None else Figure(measure=measure, value=Decimal(value), basis=Basis.OFFICIAL)


def from_votes(measure: Measure, value: Decimal, formula: str) -> Figure:
    """A figure worked out from recorded counts."""
    return Figure(measure=measure, value=value, basis=Basis.OFFICIAL, formula=formula)


def per_cent(measure: Measure, part: int, whole: int, what: str) -> Figure:
    """`part` in per cent of `whole`, which is not nought, to one decimal."""
    value = rounded(WHOLE * part / whole, 1)
    return from_votes(measure, value, f"100 x {part:,} / {whole:,} = {value}: {what}")


def change(measure: Measure, now: Decimal, before: Decimal, places: int, year: int) -> Figure:
    """The difference from the general election of `year`, to so many decimals."""
    value = rounded(now - before, places) + 0  # which takes the sign from a nought
    later, earlier = rounded(now, places and places + 1), rounded(before, places and places + 1)
    return from_votes(measure, value, f"{later:,} less {earlier:,} = {value:,}: the change since {year}, officially")
