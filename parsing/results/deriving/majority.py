"""The majority worked out, in votes and in per cent of the valid votes."""

from parsing.models import Measure, Result
from parsing.results.deriving.standing import RunnerUp, runner_up
from parsing.results.deriving.worked import count, points, refine, worked_out
from parsing.results.precision import decimals, rounded


def majority(result: Result) -> Result:
    """Majority = winner's votes - runner-up's votes, where it is sure who came second."""
    winner, second = result.winner, runner_up(result)
    if winner is None or second is None or count(result.majority) is not None:
        return result
    first, next_ = count(winner.votes), count(second.candidate.votes)
    if first is None or next_ is None or next_ > first:
        return result
    value = first - next_
    formula = f"{first:,} - {next_:,} = {value:,}: the winner's votes less the runner-up's ({second.why})"
    derived = worked_out(Measure.MAJORITY, value, formula, winner.votes, second.candidate.votes)
    figure = refine(result.majority, derived)
    return result if figure is None else result.model_copy(update={"majority": figure})


def majority_pct(result: Result) -> Result:
    """Majority per cent = 100 x majority / valid votes; else the difference of the first two shares."""
    if points(result.majority_pct) is not None:
        return result
    votes, valid = count(result.majority), count(result.valid_votes)
    if votes is None or not valid:
        second = runner_up(result)
        return result if second is None else _from_shares(result, second)
    value = rounded(100 * votes / valid, 1)
    formula = f"100 x {votes:,} / {valid:,} = {value}: the majority in per cent of the valid votes"
    derived = worked_out(Measure.MAJORITY_PCT, value, formula, result.majority, result.valid_votes)
    figure = refine(result.majority_pct, derived)
    return result if figure is None else result.model_copy(update={"majority_pct": figure})


def _from_shares(result: Result, second: RunnerUp) -> Result:
    """Winner's share - runner-up's share, to the coarser of the two printed precisions."""
    winner = result.winner
    first, next_ = points(winner.share) if winner else None, points(second.candidate.share)
    if winner is None or first is None or next_ is None or next_ > first:
        return result
    value = rounded(first - next_, min(decimals(first), decimals(next_)))
    formula = f"{first} - {next_} = {value}: the winner's share less the runner-up's ({second.why})"
    derived = worked_out(Measure.MAJORITY_PCT, value, formula, winner.share, second.candidate.share)
    figure = refine(result.majority_pct, derived)
    return result if figure is None else result.model_copy(update={"majority_pct": figure})
