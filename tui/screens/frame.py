"""What every screen has: a title line, a body, a footer line, and a way to find."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.events import Key, Resize
from textual.screen import Screen

from parsing.collection import Collection
from tui.commands import footer
from tui.configured import charset_of, settings_of
from tui.messages import Export, Find
from tui.rows.span import Row, Span, wrap
from tui.safe import visible
from tui.settings.keys import shown_key
from tui.view import PLAIN, View
from tui.widgets.lines import KeyLine, TitleLine
from tui.widgets.looks import COMPONENTS
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from tui.widgets.find import FindBar

LEAST_WIDTH: Final = 40
LEAST_HEIGHT: Final = 12
TOO_SMALL: Final = "hustings needs 40 columns and 12 rows"
SENT: Final = "Sent to the terminal's clipboard, if it takes that."


class FrameScreen(Screen[None]):
    """A screen of the program. Subclasses compose the body and answer what was typed to find."""

    NAME: ClassVar[str] = ""
    MAIN: ClassVar[str] = ""
    """The id of the sheet that has the keys when nothing else does."""
    AUTO_FOCUS = "Sheet"
    COMPONENT_CLASSES: ClassVar[set[str]] = set(COMPONENTS)

    def __init__(self, collection: Collection | None = None) -> None:
        super().__init__()
        self.title_line = TitleLine()
        self.key_line = KeyLine(footer(self.NAME))
        self.query_text = ""
        """What is looked for; "" for nothing."""
        self._find_bar: FindBar | None = None
        self._find_note = ""
        self._collection = collection

    def compose(self) -> ComposeResult:
        """Title, body, keys."""
        yield self.title_line
        yield from self.compose_body()
        yield self.key_line
        yield TooSmall()

    def compose_body(self) -> ComposeResult:
        """What stands between title and keys."""
        raise NotImplementedError

    # --- data ---

    def fill(self, collection: Collection) -> None:
        """Show what has been read; called again when the articles are read again."""
        self._collection = collection
        self.refill()

    def refill(self) -> None:
        """Show the collection."""

    @property
    def collection(self) -> Collection:
        """All that was read. There is none before `fill`."""
        if self._collection is None:
            raise LookupError("nothing has been read yet")
        return self._collection

    @property
    def is_loaded(self) -> bool:
        """Whether there is a collection."""
        return self._collection is not None

    # --- the last line ---

    def say(self, text: str, *, whole: bool = False) -> None:
        """Tell the reader something until the next key: on one line, or `whole`."""
        self.key_line.say(visible(text), whole=whole)

    def say_first(self, sentences: Sequence[str]) -> None:
        """Tell the first of several things, and how many more there are."""
        more = f" (+{len(sentences) - 1} more)" if len(sentences) > 1 else ""
        self.say(f"{sentences[0]}{more}")

    def copy(self, text: str) -> None:
        """Send text to the terminal's clipboard. No terminal says whether it took it."""
        self.app.copy_to_clipboard(text)
        self.say(SENT)

    def export(self, what: str, columns: Sequence[str], records: Sequence[Mapping[str, object]], of: str = "") -> None:
        """Have records written to a new file named after `what`; `of` says which they are, where that is not plain."""
        self.post_message(Export(what, columns, records, of))

    def key_of(self, name: str) -> str:
        """The key of a command of this screen, as it is written on the screen."""
        return shown_key(name, self.NAME, settings_of(self.app).keys, plain=charset_of(self.app).is_plain)

    def on_key(self, _event: Key) -> None:
        """A key has been pressed: what was said has been read."""
        self.key_line.say("")

    def reopening(self) -> tuple[View, tuple[str, ...]]:
        """What opens the screen again as it is: the options of the explorer, and the words that name a contest."""
        return PLAIN, ()

    def go_back(self) -> bool:
        """Go back a step within the screen; False where the way back is out of it."""
        return False

    # --- finding ---

    async def action_find(self) -> None:
        """Open the line in which words are looked for."""
        from tui.widgets.find import FindBar

        if self._find_bar is None:
            self._find_bar = FindBar(self.query_text)
            await self.mount(self._find_bar, after=self.key_line)
            self.key_line.display = False
            self.note_of_find(self._find_note)
        self.set_focus(self._find_bar.line)

    @on(Find.Typed)
    def _look_for(self, message: Find.Typed) -> None:
        self.query_text = message.text
        self.found(message.text)

    @on(Find.Closed)
    async def _close_find(self) -> None:
        bar, self._find_bar = self._find_bar, None
        if bar is not None:
            await bar.remove()
        self.key_line.display = True
        self.set_focus(self.query_one(f"#{self.MAIN}", Sheet))

    def note_of_find(self, text: str) -> None:
        """Say something of what is looked for, beside it while it is typed."""
        self._find_note = text
        if self._find_bar is not None:
            self._find_bar.note.say(visible(text))

    def found(self, query: str) -> None:
        """Show what the query finds; everything for ""."""

    # --- size ---

    def on_resize(self, event: Resize) -> None:
        """Say so where the window is too small for anything."""
        too_small = event.size.width < LEAST_WIDTH or event.size.height < LEAST_HEIGHT
        self.set_class(too_small, "-too-small")


class TooSmall(Sheet, can_focus=False):
    """The sentence that stands in place of everything else in a window too small for it."""

    def draw(self, width: int, height: int) -> list[Row]:
        """The sentence, as far as it goes."""
        rows: list[Row] = [(Span(line),) for line in wrap(TOO_SMALL, width)]
        return rows[:height]
