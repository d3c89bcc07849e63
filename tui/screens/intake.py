"""Data: what became of every article that was to be read, and why nothing came of some."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from parsing.collection import Collection
from parsing.intake import Intake, Reception
from tui.commands import DATA, bindings
from tui.kinds import next_kind
from tui.messages import Cite, OpenWords
from tui.rows.intake import intake_text, narrowed_intake, receptions
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
        self._intake: tuple[Intake, ...] = ()

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
        intake = self.collection.intake
        self.app.call_from_thread(self._take, intake)

    def _take(self, intake: tuple[Intake, ...]) -> None:
        self._intake = intake
        self.found(self.query_text)

    def found(self, query: str) -> None:
        """Narrow the list."""
        shown, note = narrowed_intake(self._intake, query, self._kind), ""
        if query.strip() and self._intake and not shown:
            from parsing.searching import meant

            other = meant(query, map(intake_text, self._intake))
            shown = narrowed_intake(self._intake, other, self._kind) if other is not None else shown
            note = f"did you mean {other}?" if shown else "No article fits that."
        self.note_of_find(note)
        self.list.show(shown)
        amount = f"{len(self._intake):,}"
        if query or self._kind is not None:
            amount = f"{len(shown):,} of {amount}"
        kind = f"  {self._kind.value}" if self._kind is not None else ""
        self.title_line.show(f"articles  {amount}{kind}", receptions(self._intake) or "none")

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
        self._kind = next_kind(self._kind, [each.reception for each in self._intake])
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
        shown = narrowed_intake(self._intake, self.query_text, self._kind)
        self.export("articles", tuple(Intake.model_fields), [each.model_dump(mode="json") for each in shown])
