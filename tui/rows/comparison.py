"""Elections side by side as rows: a party on each, then the figures of the whole contest."""

from dataclasses import dataclass
from typing import Final

from parsing.models import Basis, Contest, Figure, Measure
from parsing.results import (
    CandidateCell,
    CandidateRow,
    Change,
    Column,
    Comparison,
    FigureCell,
    FigureRow,
    Likeness,
    Missing,
    base_election,
)
from tui.figures import BASIS_MARKS, SIGNED, is_counted, marks, number, written
from tui.party_marks import USUAL, Mark, Sight, marks_of
from tui.rows.contest import FigureTarget
from tui.rows.span import Row, Span, fit
from tui.safe import visible
from tui.words import election_name, election_short

HEAD_ROWS: Final = 5
COLUMN: Final = 26
"""The least width of a column: votes, share and change with their blanks. Two fit in 80 cells, three in 120."""
SPARE: Final = 8
"""How much wider a column may be."""
_VOTES: Final = 8
_SHARE: Final = 7
_CHANGE: Final = 11
_LABEL: Final = 14
_LONG_LABEL: Final = 24
_WIDE: Final = 100
UNLIKE: Final = "≠"


@dataclass(frozen=True, slots=True)
class Window:
    """Which columns fit."""

    first: int
    columns: int
    width: int
    """Cells of each column."""
    label: int
    """Cells before the columns."""

    @property
    def last(self) -> int:
        """The one after the last column shown."""
        return self.first + self.columns


