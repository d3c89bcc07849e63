"""The two lines that are always there: where you are, and which keys matter here."""

from collections.abc import Sequence

from tui.commands import HELP_COMMAND, Command, key_name
from tui.configured import charset_of, settings_of
from tui.rows.span import Row, Span, columns, fit, wrap
from tui.settings.keys import keys_of
from tui.widgets.sheet import Sheet


class TitleLine(Sheet, can_focus=False):
    """Where you are, and how much there is."""

    def __init__(self, left: str = "hustings", right: str = "") -> None:
        super().__init__(id="title")
        self.left, self.right = left, right

    def show(self, left: str, right: str) -> None:
        """Say it. Both texts are safe to draw."""
        if (left, right) != (self.left, self.right):
            self.left, self.right = left, right
            self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """Both texts on one line, the left one cut where they meet."""
        del height
        right = fit(self.right, min(len(self.right), max(0, width - 12)))
        left = fit(f" {self.left}", width - len(right) - 2) + " "
        return [(Span(left, "accent"), Span(f"{right} ", "muted"))]


class KeyLine(Sheet, can_focus=False):
    """At most six keys and `?`; for a moment, what a command has to say."""

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__(id="keys")
        self._commands = commands
        self._said: list[str] = []

    def say(self, text: str, *, whole: bool = False) -> None:
        """Say something in place of the keys; "" brings them back. What is said `whole` takes the lines it needs."""
        said = wrap(text, max(1, self.size.width - 1)) if whole else [text] if text else []
        if said != self._said:
            self._said = said
            self.styles.height = max(1, len(said))
            self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """The keys that fit, help last and always."""
        del height
        if self._said:
            return [(Span(f" {fit(line, width - 1)}", "strong"),) for line in self._said]
        help_row = (Span(self._key(HELP_COMMAND), "accent"), Span(" help", "muted"))
        room = width - columns(help_row) - 1
        row: Row = (Span(" "),)
        for command in self._commands:
            piece = (Span(self._key(command), "accent"), Span(f" {command.label}   ", "muted"))
            if columns(row) + columns(piece) > room:
                break
            row = (*row, *piece)
        return [(*row, *help_row)]

    def _key(self, command: Command) -> str:
        return key_name(keys_of(command, settings_of(self.app).keys)[0], plain=charset_of(self.app).is_plain)
