"""Whether the candidates of a result are all that stood, and by what evidence."""

from decimal import Decimal

from parsing.models import CandidateResult, Measure, Result
from parsing.results.deriving.worked import count, is_list_rule, points, printed
from parsing.results.precision import WHOLE, half_step

_SLACK = Decimal(1)
"""Rounding of many shares may add up to more, but a whole per cent could be a candidate."""
_REJECTED = Decimal("0.01")
"""Rejected papers are no more than one per cent of the votes cast."""
_FEWEST, _FEWEST_LISTED = 2, 3


def completeness(result: Result) -> str | None:
    """Why the candidates are known to be complete, in words; None where they may not be."""
    if len(result.candidates) < _FEWEST or _shares_fall_short(result):
        return None
    if _is_full_list(result):
        return "a full-results list names them"
    if _shares_reach_100(result):
        return "their shares come to 100 per cent"
    if _meet_total(result):
        return "their votes meet the printed total within 1 per cent"
    return None


def _is_full_list(result: Result) -> bool:
    """One article's full-results list gives the votes or share of every candidate."""
    if len(result.candidates) < _FEWEST_LISTED:
        return False
    listed = [_lists(candidate) for candidate in result.candidates]
    return bool(frozenset.intersection(*listed))


def _lists(candidate: CandidateResult) -> frozenset[str]:
    """The articles whose full-results list has the candidate, with a figure."""
    figures = (Measure.VOTES, Measure.SHARE)
    return frozenset(c.article for c in candidate.claims if is_list_rule(c.rule) and c.measure in figures)


def _stated_shares(result: Result) -> list[Decimal] | None:
    """All candidates' printed shares; None if one is missing or inexact. Worked-out ones prove nothing."""
    figures = [points(printed(candidate.share)) for candidate in result.candidates]
    shares = [share for share in figures if share is not None]
    return shares if len(shares) == len(figures) else None


def _slack(shares: list[Decimal]) -> Decimal:
    return min(sum((half_step(Measure.SHARE, share) for share in shares), Decimal(0)), _SLACK)


def _shares_reach_100(result: Result) -> bool:
    shares = _stated_shares(result)
    return shares is not None and abs(sum(shares) - WHOLE) <= _slack(shares)


def _shares_fall_short(result: Result) -> bool:
    """All have shares and those do not come to 100: somebody is missing, whatever a list says."""
    shares = _stated_shares(result)
    return shares is not None and sum(shares) < WHOLE - _slack(shares)


def _meet_total(result: Result) -> bool:
    """All votes are known, and rejected papers alone could part their sum from the printed total."""
    total = count(printed(result.total_votes))
    votes = [count(candidate.votes) for candidate in result.candidates]
    known = [value for value in votes if value is not None]
    if total is None or len(known) < len(votes):
        return False
    return 0 <= total - sum(known) <= total * _REJECTED
