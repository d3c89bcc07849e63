"""Compare: a seat's elections side by side, or several contests that were marked."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Resize

from parsing.collection import Collection
from parsing.models import Figure, Measure, Result
from parsing.results import compare
from styles import stylesheet
from tui.commands import COMPARE, bindings
from tui.messages import Cite, OpenComparison, OpenWords
from tui.rows.chart import next_measure
from tui.rows.comparison import HEAD_ROWS, UNLIKE, between, contest_of_figure, reasons, shown_marks
from tui.rows.contest import FigureTarget
from tui.rows.dial import swing_words
from tui.rows.evidence import figure_words, stated_by
from tui.rows.grouped import group_count
from tui.safe import visible
from tui.screens.frame import FrameScreen
from tui.sentences import grouped_sentence
from tui.view import View
from tui.widgets.comparison_chart import ComparisonChart
from tui.widgets.comparison_table import ComparisonTable
from tui.widgets.dial import Dial
from tui.widgets.legend import Legend
from tui.widgets.notes import Notes
from tui.words import count, election_short

NOTES = 4
"""Rows for the evidence of the figure under the cursor."""
LEAST_NOTES = 2
ENOUGH_FOR_NOTES = 16
"""From so many rows on the table leaves the least to the notes, and scrolls."""
LEAST_CHART = 4
"""A chart with fewer rows says too little to stand below the table."""
DIAL = 2
"""The swing dial, and its sentence."""
TABLE, LINES, BARS = "table", "lines", "bars"
"""What the screen shows: the table with a chart below it, or one of the charts alone."""


class CompareScreen(FrameScreen):
    """The table, its chart, and why columns are not like for like."""

    NAME: ClassVar[str] = COMPARE
    MAIN: ClassVar[str] = "table"
    CSS = stylesheet("compare")
    BINDINGS = bindings(COMPARE)

    def __init__(self, collection: Collection, opening: OpenComparison) -> None:
        super().__init__(collection)
        self._seat = opening.seat
        # Of a seat what is known now: more may have been read since the message was sent.
        self._comparison = compare(opening.results if opening.seat is None else collection.history(opening.seat))
        self._view = TABLE
        self.table = ComparisonTable(self._comparison, id="table")
        self.dial = Dial(id="dial")
        self.chart = ComparisonChart(self._comparison, id="chart")
        self.notes = Notes(id="notes")
        self.legend = Legend(id="legend")

    def compose_body(self) -> ComposeResult:
        """From top to bottom."""
        with Vertical(id="body"):
            yield self.table
            yield self.notes
            yield self.dial
            yield self.chart
        yield self.legend

    def on_mount(self) -> None:
        """Chart what is best known, and say what the marks mean."""
        self._settle()

    def refill(self) -> None:
        """The articles were read again."""
        if self._seat is not None:
            self._show(self.collection.history(self._seat))

    def _show(self, results: Sequence[Result]) -> None:
        self._comparison = compare(results)
        self.table.show(self._comparison)
        self.chart.show(self._comparison)
        self._settle()

    def _settle(self) -> None:
        comparison = self._comparison
        if group_count(comparison, Measure.VOTES) > group_count(comparison, self.chart.measure):
            self.chart.use(Measure.VOTES)
        if self._view not in self._views:
            self._view = TABLE
        self._share_room()
        self.call_after_refresh(self._explain)

    @on(ComparisonTable.Scrolled)
    def _entitle(self) -> None:
        columns, window = self._comparison.columns, self.table.window
        what = visible(self._seat) if self._seat is not None else count(len(columns), "contest", "contests")
        years = " · ".join(dict.fromkeys(election_short(column.contest) for column in columns))
        is_whole = self._view != TABLE or window.columns == len(columns)
        part = "" if is_whole else f"   {window.first + 1}–{window.last} of {len(columns)}"
        self.title_line.show(what, years + part)
        self.dial.show(*self._swing)

    # --- room ---

    @on(Resize)
    def _share_room(self) -> None:
        """The table first; then the words of a figure, the dial and the chart in the rows that remain."""
        why = "   ".join(f"{UNLIKE} {reason}" for reason in reasons(self._comparison))
        self.legend.show(shown_marks(self._comparison), why)
        legend = self.legend.rows_wanted(self.size.width)
        rows = self.size.height - 2 - legend
        table, notes, dial, chart = self._shares(rows)
        heights = ((self.table, table), (self.notes, notes), (self.dial, dial), (self.chart, chart))
        for sheet, height in (*heights, (self.legend, legend)):
            sheet.display = height > 0
            sheet.styles.height = max(1, height)
        self.call_after_refresh(self._entitle)
        self._tell_sentence()

    def _shares(self, rows: int) -> tuple[int, int, int, int]:
        """Rows for the table, the notes, the dial and the chart."""
        has_dial = self._swing[0] is not None
        if self._view != TABLE:
            dial = DIAL if has_dial else 0
            notes = min(NOTES, max(0, rows - dial - LEAST_CHART))
            return 0, notes, dial, rows - dial - notes
        whole = HEAD_ROWS + len(self._comparison.candidates) + 1 + len(self._comparison.figures)
        table = min(rows - LEAST_NOTES if rows >= ENOUGH_FOR_NOTES else rows, whole)
        notes = min(NOTES, rows - table)
        dial = DIAL if has_dial and rows - table - notes >= DIAL else 0
        room = rows - table - notes - dial
        chart = self.chart.rows_wanted(room) if room >= LEAST_CHART else 0
        return table, notes, dial, chart

    # --- the swing ---

    @property
    def _swing(self) -> tuple[Figure | None, str]:
        """The swing under the cursor, else that of the newest column on the screen that has one; between what."""
        cells = next(row.cells for row in self._comparison.figures if row.measure is Measure.SWING)
        under = self.table.figure.figure if self.table.figure is not None else None
        window = self.table.window
        order = [*range(window.last - 1, window.first - 1, -1), *range(len(cells) - 1, -1, -1)]
        known = [at for at in order if (figure := cells[at].figure) is not None and figure.value is not None]
        at = next((at for at in known if cells[at].figure is under), known[0] if known else None)
        return (cells[at].figure, between(self._comparison, at)) if at is not None else (None, "")

    # --- the figures and their words ---

    @on(ComparisonTable.Moved)
    def _explain(self) -> None:
        figure = self.table.figure
        if self._view == TABLE and figure is not None:
            self.notes.explain(figure)
        self.dial.show(*self._swing)

    def _tell_sentence(self) -> None:
        if self._view != TABLE:
            self.notes.tell(self._sentence, ())

    @property
    def _sentence(self) -> str:
        return visible(grouped_sentence(self._comparison, self.chart.measure))

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
        """Chart votes, share, or the change in share."""
        self.chart.use(next_measure(self.chart.measure))
        if self._view == LINES and not self.chart.has_lines:
            self._view = BARS
        self._share_room()

    def action_view(self) -> None:
        """The chart in all rows, as lines where there are years enough and as bars; then the table again."""
        views = self._views
        self._view = views[(views.index(self._view) + 1) % len(views)]
        self.chart.by_year = self._view != BARS
        self.chart.redraw()
        self._share_room()
        self._explain()

    @property
    def _views(self) -> tuple[str, ...]:
        return (TABLE, LINES, BARS) if self.chart.has_lines else (TABLE, BARS)

    def action_seat(self, step: int) -> None:
        """The elections of the next or the previous seat."""
        seats = self.collection.all_seats() if self.collection.adds_seats else self.collection.seats()
        if self._seat in seats:
            self._seat = seats[(seats.index(self._seat) + step) % len(seats)]
            self._show(self.collection.history(self._seat))
        else:
            self.say("These contests were marked one by one.")

    def action_copy(self) -> None:
        """Send the table, all its columns, the swing and the chart in words to the clipboard."""
        from tui.copying import comparison_text

        swing, years = self._swing
        said = [swing_words(swing, years)] if swing is not None else []
        self.copy("\n".join([comparison_text(self._comparison), *map(visible, said), self._sentence]).rstrip())

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
