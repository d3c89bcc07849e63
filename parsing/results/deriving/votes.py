"""Votes worked out: the runner-up's, the winner's, and all valid votes."""

from decimal import Decimal

from parsing.models import CandidateResult, Figure, Measure, Result
from parsing.results.deriving.candidate import replace_candidate
from parsing.results.deriving.standing import runner_up
from parsing.results.deriving.worked import count, most, printed, refine, worked_out


def runner_up_votes(result: Result) -> Result:
    """Runner-up's votes = winner's votes - majority (the definition of a majority, turned round)."""
    winner, second = result.winner, runner_up(result)
    majority, votes = count(printed(result.majority)), count(winner.votes) if winner else None
    if winner is None or second is None or majority is None or votes is None or majority > votes:
        return result
    value = votes - majority
    losers = (c for c in result.candidates if c is not winner and c is not second.candidate)
    if any(most(loser.votes) > value for loser in losers):
        return result
    formula = f"{votes:,} - {majority:,} = {value:,}: the winner's votes less the majority ({second.why})"
    figure = worked_out(Measure.VOTES, value, formula, winner.votes, result.majority)
    return _with_votes(result, second.candidate, figure)


def winner_votes(result: Result) -> Result:
    """Winner's votes = runner-up's votes + majority (the definition of a majority, turned round)."""
    winner, second = result.winner, runner_up(result)
    majority, votes = count(printed(result.majority)), count(second.candidate.votes) if second else None
    if winner is None or second is None or majority is None or votes is None:
        return result
    value = votes + majority
    formula = f"{votes:,} + {majority:,} = {value:,}: the runner-up's votes and the majority ({second.why})"
    figure = worked_out(Measure.VOTES, value, formula, second.candidate.votes, result.majority)
    return _with_votes(result, winner, figure)


def _with_votes(result: Result, candidate: CandidateResult, figure: Figure) -> Result:
    votes = refine(candidate.votes, figure)
    if votes is None or count(candidate.votes) is not None:
        return result
    return replace_candidate(result, candidate, votes=votes)


def valid_votes(result: Result) -> Result:
    """Valid votes = the sum of the candidates' votes, where the candidates are complete."""
    if not result.complete or result.valid_votes is not None:
        return result
    figures = [candidate.votes for candidate in result.candidates]
    votes = [value for figure in figures if (value := count(figure)) is not None]
    if len(votes) < len(figures):
        return result
    total = sum(votes, Decimal(0))
    formula = f"{' + '.join(f'{v:,}' for v in votes)} = {total:,}: the candidates' votes ({result.complete})"
    figure = worked_out(Measure.TOTAL_VOTES, total, formula, *figures)
    return result.model_copy(update={"valid_votes": figure})
