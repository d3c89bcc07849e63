"""The pane of one contest: its figures, its chart, where a figure comes from, what does not add up.

It is one sheet, so that going from seat to seat lays nothing out anew and sends only what differs. The
chart follows a moment after the figures, so that no key waits for it.
"""

from collections.abc import Callable, Sequence
from time import monotonic
from typing import ClassVar, Final

from textual.timer import Timer

from parsing.models import Figure, Finding, Measure, Result
from parsing.results import cross_check
from tui import bars
from tui.branches import RegionNode
from tui.figures import CORRECTED_MARK, FINDING_MARK, check_words
from tui.flags import Place, flagged_places
from tui.needed import needed_words
from tui.rows.chart import Look, best_measure, chart_rows, next_measure
from tui.rows.contest import FigureTarget, contest_rows, marks_shown
from tui.rows.evidence import legend_row, notes_rows
from tui.rows.region import region_rows
from tui.rows.room import room_for
from tui.rows.span import Row
from tui.safe import visible
from tui.widgets.sheet import Sheet
from tui.words import chart_sentence, count, left_out, left_out_words

HELD: Final = 0.15
"""Contests that follow each other within so many seconds come from a key that is held down."""
SETTLING: Final = 0.08
"""How long a held key must rest until the chart is drawn."""


class ContestPane(Sheet):
    """A contest, or what a region comes to."""

    RESTS: ClassVar[bool] = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self.most = 0
        """Candidates of the contest that has most of them: so many rows are kept where they fit."""
        self.measure = Measure.SHARE
        self.standing_of: Callable[[Result, Figure], str] = lambda *_: ""
        """Says where a figure stands among all contests of its election."""
        self._result: Result | None = None
        self._region: RegionNode | None = None
        self._findings: Sequence[Finding] = ()
        self._flagged: frozenset[Place] = frozenset()
        self._quote = ""
        self._swapped = False
        self._charted: Result | None = None
        self._shown_at = 0.0
        self._pending: Timer | None = None
        self._can_chart = False

    # --- data ---

    def show(self, result: Result | None, findings: Sequence[Finding]) -> None:
        """Show a contest and what was found about it."""
        if result is not self._result:
            self.to_start()
            self._chart_later(result)
        self._result, self._region = result, None
        self._findings, self._flagged = findings, flagged_places(findings)
        self.redraw()

    def quote(self, words: str) -> None:
        """Show words of an article by which the contest was found; "" for none. They are safe to draw."""
        if words != self._quote:
            self._quote = words
            self.redraw()

    def summarise(self, region: RegionNode) -> None:
        """Show what a region comes to."""
        self._result, self._charted, self._region = None, None, region
        self.redraw()

    @property
    def figure(self) -> FigureTarget | None:
        """The figure under the cursor, while the cursor is in this pane."""
        target = self.target
        return target if self.has_focus and isinstance(target, FigureTarget) else None

    def swap(self) -> None:
        """The chart in place of the figures, where there is no room for both; or the figures again."""
        self._swapped = not self._swapped
        self.redraw()

    def change_measure(self) -> None:
        """Chart votes, or share."""
        self.measure = next_measure(self.measure)
        self.redraw()

    # --- rows ---

    def draw(self, width: int, height: int) -> list[Row]:
        """Figures, chart, notes and legend, each in its rows."""
        if self._region is not None:
            return region_rows(self._region, width, height)
        result = self._result
        if result is None:
            return []
        explained = self.figure
        room = room_for(height, len(result.candidates), self.most, swapped=self._swapped, explaining=self.has_focus)
        figures = contest_rows(result, self._flagged, room.slots, width, self.sight)
        shown = figures if room.figures else []
        chart = self._chart(width, room.chart, named=not room.figures)
        needed = [needed_words(result)] if explained is None or _is_majority(explained, result) else []
        said = [*([self._quote or self.sentence] if explained is None else []), *map(visible, needed)]
        said += map(visible, left_out_words(result)) if explained is None else _check(result, explained)
        if explained is not None and (place := self.standing_of(result, explained.figure)):
            said.append(visible(place))
        notes = notes_rows(explained, said, self._findings, width, room.notes)
        rows = [*shown, *chart, *notes]
        rows += [()] * (height - 1 - len(rows))
        return [*rows, legend_row(marks_shown(shown).replace(FINDING_MARK, ""), self._found(), width)]

    def _chart(self, width: int, height: int, *, named: bool) -> list[Row]:
        if not height:
            return []
        if self._charted is None:
            return [()] * height
        rows = chart_rows(self._charted, self.measure, width, height, Look(self.sight, named))
        return rows + [()] * (height - len(rows))

    @property
    def sentence(self) -> str:
        """The chart in words; "" where there is none."""
        if self._result is None:
            return ""
        return visible(chart_sentence(self._result, best_measure(self._result, self.measure)))

    def _found(self) -> str:
        amount = len(self._findings)
        gone = left_out(self._result) if self._result is not None else []
        said = [f"{FINDING_MARK} {count(amount, 'finding', 'findings')}"] if amount else []
        return "   ".join([*said, *([f"{CORRECTED_MARK} {len(gone)} left out"] if gone else [])])

    def on_cursor(self) -> None:
        """Another figure is to be explained."""
        self.redraw()

    # --- the chart ---

    def _chart_later(self, result: Result | None) -> None:
        """Chart a contest once this one's figures are on the screen; of a held key's contests only the last."""
        now = monotonic()
        held, self._shown_at = now - self._shown_at < HELD, now
        if self._pending is not None:
            self._pending.stop()
            self._pending = None
        if result is None or not self._can_chart:
            self._charted = None
        if held:
            self._charted = None
            self._pending = self.set_timer(SETTLING, self._chart_now)
        else:
            self.call_after_refresh(self._chart_now)

    def _chart_now(self) -> None:
        if not self._can_chart:
            self.run_worker(self._load_bars, thread=True, exclusive=True)
        elif self._charted is not self._result:
            self._charted = self._result
            self.redraw()

    def _load_bars(self) -> None:
        """Import the plotting library beside the event loop."""
        bars.load()
        self._can_chart = True
        self.app.call_from_thread(self._chart_now)


def _check(result: Result, explained: FigureTarget) -> list[str]:
    """What the other figures make of a printed one."""
    gap = cross_check(result, explained.figure)
    return [check_words(gap)] if gap is not None else []


def _is_majority(target: FigureTarget | None, result: Result) -> bool:
    """Whether the figure is the result's majority, in votes or per cent."""
    return target is not None and target.figure in (result.majority, result.majority_pct)
