"""Findings: all that does not add up, worst first; from each to its contest and to its words."""

from collections import Counter
from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from parsing.collection import Collection
from parsing.models import FileProblem, Finding
from styles import stylesheet
from tui.commands import FINDINGS, bindings
from tui.kinds import next_kind
from tui.messages import Cite, OpenContest, OpenWords
from tui.rows.findings import KIND, contest_of, kind_word, meant_finding, narrowed_findings, severities
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
        self.list = FindingsList(collection.findings, self._problems, id="findings")

    @property
    def _problems(self) -> tuple[FileProblem, ...]:
        """Files that could not be read, and what of the tables of official results does not fit."""
        return (*self.collection.problems, *self.collection.record.problems)

    def compose_body(self) -> ComposeResult:
        """The list."""
        yield self.list

    def on_mount(self) -> None:
        """Say how many there are."""
        self.found(self.query_text)

    def refill(self) -> None:
        """The articles were read again."""
        self.found(self.query_text)

    def found(self, query: str) -> None:
        """Narrow the list."""
        every, note = self.collection.findings, ""
        shown = narrowed_findings(every, query)
        if query and not shown:
            other = meant_finding(every, query)
            shown = narrowed_findings(every, other) if other is not None else []
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
        words = self.query_text.split()
        now = next((kind for kind in amounts if KIND + kind_word(kind) in words), None)
        chosen = next_kind(now, amounts)
        others = [word for word in words if not word.startswith(KIND)]
        self.query_text = " ".join([*([KIND + kind_word(chosen)] if chosen is not None else []), *others])
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

        shown = narrowed_findings(self.collection.findings, self.query_text)
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
