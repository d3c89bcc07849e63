"""Seats by region, as the screens show them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from parsing.models import Result


@dataclass(frozen=True, slots=True)
class SeatGroup:
    """A constituency with its results, oldest first."""

    seat: str
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class RegionGroup:
    """A region with its constituencies, by name."""

    nation: str | None
    region: str | None
    """None for seats the lexicon does not know."""
    seats: tuple[SeatGroup, ...]


def by_region(seats: Mapping[str, tuple[Result, ...]]) -> tuple[RegionGroup, ...]:
    """Seats, each with its results oldest first, by region and name; unknown seats last."""
    groups: defaultdict[tuple[str | None, str | None], list[SeatGroup]] = defaultdict(list)
    for _, results in sorted(seats.items()):
        first = results[0]
        groups[first.nation, first.region].append(SeatGroup(first.contest.seat, results))
    ordered = sorted(groups.items(), key=lambda item: (item[0][1] is None, item[0][1] or ""))
    return tuple(RegionGroup(nation, region, tuple(of_region)) for (nation, region), of_region in ordered)
