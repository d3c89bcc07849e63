"""The thin line between two panes."""

from tui.rows.span import Row, Span
from tui.widgets.sheet import Sheet


class VerticalRule(Sheet, can_focus=False):
    """One column of line."""

    def draw(self, width: int, height: int) -> list[Row]:
        """The line, as high as its place."""
        return [(Span("│" * width, "rule"),)] * height
