"""Explore, the first screen: the tree left, the selected contest right."""

from collections.abc import Sequence
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.events import Resize

from parsing.models import Contest, Finding, Result
from tui.branches import ContestNode, RegionNode, branches, narrowed, seat_count
from tui.commands import EXPLORE, bindings
from tui.figures import FINDING_MARK
from tui.messages import OpenComparison, OpenWords
from tui.rows.chart import best_measure, other_measure
from tui.rows.contest import FigureTarget
from tui.rows.evidence import figure_words, stated_by
from tui.screens.frame import FrameScreen
from tui.screens.room import Room, room_for
from tui.widgets.chart import Chart
from tui.widgets.detail import Detail
from tui.widgets.legend import Legend
from tui.widgets.notes import Notes
from tui.widgets.outline import Outline, shown_result
from tui.widgets.sheet import Sheet
from tui.words import chart_sentence, count

WIDE: Final = 100
WIDEST: Final = 160


class ExploreScreen(FrameScreen):
    """Browse the seats; see each contest; go from each figure to its words."""

    NAME: ClassVar[str] = EXPLORE
    MAIN: ClassVar[str] = "outline"
    BINDINGS = bindings(EXPLORE)

    def __init__(self) -> None:
        super().__init__()
        self.outline = Outline(id="outline")
        self.detail = Detail(id="detail")
        self.chart = Chart(id="chart")
        self.notes = Notes(id="notes")
        self.legend = Legend(id="legend")
        self._regions: tuple[RegionNode, ...] = ()
        self._result: Result | None = None
        self._swapped = False

    def compose_body(self) -> ComposeResult:
        """The tree, and beside it the contest from top to bottom."""
        with Horizontal(id="body"):
            yield self.outline
            with Vertical(id="contest"):
                yield self.detail
                yield self.chart
                yield self.notes
                yield self.legend

    # --- data ---

    def refill(self) -> None:
        """Show the collection, where the cursor was before or at what the first report is about."""
        collection = self.collection
        self._regions = branches(collection.regions())
        self.outline.fill(self._regions, self._is_flagged, collection.lineage)
        self._say_how_much()
        wanted = self._result.contest if self._result is not None else self._first_contest()
        if wanted is None or not self.outline.stand_on(wanted):
            self.outline.action_move(1)
        self._show_node()

    def go_to(self, contest: Contest) -> bool:
        """Stand on a contest; False where there is none."""
        self._clear_find()
        found = self.outline.stand_on(contest)
        self.outline.focus()
        return found

    def open_at(self, seat: str, year: int | None) -> None:
        """Stand on a seat as a person names it, at a year or at its last election."""
        results = self.collection.elections_of(seat) or self._nearly(seat)
        of_year = [result for result in results if year is None or result.contest.year == year]
        if of_year:
            self.outline.stand_on(of_year[-1].contest)
        elif results:
            self.outline.stand_on(results[-1].contest)
            self.say(f"No report speaks of {results[-1].contest.seat} {year}.")
        else:
            self.say(f"No report speaks of {seat}.")

    def _nearly(self, seat: str) -> Sequence[Result]:
        found = narrowed(self._regions, seat)
        return found[0].seats[0].results if found else ()

    def tell_problems(self) -> None:
        """Name the files that could not be read."""
        problems = self.collection.problems
        if problems:
            more = f" (+{len(problems) - 1} more)" if len(problems) > 1 else ""
            self.say(f"{problems[0].path}: {problems[0].message}{more}")

    def _first_contest(self) -> Contest | None:
        """What the first report that has a main seat is about."""
        for extraction in self.collection.extractions.values():
            if extraction.main_seat is None:
                continue
            own = [r for r in self.collection.elections_of(extraction.main_seat) if extraction.article in r.articles]
            same_year = [r for r in own if r.contest.year == extraction.election.year]
            if own:
                return (same_year or own)[-1].contest
        return None

    def _is_flagged(self, contest: Contest) -> bool:
        return bool(self.collection.findings_of(contest))

    def _say_how_much(self, found: int | None = None) -> None:
        seats = seat_count(self._regions)
        shown = f"{found:,} of {count(seats, 'seat', 'seats')}" if found is not None else count(seats, "seat", "seats")
        articles = count(len(self.collection.articles), "article", "articles")
        problems = len(self.collection.problems)
        unread = f"{count(problems, 'file', 'files')} not read · " if problems else ""
        findings = count(len(self.collection.findings), "finding", "findings")
        self.title_line.show("hustings", f"{unread}{articles} · {shown} · {findings}")

    # --- what is shown ---

    @on(Sheet.Moved, "#outline")
    def _show_node(self) -> None:
        node = self.outline.node
        if isinstance(node, RegionNode):
            self._result = None
            self.detail.summarise(node)
            self.chart.show(None)
            self.notes.tell("", ())
            self.legend.show("")
            return
        self._show_result(shown_result(node))

    def _show_result(self, result: Result | None) -> None:
        findings = self._findings(result)
        changed = result is not self._result
        self._result = result
        self._share_room()
        self.detail.show(result, findings)
        if changed:
            self.chart.show(result)
        self._tell(findings)

    def _tell(self, findings: Sequence[Finding]) -> None:
        result = self._result
        sentence = chart_sentence(result, best_measure(result, self.chart.measure)) if result is not None else ""
        self.notes.tell(sentence, findings)
        note = f"{FINDING_MARK} {count(len(findings), 'finding', 'findings')}" if findings else ""
        self.legend.show(self.detail.marks.replace(FINDING_MARK, ""), note)

    def _findings(self, result: Result | None) -> Sequence[Finding]:
        return self.collection.findings_of(result.contest) if result is not None else ()

    # --- room ---

    @on(Resize)
    def _fit(self) -> None:
        width = self.size.width
        self.set_class(WIDE <= width, "-wide")
        self.set_class(width >= WIDEST, "-widest")
        self._share_room()

    def _share_room(self) -> None:
        """Give each part of the contest its rows; they stay where they are from contest to contest."""
        candidates = len(self._result.candidates) if self._result is not None else 0
        most = max((len(result.candidates) for result in self.collection.results), default=0) if self.is_loaded else 0
        room = room_for(
            self.size.height - 2,
            candidates,
            most,
            swapped=self._swapped,
            explaining=self.detail.has_focus,
        )
        self._apply(room)

    def _apply(self, room: Room) -> None:
        self.detail.slots = room.slots
        for sheet, rows in ((self.detail, room.detail), (self.chart, room.chart), (self.notes, room.notes)):
            sheet.display = rows > 0
            if rows > 0:
                sheet.styles.height = rows

    # --- the figures and their words ---

    @on(Sheet.Moved, "#detail")
    def _explain(self) -> None:
        figure = self.detail.figure
        if figure is not None and self.detail.has_focus:
            self.notes.explain(figure)

    @on(Sheet.Chosen, "#detail")
    def _open_figure(self, chosen: Sheet.Chosen) -> None:
        if isinstance(chosen.target, FigureTarget):
            claims = stated_by(chosen.target.figure)
            if claims:
                self.post_message(OpenWords(claims[0].article, claims, why=figure_words(chosen.target)))

    @on(Sheet.Chosen, "#outline")
    def action_article(self) -> None:
        """The article that says most of this contest."""
        result = self._result
        if result is None or not result.claims:
            self.say("No article speaks of this one.")
            return
        claims = (self.detail.figure.figure.claims if self.detail.has_focus and self.detail.figure else ()) or result.claims
        self.post_message(OpenWords(claims[0].article, claims))

    # --- commands ---

    def action_next_pane(self) -> None:
        """From the tree to the figures, and back."""
        if self.detail.has_focus or not self.detail.targets:
            self.outline.focus()
        else:
            self.detail.focus()
        self.call_next(self._change_pane)

    def _change_pane(self) -> None:
        self._share_room()
        if self.detail.has_focus:
            self._explain()
        else:
            self._tell(self._findings(self._result))

    def go_back(self) -> bool:
        """Back from the figures to the tree, or from a narrowed tree to the whole; False where there is no back."""
        if self.detail.has_focus:
            self.action_next_pane()
            return True
        return self._clear_find()

    def action_compare(self) -> None:
        """The marked contests side by side, or the years of this seat."""
        marked = [r for r in self.collection.results if r.contest in self.outline.marked]
        if len(marked) > 1:
            self.post_message(OpenComparison(marked))
        elif self._result is not None:
            seat = self._result.contest.seat
            self.post_message(OpenComparison(self.collection.lineage(seat), seat))

    def action_view(self) -> None:
        """The chart in place of the figures, or the figures again."""
        self._swapped = not self._swapped
        self._share_room()

    def action_measure(self) -> None:
        """Chart votes, or share."""
        self.chart.use(other_measure(self.chart.measure))
        self._tell(self._findings(self._result))

    def action_mark(self) -> None:
        """Mark for comparing."""
        self.outline.toggle_mark()
        amount = len(self.outline.marked)
        self.say(f"{count(amount, 'contest', 'contests')} marked; c compares them" if amount else "none marked")

    def action_seat(self, step: int) -> None:
        """To the next or the previous seat."""
        self.outline.step_seat(step)

    def action_hit(self, step: int) -> None:
        """To the next or the previous seat found."""
        self.outline.step_seat(step)

    def action_copy(self) -> None:
        """Send what the cursor rests on to the clipboard."""
        from tui.copying import contest_text, figure_text

        figure = self.detail.figure if self.detail.has_focus else None
        if self._result is not None:
            self.copy(figure_text(figure, self._result) if figure is not None else contest_text(self._result))

    # --- find ---

    def found(self, query: str) -> None:
        """Narrow the tree to what was typed so far."""
        regions = narrowed(self._regions, query)
        hits = seat_count(regions)
        self.outline.narrow(regions, f"{hits} found " if query else "")
        self._say_how_much(hits if query else None)
        if query:
            self.outline.to_first_seat()

    def _clear_find(self) -> bool:
        if not self.query_text:
            return False
        self.query_text = ""
        here = self._result
        self.found("")
        if here is not None:
            self.outline.stand_on(here.contest)
        return True
