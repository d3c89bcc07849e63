"""By how little a seat was held."""

from decimal import Decimal

from parsing.models import CandidateResult, Figure, Measure, Model, Result
from parsing.results.deriving.standing import runner_up
from parsing.results.deriving.worked import is_exact_count, worked_out
from parsing.results.precision import decimals, rounded


class Needed(Model):
    """What it would have taken for the runner-up to win."""

    winner: CandidateResult | None
    second: CandidateResult | None
    """None where it is not known who came second."""
    votes: Figure | None
    """Of the winner's voters, how many would have had to vote for the runner-up."""
    swing: Figure | None
    """In points: beyond this Butler swing from winner to runner-up the seat changes hands."""


def needed_to_change_hands(result: Result) -> Needed | None:
    """The votes and the swing that would have undone a majority; None where no majority is known.

    Votes: half the majority, less any half vote, and one, for each vote that goes over takes one from the one and
    gives one to the other. Swing: half the majority per cent, since a Butler swing takes a point from the one and
    gives one to the other (D. Butler and D. Stokes, Political Change in Britain, 1969).
    """
    votes, swing = _votes(result.majority), _swing(result.majority_pct)
    if votes is None and swing is None:
        return None
    second = runner_up(result)
    return Needed(
        winner=result.winner, second=second.candidate if second is not None else None, votes=votes, swing=swing
    )


def _votes(majority: Figure | None) -> Figure | None:
    if majority is None or majority.value is None or majority.value < 0:
        return None
    value = majority.value // 2 + 1
    formula = f"{majority.value:,} / 2, and one vote more = {value:,}: half the majority and one"
    bound = majority.bound or (None if is_exact_count(majority) else "~")
    return worked_out(Measure.VOTES, value, formula, majority).model_copy(update={"bound": bound})


def _swing(majority_pct: Figure | None) -> Figure | None:
    if majority_pct is None or majority_pct.value is None or majority_pct.value < 0:
        return None
    value = rounded(majority_pct.value / 2, max(1, decimals(majority_pct.value)))
    formula = f"{majority_pct.value} / 2 = {value}: half the majority per cent"
    made = worked_out(Measure.SWING, Decimal(value), formula, majority_pct)
    return made.model_copy(update={"bound": majority_pct.bound})
