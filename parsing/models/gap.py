"""A printed figure beside what other figures make it."""

from decimal import Decimal

from parsing.models.base import Model
from parsing.models.measure import Bound, Measure


class Gap(Model):
    """How far the two are apart, and how much of that rounding could explain; in the measure's own unit."""

    measure: Measure
    printed: Decimal
    bound: Bound | None = None
    worked_out: Decimal
    rounding: Decimal = Decimal(0)
    """How far apart rounding alone, of the printed figure and of those it is worked out from, could put the two."""

    @property
    def size(self) -> Decimal:
        """How far apart they are."""
        return abs(self.printed - self.worked_out)

    @property
    def is_rounding(self) -> bool:
        """Whether rounding explains all of it."""
        return self.size <= self.rounding
