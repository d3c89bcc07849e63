"""A swing that can be slid over all seats: how it is named, where it begins, and what it comes to in a sentence."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from parsing.collection import Collection
from parsing.models import Result
from parsing.results import Moved, Projection, bases, parties_of
from tui.rows.dial import ends
from tui.words import count

MOST: Final = Decimal(50)
"""A swing of more points would move more than all votes."""
_WAYS: Final = 4
"""From whom to whom seats go, each told by itself; the others together."""
_PARTIES: Final = 6
"""As many parties are all told by themselves."""
USUAL: Final = ("Con", "Lab")
"""The pair to begin with where no election says better."""


@dataclass(frozen=True, slots=True)
class Slide:
    """A swing that can be slid: so many points to one party from another, at a general election."""

    year: int
    origin: str
    to: str
    points: Decimal = Decimal(0)
    """Below nought the swing goes the other way."""

    @property
    def way(self) -> tuple[Decimal, str, str]:
        """The points, from whom, and to whom, so that the points are not below nought."""
        if self.points < 0:
            return -self.points, self.to, self.origin
        return self.points, self.origin, self.to

    def slid(self, points: Decimal) -> "Slide":
        """Moved so many points to the right of its dial, as far as there are votes to move."""
        _, right = ends(self.origin, self.to)
        moved = self.points + (points if self.to == right else -points)
        return Slide(self.year, self.origin, self.to, max(-MOST, min(MOST, moved)))

    @property
    def option(self) -> str:
        """How a command line names it: `2019:Lab:Con:3.4`."""
        return f"{self.year}:{self.origin}:{self.to}:{self.points}"


def slide_named(option: str) -> Slide:
    """The swing that a command line names.

    Raises ValueError where it is none.
    """
    year, origin, to, points = [part.strip() for part in (*option.split(":"), "", "", "", "")[:4]]
    value = Decimal(points) if points.lstrip("+-").replace(".", "", 1).isdigit() else None
    if not (year.isdigit() and origin and to and origin != to and value is not None and abs(value) <= MOST):
        raise ValueError(f"{option!r} is no swing; it is written 2019:Lab:Con:3.4, from Lab to Con")
    return Slide(int(year), origin, to, value)


def first_slide(collection: Collection) -> Slide:
    """No swing yet, at the election that says most.

    That is the newest of the record, which has every seat; without one, that of which most winners' shares are known.
    """
    if collection.record:
        year = max(collection.record.years)
    else:
        known = Counter(result.contest.year for result in collection.results if _can_move(result))
        year = max(known or collection.general_elections(), key=lambda year: (known[year], year), default=0)
    return first_pair(collection, Slide(year, *USUAL))


def _can_move(result: Result) -> bool:
    winner, contest = result.winner, result.contest
    return winner is not None and winner.share is not None and not (contest.by_election or contest.notional)


def first_pair(collection: Collection, slide: Slide) -> Slide:
    """The same between the two parties that came first or second in most seats of its election."""
    parties = parties_of(bases(collection.general_election(slide.year))[0])
    origin, to = parties[:2] if len(parties) > 1 else (slide.origin, slide.to)
    return Slide(slide.year, origin, to, slide.points)


def slide_words(slide: Slide, projection: Projection) -> str:
    """The whole list in a sentence or three."""
    points, origin, to = slide.way
    moved = [*projection.changed, *projection.held]
    ways = _tally(projection.changed)
    seats = count(len(moved), "seat", "seats")
    if points == 0:
        start = f"No swing between {origin} and {to} in {slide.year}: {seats} as they were."
    else:
        hands = "changes" if len(projection.changed) == 1 else "change"
        detail = f", {ways}" if ways else ""
        start = (
            f"A uniform swing of {points:.1f} points from {origin} to {to}, from the shares of {slide.year}: "
            f"{len(projection.changed)} of {seats} {hands} hands{detail}."
        )
    return f"{start} {_sums(projection)}.{_left_out(projection)}"


def _left_out(projection: Projection) -> str:
    """Which seats are not counted, and why."""
    absent = sum(seat.is_without_both for seat in projection.unmoved)
    fixed = len(projection.unmoved) - absent
    said = [f" {count(fixed, 'seat', 'seats')} cannot be moved for want of shares."] if fixed else []
    return "".join([*said, *([f" In {count(absent, 'seat', 'seats')} neither party stood."] if absent else [])])


def _tally(changed: Sequence[Moved]) -> str:
    """`3 from Con to Lab, 1 from Con to LD`."""
    ways: dict[tuple[str, str], int] = {}
    for seat in changed:
        way = (seat.before.party or "no party named", seat.after.party or "no party named")
        ways[way] = ways.get(way, 0) + 1
    ordered = sorted(ways.items(), key=lambda item: (-item[1], item[0]))
    said = [f"{amount} from {before} to {after}" for (before, after), amount in ordered[:_WAYS]]
    rest = sum(amount for _, amount in ordered[_WAYS:])
    return ", ".join([*said, *([f"{rest} otherwise"] if rest else [])])


def _sums(projection: Projection) -> str:
    """`Con 5 (+2), Lab 0 (-2), SNP 1`; where there are many parties, those without change together."""
    before, after = projection.won(after=False), projection.won(after=True)
    parties = sorted({*before, *after}, key=lambda party: (-after[party], -before[party], party))
    moved = [party for party in parties if after[party] != before[party]]
    alone = parties if len(parties) <= _PARTIES else moved
    said = [
        f"{party} {after[party]}" + (f" ({after[party] - before[party]:+d})" if party in moved else "")
        for party in alone
    ]
    rest = sum(after[party] for party in parties if party not in alone)
    return ", ".join([*said, *([f"others {rest}"] if rest else [])]) or "No seat can be moved"
