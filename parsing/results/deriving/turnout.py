"""Turnout from votes and electorate, and the electorate from votes and turnout."""

from decimal import Decimal

from parsing.models import Figure, Measure, Result
from parsing.results.deriving.worked import count, points, refine, worked_out
from parsing.results.precision import WHOLE, half_step, rounded

_REJECTED = Decimal("0.005")
"""How much of the votes cast the rejected papers may be, at a guess on the safe side."""
_COARSEST = 20
"""An electorate to the nearest twentieth or worse tells nobody anything."""


def turnout(result: Result) -> Result:
    """Turnout = 100 x votes / electorate, to one decimal; votes cast if printed, else the valid votes."""
    votes, electorate = _votes(result), count(result.electorate)
    if votes is None or not electorate or points(result.turnout_pct) is not None:
        return result
    number, figure, kind = votes
    value = rounded(100 * number / electorate, 1)
    if value > WHOLE:
        return result
    formula = f"100 x {number:,} / {electorate:,} = {value}: {kind} in per cent of the electorate"
    derived = worked_out(Measure.TURNOUT_PCT, value, formula, figure, result.electorate)
    refined = refine(result.turnout_pct, derived)
    return result if refined is None else result.model_copy(update={"turnout_pct": refined})


def electorate(result: Result) -> Result:
    """Electorate = 100 x votes / turnout, about: no finer than the turnout's rounding and rejected papers allow."""
    votes, per_cent = _votes(result), points(result.turnout_pct)
    turnout_figure = result.turnout_pct
    if votes is None or not per_cent or result.electorate is not None or turnout_figure is None:
        return result
    if turnout_figure.formula is not None:
        return result
    number, figure, kind = votes
    slack = half_step(Measure.TURNOUT_PCT, per_cent)
    high = 100 * number * (1 + _REJECTED) / (per_cent - slack)
    low = 100 * number * (1 - _REJECTED) / (per_cent + slack)
    step = 10 ** len(str(int(high - low)))
    if step * _COARSEST > low:
        return result
    value = Decimal(int(rounded(100 * number / per_cent / step, 0)) * step)
    formula = f"100 x {number:,} / {per_cent} = about {value:,}: {kind} and the turnout"
    derived = worked_out(Measure.ELECTORATE, value, formula, figure, turnout_figure)
    return result.model_copy(update={"electorate": derived.model_copy(update={"bound": "~"})})


def _votes(result: Result) -> tuple[Decimal, Figure, str] | None:
    """The votes that turnout is reckoned from."""
    for figure, kind in ((result.total_votes, "the votes cast"), (result.valid_votes, "the valid votes")):
        number = count(figure)
        if figure is not None and number is not None:
            return number, figure, kind
    return None
