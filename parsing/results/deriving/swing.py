"""Butler swing."""

from decimal import Decimal

from parsing.models import CandidateResult, Measure, Result
from parsing.results.deriving.standing import runner_up
from parsing.results.deriving.worked import points, refine, worked_out
from parsing.results.precision import decimals, rounded

_MAIN_PAIR = ("Con", "Lab")


def butler_swing(result: Result) -> Result:
    """Butler swing = (one party's change - the other's) / 2, in points of all votes, to the one that did better.

    D. Butler in the Nuffield election studies: half the sum of one party's rise and another's
    fall. The pair is winner and runner-up, else Con and Lab, else the only two whose changes are
    known if the winner is one of them.
    """
    pair = _pair(result)
    if pair is None or points(result.swing) is not None:
        return result
    to, from_ = sorted(pair, key=lambda c: -(points(c.share_change) or 0))
    rise, other = points(to.share_change), points(from_.share_change)
    if rise is None or other is None:
        return result
    value = rounded((rise - other) / 2, max(1, min(decimals(rise), decimals(other))))
    formula = f"({rise} - {_bracketed(other)}) / 2 = {value}: Butler swing, {from_.party} to {to.party}"
    derived = worked_out(Measure.SWING, value, formula, to.share_change, from_.share_change)
    derived = derived.model_copy(update={"party": to.party, "from_party": from_.party})
    figure = refine(result.swing, derived) if result.swing is None or result.swing.party == to.party else None
    return result if figure is None else result.model_copy(update={"swing": figure})


def _bracketed(value: Decimal) -> str:
    return f"({value})" if value < 0 else str(value)


def _pair(result: Result) -> tuple[CandidateResult, CandidateResult] | None:
    """The two candidates a swing is reckoned between."""
    moved = [c for c in result.candidates if c.party and points(c.share_change) is not None]
    second = runner_up(result)
    named = [[c for c in moved if c.party == party] for party in _MAIN_PAIR]
    for pair in (
        [c for c in moved if second is not None and (c.won or c is second.candidate)],
        [c for party in named if len(party) == 1 for c in party],
        moved if any(c.won for c in moved) else [],
    ):
        if len(pair) == len(_MAIN_PAIR):
            return pair[0], pair[1]
    return None
