"""Help: the keys of the screen it was asked from, then all others."""

from typing import ClassVar

from textual.app import ComposeResult

from tui.commands import HELP
from tui.configured import charset_of, settings_of
from tui.rows.help import help_rows
from tui.rows.span import Row
from tui.screens.frame import FrameScreen
from tui.surroundings import surroundings
from tui.widgets.sheet import Sheet


class HelpScreen(FrameScreen):
    """Made from the table of commands, so that it cannot drift from what the keys do."""

    NAME: ClassVar[str] = HELP
    MAIN: ClassVar[str] = "help"

    def __init__(self, asked_from: str) -> None:
        super().__init__()
        self._asked_from = asked_from

    def compose_body(self) -> ComposeResult:
        """One page that scrolls."""
        yield HelpPage(self._asked_from)

    def on_mount(self) -> None:
        """Name the page, and say what is known of the terminal."""
        self.title_line.show("help", surroundings(plain=charset_of(self.app).is_plain or None).status)


class HelpPage(Sheet):
    """The rows of the help; the keys that move a cursor elsewhere scroll them."""

    def __init__(self, asked_from: str) -> None:
        super().__init__(id="help")
        self._asked_from = asked_from

    def draw(self, width: int, height: int) -> list[Row]:
        """All commands."""
        del height
        return help_rows(self._asked_from, width, settings_of(self.app).keys, plain=charset_of(self.app).is_plain)

    def _step(self, rows: int, along: int) -> None:
        self.scroll_rows(rows or along)

    def action_edge(self, step: int) -> None:
        """To the top or the bottom."""
        self.scroll_rows(step * len(self.rows))
