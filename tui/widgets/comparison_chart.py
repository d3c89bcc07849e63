"""The chart of a comparison: bars by party, or lines through the years."""

from parsing.models import Measure
from parsing.results import Comparison
from tui.rows.grouped import grouped_rows, groups_of
from tui.rows.span import Row
from tui.rows.years import LEAST_HEIGHT, LEAST_WIDTH, can_chart_years, years_rows
from tui.widgets.sheet import Sheet

TALLEST = 20
"""Rows from which lines say no more than in fewer."""


class ComparisonChart(Sheet, can_focus=False):
    """Parties, and for each a bar an election; or a line, where elections are enough."""

    def __init__(self, comparison: Comparison, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._comparison = comparison
        self.measure = Measure.SHARE
        self.by_year = True
        """Whether lines are wanted, where they can be drawn."""

    def show(self, comparison: Comparison) -> None:
        """Chart another comparison."""
        self._comparison = comparison
        self.redraw()

    def use(self, measure: Measure) -> None:
        """Chart votes, share, or the change in share."""
        self.measure = measure
        self.redraw()

    @property
    def has_lines(self) -> bool:
        """Whether there are elections enough for lines."""
        return can_chart_years(self._comparison, self.measure)

    def rows_wanted(self, most: int) -> int:
        """How many rows the chart can make use of, of at most so many; none where not even one party would fit."""
        if self.by_year and self.has_lines and most >= LEAST_HEIGHT:
            return min(most, TALLEST)
        groups = groups_of(self._comparison, self.measure)
        bars = sum(map(len, groups)) + 1
        least = len(groups[0]) + (1 if len(groups) == 1 else 2) if groups else 1
        return min(most, bars) if most >= least else 0

    def draw(self, width: int, height: int) -> list[Row]:
        """Lines where they are wanted and have room, else the groups of bars that fit."""
        if self.by_year and self.has_lines and height >= LEAST_HEIGHT and width >= LEAST_WIDTH:
            return years_rows(self._comparison, self.measure, width, height, self.sight)
        return grouped_rows(self._comparison, self.measure, width, height, self.sight)
