"""Whether the candidates of a result are all that stood, and by what evidence."""

from decimal import Decimal

from parsing.models import Measure, Result
from parsing.results.deriving.lists import FEWEST_LISTED, listed_together
from parsing.results.deriving.worked import count, points, printed
from parsing.results.precision import WHOLE, allowed, half_step

_SLACK = Decimal(1)
"""Rounding of many shares may add up to more, but a whole per cent could be a candidate."""
_REJECTED = Decimal("0.01")
"""Rejected papers are no more than one per cent of the votes cast."""
_FEWEST = 2


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
    """One article's full-results list gives the votes or share of every candidate.

    A list of three is often of the first three only: it counts where its last kept no deposit, as
    those who come after a third do not. Nor is a list full whose printed shares are all of more votes.
    """
    listed = listed_together(result)
    if not listed or len(listed) < len(result.candidates) or _shares_are_of_more(result):
        return False
    return len(listed) > FEWEST_LISTED or _has_a_small_one(result)


def _has_a_small_one(result: Result) -> bool:
    """Whether somebody listed has less than 5 per cent of the listed votes."""
    votes = [value for candidate in result.candidates if (value := count(candidate.votes)) is not None]
    return bool(votes) and min(votes) * 20 < sum(votes)


def _shares_are_of_more(result: Result) -> bool:
    """Two or more candidates have printed votes and shares, and all of these imply more votes than are listed."""
    votes = [value for candidate in result.candidates if (value := count(candidate.votes)) is not None]
    implied = [
        allowed(Measure.SHARE, share).high * sum(votes) < WHOLE * own
        for candidate in result.candidates
        if (own := count(printed(candidate.votes))) is not None
        and (share := points(printed(candidate.share))) is not None
    ]
    return len(implied) > 1 and all(implied)


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
