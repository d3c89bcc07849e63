"""What full-results lists say of who stood."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from parsing.models import CandidateResult, Claim, Measure, Result
from parsing.results.deriving.worked import count, is_list_rule
from parsing.results.order import claim_key

FEWEST_LISTED = 3
"""Two candidates side by side are a contrast, not a list."""
_ROW = 0.7
"""How much of a usual row's length, beyond the usual gap, is room for a row that was not understood."""
_SHORT = 12
"""Characters that may stand between two rows without being one."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A candidate's line in a list."""

    candidate: CandidateResult
    claim: Claim


def listed_together(result: Result) -> list[CandidateResult]:
    """The candidates of the longest list that one article prints without a hole; empty where there are not three.

    A hole is room between two rows for one that was not understood. The list need not be complete,
    but papers leave candidates out from the bottom: one that is not in order of votes is only
    relied on where the article lists nobody else.
    """
    lists = [run for article in result.articles for run in _lists(result, article)]
    longest = max(lists, key=len, default=[])
    return longest if len(longest) >= FEWEST_LISTED else []


def _lists(result: Result, article: str) -> Iterator[list[CandidateResult]]:
    """The holeless lists of an article that have its listed winner and runner-up at their head."""
    rows = _rows(result, article)
    everybody = _candidates(rows)
    for run in _runs(rows, [claim for claim in result.claims if claim.article == article]):
        listed = _candidates(run)
        if len(listed) == len(everybody) or _descends(listed):
            yield listed


def _rows(result: Result, article: str) -> list[_Row]:
    """The rows of an article's lists, in the order of the text."""
    figures = (Measure.VOTES, Measure.SHARE)
    rows = [
        _Row(candidate, claim)
        for candidate in result.candidates
        for claim in candidate.claims
        if claim.article == article and claim.measure in figures and is_list_rule(claim.rule)
    ]
    return sorted(rows, key=lambda row: claim_key(row.claim))


def _candidates(rows: list[_Row]) -> list[CandidateResult]:
    """Whose rows they are, each once, in order."""
    return list({id(row.candidate): row.candidate for row in rows}.values())


def _descends(candidates: list[CandidateResult]) -> bool:
    votes = [count(candidate.votes) for candidate in candidates]
    known = [value for value in votes if value is not None]
    return len(known) == len(votes) and known == sorted(known, reverse=True)


def _runs(rows: list[_Row], claims: list[Claim]) -> Iterator[list[_Row]]:
    """Rows parted at the holes."""
    if not rows:
        return
    gaps = [_gap(one.claim, other.claim, claims) for one, other in pairwise(rows)]
    between = [g for g, (one, other) in zip(gaps, pairwise(rows), strict=True) if one.candidate is not other.candidate]
    usual = sorted(row.claim.end - row.claim.start for row in rows)[len(rows) // 2]
    widest = min(between, default=0) + max(_SHORT, _ROW * usual)
    run = rows[:1]
    for row, gap in zip(rows[1:], gaps, strict=True):
        if gap > widest:
            yield run
            run = []
        run.append(row)
    yield run


def _gap(row: Claim, following: Claim, claims: list[Claim]) -> int:
    """Characters between two rows that no claim of the contest accounts for."""
    reached = max((c.end for c in claims if row.start <= c.start < following.start), default=row.end)
    return max(0, following.start - reached)
