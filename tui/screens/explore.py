"""Explore, the first screen: the tree left, the selected contest right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import Resize

from parsing.models import Contest, Finding, Result
from tui.arranging import Arrangement
from tui.branches import RegionNode, contests_of, first_contest, narrowed, seat_count
from tui.commands import EXPLORE, bindings
from tui.messages import Cite, OpenComparison, OpenWords
from tui.rows.contest import FigureTarget
from tui.rows.evidence import figure_words, stated_by
from tui.rows.findings import problem_text
from tui.screens.frame import FrameScreen
from tui.title import how_much
from tui.widgets.contest_pane import ContestPane
from tui.widgets.outline import Outline, shown_result
from tui.widgets.rule import VerticalRule
from tui.widgets.sheet import Sheet
from tui.words import count

if TYPE_CHECKING:
    from tui.widgets.beside import Beside

WIDE: Final = 100
WIDEST: Final = 160
"""Columns from which the article stands beside the contest."""
BREAKPOINTS: Final[list[tuple[int, str]]] = [(0, "-narrow"), (WIDE, "-wide"), (WIDEST, "-widest")]


class ExploreScreen(FrameScreen):
    """Browse the seats; see each contest; go from each figure to its words."""

    NAME: ClassVar[str] = EXPLORE
    MAIN: ClassVar[str] = "outline"
    BINDINGS = bindings(EXPLORE)
    HORIZONTAL_BREAKPOINTS = BREAKPOINTS

    def __init__(self) -> None:
        super().__init__()
        self.outline = Outline(id="outline")
        self.pane = ContestPane(id="contest")
        self.beside: Beside | None = None
        self._regions: tuple[RegionNode, ...] = ()
        self._arrangement = Arrangement()
        self._result: Result | None = None
        self._checked = False
        """Whether the findings are known."""
        self._hits: int | None = None

    def compose_body(self) -> ComposeResult:
        """The tree, and beside it the contest."""
        for least, name in BREAKPOINTS:  # before the first layout, which would else be done twice
            self.set_class(self.app.size.width >= least, name)
        with Horizontal(id="body"):
            yield self.outline
            yield VerticalRule()
            yield self.pane

    # --- data ---

    def refill(self) -> None:
        """Show the collection, where the cursor was before or at what the first report is about."""
        collection = self.collection
        self._checked = False
        self._regions = self._arrangement.arrange(collection.regions())
        self.pane.most = max((len(result.candidates) for result in collection.results), default=0)
        self.outline.fill(self._regions, self._is_flagged, collection.lineage)
        if self.query_text:
            self.found(self.query_text)
        self._say_how_much()
        wanted = self._result.contest if self._result is not None else first_contest(collection)
        if wanted is None or not self.outline.stand_on(wanted):
            self.outline.action_move(1)
        self._show_node()
        self.call_after_refresh(self.run_worker, self._check, thread=True, exclusive=True, group="findings")

    def _check(self) -> None:
        """Find what does not add up, beside the event loop: the seats need not wait for it."""
        len(self.collection.findings)
        self.app.call_from_thread(self._show_findings)

    def _show_findings(self) -> None:
        self._checked = True
        self._say_how_much()
        self.outline.redraw()
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
        if problems := self.collection.problems:
            more = f" (+{len(problems) - 1} more)" if len(problems) > 1 else ""
            self.say(f"{problem_text(problems[0])}{more}")

    def _is_flagged(self, contest: Contest) -> bool:
        return self._checked and bool(self.collection.findings_of(contest))

    def _say_how_much(self) -> None:
        seats = seat_count(self._regions)
        self.title_line.show("hustings", how_much(self.collection, seats, self._hits, is_checked=self._checked))

    # --- what is shown ---

    @on(Sheet.Moved, "#outline")
    def _show_node(self) -> None:
        node = self.outline.node
        if isinstance(node, RegionNode):
            self._result = None
            self.pane.summarise(node)
        else:
            self._result = shown_result(node)
            self.pane.show(self._result, self._findings_of(self._result))
        self._follow()

    def _findings_of(self, result: Result | None) -> Sequence[Finding]:
        return self.collection.findings_of(result.contest) if result is not None and self._checked else ()

    # --- the article beside, in a wide window ---

    @on(Resize)
    async def _stand_beside(self) -> None:
        """Mount the article when the window is first wide enough for it."""
        if self.size.width >= WIDEST and self.beside is None:
            from tui.widgets.beside import Beside

            self.beside = Beside(id="beside")
            await self.query_one("#body").mount(VerticalRule(classes="beside"), self.beside)
            self._follow()

    @on(Sheet.Moved, "#contest")
    def _follow(self) -> None:
        if self.beside is not None and self._result is not None and self.size.width >= WIDEST:
            figure = self.pane.figure
            claims = (stated_by(figure.figure) if figure is not None else ()) or self._result.claims
            self.beside.follow(self.collection, claims)

    # --- the figures and their words ---

    @on(Sheet.Chosen, "#contest")
    def _open_figure(self, chosen: Sheet.Chosen) -> None:
        if isinstance(chosen.target, FigureTarget):
            claims = stated_by(chosen.target.figure)
            if claims:
                self.post_message(OpenWords(claims[0].article, claims, why=figure_words(chosen.target)))

    @on(Sheet.Chosen, "#outline")
    def action_article(self) -> None:
        """The article that says most of this contest."""
        result, target = self._result, self.pane.figure
        if result is None or not result.claims:
            self.say("No article speaks of this one.")
            return
        claims = (stated_by(target.figure) if target is not None else ()) or result.claims
        self.post_message(OpenWords(claims[0].article, claims))

    # --- commands ---

    def action_next_pane(self) -> None:
        """From the tree to the figures, and back."""
        if self.pane.has_focus or not self.pane.targets:
            self.outline.focus()
        else:
            self.pane.focus()
        self.call_after_refresh(self._follow)

    def go_back(self) -> bool:
        """From the figures to the tree, or from a narrowed tree to the whole."""
        if self.pane.has_focus:
            self.outline.focus()
            return True
        return self._clear_find()

    def action_compare(self) -> None:
        """The marked contests side by side, or the years of this seat."""
        if not self.is_loaded:
            return
        marked = [r for r in self.collection.results if r.contest in self.outline.marked]
        if len(marked) > 1:
            self.post_message(OpenComparison(marked))
        elif self._result is not None:
            seat = self._result.contest.seat
            self.post_message(OpenComparison(self.collection.lineage(seat), seat))

    def action_view(self) -> None:
        """The chart in place of the figures, or the figures again."""
        self.pane.swap()

    def action_measure(self) -> None:
        """Chart votes, or share."""
        self.pane.change_measure()

    def action_mark(self) -> None:
        """Mark for comparing."""
        self.outline.toggle_mark()
        amount = len(self.outline.marked)
        self.say(f"{count(amount, 'contest', 'contests')} marked; c compares them" if amount else "none marked")

    def action_seat(self, step: int) -> None:
        """To the next or the previous seat."""
        self.outline.step_seat(step)

    def action_copy(self) -> None:
        """Send what the cursor rests on to the clipboard."""
        from tui.copying import text_and_claims

        if self._result is not None:
            self.copy(text_and_claims(self.pane.figure, self._result)[0])

    def action_cite(self) -> None:
        """Send what the cursor rests on, its words and the command that shows the contest to the clipboard."""
        from tui.copying import contest_words, text_and_claims

        if self._result is not None:
            text, claims = text_and_claims(self.pane.figure, self._result)
            self.post_message(Cite(text, claims, contest_words(self._result.contest)))

    def action_export(self) -> None:
        """Write the contest, or all contests of the tree, a figure a line, to a file."""
        from tui.cli.records import FIGURE_COLUMNS, figure_rows

        if self.pane.has_focus and self._result is not None:
            what, results = self._result.contest.address, [self._result]
        else:
            what, results = "seats", contests_of(self.outline.regions)
        self.export(what, FIGURE_COLUMNS, [row for result in results for row in figure_rows(result)])

    # --- the order of the tree ---

    def action_sort(self) -> None:
        """Sort by the next figure."""
        self._arrange(self._arrangement.resorted())

    def action_reverse(self) -> None:
        """Sort the other way round."""
        self._arrange(self._arrangement.reversed())

    def action_group(self) -> None:
        """Group by the next thing."""
        self._arrange(self._arrangement.regrouped())

    def _arrange(self, arrangement: Arrangement) -> None:
        if not self.is_loaded:
            return
        node, self._arrangement = self.outline.node, arrangement
        self._regions = arrangement.arrange(self.collection.regions())
        self.outline.say_order(arrangement.words)
        self.found(self.query_text)
        self.outline.stand_near(node)

    # --- find ---

    def found(self, query: str) -> None:
        """Narrow the tree to what was typed so far."""
        if not self.is_loaded:
            return
        regions = narrowed(self._regions, query)
        self._hits = seat_count(regions) if query else None
        self.outline.narrow(regions, f"{self._hits} found " if query else "")
        self._say_how_much()
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
