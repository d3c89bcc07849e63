"""Everything that can be worked out, until nothing new can."""

from collections.abc import Callable, Mapping

from parsing.models import Contest, Result
from parsing.results.boundaries import previous_contest
from parsing.results.deriving.completeness import completeness
from parsing.results.deriving.elections import (
    hold_by_majority_change,
    majority_change,
    outcome_from_previous,
    previous_majority,
    previous_shares,
    share_changes,
)
from parsing.results.deriving.majority import majority, majority_pct
from parsing.results.deriving.shares import lost_deposits, ranks, shares
from parsing.results.deriving.standing import sure_winner
from parsing.results.deriving.swing import butler_swing
from parsing.results.deriving.turnout import electorate, turnout
from parsing.results.deriving.votes import runner_up_votes, valid_votes, winner_votes
from parsing.results.merging.result import empty_result
from parsing.results.merging.winners import says_won
from parsing.results.placing import sort_candidates

_MOST_ROUNDS = 6
"""A chain of derivations is no longer than this; each round only fills what is empty."""


def derive(results: Mapping[Contest, Result]) -> dict[Contest, Result]:
    """All results with their derived figures, and previous elections that follow from them."""
    derived = {contest: _alone(result) for contest, result in results.items()}
    for _ in range(_MOST_ROUNDS):
        before = dict(derived)
        for contest in sorted(before, key=lambda c: (c.year, c.address), reverse=True):
            _against_previous(contest, derived)
        if all(before.get(contest) is result for contest, result in derived.items()):
            break
    return derived


def _against_previous(contest: Contest, derived: dict[Contest, Result]) -> None:
    """Work a contest and the same seat's previous one out against each other, in place."""
    earlier = previous_contest(contest)
    if earlier is None:
        return
    result, known = derived[contest], derived.get(earlier)
    blank = known if known is not None else empty_result(earlier)
    previous = previous_majority(result, previous_shares(result, blank))
    if previous is not blank:
        articles = tuple(sorted({*previous.articles, *result.articles}))
        derived[earlier] = previous = _alone(previous.model_copy(update={"articles": articles}))
    elif known is None:
        return
    for step in (share_changes, majority_change, outcome_from_previous):
        result = step(result, previous)
    if result is not derived[contest]:
        derived[contest] = _alone(result)


def _alone(result: Result) -> Result:
    """What follows from a result's own figures."""
    for _ in range(_MOST_ROUNDS):
        before = result
        for step in _STEPS:
            result = step(result)
        if result is before:
            break
    return result


def _complete(result: Result) -> Result:
    reason = completeness(result) if result.complete is None else None
    return result if reason is None else result.model_copy(update={"complete": reason})


def _winner(result: Result) -> Result:
    """The winner by the figures, where no claim names one (nor several)."""
    winner = sure_winner(result)
    if winner is None or result.winner is not None or any(says_won(claim) for claim in result.standing):
        return result
    candidates = tuple(c.model_copy(update={"won": c is winner}) for c in result.candidates)
    return result.model_copy(update={"candidates": candidates})


def _sorted(result: Result) -> Result:
    candidates = sort_candidates(result.candidates)
    if all(new is old for new, old in zip(candidates, result.candidates, strict=True)):
        return result
    return result.model_copy(update={"candidates": candidates})


_STEPS: tuple[Callable[[Result], Result], ...] = (
    _winner,
    runner_up_votes,
    winner_votes,
    _complete,
    valid_votes,
    majority,
    majority_pct,
    shares,
    ranks,
    lost_deposits,
    turnout,
    electorate,
    butler_swing,
    hold_by_majority_change,
    _sorted,
)
