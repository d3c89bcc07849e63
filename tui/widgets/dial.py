"""The swing dial with its sentence."""

from parsing.models import Figure
from tui.rows.dial import swing_row, swing_words
from tui.rows.span import Row, Span, fit
from tui.safe import visible
from tui.widgets.sheet import Sheet


class Dial(Sheet, can_focus=False):
    """One swing between two parties."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._swing: Figure | None = None
        self._between = ""

    def show(self, swing: Figure | None, between: str) -> None:
        """Show a swing between two elections; nothing for None."""
        if (swing, between) != (self._swing, self._between):
            self._swing, self._between = swing, between
            self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """The dial, where both parties are known, and the sentence."""
        del height
        if self._swing is None:
            return []
        dial = swing_row(self._swing, width)
        said = (Span(fit(f" {visible(swing_words(self._swing, self._between))}", width), "muted"),)
        return [dial, said] if dial is not None else [said]
