"""Shares against the votes they are of."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from parsing.models import CandidateResult, Finding, FindingKind, Measure, Result, Severity
from parsing.results.deriving.worked import count, points, printed
from parsing.results.findings.gaps import with_gap
from parsing.results.findings.wording import about, claims_of, error, who
from parsing.results.misprints import misprint
from parsing.results.precision import WHOLE, Range, allowed, decimals, rounded

_REMEDY = "Check the votes and the share against the declaration."


def check_shares(result: Result) -> Iterator[Finding]:
    """Each printed share against votes and valid votes; where the valid votes are unknown, against each other."""
    valid, total = count(result.valid_votes), count(printed(result.total_votes))
    pairs = [(c, votes, share) for c in result.candidates for votes, share in _votes_and_share(c)]
    if valid is not None:
        bases = [valid] if total is None else [valid, total]
        for candidate, votes, share in pairs:
            if not any(allowed(Measure.SHARE, share).holds(WHOLE * votes / base) for base in bases if base):
                yield _does_not_give(result, candidate, (votes, share, valid))
        return
    for one, other in combinations(pairs, 2):
        if not _all_votes(one[1], one[2]).meets(_all_votes(other[1], other[2])):
            yield _cannot_both_be(result, one, other)


def _votes_and_share(candidate: CandidateResult) -> Iterator[tuple[Decimal, Decimal]]:
    """The candidate's printed votes and share, where both are exact."""
    votes, share = count(printed(candidate.votes)), points(printed(candidate.share))
    if votes is not None and share is not None:
        yield votes, share


def _all_votes(votes: Decimal, share: Decimal) -> Range:
    """The valid votes that a candidate's votes and share allow."""
    shares = allowed(Measure.SHARE, share)
    most = WHOLE * votes / shares.low if shares.low > 0 else Decimal("Infinity")
    return Range(WHOLE * votes / shares.high, most)


def _does_not_give(result: Result, candidate: CandidateResult, numbers: tuple[Decimal, Decimal, Decimal]) -> Finding:
    votes, share, valid = numbers
    true = rounded(WHOLE * votes / valid, max(1, decimals(share)))
    slip = misprint(share, true)
    also = f", which {slip} would explain" if slip else ""
    message = f"{who(candidate)} has {votes:,} of {valid:,} votes, which is {true} per cent, not {share}{also}."
    claims = claims_of(candidate.votes, candidate.share)
    found = error(result, FindingKind.SHARE, (message, _REMEDY), claims)
    return with_gap(found, candidate.share, true) if candidate.share is not None else found


def _cannot_both_be(
    result: Result, one: tuple[CandidateResult, Decimal, Decimal], other: tuple[CandidateResult, Decimal, Decimal]
) -> Finding:
    """A doubt, since it does not show which of four figures is wrong."""
    message = (
        f"{one[1]:,} votes cannot be {one[2]} per cent for {who(one[0])} "
        f"while {other[1]:,} are {other[2]} per cent for {who(other[0])}."
    )
    claims = claims_of(one[0].votes, one[0].share, other[0].votes, other[0].share)
    return about(result, FindingKind.SHARE, Severity.DOUBT, (message, _REMEDY), claims)
