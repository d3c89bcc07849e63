"""The line in which words are looked for."""

from textual import on
from textual.binding import Binding
from textual.widgets import Input

from tui.messages import Find


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
