"""Candidate: the contests in which somebody stood, and their party election by election."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from parsing.collection import Collection
from parsing.models import CandidateResult
from parsing.standings import contests_of_person, party_years
from styles import stylesheet
from tui.commands import CANDIDATE, bindings
from tui.messages import OpenContest
from tui.rows.candidate import Career, career_rows, shown_marks
from tui.screens.frame import FrameScreen
from tui.widgets.career import CareerSheet
from tui.widgets.legend import Legend


class CandidateScreen(FrameScreen):
    """One candidate, from articles and official results."""

    NAME: ClassVar[str] = CANDIDATE
    MAIN: ClassVar[str] = "career"
    CSS = stylesheet("candidate")
    BINDINGS = bindings(CANDIDATE)

    def __init__(self, collection: Collection, candidate: CandidateResult) -> None:
        super().__init__(collection)
        self._candidate = candidate
        self._career = Career(candidate.person, candidate.party, (), ())
        self.sheet = CareerSheet(id="career")
        self.legend = Legend(id="legend")

    def compose_body(self) -> ComposeResult:
        """The sheet, and what its marks mean."""
        yield self.sheet
        yield self.legend

    def on_mount(self) -> None:
        """Look the candidate up."""
        self.refill()

    def refill(self) -> None:
        """Look through every contest, beside the event loop."""
        self.title_line.show(self._candidate.person or self._candidate.party or "candidate", "looking")
        self.run_worker(self._look, thread=True, exclusive=True)

    def _look(self) -> None:
        person, party = self._candidate.person, self._candidate.party
        contests = contests_of_person(self.collection, person) if person else ()
        career = Career(person, party, contests, party_years(self.collection, party) if party else ())
        self.app.call_from_thread(self._take, career)

    def _take(self, career: Career) -> None:
        self._career = career
        self.title_line.show(career.person or career.party or "candidate", career.party or "")
        self.sheet.show(career)
        self.legend.show(shown_marks(career), "")

    @on(CareerSheet.Chosen)
    def _to_contest(self) -> None:
        if self.sheet.contest is not None:
            self.post_message(OpenContest(self.sheet.contest))

    def action_copy(self) -> None:
        """Send the tables to the clipboard."""
        rows = career_rows(self._career, self.sheet.size.width)
        self.copy("\n".join("".join(span.text for span in row).rstrip() for row in rows))
