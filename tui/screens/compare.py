"""Compare: a seat's elections side by side, or several contests that were marked."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Resize

from parsing.collection import Collection
from parsing.models import Measure, Result
from parsing.results import compare
from styles import stylesheet
from tui.commands import COMPARE, bindings
from tui.messages import Cite, OpenComparison, OpenWords
from tui.rows.chart import other_measure
from tui.rows.comparison import HEAD_ROWS, UNLIKE, contest_of_figure, reasons, shown_marks
from tui.rows.contest import FigureTarget
from tui.rows.evidence import figure_words, stated_by
from tui.rows.grouped import group_count
from tui.safe import visible
from tui.screens.frame import FrameScreen
from tui.view import View
from tui.widgets.comparison_table import ComparisonTable
from tui.widgets.grouped_chart import GroupedChart
from tui.widgets.legend import Legend
from tui.widgets.notes import Notes
from tui.words import count, election_short

NOTES = 4
"""Rows for the evidence of the figure under the cursor."""
LEAST_CHART = 4
"""A chart with fewer rows says too little to stand below the table."""


class CompareScreen(FrameScreen):
    """The table, its chart, and why columns are not like for like."""

    NAME: ClassVar[str] = COMPARE
    MAIN: ClassVar[str] = "table"
    CSS = stylesheet("compare")
    BINDINGS = bindings(COMPARE)

    def __init__(self, collection: Collection, opening: OpenComparison) -> None:
        super().__init__(collection)
        self._seat = opening.seat
        self._comparison = compare(opening.results)
        self._chart_alone = False
        self.table = ComparisonTable(self._comparison, id="table")
        self.chart = GroupedChart(self._comparison, id="chart")
        self.notes = Notes(id="notes")
        self.legend = Legend(id="legend")

    def compose_body(self) -> ComposeResult:
        """From top to bottom."""
        with Vertical(id="body"):
            yield self.table
            yield self.notes
            yield self.chart
        yield self.legend

    def on_mount(self) -> None:
        """Chart what is best known, and say what the marks mean."""
        self._settle()

    def refill(self) -> None:
        """The articles were read again."""
        if self._seat is not None:
            self._show(self.collection.lineage(self._seat))

    def _show(self, results: Sequence[Result]) -> None:
        self._comparison = compare(results)
        self.table.show(self._comparison)
        self.chart.show(self._comparison)
        self._settle()

    def _settle(self) -> None:
        comparison = self._comparison
        if group_count(comparison, Measure.VOTES) > group_count(comparison, self.chart.measure):
            self.chart.use(Measure.VOTES)
        self._entitle()
        why = "   ".join(f"{UNLIKE} {reason}" for reason in reasons(comparison))
        self.legend.show(shown_marks(comparison), why)
        self._share_room()
        self.call_after_refresh(self._explain)

    def _entitle(self) -> None:
        columns = self._comparison.columns
        what = visible(self._seat) if self._seat is not None else count(len(columns), "contest", "contests")
        years = " · ".join(election_short(column.contest) for column in columns)
        self.title_line.show(what, years)

    # --- room ---

    @on(Resize)
    def _share_room(self) -> None:
        rows = self.size.height - 3
        table = min(rows, HEAD_ROWS + len(self._comparison.candidates) + 1 + len(self._comparison.figures))
        notes = min(NOTES, rows - table)
        chart = min(group_count(self._comparison, self.chart.measure) + 1, rows - table - notes)
        if self._chart_alone:
            table, notes, chart = 0, 0, rows
        for sheet, height in ((self.table, table), (self.notes, notes), (self.chart, chart)):
            sheet.display = height >= (LEAST_CHART if sheet is self.chart else 1)
            sheet.styles.height = max(1, height)

    # --- the figures and their words ---

    @on(ComparisonTable.Moved)
    def _explain(self) -> None:
        figure = self.table.figure
        if figure is not None:
            self.notes.explain(figure)

    @on(ComparisonTable.Chosen)
    def _open_words(self, chosen: ComparisonTable.Chosen) -> None:
        if isinstance(chosen.target, FigureTarget):
            claims = stated_by(chosen.target.figure)
            if claims:
                self.post_message(OpenWords(claims[0].article, claims, why=figure_words(chosen.target)))

    # --- commands ---

    def action_scroll(self, step: int) -> None:
        """Earlier or later columns."""
        self.table.scroll_columns(step)

    def action_measure(self) -> None:
        """Chart votes, or share."""
        self.chart.use(other_measure(self.chart.measure))
        self._share_room()

    def action_view(self) -> None:
        """The chart in all rows, or the table again."""
        self._chart_alone = not self._chart_alone
        self._share_room()

    def action_seat(self, step: int) -> None:
        """The elections of the next or the previous seat."""
        seats = self.collection.seats()
        if self._seat in seats:
            self._seat = seats[(seats.index(self._seat) + step) % len(seats)]
            self._show(self.collection.lineage(self._seat))
        else:
            self.say("These contests were marked one by one.")

    def action_copy(self) -> None:
        """Send the table, all its columns, to the clipboard."""
        from tui.copying import comparison_text

        self.copy(comparison_text(self._comparison))

    def action_cite(self) -> None:
        """Send the figure under the cursor, or the table, with its words and the command to the clipboard."""
        from tui.copying import comparison_text, figure_text

        target = self.table.figure
        contest = contest_of_figure(self._comparison, target.figure) if target is not None else None
        if target is not None and contest is not None:
            text, claims = figure_text(target, contest), stated_by(target.figure)
        else:
            text, claims = comparison_text(self._comparison), ()
        self.post_message(Cite(text, claims))

    def reopening(self) -> tuple[View, tuple[str, ...]]:
        """The seat's elections, or the contests marked one by one."""
        if self._seat is not None:
            return View(screen=COMPARE), tuple(self._seat.split())
        marks = tuple(column.contest.address for column in self._comparison.columns)
        return View(marks=marks, screen=COMPARE), ()

    def action_export(self) -> None:
        """Write all columns to a file."""
        from tui.cli.comparison import COMPARISON_COLUMNS, comparison_lines

        what = self._seat or count(len(self._comparison.columns), "contest", "contests")
        self.export(f"compare {what}", COMPARISON_COLUMNS, comparison_lines(self._comparison))
