"""Several claims of one figure into one: merged where they agree, disputed where they cannot."""

from collections.abc import Iterable
from decimal import Decimal

from parsing.models import Basis, Bound, Claim, Figure, Measure, Reading
from parsing.results.order import Key, claim_key, in_order
from parsing.results.precision import agree, allowed

_BOUND_ORDER: dict[Bound | None, int] = {None: 0, "~": 1, ">": 2, "<": 2}


def merge_figure(measure: Measure, claims: Iterable[Claim]) -> Figure | None:
    """The figure that claims of one measure state together; None where none gives a value.

    The most exact value is shown. Values that rounding and bounds cannot reconcile are all
    kept as readings, and none is chosen.
    """
    readings = _readings(measure, claims)
    if not readings:
        return None
    kept = in_order(claim for reading in readings for claim in reading.claims)
    lead = readings[0] if len(readings) == 1 else None
    party, from_party = _parties(kept)
    return Figure(
        measure=measure,
        value=lead.value if lead else None,
        bound=lead.bound if lead else None,
        basis=Basis.STATED if lead else Basis.DISPUTED,
        claims=kept,
        readings=() if lead else readings,
        party=party,
        from_party=from_party,
    )


def _readings(measure: Measure, claims: Iterable[Claim]) -> tuple[Reading, ...]:
    """The values that cannot be reconciled, each with every claim that fits it."""
    leads: list[tuple[Decimal, Bound | None]] = []
    sayers: list[list[Claim]] = []
    numbered = [(c.value, c.bound, c) for c in claims if isinstance(c.value, Decimal)]
    for value, bound, claim in sorted(numbered, key=lambda n: _exactness(measure, n[0], n[1], n[2])):
        fits = [i for i, lead in enumerate(leads) if agree(measure, lead, (value, bound))]
        for i in fits:
            sayers[i].append(claim)
        if not fits:
            leads.append((value, bound))
            sayers.append([claim])
    return tuple(
        Reading(value=value, bound=bound, claims=tuple(sorted(said, key=claim_key)))
        for (value, bound), said in zip(leads, sayers, strict=True)
    )


def _exactness(measure: Measure, value: Decimal, bound: Bound | None, claim: Claim) -> Key:
    """Most exact first: no bound, the narrower range, the tighter bound; then as said."""
    width = allowed(measure, value, bound).width
    tightness = {">": -abs(value), "<": abs(value)}.get(bound or "", Decimal(0))
    return (_BOUND_ORDER[bound], width, tightness, claim_key(claim))


def _parties(claims: tuple[Claim, ...]) -> tuple[str | None, str | None]:
    """Of a swing or a change of majority: whose it is, and from whom, where claims say."""
    if claims[0].measure not in {Measure.SWING, Measure.MAJORITY_CHANGE, Measure.MAJORITY_PCT_CHANGE}:
        return None, None
    return (
        next((claim.party for claim in claims if claim.party), None),
        next((claim.from_party for claim in claims if claim.from_party), None),
    )
