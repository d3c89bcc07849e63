"""The line that says what the marks on the screen mean, where any occur."""

from rich.cells import cell_len

from tui.figures import legend
from tui.rows.evidence import legend_row
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class Legend(Sheet, can_focus=False):
    """Meanings of the marks shown."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._marks = ""
        self._note = ""

    def show(self, marks: str, note: str = "") -> None:
        """Explain these marks; a note stands before them."""
        if (marks, note) != (self._marks, self._note):
            self._marks, self._note = marks, note
            self.redraw()

    def rows_wanted(self, width: int) -> int:
        """One; two where note and meanings do not fit into one."""
        parts = [self._note, legend(self._marks)]
        return 2 if all(parts) and cell_len("   ".join(parts)) + 2 > width else 1

    def draw(self, width: int, height: int) -> list[Row]:
        """The note and the meanings, in one row or in two."""
        if height > 1:
            return [legend_row("", self._note, width), legend_row(self._marks, "", width)]
        return [legend_row(self._marks, self._note, width)]
