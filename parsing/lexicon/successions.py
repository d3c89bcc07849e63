"""Which seats followed which when boundaries were redrawn."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from parsing.lexicon.tables import items, rows

UNCHANGED = "unchanged"
UNKNOWN = "changed, overlap unknown"


@dataclass(frozen=True, slots=True)
class Succession:
    """An old seat and one of those that took its place at a review."""

    review: int
    """The first general election on the new boundaries: 2005 (Scotland), 2010 or 2024."""
    old: str
    new: str
    overlap: Decimal | None
    """Per cent of the old seat's population that went to the new one; None when unknown."""
    note: str
    """"unchanged", "changed, overlap unknown", or empty where the overlap says it."""


def _succession(review: str, old: str, item: str) -> Succession:
    new, _, share = item.rpartition("=")
    overlap = None if share == "?" else Decimal(share)
    note = UNKNOWN if overlap is None else UNCHANGED if review != "2024" and overlap == Decimal(100) else ""
    return Succession(int(review), old, new, overlap, note)


@cache
def successions() -> tuple[Succession, ...]:
    """Every pair of old and new seat; by review, then old seat, the largest overlap first."""
    return tuple(_succession(review, old, item) for review, old, new in rows("successions") for item in items(new))


@cache
def _by_old() -> dict[str, list[Succession]]:
    found = defaultdict(list)
    for succession in successions():
        found[succession.old].append(succession)
    return dict(found)


@cache
def _by_new() -> dict[str, list[Succession]]:
    found = defaultdict(list)
    for succession in successions():
        found[succession.new].append(succession)
    return dict(found)


def successors(seat: str) -> tuple[Succession, ...]:
    """What became of `seat` (official name) at each review it went through; the largest overlap first.

    A seat that kept its name stands among its own successors. Empty for an unknown seat.
    """
    return tuple(_by_old().get(seat, ()))


def predecessors(seat: str) -> tuple[Succession, ...]:
    """What `seat` (official name) was made from at each review; where known, the largest overlap first."""
    found = _by_new().get(seat, ())
    return tuple(sorted(found, key=lambda s: (s.review, -(s.overlap or 0), s.old)))
