"""The line that says what the marks on the screen mean, where any occur."""

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

    def draw(self, width: int, height: int) -> list[Row]:
        """One line."""
        del height
        return [legend_row(self._marks, self._note, width)]
