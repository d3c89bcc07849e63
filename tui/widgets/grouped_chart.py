"""The grouped chart of a comparison."""

from parsing.models import Measure
from parsing.results import Comparison
from tui.rows.grouped import grouped_rows
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class GroupedChart(Sheet, can_focus=False):
    """Parties, and for each a bar an election."""

    def __init__(self, comparison: Comparison, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._comparison = comparison
        self.measure = Measure.SHARE

    def show(self, comparison: Comparison) -> None:
        """Chart another comparison."""
        self._comparison = comparison
        self.redraw()

    def use(self, measure: Measure) -> None:
        """Chart votes, or share."""
        self.measure = measure
        self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """The groups that fit."""
        return grouped_rows(self._comparison, self.measure, width, height)
