"""The rows of the chart: a bar for each candidate, its number beside it, nobody dropped in silence."""

from decimal import Decimal
from typing import Final, NamedTuple

from parsing.models import CandidateResult, Figure, Measure, Result
from tui.bars import FULL, bars
from tui.diverging import NOUGHT, diverging
from tui.figures import with_unit, written
from tui.party_marks import USUAL, Mark, Sight
from tui.rows.contest import MEASURE, contest_marks
from tui.rows.span import Row, Span, fit
from tui.safe import visible

MEASURES: Final = (Measure.SHARE, Measure.VOTES, Measure.SHARE_CHANGE)
"""What can be charted, in the order in which a key goes through it."""
LETTERS: Final = 5
NUMBER: Final = 7
_NAME: Final = 18
NOTHING: Final = "no figures to chart"


class Charted(NamedTuple):
    """A candidate with the figure that is charted."""

    candidate: CandidateResult
    figure: Figure
    value: Decimal


class Look(NamedTuple):
    """How a chart is to look."""

    sight: Sight = USUAL
    named: bool = False
    """Whether it stands alone and so has to name the candidates."""


PLAIN: Final = Look()


def measured(candidate: CandidateResult, measure: Measure) -> Figure | None:
    """The candidate's figure of a measure that can be charted."""
    figures = {
        Measure.VOTES: candidate.votes,
        Measure.SHARE: candidate.share,
        Measure.SHARE_CHANGE: candidate.share_change,
    }
    return figures[measure]


def is_drawable(measure: Measure, figure: Figure | None) -> bool:
    """Whether a figure has one value that its measure can have: only changes may be below nought."""
    return figure is not None and figure.value is not None and (measure is Measure.SHARE_CHANGE or figure.value >= 0)


def charted(result: Result, measure: Measure) -> list[Charted]:
    """The candidates of whom the measure is known, in their order."""
    found = []
    for candidate in result.candidates:
        figure = measured(candidate, measure)
        if figure is not None and figure.value is not None and is_drawable(measure, figure):
            found.append(Charted(candidate, figure, figure.value))
    return found


def next_measure(measure: Measure) -> Measure:
    """Votes after share, the change in share after votes, then share again."""
    return MEASURES[(MEASURES.index(measure) + 1) % len(MEASURES)]


def best_measure(result: Result, wanted: Measure) -> Measure:
    """The wanted measure, or the one more candidates have: share for votes and votes for share.

    A change that is wanted is shown wherever one is known.
    """
    if wanted is Measure.SHARE_CHANGE and charted(result, wanted):
        return wanted
    wanted = Measure.SHARE if wanted is Measure.SHARE_CHANGE else wanted
    other = Measure.VOTES if wanted is Measure.SHARE else Measure.SHARE
    return other if len(charted(result, other)) > len(charted(result, wanted)) else wanted


def caption(measure: Measure, top: Decimal) -> str:
    """What is charted, and from where to where the bars reach."""
    if measure is Measure.SHARE_CHANGE:
        return f"change in share, {top:,f} points either side"
    if measure is Measure.VOTES:
        return f"votes, 0 to {top:,f}"
    return f"share, 0 to {with_unit(measure, top)}"


def chart_rows(result: Result, wanted: Measure, width: int, height: int, look: Look = PLAIN) -> list[Row]:
    """A caption, then one row a candidate; the last says how many more there are where rows are too few."""
    width = min(width, MEASURE + 1) if not look.named else width
    measure = best_measure(result, wanted)
    known = charted(result, measure)
    marks = contest_marks(result, look.sight)
    room = height - 1
    if not known:
        return [_caption(NOTHING)][:height]
    top = max(abs(entry.value) for entry in known)
    said = _caption(caption(measure, top) + _absent(len(result.candidates) - len(known)))
    if room < 1:
        return [said][:height]
    shown = known if len(known) <= room else known[: room - 1]
    name = min(_NAME, max(0, width // 4)) if look.named else 0
    bars_of = [(entry.value, marks[id(entry.candidate)]) for entry in shown]
    drawn = bar_spans(bars_of, measure, width - LETTERS - NUMBER - name - 2, top)
    rows = [_row(entry, mark, spans, name) for entry, (_, mark), spans in zip(shown, bars_of, drawn, strict=True)]
    left_out = known[len(shown) :]
    return [said, *rows, *([_more(left_out, measure)] if left_out else [])]


def bar_spans(entries: list[tuple[Decimal, Mark]], measure: Measure, width: int, top: Decimal) -> list[Row]:
    """The bar of each value, in its party's mark, `top` reaching all of `width`; changes on both sides of nought."""
    scale = float(top) or 1.0
    if measure is not Measure.SHARE_CHANGE:
        drawn = bars(tuple(float(value) for value, _ in entries), width, scale)
        return [(_filled(bar, mark),) for bar, (_, mark) in zip(drawn, entries, strict=True)]
    half = max(0, (width - 1) // 2)
    sides = [diverging(float(value), half, scale) for value, _ in entries]
    return [
        (_filled(left, mark), Span(NOUGHT, "rule"), _filled(right, mark))
        for (left, right), (_, mark) in zip(sides, entries, strict=True)
    ]


def _filled(bar: str, mark: Mark) -> Span:
    """A bar made of what its mark is made of. Its end stays as it is: no filling has eighths."""
    return Span(bar.replace(FULL, mark.filling), colour=mark.colour)


def _caption(text: str) -> Row:
    return (Span(f" {text}", "muted"),)


def _row(entry: Charted, mark: Mark, bar: Row, name: int) -> Row:
    """The number stands before its bar, so that numbers are aligned and a row ends where its bar ends."""
    who = fit(visible(entry.candidate.person or entry.candidate.party or ""), name)
    return (
        Span(f" {fit(mark.letters, LETTERS - 1)}", "strong", mark.colour),
        *((Span(who),) if name else ()),
        Span(f"{written(entry.figure):>{NUMBER}} "),
        *bar,
    )


def _more(left_out: list[Charted], measure: Measure) -> Row:
    total = sum((entry.value for entry in left_out), Decimal(0))
    amount = f"{total:,f} votes" if measure is Measure.VOTES else with_unit(measure, total)
    return (Span(f" +{len(left_out)} more ({amount})", "muted"),)


def _absent(missing: int) -> str:
    return f" · {missing} not reported" if missing else ""
