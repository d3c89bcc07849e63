"""A printed figure beside what the other figures of its contest make it."""

from decimal import Decimal

from parsing.models import Figure, Gap, Measure, Result
from parsing.results.deriving.standing import runner_up
from parsing.results.deriving.worked import count, printed
from parsing.results.precision import WHOLE, decimals, half_step, rounded


def cross_check(result: Result, figure: Figure) -> Gap | None:
    """The two side by side; None where the figure is not printed, or the others do not give it without its own help.

    A majority is the first two candidates' votes apart; a share and a majority per cent are of the valid votes; total
    votes are the valid ones and the rejected papers; turnout is those in per cent of the electorate.
    """
    said = printed(figure)
    if said is None or said.value is None:
        return None
    made = _made_of(result, said)
    if made is None:
        return None
    worked_out, inputs = made
    if any(set(each.claims) & set(said.claims) for each in inputs):
        return None
    if said.measure in {Measure.SHARE, Measure.MAJORITY_PCT, Measure.TURNOUT_PCT}:
        worked_out = rounded(worked_out, max(2, decimals(said.value) + 1))
    return Gap(
        measure=said.measure,
        printed=said.value,
        bound=said.bound,
        worked_out=worked_out,
        rounding=half_step(said.measure, said.value),
    )


_Made = tuple[Decimal, tuple[Figure, ...]]
"""A value and the figures that give it."""


def _made_of(result: Result, figure: Figure) -> _Made | None:
    match figure.measure:
        case Measure.MAJORITY:
            return _majority(result)
        case Measure.MAJORITY_PCT:
            return _per_cent(result.majority, result.valid_votes)
        case Measure.SHARE:
            votes = next((c.votes for c in result.candidates if c.share is figure), None)
            return _per_cent(votes, result.valid_votes)
        case Measure.TURNOUT_PCT:
            return _per_cent(result.total_votes or result.valid_votes, result.electorate)
        case Measure.TOTAL_VOTES:
            return _total(result)
        case _:
            return None


def _majority(result: Result) -> _Made | None:
    second = runner_up(result)
    if result.winner is None or second is None:
        return None
    first_votes, second_votes = result.winner.votes, second.candidate.votes
    first, last = count(first_votes), count(second_votes)
    if first is None or last is None or first_votes is None or second_votes is None:
        return None
    return first - last, (first_votes, second_votes)


def _per_cent(part: Figure | None, whole: Figure | None) -> _Made | None:
    votes, base = count(part), count(whole)
    if votes is None or not base or part is None or whole is None:
        return None
    return WHOLE * votes / base, (part, whole)


def _total(result: Result) -> _Made | None:
    valid, rejected = count(result.valid_votes), count(printed(result.rejected_votes))
    if valid is None or rejected is None or result.valid_votes is None or result.rejected_votes is None:
        return None
    return valid + rejected, (result.valid_votes, result.rejected_votes)
