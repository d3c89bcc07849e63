"""One order for claims, so that no result depends on the order in which articles were read."""

from collections.abc import Iterable
from typing import Any

from parsing.models import Claim

Key = tuple[Any, ...]


def claim_key(claim: Claim) -> Key:
    """By article and place in it; the rest only tells apart claims of the same words."""
    return (
        claim.article,
        claim.start,
        claim.end,
        claim.measure.value,
        str(claim.value),
        claim.party or "",
        claim.person or "",
        claim.bound or "",
        claim.seat,
        claim.year,
        claim.by_election,
        str(claim.election_date),
        claim.notional,
        claim.from_party or "",
        claim.rule,
        claim.quote,
    )


def in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims by article and place, each once."""
    return tuple(dict.fromkeys(sorted(claims, key=claim_key)))
