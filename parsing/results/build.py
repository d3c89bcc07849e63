"""Claims into results: merged by contest, then worked out."""

from collections.abc import Iterable

from parsing.models import Claim, Result, slug
from parsing.results.deriving import derive
from parsing.results.merging import group_by_contest, merge_result
from parsing.results.order import Key

_LAST = "~"
"""After every region's name: seats the lexicon does not know."""


def build_results(claims: Iterable[Claim]) -> tuple[Result, ...]:
    """What all claims come to, contest by contest; by region, seat and election.

    The order of the claims makes no difference, and every claim stands in one result.
    """
    merged = {contest: merge_result(contest, said) for contest, said in group_by_contest(claims).items()}
    return tuple(sorted(derive(merged).values(), key=result_key))


def result_key(result: Result) -> Key:
    """By region, seat and election; real before notional."""
    contest = result.contest
    return (result.region or _LAST, slug(contest.seat), contest.year, contest.election, contest.notional)
