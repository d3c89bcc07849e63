"""What full-results lists say of who stood."""

from parsing.models import CandidateResult, Measure, Result
from parsing.results.deriving.worked import is_list_rule

FEWEST_LISTED = 3
"""Two candidates side by side are a contrast, not a list."""


def articles_listing(candidate: CandidateResult) -> frozenset[str]:
    """The articles whose full-results list has the candidate, with votes or a share."""
    figures = (Measure.VOTES, Measure.SHARE)
    return frozenset(c.article for c in candidate.claims if is_list_rule(c.rule) and c.measure in figures)


def listed_together(result: Result) -> list[CandidateResult]:
    """The candidates of the longest list that one article prints; empty where none prints three or more.

    It need not be complete, but papers leave candidates out from the bottom.
    """
    lists = [
        [candidate for candidate in result.candidates if article in articles_listing(candidate)]
        for article in result.articles
    ]
    longest = max(lists, key=len, default=[])
    return longest if len(longest) >= FEWEST_LISTED else []
