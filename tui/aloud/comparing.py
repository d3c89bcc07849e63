"""What changed from one election to the next, in sentences, with the reason where nothing may be compared."""

from collections.abc import Iterator

from parsing.models import Contest
from parsing.results import CandidateRow, Change, Comparison, FigureRow, Likeness, Missing
from tui.aloud.contest import contest_said
from tui.aloud.figures import amount
from tui.figures import BASIS_WORDS, SIGNED
from tui.words import party_name

_TOLD = {Missing.NEW: "did not stand the time before", Missing.DID_NOT_STAND: "did not stand this time"}


def change_lines(comparison: Comparison, contest: Contest) -> Iterator[str]:
    """The changes of a contest from the column before it; nothing of the first column."""
    at = next((n for n, column in enumerate(comparison.columns) if column.contest == contest), 0)
    if at == 0:
        return
    column = comparison.columns[at]
    ground = "on the same ground" if column.likeness is Likeness.SAME else column.reason or "the ground is not known"
    yield f"Compared with {contest_said(comparison.columns[at - 1].contest)}: {ground}."
    for row in comparison.candidates:
        yield from _of_candidate(row, at)
    for figure_row in comparison.figures:
        yield from _of_figure(figure_row, at)


def _of_candidate(row: CandidateRow, at: int) -> Iterator[str]:
    who, cell = row.person or party_name(row.party), row.cells[at]
    if cell.missing in _TOLD:
        yield f"{who}: {_TOLD[cell.missing]}."
        return
    if Missing.NEW in {cell.votes.missing, cell.share.missing}:
        yield f"{who}: {_TOLD[Missing.NEW]}."
    for name, change in (("votes", cell.votes), ("share of the vote", cell.share)):
        if said := _said(change):
            yield f"{who}, change in {name}: {said}."


def _of_figure(row: FigureRow, at: int) -> Iterator[str]:
    change = row.cells[at].change
    if change is not None and (said := _said(change)):
        yield f"Change in {row.name.replace(' %', ', per cent')}: {said}."


def _said(change: Change) -> str | None:
    """`up 8.6 points, printed`; None where there is no figure."""
    figure = change.figure
    if figure is None or figure.value is None:
        return None
    if figure.measure in SIGNED:
        value = amount(figure.measure, figure.value, figure.bound)
    else:
        way = "up " if figure.value > 0 else "down " if figure.value < 0 else "no change, "
        size = amount(figure.measure, abs(figure.value), figure.bound)
        value = f"{way}{size.replace(' per cent', ' points')}"
    return f"{value}, {BASIS_WORDS[figure.basis]}"
