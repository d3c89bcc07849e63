"""The grouped chart of a comparison: for each party one bar an election, on one scale."""

from decimal import Decimal
from typing import Final

from parsing.models import Measure
from parsing.results import CandidateRow, Comparison
from tui.bars import bars
from tui.figures import written
from tui.party import colour, letters
from tui.rows.chart import CAPTIONS
from tui.rows.span import Row, Span, fit
from tui.words import election_short

_NUMBER: Final = 7


def grouped_rows(comparison: Comparison, measure: Measure, width: int, height: int) -> list[Row]:
    """A caption, then the groups that fit whole; the last row says how many do not."""
    groups = [group for row in comparison.candidates if (group := _group(row, comparison, measure))]
    if not groups:
        return [(Span(" no figures to chart", "muted"),)]
    fitting, used = 0, 1
    for group in groups:
        if used + len(group) > height - (fitting + 1 < len(groups)):
            break
        used, fitting = used + len(group), fitting + 1
    values = [value for group in groups for _, value, _ in group]
    shown = [entry for group in groups[:fitting] for entry in group]
    year_width = max((len(year) for _, _, (_, year, _) in shown), default=0)
    label = 6 + year_width
    drawn = bars(
        tuple(float(value) for _, value, _ in shown), max(1, width - label - _NUMBER - 2), float(max(values)) or 1.0
    )
    rows: list[Row] = [(Span(f" {CAPTIONS[measure]}, one scale for all", "muted"),)]
    for (first, _, (code, year, number)), bar in zip(shown, drawn, strict=True):
        mark = fit(letters(code), 4) if first else "    "
        rows.append(
            (
                Span(f" {mark}", "strong", colour(code)),
                Span(f"{year:>{year_width}} ", "muted"),
                Span(f"{number:>{_NUMBER}} "),
                Span(bar, colour=colour(code)),
            )
        )
    left_out = len(groups) - fitting
    return [*rows, (Span(f" +{left_out} more; v gives the chart all rows", "muted"),)] if left_out else rows


def group_count(comparison: Comparison, measure: Measure) -> int:
    """How many bars the chart has."""
    return sum(len(_group(row, comparison, measure)) for row in comparison.candidates)


_Entry = tuple[bool, Decimal, tuple[str | None, str, str]]
"""Whether it begins its group, its value, and the party, year and number to write."""


def _group(row: CandidateRow, comparison: Comparison, measure: Measure) -> list[_Entry]:
    entries: list[_Entry] = []
    for cell, column in zip(row.cells, comparison.columns, strict=True):
        if cell.candidate is None:
            continue
        figure = cell.candidate.votes if measure is Measure.VOTES else cell.candidate.share
        if figure is not None and figure.value is not None and figure.value >= 0:
            label = (row.party, election_short(column.contest), written(figure))
            entries.append((not entries, figure.value, label))
    return entries
