"""Figures that a text takes back, and the same figures wherever else they are printed."""

from collections.abc import Sequence

from parsing.models import Claim
from parsing.results.precision import agree


def part_withdrawn(claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """The claims of one contest that stand, and those that do not: taken back, or printing what was.

    Another article's claim falls only where a different value of the same figure stands in its place.
    """
    taken_back = [claim for claim in claims if claim.withdrawn]
    if not taken_back:
        return tuple(claims), ()
    fallen = [claim for claim in claims if claim.withdrawn or any(_falls(claim, b, claims) for b in taken_back)]
    return tuple(claim for claim in claims if claim not in fallen), tuple(fallen)


def _falls(claim: Claim, taken_back: Claim, claims: Sequence[Claim]) -> bool:
    if claim.value is None or claim.value != taken_back.value or not is_same_figure(claim, taken_back):
        return False
    return any(not other.withdrawn and is_same_figure(other, taken_back) and _differs(other, claim) for other in claims)


def is_same_figure(one: Claim, other: Claim) -> bool:
    """Whether two claims of a contest are about one figure, as far as their people and parties say."""
    if one.measure is not other.measure:
        return False
    if one.party and other.party:
        return one.party == other.party
    return not (one.person and other.person) or one.person == other.person


def _differs(one: Claim, other: Claim) -> bool:
    if isinstance(one.value, str) or isinstance(other.value, str) or one.value is None or other.value is None:
        return one.value != other.value
    return not agree(one.measure, (one.value, one.bound), (other.value, other.bound))