def window_for(columns: int, first: int, width: int) -> Window:
    """As many columns as `width` has room for, from `first` on, or from where they end with the last."""
    label = _LABEL if width < _WIDE else _LONG_LABEL
    room = max(COLUMN + 1, width - label)
    fitting = max(1, min(columns, room // (COLUMN + 1)))
    start = max(0, min(first, columns - fitting))
    return Window(start, fitting, min(room // fitting - 1, COLUMN + SPARE), label)


def comparison_marks(comparison: Comparison, sight: Sight = USUAL) -> tuple[Mark, ...]:
    """The mark of each row of candidates: no two look alike."""
    return marks_of(tuple(row.party for row in comparison.candidates), sight)


def comparison_rows(comparison: Comparison, window: Window, sight: Sight = USUAL) -> list[Row]:
    """The heading rows, then the parties, then the figures."""
    rows = _heads(comparison, window)
    marks = comparison_marks(comparison, sight)
    rows += [_candidate_row(row, mark, window) for row, mark in zip(comparison.candidates, marks, strict=True)]
    rows.append(())
    return rows + [_figure_row(row, window) for row in comparison.figures]


def reasons(comparison: Comparison) -> list[str]:
    """Why columns are not like for like, each reason once."""
    return list(dict.fromkeys(column.reason for column in comparison.columns if column.reason))


def between(comparison: Comparison, at: int) -> str:
    """The elections a column's swing lies between: "2017 to 2019"; what it is since, where that is no column."""
    now = comparison.columns[at].contest
    base = base_election(now)
    if at > 0 and comparison.columns[at].like_for_like:
        return f"{election_short(comparison.columns[at - 1].contest)} to {election_short(now)}"
    return f"{base} to {election_short(now)}" if base is not None else election_short(now)


def shown_marks(comparison: Comparison) -> str:
    """The marks that need a legend."""
    figures = [cell.figure for row in comparison.figures for cell in row.cells]
    for row in comparison.candidates:
        for cell in row.cells:
            figures += [cell.votes.figure, cell.share.figure]
            if cell.candidate is not None:
                figures += [cell.candidate.votes, cell.candidate.share]
    return "".join(marks(figure) for figure in figures if figure is not None)


def contest_of_figure(comparison: Comparison, figure: Figure) -> Contest | None:
    """The contest in whose column a figure stands; None where it is in none."""
    for at, column in enumerate(comparison.columns):
        cells = [row.cells[at] for row in comparison.figures]
        people = [row.cells[at] for row in comparison.candidates]
        figures = [
            *(cell.figure for cell in cells),
            *(cell.change.figure for cell in cells if cell.change is not None),
            *(change.figure for cell in people for change in (cell.votes, cell.share)),
            *(f for c in people if c.candidate is not None for f in (c.candidate.votes, c.candidate.share)),
        ]
        if any(figure is other for other in figures):
            return column.contest
    return None


def _heads(comparison: Comparison, window: Window) -> list[Row]:
    shown = comparison.columns[window.first : window.last]
    heading = f"{'votes':>{_VOTES}}{'share':>{_SHARE}}{'± points':>{_CHANGE}}"
    whose = [column.contest.seat if not is_one_seat(comparison) else winner_of(column) for column in shown]
    return [
        _head([Span(f" {election_name(column.contest)}", "title") for column in shown], window),
        _head([Span(f" {visible(name)}", "strong") for name in whose], window),
        _head([Span(f" {visible(column.outcome)}") for column in shown], window),
        _head([_badge(column) for column in shown], window),
        _head([Span(heading, "muted") for _ in shown], window),
    ]


def is_one_line(comparison: Comparison) -> bool:
    """Whether all columns are of one seat, or of those it came from and went to."""
    return all(column.likeness is not Likeness.DIFFERENT for column in comparison.columns)


def winner_of(column: Column) -> str:
    """Who was elected; "" where that is not known."""
    return (column.result.winner.person or "") if column.result.winner is not None else ""


def is_one_seat(comparison: Comparison) -> bool:
    """Whether all columns are of one seat."""
    return len({column.contest.seat for column in comparison.columns}) == 1


_BADGES: Final = {
    Likeness.SAME: "same ground",
    Likeness.CHANGED: f"{UNLIKE} changed ground",
    Likeness.UNKNOWN: f"{UNLIKE} ground unknown",
    Likeness.DIFFERENT: f"{UNLIKE} different seat",
}
"""How a column's ground compares with that of the column before."""


def _badge(column: Column) -> Span:
    said = [_BADGES[column.likeness]] if column.likeness is not None else []
    if column.base is not None and "official" in column.base:
        said.append(f"± since {column.base.partition(' ')[0]} {BASIS_MARKS[Basis.OFFICIAL]}")
    return Span(f" {', '.join(said)}", "muted" if column.like_for_like else "mark")


def _head(cells: list[Span], window: Window) -> Row:
    row: Row = (Span(" " * window.label),)
    for cell in cells:
        row = (*row, Span("│", "rule"), cell._replace(text=fit(cell.text, window.width)))
    return row


def _candidate_row(row: CandidateRow, mark: Mark, window: Window) -> Row:
    label = visible(row.person or row.party or "no party named")
    cells: Row = (
        Span(f" {fit(mark.letters, 4)}", "strong", mark.colour),
        Span(fit(label, window.label - 5)),
    )
    for at in range(window.first, window.last):
        has_gone = at > 0 and row.cells[at - 1].candidate is not None
        cells = (*cells, Span("│", "rule"), *_candidate_cell(row.cells[at], window.width, has_gone=has_gone))
    return cells


def _candidate_cell(cell: CandidateCell, width: int, *, has_gone: bool) -> Row:
    """`has_gone` where the party, if it is not in this column, was in the one before."""
    candidate = cell.candidate
    if candidate is None:
        gone = _SHORT[Missing.DID_NOT_STAND] if has_gone and cell.share.missing is Missing.DID_NOT_STAND else ""
        return (Span(fit(f"{_word(cell.missing):>{_VOTES + _SHARE}}{gone:>{_CHANGE}}", width), "muted"),)
    whose = visible(candidate.person or candidate.party or "")
    if candidate.votes is None and candidate.share is None:
        stood = "elected" if candidate.won else "stood"
        start: Row = (Span(f"{stood:>{_VOTES + _SHARE}}", "muted"),)
    else:
        start = (*_cell(candidate.votes, whose, _VOTES), *_cell(candidate.share, whose, _SHARE))
    return (*start, *_change(cell.share, cell.votes, whose), Span(" " * (width - _VOTES - _SHARE - _CHANGE)))


def _figure_row(row: FigureRow, window: Window) -> Row:
    cells: Row = (Span(fit(f" {row.name}", window.label), "muted"),)
    for cell in row.cells[window.first : window.last]:
        cells = (*cells, Span("│", "rule"), *_figure_cell(cell, window.width))
    return cells


def _figure_cell(cell: FigureCell, width: int) -> Row:
    if cell.figure is None:
        return (Span(fit(f"{_word(cell.missing):>{_VOTES + _SHARE}}", width), "muted"),)
    value = _cell(cell.figure, "", _VOTES + _SHARE)
    if cell.figure.measure is Measure.SWING:
        way = f" {visible(cell.figure.from_party or '')}→{visible(cell.figure.party or '')}"
        return (*value, Span(fit(way, width - _VOTES - _SHARE)))
    unit = "" if is_counted(cell.figure.measure) else " pts"
    change = _signed(cell.change, "", unit) if cell.change is not None else (Span(" " * _CHANGE),)
    return (*value, *change, Span(" " * (width - _VOTES - _SHARE - _CHANGE)))


def _change(share: Change, votes: Change, whose: str) -> Row:
    """The change in share, else in votes, else why there is none."""
    if share.figure is None and votes.figure is not None:
        return _signed(votes, whose, " v")
    return _signed(share, whose)


def _signed(change: Change, whose: str, unit: str = "") -> Row:
    figure = change.figure
    if figure is None or figure.value is None:
        word = _SHORT[change.missing] if change.missing is not None else ""
        return (Span(f"{word:>{_CHANGE}}", "muted"),)
    value = number(figure.measure, figure.value) if figure.measure in SIGNED else f"{figure.value:+,f}"
    value += unit
    sign = marks(figure)
    target = FigureTarget(figure, whose)
    blank = " " * (_CHANGE - len(sign) - len(value))
    return (Span(blank), Span(sign, "mark", target=target), Span(value, target=target))


_SHORT: Final = {
    Missing.NOT_REPORTED: "–",
    Missing.NOT_COMPARABLE: UNLIKE,
    Missing.NEW: "new",
    Missing.DID_NOT_STAND: "gone",
    Missing.FIRST: "",
}


def _word(missing: Missing | None) -> str:
    return missing.value if missing is not None else ""


def _cell(figure: Figure | None, whose: str, width: int) -> Row:
    if figure is None:
        return (Span(f"{'–':>{width}}", "muted"),)
    text, sign = written(figure), marks(figure)
    target = FigureTarget(figure, whose)
    blank = " " * (width - len(text))
    return (Span(blank), Span(sign, "mark", target=target), Span(text[len(sign) :], target=target))
