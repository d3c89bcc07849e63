"""Lines from plotext, each proved against its points before it is shown.

plotext scales the lines that it draws between points otherwise than the points, so it is given all points of a
line, one for each of its dots. Limits are explicit, the one figure of the process is emptied before every
drawing, and no name and no missing value ever reaches it. Should a point not be in its cell, or plotext not be
there, the line is measured out here instead.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import floor
from typing import Final, NamedTuple

from tui.bars import plotting_library

Point = tuple[float, float]
Cell = tuple[int, int]
"""Row from the top, column from the left."""
_ACROSS, _DOWN = 2, 4
"""Dots of a braille cell."""
_BRAILLE: Final = 0x2800
_DOTS: Final = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
BLANKS: Final = (" ", chr(_BRAILLE))


class Plot(NamedTuple):
    """What the cells of a plot stand for; nought is the lowest row."""

    width: int
    height: int
    first: float
    last: float
    """The x of the first and of the last column."""
    top: float
    """The y of the highest row."""

    def place(self, point: Point) -> tuple[float, float]:
        """Columns from the left and rows from the bottom, in fractions; in the middle where all x are one."""
        length = self.last - self.first
        along = (point[0] - self.first) / length if length > 0 else 0.5
        return along * (self.width - 1), point[1] / self.top * (self.height - 1)

    def cell(self, point: Point) -> Cell:
        """The cell of a point. Halves go up and to the right."""
        across, up = self.place(point)
        return self.height - 1 - floor(up + 0.5), floor(across + 0.5)


@lru_cache(maxsize=256)
def trail(runs: tuple[tuple[Point, ...], ...], plot: Plot) -> dict[Cell, str]:
    """The characters of a line that joins the points of each run, and leaves a gap between runs."""
    points = [point for run in runs for point in _way(run, plot)]
    if not points or plot.width < 1 or plot.height < 1:
        return {}
    lines = drawn(points, plot) if plot.last > plot.first else None
    if lines is not None:
        rows = enumerate(lines)
        cells = {(row, at): sign for row, line in rows for at, sign in enumerate(line) if sign not in BLANKS}
        if is_proved(cells, [plot.cell(p) for run in runs for p in run], [plot.cell(p) for p in points]):
            return cells
    return measured_out(points, plot)


def drawn(points: Sequence[Point], plot: Plot) -> list[str] | None:
    """The rows of cells in which plotext puts the points; None where it cannot be had."""
    plotext = plotting_library()
    if plotext is None:
        return None
    figure = plotext.figure
    figure.clear.all()
    figure.axes(False)  # noqa: FBT003 plotext's own signature
    figure.plot_size(plot.width, plot.height)
    figure.draw(figure.signal([x for x, _ in points], [y for _, y in points], marker="braille"))
    for axis in ("x", "y"):
        figure.ruler(axis).ticks([], [])
    figure.ruler("x").lim(plot.first, plot.last)
    figure.ruler("y").lim(0, plot.top)
    text: str = figure.build().string(colorless=True)
    return text.rstrip("\n").split("\n")


def is_proved(cells: Iterable[Cell], points: Iterable[Cell], way: Iterable[Cell]) -> bool:
    """Whether each point's own cell is drawn, and nothing further than a cell away from the way between them."""
    found = set(cells)
    near = {(row + down, column + right) for row, column in way for down in (-1, 0, 1) for right in (-1, 0, 1)}
    return set(points) <= found <= near


def measured_out(points: Sequence[Point], plot: Plot) -> dict[Cell, str]:
    """The points as dots of braille cells."""
    signs: dict[Cell, int] = {}
    for point in points:
        across, up = plot.place(point)
        column = floor((across + 0.5) * _ACROSS) % _ACROSS
        row = _DOWN - 1 - floor((up + 0.5) * _DOWN) % _DOWN
        cell = plot.cell(point)
        signs[cell] = signs.get(cell, 0) | _DOTS[row][column]
    return {cell: chr(_BRAILLE + sign) for cell, sign in signs.items()}


def _way(run: Sequence[Point], plot: Plot) -> list[Point]:
    """The points of a run and, between them, one for each dot."""
    points = list(run[:1])
    for one, other in pairwise(run):
        (across, up), (next_across, next_up) = plot.place(one), plot.place(other)
        steps = max(1, round(max(abs(next_across - across) * _ACROSS, abs(next_up - up) * _DOWN)))
        (x, y), (next_x, next_y) = one, other
        points += [(x + (next_x - x) * n / steps, y + (next_y - y) * n / steps) for n in range(1, steps)]
        points.append(other)
    return points
