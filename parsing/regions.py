"""Seats by region, as the screens show them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from parsing.lexicon import constituency
from parsing.models import Result, slug

Results = tuple[Result, ...] | Callable[[], tuple[Result, ...]]
"""Results, or what works them out: of all seats of a country that is too much to wait for, and few of them are seen."""


@dataclass(frozen=True, slots=True)
class SeatGroup:
    """A constituency with its results, oldest first."""

    seat: str
    known: Results

    @property
    def results(self) -> tuple[Result, ...]:
        """Its results, oldest first."""
        return self.known if isinstance(self.known, tuple) else self.known()


@dataclass(frozen=True, slots=True)
class RegionGroup:
    """A region with its constituencies, by name."""

    nation: str | None
    region: str | None
    """None for seats the lexicon does not know."""
    seats: tuple[SeatGroup, ...]


def by_region(read: Mapping[str, tuple[Result, ...]], recorded: Iterable[SeatGroup] = ()) -> tuple[RegionGroup, ...]:
    """Seats by region and name, unknown ones last: those that were read about, by address, and those only recorded."""
    placed = [(key, _place(results[0]), SeatGroup(results[0].contest.seat, results)) for key, results in read.items()]
    placed += [(slug(group.seat), _usual_place(group.seat), group) for group in recorded]
    groups: defaultdict[tuple[str | None, str | None], list[SeatGroup]] = defaultdict(list)
    for _, place, group in sorted(placed, key=lambda each: each[0]):
        groups[place].append(group)
    ordered = sorted(groups.items(), key=lambda item: (item[0][1] is None, item[0][1] or ""))
    return tuple(RegionGroup(nation, region, tuple(of_region)) for (nation, region), of_region in ordered)


def _place(result: Result) -> tuple[str | None, str | None]:
    return result.nation, result.region


def _usual_place(seat: str) -> tuple[str | None, str | None]:
    known = constituency(seat)
    return (known.nation, known.region) if known else (None, None)
