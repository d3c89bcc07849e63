"""Shares worked out from votes, ranks from either, and deposits lost."""

from collections.abc import Callable
from decimal import Decimal

from parsing.models import CandidateResult, Measure, Result
from parsing.results.deriving.worked import count, points, refine, worked_out
from parsing.results.precision import half_step, rounded

_DEPOSIT = Decimal(5)
"""Per cent of the valid votes below which a deposit is lost (Representation of the People Act 1985, s. 13)."""


def shares(result: Result) -> Result:
    """Share = 100 x votes / valid votes, to one decimal, for candidates whose share is not printed."""
    valid = count(result.valid_votes)
    if not valid:
        return result
    return _each(result, lambda candidate: _share(candidate, result, valid))


def _share(candidate: CandidateResult, result: Result, valid: Decimal) -> CandidateResult:
    votes = count(candidate.votes)
    if votes is None or points(candidate.share) is not None:
        return candidate
    value = rounded(100 * votes / valid, 1)
    formula = f"100 x {votes:,} / {valid:,} = {value}: the votes in per cent of the valid votes"
    figure = refine(candidate.share, worked_out(Measure.SHARE, value, formula, candidate.votes, result.valid_votes))
    return candidate if figure is None else candidate.model_copy(update={"share": figure})


def ranks(result: Result) -> Result:
    """Position = 1 + how many candidates have more votes, where all votes of all candidates are known."""
    votes = [count(candidate.votes) for candidate in result.candidates]
    known = [value for value in votes if value is not None]
    if not result.complete or len(known) < len(votes):
        return result
    return _each(result, lambda candidate: _ranked(candidate, result, known))


def _ranked(candidate: CandidateResult, result: Result, known: list[Decimal]) -> CandidateResult:
    own = count(candidate.votes)
    if own is None or candidate.position is not None:
        return candidate
    above = sum(1 for votes in known if votes > own)
    formula = f"{own:,} votes, {above} of {len(known)} candidates with more: position {above + 1}"
    inputs = [other.votes for other in result.candidates]
    return candidate.model_copy(update={"position": worked_out(Measure.POSITION, Decimal(above + 1), formula, *inputs)})


def lost_deposits(result: Result) -> Result:
    """Lost deposit: less than 5 per cent of the valid votes, on exact votes; else on a share whose rounding allows."""
    valid = count(result.valid_votes)
    return _each(result, lambda candidate: _with_deposit(candidate, valid))


def _with_deposit(candidate: CandidateResult, valid: Decimal | None) -> CandidateResult:
    lost = _has_lost(candidate, valid)
    if lost is None or candidate.lost_deposit is not None:
        return candidate
    return candidate.model_copy(update={"lost_deposit": lost})


def _has_lost(candidate: CandidateResult, valid: Decimal | None) -> bool | None:
    votes, share = count(candidate.votes), points(candidate.share)
    if votes is not None and valid:
        return 100 * votes < _DEPOSIT * valid
    if share is None:
        return None
    slack = half_step(Measure.SHARE, share)
    if share + slack <= _DEPOSIT:
        return True
    return False if share - slack >= _DEPOSIT else None


def _each(result: Result, change: Callable[[CandidateResult], CandidateResult]) -> Result:
    """The result with every candidate changed; the same object where nothing was."""
    changed = tuple(change(candidate) for candidate in result.candidates)
    if all(new is old for new, old in zip(changed, result.candidates, strict=True)):
        return result
    return result.model_copy(update={"candidates": changed})
