"""The line chart of a comparison: each party's share or votes through the years, elections at their true distance.

A line joins two elections only where they are like for like and both figures are known. Where it ends, the
party's letters stand on the point itself, so that it reads without colour.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from parsing.models import Measure
from parsing.results import CandidateRow, Column, Comparison, polling_day
from tui.party_marks import USUAL, Mark, Sight
from tui.rows.chart import is_drawable, measured
from tui.rows.comparison import comparison_marks, is_one_line
from tui.rows.span import Row, Span, fit
from tui.trails import Cell, Plot, Point, trail
from tui.words import election_short

LEAST_YEARS: Final = 3
"""Elections from which a line says more than bars."""
LEAST_HEIGHT: Final = 8
LEAST_WIDTH: Final = 40
SHARED: Final = "*"
"""Stands where the points of several parties share a cell."""
_AXIS: Final = 8
_END: Final = 4
"""Cells to the right of the last point, for its letters."""
_TOPS: Final = (4, 8, 12, 20)
_PARTS: Final = 4
"""The scale is written at the top, at nought and three times between."""


class Line(NamedTuple):
    """A party's points, oldest first, in runs that are joined."""

    party: str | None
    mark: Mark
    runs: tuple[tuple[Point, ...], ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """All points."""
        return tuple(point for run in self.runs for point in run)


def dated_columns(comparison: Comparison) -> list[int]:
    """The columns that have a place in time: of real elections whose day is known."""
    return [n for n, column in enumerate(comparison.columns) if _day(column) is not None]


def lines_of(comparison: Comparison, measure: Measure, sight: Sight = USUAL) -> list[Line]:
    """A line for each party of which a figure is known, in the order of the table; x is the day, y the figure."""
    rows = zip(comparison.candidates, comparison_marks(comparison, sight), strict=True)
    return [line for row, mark in rows if (line := _line(row, mark, comparison, measure)).runs]


def can_chart_years(comparison: Comparison, measure: Measure) -> bool:
    """Whether three or more elections of one line of seats have figures."""
    days = {x for line in lines_of(comparison, measure) for x, _ in line.points}
    return len(days) >= LEAST_YEARS and measure is not Measure.SHARE_CHANGE and is_one_line(comparison)


def top_of(lines: Sequence[Line]) -> Decimal:
    """The end of the scale: the least of 4, 8, 12, 20, 40, 80, 120 ... that holds all; its quarters are whole."""
    greatest = Decimal(str(max((y for line in lines for _, y in line.points), default=0)))
    magnitude = Decimal(1)
    while True:
        for step in _TOPS:
            if greatest <= step * magnitude:
                return step * magnitude
        magnitude *= 10


def years_rows(comparison: Comparison, measure: Measure, width: int, height: int, sight: Sight = USUAL) -> list[Row]:
    """A caption, the lines with their scale, and the elections below, each at its day."""
    lines = lines_of(comparison, measure, sight)
    room, across = height - 2, width - _AXIS - _END - 1
    if room < 1 or across < 1 or not lines:
        none: list[Row] = [(Span(fit(f" {_unit(measure)} by year: no room", width), "muted"),)]
        return none[:height]
    top = top_of(lines)
    plot = Plot(across, room, *_ends(comparison), float(top))
    scale = _scale(top, plot)
    grid = _grid(lines, plot)
    shared = any(cell.text == SHARED for cells in grid for cell in cells)
    said = _caption(comparison, measure) + (f"; {SHARED} several parties" if shared else "")
    rows: list[Row] = [(Span(fit(f" {said}", width), "muted"),)]
    for number, cells in enumerate(grid):
        rows.append((Span(fit(f"{scale.get(number, '')} ", _AXIS, "right"), "muted"), Span("│", "rule"), *cells))
    return [*rows, (Span(" " * (_AXIS + 1)), Span(_elections(comparison, plot), "muted"))]


def _day(column: Column) -> date | None:
    """The polling day; None of a notional result, and of a by-election whose day is not known."""
    contest = column.contest
    unknown = contest.notional or (contest.by_election and contest.election_date is None)
    return None if unknown else polling_day(contest)


def _line(row: CandidateRow, mark: Mark, comparison: Comparison, measure: Measure) -> Line:
    runs: list[list[Point]] = []
    is_open = False
    for cell, column in zip(row.cells, comparison.columns, strict=True):
        day = _day(column)
        figure = measured(cell.candidate, measure) if cell.candidate is not None else None
        if day is None:
            continue
        if figure is None or figure.value is None or not is_drawable(measure, figure):
            is_open = False
            continue
        point = (float(day.toordinal()), float(figure.value))
        if is_open and column.like_for_like:
            runs[-1].append(point)
        else:
            runs.append([point])
        is_open = True
    return Line(row.party, mark, tuple(map(tuple, runs)))


def _ends(comparison: Comparison) -> tuple[float, float]:
    days = [day.toordinal() for column in comparison.columns if (day := _day(column)) is not None]
    return float(min(days)), float(max(days))


def _grid(lines: Sequence[Line], plot: Plot) -> list[list[Span]]:
    """The cells of the plot: the lines of greater parties over those of lesser, letters over lines."""
    cells: dict[Cell, Span] = {}
    for line in reversed(lines):
        for cell, sign in trail(line.runs, plot).items():
            cells[cell] = Span(sign, colour=line.mark.colour)
    owners: dict[Cell, list[Line]] = {}
    for line in lines:
        for point in line.points:
            owners.setdefault(plot.cell(point), []).append(line)
    for (row, column), here in owners.items():
        text = SHARED if len(here) > 1 else here[0].mark.letters
        for place, sign in enumerate(text[:_END]):
            if place and (row, column + place) in owners:
                break
            cells[row, column + place] = Span(sign, "strong", here[0].mark.colour)
    return [[cells.get((row, column), Span(" ")) for column in range(plot.width + _END)] for row in range(plot.height)]


def _scale(top: Decimal, plot: Plot) -> dict[int, str]:
    """The rows that stand for round numbers, from the top of the plot to nought."""
    rows: dict[int, str] = {}
    for part in range(_PARTS, -1, -1):
        value = top * part / _PARTS
        row, _ = plot.cell((plot.first, float(value)))
        rows.setdefault(row, f"{value.normalize():,f}")
    return rows


def _elections(comparison: Comparison, plot: Plot) -> str:
    """The elections below their points; one that has no room is left to the table."""
    width = plot.width + _END
    line = [" "] * width
    taken = 0
    for column in comparison.columns:
        day = _day(column)
        if day is None:
            continue
        name = election_short(column.contest)
        _, middle = plot.cell((float(day.toordinal()), 0.0))
        start = max(0, min(middle - len(name) // 2, width - len(name)))
        if start >= taken:
            line[start : start + len(name)] = name
            taken = start + len(name) + 1
    return "".join(line)


def _unit(measure: Measure) -> str:
    return "votes" if measure is Measure.VOTES else "share, per cent,"


def _caption(comparison: Comparison, measure: Measure) -> str:
    broken = any(column.like_for_like is False for column in comparison.columns)
    undated = len(comparison.columns) - len(dated_columns(comparison))
    parts = [f"{_unit(measure)} by year", *(["no line where the ground changed"] if broken else [])]
    return "; ".join([*parts, *([f"{undated} without a day left out"] if undated else [])])
