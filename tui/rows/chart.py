"""The rows of the chart: a bar for each candidate, its number beside it, nobody dropped in silence."""

from decimal import Decimal
from typing import Final

from parsing.models import CandidateResult, Figure, Measure, Result
from tui.bars import bars
from tui.figures import written
from tui.party import colour, letters
from tui.rows.contest import MEASURE
from tui.rows.span import Row, Span
from tui.words import count

CAPTIONS: Final = {Measure.SHARE: "share of the vote, per cent", Measure.VOTES: "votes"}
_LETTERS: Final = 5
_NUMBER: Final = 7
NOTHING: Final = "no figures to chart"


def charted(result: Result, measure: Measure) -> list[tuple[CandidateResult, Figure, Decimal]]:
    """The candidates of whom the measure is known, in their order."""
    found = []
    for candidate in result.candidates:
        figure = candidate.votes if measure is Measure.VOTES else candidate.share
        if figure is not None and figure.value is not None and figure.value >= 0:
            found.append((candidate, figure, figure.value))
    return found


def other_measure(measure: Measure) -> Measure:
    """Votes for share, share for votes."""
    return Measure.VOTES if measure is Measure.SHARE else Measure.SHARE


def best_measure(result: Result, wanted: Measure) -> Measure:
    """The wanted measure, or the other where more candidates have it."""
    other = other_measure(wanted)
    return other if len(charted(result, other)) > len(charted(result, wanted)) else wanted


def chart_rows(result: Result, wanted: Measure, width: int, height: int) -> list[Row]:
    """A caption, then one row a candidate; the last says how many more there are where rows are too few."""
    width = min(width, MEASURE + 1)
    measure = best_measure(result, wanted)
    known = charted(result, measure)
    room = height - 1
    if not known or room < 1:
        return [_caption(NOTHING if not known else CAPTIONS[measure])][:height]
    shown = known if len(known) <= room else known[: room - 1]
    values = [value for _, _, value in known]
    lengths = bars(
        tuple(float(value) for _, _, value in shown),
        width - _LETTERS - _NUMBER - 2,
        float(max(values)) or 1.0,
    )
    rows = [_bar(candidate, figure, bar) for (candidate, figure, _), bar in zip(shown, lengths, strict=True)]
    left_out = known[len(shown) :]
    more = [_more(left_out, measure)] if left_out else []
    return [_caption(CAPTIONS[measure] + _absent(result, known)), *rows, *more]


def _caption(text: str) -> Row:
    return (Span(f" {text}", "muted"),)


def _bar(candidate: CandidateResult, figure: Figure, bar: str) -> Row:
    """The number stands before its bar, so that numbers are aligned and a row ends where its bar ends."""
    hue = colour(candidate.party)
    return (
        Span(f" {letters(candidate.party):<{_LETTERS - 1}}", "strong", hue),
        Span(f"{written(figure):>{_NUMBER}} "),
        Span(bar, colour=hue),
    )


def _more(left_out: list[tuple[CandidateResult, Figure, Decimal]], measure: Measure) -> Row:
    total = sum((value for _, _, value in left_out), Decimal(0))
    unit = "votes" if measure is Measure.VOTES else "per cent"
    return (Span(f" +{len(left_out)} more ({total:,f} {unit})", "muted"),)


def _absent(result: Result, known: list[tuple[CandidateResult, Figure, Decimal]]) -> str:
    missing = len(result.candidates) - len(known)
    return f" · {count(missing, 'candidate', 'candidates')} not reported" if missing else ""
