"""The swing that a contest's claims state."""

from collections import defaultdict
from collections.abc import Iterable

from parsing.models import Basis, Claim, Figure, Measure, Reading
from parsing.results.merging.figures import merge_figure
from parsing.results.order import claim_key


def merge_swing(claims: Iterable[Claim], winner: str | None) -> Figure | None:
    """One swing: that between the best-attested pair of parties, the winner's first.

    Swings between different pairs ("Con to Lab", "LD to Lab") are different figures and do not
    dispute each other; the same pair in two directions does.
    """
    pairs: dict[frozenset[str], list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: (-len(_parties(c)), claim_key(c))):
        named = _parties(claim)
        pairs[next((pair for pair in pairs if named <= pair), named)].append(claim)
    if not pairs:
        return None
    best = min(pairs, key=lambda p: (winner not in p, -len(p), -len(pairs[p]), claim_key(pairs[p][0])))
    return _same_direction(pairs[best])


def _parties(claim: Claim) -> frozenset[str]:
    return frozenset(party for party in (claim.party, claim.from_party) if party)


def _same_direction(claims: list[Claim]) -> Figure | None:
    """The figure, disputed where claims give the swing to different parties."""
    towards = sorted({claim.party for claim in claims if claim.party})
    if len(towards) <= 1:
        return merge_figure(Measure.SWING, claims)
    figures = [merge_figure(Measure.SWING, [c for c in claims if c.party == party]) for party in towards]
    known = [figure for figure in figures if figure is not None]
    readings = tuple(reading for figure in known for reading in _readings(figure))
    said = tuple(sorted((c for figure in known for c in figure.claims), key=claim_key))
    return Figure(measure=Measure.SWING, value=None, basis=Basis.DISPUTED, claims=said, readings=readings)


def _readings(figure: Figure) -> tuple[Reading, ...]:
    if figure.value is None:
        return figure.readings
    return (Reading(value=figure.value, bound=figure.bound, claims=figure.claims),)
