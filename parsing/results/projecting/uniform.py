"""A uniform swing: the same number of points in every seat."""

from collections.abc import Iterable
from decimal import Decimal

from parsing.results.projecting.seats import Base, Moved, Projection, Unmoved, Why


def project(seats: Iterable[Base], fixed: Iterable[Unmoved], to: str, origin: str, swing: Decimal) -> Projection:
    """Every seat after a Butler swing of so many points to one party from another; below nought, the other way.

    Uniform national swing (D. Butler in the Nuffield election studies): in each seat the share of the one rises by
    the swing and that of the other falls by it; nobody falls below nought, and who did not stand stays away. A seat
    of which somebody's share is not known moves only where nobody unknown can be first or second.
    """
    changed: list[Moved] = []
    held: list[Moved] = []
    unmoved = list(fixed)
    for seat in seats:
        found = _moved(seat, {to: swing, origin: -swing})
        if isinstance(found, Unmoved):
            unmoved.append(found)
        else:
            (changed if found.changes_hands else held).append(found)
    return Projection(tuple(sorted(changed, key=_closest)), tuple(sorted(held, key=_closest)), tuple(unmoved))


def _closest(seat: Moved) -> tuple[Decimal, str]:
    return seat.lead, seat.result.contest.address


def _moved(seat: Base, shifts: dict[str, Decimal]) -> Moved | Unmoved:
    standing = {candidate.party for candidate, _ in seat.shares}
    absent = [party for party in shifts if party not in standing]
    if absent and seat.left:
        return Unmoved(seat.result, Why.SHARE_MISSING, absent[0])
    if len(absent) == len(shifts):
        return Unmoved(seat.result, Why.NEITHER_STOOD)
    after = [
        (candidate, max(Decimal(0), share + shifts.get(candidate.party or "", Decimal(0))))
        for candidate, share in seat.shares
    ]
    ranked = sorted(after, key=lambda line: (-line[1], line[0] is not seat.winner))
    (first, best), (second, next_best) = ranked[0], ranked[1]
    if best <= seat.left or next_best < seat.left:
        return Unmoved(seat.result, Why.SHARE_MISSING)
    return Moved(seat.result, seat.winner, seat.lead, first, second, best - next_best)
