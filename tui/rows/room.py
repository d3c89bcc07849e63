"""How the rows of a window are shared between a contest's figures, its chart and its notes."""

from dataclasses import dataclass
from typing import Final

from tui.rows.contest import FIGURE_ROWS, HEAD_ROWS

LEGEND: Final = 1
CAPTION: Final = 1
GAP: Final = 1
EXPLANATION: Final = 5
"""Rows that a figure's evidence wants below the figures."""
MOST_SLOTS: Final = 15


@dataclass(frozen=True, slots=True)
class Room:
    """Rows for each part; none where it is not shown."""

    slots: int
    """Rows kept for candidates, so that what is below them stays where it is."""
    figures: int
    chart: int
    notes: int


def room_for(rows: int, candidates: int, most: int, *, swapped: bool = False, explaining: bool = False) -> Room:
    """Share `rows` for a contest of so many candidates, in a collection whose greatest has `most`.

    The chart stands below the figures where there is a row for every candidate; `swapped` shows it instead
    of the figures. While a figure is explained, its evidence takes the place of a chart that leaves no rows.
    """
    fixed = HEAD_ROWS + GAP + FIGURE_ROWS
    both = (rows - fixed - CAPTION - LEGEND) // 2
    slots = max(candidates, min(most, both, MOST_SLOTS))
    figures = fixed + slots
    chart = slots + CAPTION
    fits = figures + chart + LEGEND <= rows
    if swapped and not fits:
        return Room(slots, 0, max(0, rows - LEGEND), 0)
    if not fits or (explaining and rows - figures - chart - LEGEND < EXPLANATION):
        chart = 0
    return Room(slots, figures, chart, max(0, rows - figures - chart - LEGEND))
