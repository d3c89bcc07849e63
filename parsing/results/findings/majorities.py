"""The printed majority against the votes and shares it is the difference of."""

from collections.abc import Iterator
from decimal import Decimal

from parsing.models import CandidateResult, Figure, Finding, FindingKind, Measure, Result
from parsing.results.deriving.standing import runner_up
from parsing.results.deriving.worked import count, in_words, points, printed
from parsing.results.findings.gaps import with_gap
from parsing.results.findings.wording import claims_of, error
from parsing.results.misprints import misprint
from parsing.results.precision import WHOLE, Range, allowed, decimals, half_step, rounded

_REMEDY = "Check the majority and the first two candidates' votes against the declaration."


def check_majority(result: Result) -> Iterator[Finding]:
    """Votes: winner's less runner-up's; where the runner-up is not sure, no more than over the best loser."""
    winner, majority = result.winner, printed(result.majority)
    first = count(printed(winner.votes)) if winner else None
    if winner is None or majority is None or majority.value is None or first is None:
        return
    second = runner_up(result)
    rivals = [second.candidate] if second else [c for c in result.candidates if c is not winner]
    printed_votes = [(votes, c) for c in rivals if (votes := count(printed(c.votes))) is not None]
    if not printed_votes:
        return
    best, rival = max(printed_votes, key=lambda pair: pair[0])
    said = allowed(Measure.MAJORITY, majority.value, majority.bound)
    difference = first - best
    if said.low > difference or (second is not None and not said.holds(difference)):
        yield _not_the_difference(result, majority, (winner, rival), difference)


def _not_the_difference(
    result: Result, majority: Figure, pair: tuple[CandidateResult, CandidateResult], difference: Decimal
) -> Finding:
    winner, rival = pair
    first, second = count(winner.votes), count(rival.votes)
    slip = misprint(majority.value, difference) if majority.value is not None else None
    also = f", which {slip} would explain" if slip else ""
    message = f"The majority is printed as {in_words(majority)}, but {first:,} - {second:,} = {difference:,}{also}."
    claims = claims_of(majority, winner.votes, rival.votes)
    return with_gap(error(result, FindingKind.MAJORITY, (message, _REMEDY), claims), majority, difference)


def check_majority_pct(result: Result) -> Iterator[Finding]:
    """Per cent: of the valid votes (some papers: of the votes cast), or the difference of the first two shares."""
    said, winner, second = printed(result.majority_pct), result.winner, runner_up(result)
    if said is None or said.value is None:
        return
    votes, bases = count(result.majority), (count(result.valid_votes), count(printed(result.total_votes)))
    true = [WHOLE * votes / base for base in bases if base and votes is not None]
    if true and result.valid_votes is not None:
        if not any(allowed(said.measure, said.value, said.bound).holds(value) for value in true):
            yield _wrong_pct(result, said, rounded(true[0], max(1, decimals(said.value))))
    elif winner is not None and second is not None:
        gap = _gap(winner, second.candidate)
        if gap is not None and not allowed(said.measure, said.value, said.bound).meets(gap[1]):
            yield _wrong_pct(result, said, gap[0], winner.share, second.candidate.share)


def _gap(winner: CandidateResult, second: CandidateResult) -> tuple[Decimal, Range] | None:
    """The difference of two printed shares, and what their rounding allows it to be."""
    first, next_ = points(printed(winner.share)), points(printed(second.share))
    if first is None or next_ is None:
        return None
    slack = half_step(Measure.SHARE, first) + half_step(Measure.SHARE, next_)
    return first - next_, Range(first - next_ - slack, first - next_ + slack)


def _wrong_pct(result: Result, said: Figure, true: Decimal, *inputs: Figure | None) -> Finding:
    message = f"The majority is printed as {in_words(said)} per cent, but the votes make it {true} per cent."
    if inputs:
        message = f"The majority is printed as {in_words(said)} per cent, but the first two shares are {true} apart."
    claims = claims_of(said, result.majority, *inputs)
    return with_gap(error(result, FindingKind.MAJORITY, (message, _REMEDY), claims), said, true, *inputs)
