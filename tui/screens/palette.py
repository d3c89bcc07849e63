"""The palette: a command found by its name, and given to the screen it was asked from."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Input

from tui.commands import APP, MOVE, PALETTE, Command, commands_of
from tui.configured import charset_of, settings_of
from tui.messages import Find
from tui.rows.palette import narrowed_commands, palette_rows
from tui.rows.span import Row
from tui.screens.frame import FrameScreen
from tui.widgets.sheet import Sheet


class PaletteScreen(FrameScreen):
    """Made from the table of commands, as the keys, the footer and the help are."""

    NAME: ClassVar[str] = PALETTE
    MAIN: ClassVar[str] = "commands"
    AUTO_FOCUS = "PaletteLine"

    def __init__(self, below: Screen[object], left_out: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self._below = below
        owner = below.NAME if isinstance(below, FrameScreen) else ""
        known = (*commands_of(owner), *commands_of(APP), *commands_of(MOVE))
        self.commands = [command for command in known if command.action not in left_out]
        self._list = PaletteList(self.commands)

    def compose_body(self) -> ComposeResult:
        """The commands, and the line in which their names are typed."""
        self.key_line.display = False
        yield self._list
        yield PaletteLine()

    def on_mount(self) -> None:
        """Name the page."""
        self.title_line.show("commands", "Enter gives one, Esc leaves")

    def found(self, query: str) -> None:
        """Narrow the list."""
        self._list.show(narrowed_commands(self.commands, query))

    def action_pick(self, step: int) -> None:
        """Another command of the list."""
        self._list.action_move(step)

    def action_give(self) -> None:
        """Leave, then do what was picked."""
        command = self._list.target
        self.app.call_later(self.app.pop_screen)
        if isinstance(command, Command):
            self.app.call_later(self._give, command)

    async def _give(self, command: Command) -> None:
        owners: dict[str, DOMNode] = {APP: self.app, MOVE: self._below.focused or self._below}
        await self.app.run_action(command.action, owners.get(command.owner, self._below))


class PaletteList(Sheet, can_focus=False):
    """The commands that match, the one to be given marked."""

    WHOLE_ROWS: ClassVar[bool] = True

    def __init__(self, commands: list[Command]) -> None:
        super().__init__(id="commands")
        self._commands = commands

    def show(self, commands: list[Command]) -> None:
        """Show these, the first of them marked."""
        self._commands = commands
        self.to_start()
        self.redraw()

    @property
    def _cursor_role(self) -> str:
        return "cursor"

    def draw(self, width: int, height: int) -> list[Row]:
        """All of them."""
        del height
        return palette_rows(self._commands, settings_of(self.app).keys, width, plain=charset_of(self.app).is_plain)


class PaletteLine(Input):
    """What is typed narrows the list at once; the arrows go through it."""

    BINDINGS = [  # noqa: RUF012 the framework's way
        Binding("enter", "screen.give", show=False),
        Binding("escape", "app.step_back", show=False),
        Binding("up", "screen.pick(-1)", show=False),
        Binding("down", "screen.pick(1)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(placeholder="the name of a command, or words of what it does", compact=True)
        self.cursor_blink = False

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell the screen."""
        event.stop()
        self.post_message(Find.Typed(event.value))
