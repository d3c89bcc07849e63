"""The chart of one contest, drawn a little after the figures so that no key waits for it."""

from collections.abc import Callable

from textual.timer import Timer

from parsing.models import Measure, Result
from tui import bars
from tui.rows.chart import chart_rows
from tui.rows.span import Row
from tui.widgets.sheet import Sheet

SETTLING: float = 0.06
"""Seconds without a new contest after which the chart follows, while a key is held."""


class Chart(Sheet, can_focus=False):
    """One bar a candidate, with the number beside it."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self.measure = Measure.SHARE
        self._wanted: Result | None = None
        self._result: Result | None = None
        self._pending: Timer | None = None
        self._loaded = False

    def show(self, result: Result | None) -> None:
        """Chart a contest once the keys are quiet."""
        self._wanted = result
        if self._pending is not None:
            self._pending.stop()
        self._pending = self.set_timer(SETTLING, self._draw_wanted)

    def use(self, measure: Measure) -> None:
        """Chart votes, or share."""
        self.measure = measure
        self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """The bars, or nothing where no contest is shown."""
        return chart_rows(self._result, self.measure, width, height) if self._result is not None else []

    def _draw_wanted(self) -> None:
        self._pending = None
        if not self._loaded:
            self._load(self._draw_wanted)
            return
        if self._result is not self._wanted:
            self._result = self._wanted
            self.redraw()

    def _load(self, then: Callable[[], None]) -> None:
        """Import the plotting library beside the event loop, then go on."""

        def work() -> None:
            bars.load()
            self.app.call_from_thread(done)

        def done() -> None:
            self._loaded = True
            then()

        self.run_worker(work, thread=True, exclusive=True)
