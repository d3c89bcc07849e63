"""Whom the claims of a contest call its winner."""

from collections.abc import Sequence

from parsing.models import Claim, Measure
from parsing.results.merging.candidates import Cluster

_TIERS: tuple[frozenset[Measure], ...] = (
    frozenset({Measure.WINNER, Measure.OUTCOME, Measure.POSITION}),
    frozenset({Measure.MAJORITY, Measure.MAJORITY_PCT}),
    frozenset({Measure.MAJORITY_CHANGE}),
)
"""What makes a winner, surest first: saying so; having a majority; having a majority that grew or shrank."""


def says_won(claim: Claim) -> bool:
    """Whether a claim calls its candidate the winner in so many words."""
    return claim.measure in _TIERS[0] and (claim.measure is not Measure.POSITION or claim.value == 1)


def called_winners(clusters: Sequence[Cluster]) -> list[Cluster]:
    """The candidates that the surest claims call the winner; more than one contradict each other."""
    for tier in _TIERS:
        called = [cluster for cluster in clusters if any(_is_of(claim, tier) for claim in cluster.claims)]
        if called:
            return called
    return []


def _is_of(claim: Claim, tier: frozenset[Measure]) -> bool:
    return claim.measure in tier and (claim.measure is not Measure.POSITION or claim.value == 1)


def join_winner(clusters: list[Cluster]) -> list[Cluster]:
    """A winner known by name alone and one known by party alone are one person."""
    called = called_winners(clusters)
    named = [c for c in called if c.person and not c.party]
    nameless = [c for c in called if c.party and not c.person]
    if len(named) == len(nameless) == 1 and len(called) == len(named + nameless):
        named[0].claims.extend(nameless[0].claims)
        return [c for c in clusters if c is not nameless[0]]
    return clusters
