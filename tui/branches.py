"""The tree of Explore as data: regions, their seats, and each seat's elections."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from parsing.collection import Collection
from parsing.models import Contest, Result, slug
from parsing.regions import RegionGroup, Results

if TYPE_CHECKING:
    from parsing.searching import Found

UNPLACED: Final = "No such constituency"
"""The branch of seats that the lexicon does not know."""


class Keyed:
    """Told from all others by its key, which stays the same when the tree is made anew."""

    __slots__ = ()

    @property
    def key(self) -> str:
        """What tells it from all others, of another collection's tree too."""
        raise NotImplementedError

    @property
    def parts(self) -> tuple[str, ...]:
        """What the key is made of: quicker to compare among thousands."""
        return (self.key,)

    def __eq__(self, other: object) -> bool:
        """The same place in the tree."""
        return self is other or (isinstance(other, type(self)) and self.parts == other.parts)

    def __hash__(self) -> int:
        return hash(self.key)


@dataclass(frozen=True, slots=True, eq=False)
class ContestNode(Keyed):
    """One election of a seat; of another seat where it is a link to a successor or predecessor."""

    result: Result
    seat_key: str
    """That of the seat it stands under."""
    link: bool = False

    @property
    def key(self) -> str:
        """The seat's, and the contest's address."""
        return f"{self.seat_key}/{self.result.contest.address}"


@dataclass(frozen=True, slots=True, eq=False)
class SeatNode(Keyed):
    """A seat with its elections, oldest first."""

    seat: str
    known: Results
    group: str = ""
    """The key of the branch it stands in: a seat may stand in several."""

    @property
    def key(self) -> str:
        """The branch's, and the seat's name."""
        return f"{self.group}/{self.seat}"

    @property
    def parts(self) -> tuple[str, ...]:
        """The branch's key and the seat's name."""
        return (self.group, self.seat)

    @property
    def results(self) -> tuple[Result, ...]:
        """Its elections, oldest first."""
        return self.known if isinstance(self.known, tuple) else self.known()

    @property
    def latest(self) -> Result:
        """The last election that anything is known of."""
        return self.results[-1]


@dataclass(frozen=True, slots=True, eq=False)
class RegionNode(Keyed):
    """A region of England, or another nation; or whatever else seats are grouped by."""

    name: str
    seats: tuple[SeatNode, ...]
    id: str = ""
    """What tells it from others of its name; "" where its name does."""

    @property
    def key(self) -> str:
        """Its id, or its name."""
        return self.id or self.name


Node = RegionNode | SeatNode | ContestNode


def branches(groups: Iterable[RegionGroup]) -> tuple[RegionNode, ...]:
    """The regions of a collection as nodes of the tree, in their order."""
    named = ((group.region or group.nation or UNPLACED, group.seats) for group in groups)
    return tuple(
        RegionNode(name, tuple(SeatNode(seat.seat, seat.known, name) for seat in seats)) for name, seats in named
    )


def narrowed(regions: Sequence[RegionNode], found: "Found") -> tuple[RegionNode, ...]:
    """The regions with only those seats that were found."""
    if found.seats is None:
        return tuple(regions)
    kept = [replace(region, seats=tuple(s for s in region.seats if slug(s.seat) in found.seats)) for region in regions]
    return tuple(region for region in kept if region.seats)


def seat_count(regions: Iterable[RegionNode]) -> int:
    """How many seats the regions have between them, each counted once."""
    return len({seat.seat for region in regions for seat in region.seats})


def first_contest(collection: Collection) -> Contest | None:
    """What the first report that has a main seat is about."""
    for extraction in collection.extractions.values():
        seat = extraction.main_seat
        results = collection.elections_of(seat) if seat is not None else ()
        own = [result for result in results if extraction.article in result.articles]
        same_year = [result for result in own if result.contest.year == extraction.election.year]
        if own:
            return (same_year or own)[-1].contest
    return None


def contests_of(regions: Iterable[RegionNode]) -> list[Result]:
    """The results of all seats, in the order of the tree, each once."""
    results = (result for region in regions for seat in region.seats for result in seat.results)
    return list({result.contest: result for result in results}.values())
