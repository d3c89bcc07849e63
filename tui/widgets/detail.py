"""The pane of one contest: its result line, candidates and figures."""

from collections.abc import Sequence

from parsing.models import Finding, Result
from tui.branches import RegionNode
from tui.flags import Place, flagged_places
from tui.rows.contest import FIGURE_ROWS, HEAD_ROWS, FigureTarget, contest_rows, marks_shown
from tui.rows.region import region_rows
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class Detail(Sheet):
    """A contest's figures, each a place for the cursor; or what a region comes to."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self.slots = 0
        """How many rows are kept for candidates."""
        self._result: Result | None = None
        self._region: RegionNode | None = None
        self._flagged: frozenset[Place] = frozenset()

    def show(self, result: Result | None, findings: Sequence[Finding]) -> None:
        """Show a contest with what was found about it."""
        if self._result is not result:
            self.top, self._at = 0, 0
        self._result, self._region = result, None
        self._flagged = flagged_places(findings)
        self.redraw()

    def summarise(self, region: RegionNode) -> None:
        """Show what a region comes to."""
        self._result, self._region = None, region
        self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """The contest, the region, or nothing yet."""
        if self._region is not None:
            return region_rows(self._region, width, height)
        if self._result is None:
            return []
        return contest_rows(self._result, self._flagged, self.slots, width)

    @property
    def figure(self) -> FigureTarget | None:
        """The figure under the cursor."""
        target = self.target
        return target if isinstance(target, FigureTarget) else None

    @property
    def marks(self) -> str:
        """The marks that stand in the rows, for the legend."""
        return marks_shown(self.rows)


def rows_needed(candidates: int) -> int:
    """How many rows a contest takes with so many rows for candidates."""
    return HEAD_ROWS + candidates + 1 + FIGURE_ROWS
