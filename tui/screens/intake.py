"""Data: what became of every article that was to be read, and why nothing came of some."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from parsing.collection import Collection
from parsing.intake import Intake, Reception
from parsing.searching import TextSearch
from tui.commands import DATA, bindings
from tui.giving_way import giving_way
from tui.kinds import next_kind
from tui.messages import Cite, OpenWords
from tui.rows.intake import intake_text, receptions, text_of
from tui.screens.frame import FrameScreen
from tui.view import View
from tui.widgets.intake_list import IntakeList


class IntakeScreen(FrameScreen):
    """A row an article, those that need looking at first."""

    NAME: ClassVar[str] = DATA
    MAIN: ClassVar[str] = "intake"
    BINDINGS = bindings(DATA)

    def __init__(self, collection: Collection) -> None:
        super().__init__(collection)
        self.list = IntakeList(id="intake")
        self._kind: Reception | None = None
        self._search = TextSearch[Intake]((), text_of)

    def compose_body(self) -> ComposeResult:
        """The list."""
        yield self.list

    def on_mount(self) -> None:
        """Find out why nothing came of some, which takes as long as reading them again."""
        self.refill()

    def refill(self) -> None:
        """The articles were read again."""
        self.title_line.show("articles", "looking")
        self.run_worker(self._look, thread=True, exclusive=True)

    def _look(self) -> None:
        with giving_way():
            search = TextSearch(self.collection.intake, text_of)
            search.read()
        self.app.call_from_thread(self._take, search)

    def _take(self, search: TextSearch[Intake]) -> None:
        self._search = search
        self.found(self.query_text)

    def found(self, query: str) -> None:
        """Narrow the list."""
        every = self._search.things
        shown, note = self._shown(query), ""
        if query.strip() and every and not shown:
            other = self._search.meant(query)
            shown = self._shown(other) if other is not None else shown
            note = f"did you mean {other}?" if shown else "No article fits that."
        self.note_of_find(note)
        self.list.show_items(shown)
        amount = f"{len(every):,}"
        if query or self._kind is not None:
            amount = f"{len(shown):,} of {amount}"
        kind = f"  {self._kind.value}" if self._kind is not None else ""
        self.title_line.show(f"articles  {amount}{kind}", receptions(every) or "none")

    def _shown(self, query: str) -> list[Intake]:
        """What the query finds of the kind that is looked at, if only one is."""
        return [each for each in self._search.find(query) if self._kind is None or each.reception is self._kind]

    def go_back(self) -> bool:
        """Show the whole list again, if it was narrowed."""
        if not self.query_text and self._kind is None:
            return False
        self.query_text, self._kind = "", None
        self.found("")
        return True

    def reopening(self) -> tuple[View, tuple[str, ...]]:
        """The articles."""
        return View(screen=DATA), ()

    def action_kind(self) -> None:
        """Only the next kind; after the last, all."""
        self._kind = next_kind(self._kind, [each.reception for each in self._search.things])
        self.list.to_start()
        self.found(self.query_text)

    @on(IntakeList.Chosen)
    def action_article(self) -> None:
        """To the article; of a file that is none, the whole sentence."""
        one = self.list.one
        if one is not None and one.name in self.collection.articles:
            self.post_message(OpenWords(one.name, why=(one.why,) if one.why else ()))
        elif one is not None:
            self.say(one.why or one.name, whole=True)

    def action_copy(self) -> None:
        """Send the article's name and what became of it to the clipboard."""
        if self.list.one is not None:
            self.copy(intake_text(self.list.one))

    def action_cite(self) -> None:
        """The same, with the command that shows the list."""
        if self.list.one is not None:
            self.post_message(Cite(intake_text(self.list.one), ()))

    def action_export(self) -> None:
        """Write what is listed to a file."""
        shown = self._shown(self.query_text)
        self.export("articles", tuple(Intake.model_fields), [each.model_dump(mode="json") for each in shown])
