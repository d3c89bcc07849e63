"""The figures of the whole contest, column by column."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parsing.models import Figure, Measure, Result
from parsing.results.comparing.columns import is_base
from parsing.results.comparing.comparison import CandidateRow, Change, Column, FigureCell, FigureRow, Missing
from parsing.results.comparing.differences import FIRST, NOT_COMPARABLE, NOT_REPORTED, difference, printed_change
from parsing.results.deriving.swing import butler_swing


@dataclass(frozen=True, slots=True)
class _Kind:
    """A row: its name, its figure, the printed change of it, and whether it belongs to the winner's party."""

    name: str
    measure: Measure
    figure: Callable[[Result], Figure | None]
    change: Callable[[Result], Figure | None] = lambda _: None
    is_winners: bool = False


_KINDS = (
    _Kind("majority", Measure.MAJORITY, lambda r: r.majority, lambda r: r.majority_change, is_winners=True),
    _Kind(
        "majority %", Measure.MAJORITY_PCT, lambda r: r.majority_pct, lambda r: r.majority_pct_change, is_winners=True
    ),
    _Kind("turnout", Measure.TURNOUT_PCT, lambda r: r.turnout_pct),
    _Kind("valid votes", Measure.TOTAL_VOTES, lambda r: r.valid_votes),
    _Kind("votes cast", Measure.TOTAL_VOTES, lambda r: r.total_votes),
    _Kind("electorate", Measure.ELECTORATE, lambda r: r.electorate),
)


def figure_rows(columns: Sequence[Column], candidates: Sequence[CandidateRow]) -> tuple[FigureRow, ...]:
    """The rows below the candidates; always the same ones, so that nothing jumps."""
    return (*(_row(kind, columns) for kind in _KINDS), _swing_row(columns, candidates))


def _row(kind: _Kind, columns: Sequence[Column]) -> FigureRow:
    changes = [FIRST, *(_change(kind, before, now) for before, now in pairwise(columns))]
    cells = tuple(_cell(kind.figure(column.result), change) for column, change in zip(columns, changes, strict=False))
    return FigureRow(name=kind.name, measure=kind.measure, cells=cells)


def _cell(figure: Figure | None, change: Change | None, missing: Missing = Missing.NOT_REPORTED) -> FigureCell:
    return FigureCell(figure=figure, missing=None if figure is not None else missing, change=change)


def _change(kind: _Kind, before: Column, now: Column) -> Change:
    """The printed change where it is from the column before, else the difference; of a majority within one party."""
    if not now.like_for_like:
        return NOT_COMPARABLE
    stated = printed_change(kind.change(now.result)) if is_base(before, now) else None
    if stated is not None:
        return stated
    if kind.is_winners and _changed_hands(before.result, now.result):
        return NOT_COMPARABLE
    if kind.is_winners and (before.result.winner is None or now.result.winner is None):
        return NOT_REPORTED
    return difference(kind.figure(before.result), kind.figure(now.result))


def _changed_hands(before: Result, now: Result) -> bool:
    earlier, winner = before.winner, now.winner
    return earlier is not None and winner is not None and earlier.party != winner.party


def _swing_row(columns: Sequence[Column], candidates: Sequence[CandidateRow]) -> FigureRow:
    """Each contest's swing since the general election before; between columns further apart it is worked out."""
    cells = [_cell(column.result.swing, None) for column in columns[:1]]
    for index, (before, now) in enumerate(pairwise(columns), start=1):
        is_own = is_base(before, now) or not now.like_for_like
        swing = now.result.swing if is_own else _between(index, now, candidates)
        missing = Missing.NOT_REPORTED if now.like_for_like else Missing.NOT_COMPARABLE
        cells.append(_cell(swing, None, missing))
    return FigureRow(name="swing", measure=Measure.SWING, cells=tuple(cells))


def _between(index: int, now: Column, candidates: Sequence[CandidateRow]) -> Figure | None:
    """Butler swing from the changes between two columns that are not of elections in a row."""
    moved = {id(row.cells[index].candidate): row.cells[index].share.figure for row in candidates}
    lines = tuple(c.model_copy(update={"share_change": moved.get(id(c))}) for c in now.result.candidates)
    return butler_swing(now.result.model_copy(update={"candidates": lines, "swing": None})).swing
