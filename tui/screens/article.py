"""Article: a report with its claims marked, and what each was read as."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from parsing.collection import Collection
from parsing.models import ElectionReading
from styles import stylesheet
from tui.commands import ARTICLE, bindings
from tui.messages import OpenContest, OpenWords
from tui.rows.claim import election_words
from tui.safe import visible
from tui.screens.frame import FrameScreen
from tui.widgets.reader import Reader
from tui.widgets.reading import ReadingPane
from tui.words import claim_words, count


class ArticleScreen(FrameScreen):
    """Opened at the words that state a figure, or at the first claim."""

    NAME: ClassVar[str] = ARTICLE
    MAIN: ClassVar[str] = "reader"
    CSS = stylesheet("article")
    BINDINGS = bindings(ARTICLE)

    def __init__(self, collection: Collection, opening: OpenWords) -> None:
        super().__init__(collection)
        self._opening = opening
        self._article = opening.article
        extraction = collection.extractions.get(self._article)
        self._election = extraction.election if extraction is not None else ElectionReading(year=None)
        self._claims = collection.claims_of(self._article)
        self.reader = Reader(id="reader")
        self.pane = ReadingPane(self._election, len(self._claims), id="reading")

    def compose_body(self) -> ComposeResult:
        """The text, and below it what was read."""
        yield self.reader
        yield self.pane

    def on_mount(self) -> None:
        """Open at the words that were asked for."""
        article = self.collection.articles[self._article]
        self.reader.show(article, self._claims)
        self._entitle()
        self.call_after_refresh(self._open)

    def refill(self) -> None:
        """The articles were read again; this one stays as it was opened."""

    def _open(self) -> None:
        asked = [claim for claim in self._opening.claims if claim.article == self._article]
        if asked:
            self.reader.turn_to(asked[0])
        elif self._opening.span is not None:
            self.reader.mark(self._opening.span)
            self.pane.show(None, self._why)
        else:
            self.reader.redraw()

    @property
    def _why(self) -> list[str]:
        return [visible(text) for text in self._opening.why]

    @on(Reader.Turned)
    def _explain(self, turned: Reader.Turned) -> None:
        claim = self.reader.claim
        asked = claim is not None and claim in self._opening.claims
        self.pane.show(claim, self._why if asked else [])
        self._entitle(turned.index)

    def _entitle(self, index: int = -1) -> None:
        article = self.collection.articles[self._article]
        where = (
            f"claim {index + 1} of {len(self._claims)}" if index >= 0 else count(len(self._claims), "claim", "claims")
        )
        title = visible(article.title or self._article)
        self.title_line.show(title, f"{where} · {election_words(self._election)}")

    # --- commands ---

    def action_claim(self, step: int) -> None:
        """To the next or the previous claim."""
        self.reader.step(step)

    @on(Reader.Chosen)
    def action_contest(self) -> None:
        """To the contest of the current claim."""
        claim = self.reader.claim
        if claim is None:
            self.say("No claim is the current one; ] goes to the first.")
        else:
            result = self.collection.result(claim.contest)
            self.post_message(OpenContest(result.contest if result is not None else claim.contest))

    def action_hit(self, step: int) -> None:
        """To the next or the previous place found."""
        self.reader.step_hit(step)

    def found(self, query: str) -> None:
        """Mark every place where the words stand."""
        hits = self.reader.find(query)
        if query:
            self.title_line.show(self.title_line.left, f"{count(hits, 'place', 'places')} found")
        else:
            self._entitle()

    def go_back(self) -> bool:
        """Clear what was found, if anything was."""
        if not self.query_text:
            return False
        self.query_text = ""
        self.found("")
        return True

    def action_copy(self) -> None:
        """Send the claim and its words to the clipboard."""
        claim = self.reader.claim
        if claim is not None:
            self.copy(f"“{visible(claim.quote)}” ({visible(self._article)}): {visible(claim_words(claim))}")
