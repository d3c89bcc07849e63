"""What a constituency's figures can be."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal

from parsing.extraction.claiming.winning import WEAK
from parsing.extraction.discourse import Placed
from parsing.lexicon import election
from parsing.models import Measure, Settled

LIMITS: dict[Measure, tuple[int, int]] = {
    Measure.VOTES: (1, 100_000),
    Measure.SHARE: (0, 100),
    Measure.SHARE_CHANGE: (0, 80),
    Measure.MAJORITY: (1, 70_000),
    Measure.MAJORITY_PCT: (0, 90),
    Measure.MAJORITY_CHANGE: (1, 50_000),
    Measure.MAJORITY_PCT_CHANGE: (0, 80),
    Measure.TURNOUT_PCT: (15, 95),
    Measure.TOTAL_VOTES: (5_000, 120_000),
    Measure.ELECTORATE: (15_000, 150_000),
    Measure.REJECTED_VOTES: (1, 10_000),
    Measure.SWING: (0, 60),
    Measure.POSITION: (2, 20),
}
"""What a constituency's figures can be; of changes, their size."""
COUNTS = frozenset(
    {
        Measure.VOTES,
        Measure.MAJORITY,
        Measure.MAJORITY_CHANGE,
        Measure.TOTAL_VOTES,
        Measure.ELECTORATE,
        Measure.REJECTED_VOTES,
    }
)
"""What comes in whole numbers."""
FEWEST_VOTES = 2500
"""Nobody has been elected to the Commons with fewer in our time; councillors are."""
SMALL_MAJORITY = 200
"""A bare majority under this may be of seats in the Commons."""


def is_possible(item: Placed) -> bool:
    """Whether a figure can be a constituency's, and its year an election's."""
    limits = LIMITS.get(item.fact.measure)
    number = item.fact.number
    if limits and number and not limits[0] <= number.value <= limits[1]:
        return False
    if number and item.fact.measure in COUNTS and number.value != int(number.value):
        return False
    is_small = item.fact.measure is Measure.MAJORITY and number is not None and number.value < SMALL_MAJORITY
    if is_small and item.seat_settled is not Settled.NAMED:
        return item.fact.who is not None or item.fact.rule not in WEAK
    return item.is_own or election(item.year) is not None


def is_of_a_ward(placed: Sequence[Placed]) -> set[tuple[str, int]]:
    """The contests that are no constituency's: lists of candidates of whom none polled as many as an MP does."""
    votes: dict[tuple[str, int], list[Decimal]] = defaultdict(list)
    listed: Counter[tuple[str, int]] = Counter()
    for item in placed:
        if item.fact.measure is Measure.VOTES and item.person and item.fact.number:
            votes[item.contest].append(item.fact.number.value)
            listed[item.contest] += item.fact.rule.startswith(("list", "told"))
    return {contest for contest, polled in votes.items() if listed[contest] > 1 and max(polled) < FEWEST_VOTES}


def counts_seats(item: Placed, placed: Sequence[Placed]) -> bool:
    """Whether a bare party's number is of seats won in the country: no number of its list is of the size of votes."""
    if item.fact.rule not in ("list-party", "list-party-share") or item.fact.measure is not Measure.VOTES:
        return False
    sizes = [
        other.fact.number.value
        for other in placed
        if other.fact.rule == "list-party" and other.contest == item.contest and other.fact.number
    ]
    return max(sizes) < FEWEST_VOTES
