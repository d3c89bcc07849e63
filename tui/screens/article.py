"""Article: a report with its claims marked, and what each was read as."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.events import Resize

from parsing.collection import Collection
from parsing.models import CandidateResult, Claim, Contest, ElectionReading
from styles import stylesheet
from tui.commands import ARTICLE, bindings
from tui.messages import Cite, Corrected, OpenContest, OpenWords
from tui.rows.claim import election_words
from tui.safe import visible
from tui.screens.frame import FrameScreen
from tui.view import View
from tui.widgets.correction_form import CorrectionForm
from tui.widgets.reader import Passage, Reader, is_same
from tui.widgets.reading import ReadingPane
from tui.words import count

LEAST_READING: Final = 7
MOST_READING: Final = 12
"""Rows for what the current words were read as."""
_READ_ONLY: Final = "Nothing can be kept here: this session may not write."
_NO_CLAIM: Final = "No claim is the current one; ] goes to the next."


class ArticleScreen(FrameScreen):
    """Opened at the words that state a figure, or at the first claim."""

    NAME: ClassVar[str] = ARTICLE
    MAIN: ClassVar[str] = "reader"
    CSS = stylesheet("article")
    BINDINGS = bindings(ARTICLE)

    def __init__(self, collection: Collection, opening: OpenWords) -> None:
        super().__init__(collection)
        self._opening = opening
        self._take(collection)
        self.reader = Reader(id="reader")
        self.pane = ReadingPane(self._election, len(self._claims), id="reading")

    def _take(self, collection: Collection) -> None:
        """The article, and all that was read out of it, as the collection has it."""
        name = self._opening.article
        extraction = collection.extractions.get(name)
        self._article = collection.articles[name]
        self._election = extraction.election if extraction is not None else ElectionReading(year=None)
        self._claims = collection.claims_of(name)
        self._doubts = extraction.doubts if extraction is not None else ()
        self._copy_of = collection.copies.get(name)

    def compose_body(self) -> ComposeResult:
        """The text, and below it what was read."""
        yield self.reader
        yield self.pane

    def on_mount(self) -> None:
        """Open at the words that were asked for."""
        self.reader.show(self._article, self._passages)
        self._entitle()
        self.call_after_refresh(self._open)

    @property
    def _passages(self) -> list[Passage]:
        passages: list[Passage] = [*self._claims, *self._doubts]
        return sorted(passages, key=lambda words: (words.start, words.end))

    @on(Resize)
    def _share_room(self) -> None:
        self.pane.styles.height = max(LEAST_READING, min(MOST_READING, self.size.height // 4))

    def refill(self) -> None:
        """The articles were read again, or corrected. One that is gone stays as it was opened."""
        if self._opening.article in self.collection.articles:
            self._take(self.collection)
            self.reader.renew(self._article, self._passages)
            self.pane.know(self._election, len(self._claims))
            self._explain()

    def _open(self) -> None:
        asked: list[Passage] = [claim for claim in self._opening.claims if claim.article == self._article.name]
        asked += [doubt for doubt in self._doubts if (doubt.start, doubt.end) == self._opening.span]
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
    def _explain(self) -> None:
        passage = self.reader.passage
        asked = passage is not None and any(is_same(passage, claim) for claim in self._opening.claims)
        self.pane.show(passage, self._why if asked else [], self.reader.among)
        self._entitle()

    def _entitle(self) -> None:
        title = visible(self._article.title or self._article.name)
        copy = f"copy of {visible(self._copy_of)} · " if self._copy_of is not None else ""
        self.title_line.show(title, f"{self._where} · {copy}{election_words(self._election)}")

    @property
    def _where(self) -> str:
        """Which claim, or which words in doubt, are the current ones; else how many there are."""
        passage = self.reader.passage
        if passage in self._claims:
            return f"claim {self._claims.index(passage) + 1} of {len(self._claims)}"
        if passage in self._doubts:
            return f"doubt {self._doubts.index(passage) + 1} of {len(self._doubts)}"
        doubts = f" · {count(len(self._doubts), 'doubt', 'doubts')}" if self._doubts else ""
        return count(len(self._claims), "claim", "claims") + doubts

    # --- commands ---

    def action_claim(self, step: int) -> None:
        """To the next or the previous claim."""
        self.reader.step(step)

    @on(Reader.Chosen)
    def action_contest(self) -> None:
        """To the contest of the current claim."""
        claim = self.reader.claim
        if claim is None:
            self.say(_NO_CLAIM)
        else:
            result = self.collection.result(claim.contest)
            self.post_message(OpenContest(result.contest if result is not None else claim.contest))

    # --- corrections ---

    async def action_reject(self) -> None:
        """Open the form in which the current claim is rejected or put right; take back what was said before."""
        claim = self.reader.claim
        if claim is not None and claim.correction is not None:
            self.action_undo()
        elif (refusal := self._refusal(claim)) is not None:
            self.say(refusal)
        elif claim is not None and not self.query(CorrectionForm):
            self.pane.display = False
            await self.mount(CorrectionForm(claim, self._candidates_of), before=self.key_line)

    def _candidates_of(self, contest: Contest) -> Sequence[CandidateResult]:
        """Who stood in a contest, as far as is known."""
        result = self.collection.whole(contest)
        return result.candidates if result is not None else ()

    def _refusal(self, claim: Claim | None) -> str | None:
        """Why the current words cannot be corrected; None where they can."""
        if getattr(self.app, "read_only", False):
            return _READ_ONLY
        if claim is None:
            return (
                _NO_CLAIM
                if self.reader.passage is None
                else "Words in doubt are no claim: there is nothing to correct."
            )
        if self._copy_of is not None:
            return f"This copy does not count; correct {self._copy_of}."
        return None if self._article.path is not None else "Standard input has no place for corrections."

    @on(CorrectionForm.Given)
    async def _keep(self, given: CorrectionForm.Given) -> None:
        from parsing.corrections import keep, of_claim

        await self._close_form()
        said = of_claim(self._article, given.claim, given.value, given.reason, given.belonging)
        self._write(lambda: keep(self._article, said), "Kept in")

    @on(CorrectionForm.Left)
    async def _close_form(self) -> None:
        await self.query(CorrectionForm).remove()
        self.pane.display = True
        self.set_focus(self.reader)

    def action_undo(self) -> None:
        """Take back what was said of the current claim."""
        from parsing.corrections import undo

        claim = self.reader.claim
        if getattr(self.app, "read_only", False):
            self.say(_READ_ONLY)
        elif claim is None or claim.correction is None:
            self.say("Nothing has been said of this one.")
        else:
            said = claim.correction
            self._write(lambda: undo(self._article, said), "Taken back from")

    def _write(self, write: Callable[[], Path], done: str) -> None:
        """Write to the file of corrections, and say where, or why it cannot be."""
        from parsing.corrections import SidecarError

        try:
            path = write()
        except SidecarError as error:
            self.say(str(error), whole=True)
        else:
            self.post_message(Corrected())
            self.say(f"{done} {path.name}, beside the article.")

    # --- finding and taking away ---

    def action_hit(self, step: int) -> None:
        """To the next or the previous place found."""
        self.reader.step_hit(step)

    def found(self, query: str) -> None:
        """Mark every place where the words stand."""
        hits, note = self.reader.find(query), ""
        if query.strip() and not hits:
            from parsing.searching import meant

            other = meant(query, [self._article.text])
            hits = self.reader.find(other) if other is not None else 0
            note = f"did you mean {other}?" if hits else "No place fits that."
        self.note_of_find(note)
        if query:
            self.title_line.show(self.title_line.left, f"{count(hits, 'place', 'places')} found")
        else:
            self._entitle()

    def reopening(self) -> tuple[View, tuple[str, ...]]:
        """The article, at the claim or the words in doubt that the cursor rests on."""
        passage = self.reader.passage
        place = f":{passage.start}-{passage.end}" if passage is not None else ""
        return View(source=f"{self._article.name}{place}"), ()

    def go_back(self) -> bool:
        """Clear what was found, if anything was."""
        if not self.query_text:
            return False
        self.query_text = ""
        self.found("")
        return True

    def action_copy(self) -> None:
        """Send the claim and its words to the clipboard."""
        from tui.copying import claim_text

        claim = self.reader.claim
        if claim is None:
            self.say(_NO_CLAIM)
        else:
            self.copy(claim_text(claim))

    def action_cite(self) -> None:
        """Send the claim, its words and the command that shows its contest to the clipboard."""
        from tui.copying import claim_text

        claim = self.reader.claim
        if claim is None:
            self.say(_NO_CLAIM)
        else:
            self.post_message(Cite(claim_text(claim), (claim,)))

    def action_export(self) -> None:
        """Write the claims of the article to a file."""
        from parsing.contract import claim_record

        records = [claim_record(claim) for claim in self._claims]
        self.export(f"claims {self._article.name}", list(dict.fromkeys(key for r in records for key in r)), records)
