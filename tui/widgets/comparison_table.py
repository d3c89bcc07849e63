"""The table of a comparison; its columns scroll, its labels stay."""

from dataclasses import dataclass

from textual.message import Message

from parsing.results import Comparison
from tui.rows.comparison import HEAD_ROWS, Window, comparison_rows, window_for
from tui.rows.contest import FigureTarget
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class ComparisonTable(Sheet):
    """Parties and figures on the rows, elections in the columns."""

    @dataclass
    class Scrolled(Message):
        """Other columns are shown."""

    def __init__(self, comparison: Comparison, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self.frozen = HEAD_ROWS
        self._comparison = comparison
        self._first = max(0, len(comparison.columns) - 1)
        """Opened at the newest."""

    def show(self, comparison: Comparison) -> None:
        """Show another comparison, at its newest columns."""
        self._comparison = comparison
        self._first = len(comparison.columns) - 1
        self.top = 0
        self.redraw()

    @property
    def window(self) -> Window:
        """The columns that are on the screen."""
        return window_for(len(self._comparison.columns), self._first, self.size.width)

    @property
    def figure(self) -> FigureTarget | None:
        """The figure under the cursor."""
        return self.target if isinstance(self.target, FigureTarget) else None

    def draw(self, width: int, height: int) -> list[Row]:
        """The columns that fit."""
        del height
        window = window_for(len(self._comparison.columns), self._first, width)
        return comparison_rows(self._comparison, window, self.sight)

    def scroll_columns(self, step: int) -> None:
        """Earlier or later columns."""
        self._first = self.window.first + step
        self._first = self.window.first
        self.redraw()
        self.post_message(self.Scrolled())

    def action_sideways(self, step: int) -> None:
        """Along the row; past its end to further columns."""
        before = self.target
        super().action_sideways(step)
        if self.target is before:
            self.scroll_columns(step)
