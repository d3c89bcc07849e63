"""The columns of a comparison."""

from collections.abc import Sequence
from itertools import pairwise

from parsing.models import Basis, Result
from parsing.results.boundaries import base_election, ground
from parsing.results.comparing.comparison import Column


def columns(results: Sequence[Result]) -> tuple[Column, ...]:
    """A column for each result, each after the first with its ground against the one before."""
    first = [_column(result) for result in results[:1]]
    return (*first, *(_against(before, result) for before, result in pairwise(results)))


def _column(result: Result) -> Column:
    return Column(contest=result.contest, result=result, outcome=outcome_line(result))


def _against(before: Result, result: Result) -> Column:
    compared = ground(before.contest, result.contest)
    return Column(
        contest=result.contest,
        result=result,
        outcome=outcome_line(result),
        likeness=compared.likeness,
        reason=compared.reason,
        overlap=compared.overlap,
        base=_base(before) if compared.like_for_like else None,
    )


def _base(before: Result) -> str:
    """The election before, and whether its figures are the record's: all of them, or those that no article gives."""
    figures = [figure for candidate in before.candidates for figure in (candidate.votes, candidate.share)]
    official = any(figure is not None and figure.basis is Basis.OFFICIAL for figure in figures)
    note = " (official where not printed)" if before.articles and official else " (official)" if official else ""
    return f"{before.contest.election}{note}"


def outcome_line(result: Result) -> str:
    """The result in a few words: "Lab gain from Con", "Con hold", "Con won"; empty where it is not known."""
    outcome, winner = result.outcome, result.winner
    if outcome is not None:
        lost_by = f" from {outcome.from_party}" if outcome.from_party else ""
        return f"{outcome.party or (winner.person if winner else None) or ''} {outcome.kind}{lost_by}".strip()
    return f"{winner.party or winner.person} won" if winner is not None else ""


def is_base(before: Column, column: Column) -> bool:
    """Whether the changes a column's articles print are measured against the column before."""
    return (
        column.like_for_like is True
        and not before.contest.by_election
        and before.contest.year == base_election(column.contest)
    )
