"""The line in which words are looked for."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Input

from tui.messages import Find
from tui.rows.span import Row, Span, fit
from tui.widgets.sheet import Sheet


class FindLine(Input):
    """What is typed goes to the screen at once. Enter keeps it, Esc clears it; both close the line."""

    BINDINGS = [Binding("escape", "clear", show=False), Binding("down", "keep", show=False)]  # noqa: RUF012 the framework's way

    def __init__(self, text: str = "") -> None:
        super().__init__(value=text, placeholder="find; Enter keeps, Esc clears", compact=True, select_on_focus=False)
        self.cursor_blink = False

    @on(Input.Changed)
    def _tell(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(Find.Typed(event.value))

    @on(Input.Submitted)
    def action_keep(self) -> None:
        """Keep what was found."""
        self.post_message(Find.Closed(kept=True))

    def action_clear(self) -> None:
        """Show everything again."""
        self.value = ""
        self.post_message(Find.Typed(""))
        self.post_message(Find.Closed(kept=False))


class FindNote(Sheet, can_focus=False):
    """What there is to say of what was typed: how it was understood, or why a word was passed over."""

    def __init__(self) -> None:
        super().__init__()
        self._said = ""

    def say(self, text: str) -> None:
        """Say it; it is safe to draw."""
        if text != self._said:
            self._said = text
            self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """One line."""
        del height
        return [(Span(fit(self._said, width - 1), "muted"),)]


class FindBar(Horizontal):
    """The line, and beside it what there is to say."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.line, self.note = FindLine(text), FindNote()

    def compose(self) -> ComposeResult:
        """Both, side by side."""
        yield self.line
        yield self.note
