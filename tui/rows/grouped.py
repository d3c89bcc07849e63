"""The grouped chart of a comparison: for each party one bar an election, on one scale."""

from decimal import Decimal
from typing import Final, NamedTuple

from parsing.models import Figure, Measure
from parsing.results import CandidateRow, Comparison
from tui.figures import written
from tui.party_marks import USUAL, Mark, Sight
from tui.rows.chart import NOTHING, NUMBER, bar_spans, caption, is_drawable, measured
from tui.rows.comparison import comparison_marks, is_one_line
from tui.rows.span import Row, Span, columns, fit
from tui.safe import visible
from tui.words import election_short

_SEAT: Final = 14
"""Cells for the seat, where contests of several are compared."""


class Bar(NamedTuple):
    """One party at one election."""

    is_first: bool
    """Whether it begins its party's group."""
    party: str | None
    mark: Mark
    seat: str
    """The contest's seat, where contests of several are compared; else empty."""
    election: str
    figure: Figure
    value: Decimal


def grouped_rows(comparison: Comparison, measure: Measure, width: int, height: int, sight: Sight = USUAL) -> list[Row]:
    """A caption, then the groups that fit whole; the last row says how many do not."""
    groups = groups_of(comparison, measure, sight)
    if not groups:
        return [(Span(f" {NOTHING}", "muted"),)]
    fitting, used = 0, 1
    for group in groups:
        if used + len(group) > height - (fitting + 1 < len(groups)):
            break
        used, fitting = used + len(group), fitting + 1
    top = max(abs(bar.value) for group in groups for bar in group)
    shown = [bar for group in groups[:fitting] for bar in group]
    label = max((columns((Span(_label(bar)),)) for bar in shown), default=0)
    room = max(1, width - label - NUMBER - 8)
    drawn = bar_spans([(bar.value, bar.mark) for bar in shown], measure, room, top)
    rows: list[Row] = [(Span(f" {caption(measure, top)}, one scale for all", "muted"),)]
    rows += [_row(bar, spans, label) for bar, spans in zip(shown, drawn, strict=True)]
    left_out = groups[fitting:]
    return [*rows, _more(left_out)][:height] if left_out else rows


def groups_of(comparison: Comparison, measure: Measure, sight: Sight = USUAL) -> list[list[Bar]]:
    """The bars, party by party; none of a party of which nothing is known."""
    rows = zip(comparison.candidates, comparison_marks(comparison, sight), strict=True)
    return [group for row, mark in rows if (group := _group(row, mark, comparison, measure))]


def group_count(comparison: Comparison, measure: Measure) -> int:
    """How many bars the chart has."""
    return sum(map(len, groups_of(comparison, measure)))


def _row(bar: Bar, spans: Row, label: int) -> Row:
    shown = bar.mark.letters if bar.is_first else ""
    return (
        Span(f" {fit(shown, 4)}", "strong", bar.mark.colour),
        Span(f"{fit(_label(bar), label)} ", "muted"),
        Span(f"{written(bar.figure):>{NUMBER}} "),
        *spans,
    )


def _more(groups: list[list[Bar]]) -> Row:
    names = ", ".join(group[0].mark.letters for group in groups)
    return (Span(f" +{len(groups)} more ({names})", "muted"),)


def _group(row: CandidateRow, mark: Mark, comparison: Comparison, measure: Measure) -> list[Bar]:
    entries: list[Bar] = []
    for cell, column in zip(row.cells, comparison.columns, strict=True):
        if cell.candidate is None:
            continue
        is_change = measure is Measure.SHARE_CHANGE
        figure = cell.share.figure if is_change else measured(cell.candidate, measure)
        if figure is not None and figure.value is not None and is_drawable(measure, figure):
            seat = "" if is_one_line(comparison) else visible(column.contest.seat)
            shown = figure.model_copy(update={"measure": measure}) if is_change else figure
            election = election_short(column.contest)
            entries.append(Bar(not entries, row.party, mark, seat, election, shown, figure.value))
    return entries


def _label(bar: Bar) -> str:
    return f"{fit(bar.seat, _SEAT)} {bar.election}" if bar.seat else bar.election
