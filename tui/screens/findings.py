"""Findings: all that does not add up, worst first; from each to its contest and to its words."""

from collections import Counter
from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from parsing.collection import Collection
from parsing.models import FileProblem, Finding
from styles import stylesheet
from tui.commands import FINDINGS, bindings
from tui.finding_search import KIND, FindingSearch, kind_in, with_kind
from tui.giving_way import giving_way
from tui.kinds import next_kind
from tui.messages import Cite, OpenContest, OpenWords
from tui.rows.findings import contest_of, severities
from tui.safe import visible
from tui.screens.frame import FrameScreen
from tui.view import View
from tui.widgets.findings_list import FindingsList
from tui.words import count


class FindingsScreen(FrameScreen):
    """The list, narrowed as the reader types."""

    NAME: ClassVar[str] = FINDINGS
    MAIN: ClassVar[str] = "findings"
    CSS = stylesheet("findings")
    BINDINGS = bindings(FINDINGS)

    def __init__(self, collection: Collection, find: str = "") -> None:
        super().__init__(collection)
        self.query_text = find
        self.list = FindingsList(id="findings")
        self._search = FindingSearch(collection.findings)

    @property
    def _problems(self) -> tuple[FileProblem, ...]:
        """Files that could not be read, and what of the tables of official results does not fit."""
        return (*self.collection.problems, *self.collection.record.problems)

    def compose_body(self) -> ComposeResult:
        """The list."""
        yield self.list

    def on_mount(self) -> None:
        """Say how many there are."""
        self.refill()

    def refill(self) -> None:
        """The articles were read again."""
        self._search = FindingSearch(self.collection.findings)
        self.found(self.query_text)
        self.run_worker(self._read_words, thread=True, exclusive=True, group="words")

    def _read_words(self) -> None:
        """Make the words ready to be looked for beside the event loop."""
        with giving_way():
            self._search.texts.read()
        self.app.call_from_thread(self._find_again)

    def _find_again(self) -> None:
        """What found nothing while the words were not ready may have been meant otherwise."""
        if self.query_text and not self._search.find(self.query_text):
            self.found(self.query_text)

    def found(self, query: str) -> None:
        """Narrow the list."""
        shown, note = self._search.find(query), ""
        if query and not shown:
            other = self._search.meant(query) if self._search.texts.is_read else None
            shown = self._search.find(other) if other is not None else []
            note = f"did you mean {other}?" if shown else "No finding fits that."
        self.note_of_find(note)
        self.list.show(shown, () if query else self._problems)
        self._entitle(len(shown))

    def reopening(self) -> tuple[View, tuple[str, ...]]:
        """The findings, as they are narrowed."""
        return View(screen=FINDINGS, find=tuple(self.query_text.split())), ()

    def go_back(self) -> bool:
        """Show the whole list again, if it was narrowed."""
        if not self.query_text:
            return False
        self.query_text = ""
        self.found("")
        return True

    def action_kind(self) -> None:
        """Only the next kind; after the last, all. It is a word of what is looked for, as if it had been typed."""
        amounts = Counter(finding.kind for finding in self.collection.findings)
        chosen = next_kind(kind_in(self.query_text, amounts), amounts)
        self.query_text = with_kind(self.query_text, chosen)
        self.list.to_start()
        self.found(self.query_text)
        after = next_kind(chosen, amounts)
        following = f"{after.value} ({amounts[after]:,})" if after is not None else "all"
        here = f"{chosen.value} ({amounts[chosen]:,})" if chosen is not None else f"all ({amounts.total():,})"
        self.say(f"{here}; next: {following}")

    @on(FindingsList.Chosen)
    def action_contest(self) -> None:
        """To the contest; where the tree has none, to the words."""
        finding = self.list.finding
        contest = contest_of(finding) if finding is not None else None
        result = self.collection.result(contest) if contest is not None else None
        if result is not None:
            self.post_message(OpenContest(result.contest))
        elif finding is not None:
            self._open_words(finding)

    def action_words(self) -> None:
        """To the words that a finding is about."""
        if self.list.finding is not None:
            self._open_words(self.list.finding)

    def action_copy(self) -> None:
        """Send the finding to the clipboard."""
        from tui.copying import finding_text

        if self.list.finding is not None:
            self.copy(finding_text(self.list.finding))

    def action_cite(self) -> None:
        """Send the finding with its words and the command to the clipboard."""
        from tui.copying import finding_text

        finding = self.list.finding
        if finding is not None:
            words = (
                f"\n“{visible(finding.quote)}” ({visible(finding.article)})"
                if finding.quote and finding.article
                else ""
            )
            self.post_message(Cite(finding_text(finding) + words, finding.claims))

    def action_export(self) -> None:
        """Write the findings listed to a file."""
        from tui.cli.flat import FINDING_COLUMNS, finding_row

        shown = self._search.find(self.query_text)
        self.export("findings", FINDING_COLUMNS, [finding_row(finding) for finding in shown])

    def _open_words(self, finding: Finding) -> None:
        why = (finding.message, *([finding.remedy] if finding.remedy else ()))
        if finding.claims:
            self.post_message(OpenWords(finding.claims[0].article, finding.claims, why=why))
        elif finding.article is not None:
            span = (finding.start, finding.end) if finding.start is not None and finding.end is not None else None
            self.post_message(OpenWords(finding.article, (), span, why))
        else:
            self.say("No words of an article stand behind this one.")

    def _entitle(self, shown: int) -> None:
        every = self.collection.findings
        amount = f"{shown:,} of {len(every):,}" if self.query_text else f"{len(every):,}"
        unread = len(self.collection.problems)
        said = [severities(every), count(unread, "file not read", "files not read") if unread else ""]
        kind = next((f"  {word}" for word in self.query_text.split() if word.startswith(KIND)), "")
        self.title_line.show(f"findings  {amount}{visible(kind)}", " · ".join(part for part in said if part) or "none")
