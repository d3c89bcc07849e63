"""What seats can be grouped by in the tree."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Final

from parsing.collection import Collection
from tui.branches import RegionNode, SeatNode
from tui.words import election_short, outcome_short, party_name

NO_PARTY: Final = "Winner's party not reported"
NO_MAJORITY: Final = "Majority per cent not reported"
BANDS: Final = (
    (Decimal(2), "Majority under 2 per cent"),
    (Decimal(5), "2 to under 5 per cent"),
    (Decimal(10), "5 to under 10 per cent"),
    (Decimal(20), "10 to under 20 per cent"),
    (Decimal(30), "20 to under 30 per cent"),
)
"""Below which majority in per cent of the valid votes, and how the band is called; the most marginal first."""
SAFEST: Final = "30 per cent and over"

Regions = tuple[RegionNode, ...]
Grouping = Callable[[Regions, Collection], Sequence[RegionNode]]


def _by_region(regions: Regions, _collection: Collection) -> Regions:
    return regions


def _by_winner(regions: Regions, _collection: Collection) -> list[RegionNode]:
    """By the party that won the last election known of each seat; the party with most seats first."""
    groups: defaultdict[str | None, list[SeatNode]] = defaultdict(list)
    for seat in _by_name(regions):
        groups[outcome_short(seat.latest)[0]].append(seat)
    ranked = sorted(groups.items(), key=lambda item: (item[0] is None, -len(item[1]), item[0] or ""))
    return [_group(party_name(code) if code else NO_PARTY, seats) for code, seats in ranked]


def _by_election(regions: Regions, _collection: Collection) -> list[RegionNode]:
    """By election, the newest first; a seat stands under each that is known of it."""
    groups: defaultdict[tuple[int, str], list[SeatNode]] = defaultdict(list)
    for seat in _by_name(regions):
        for result in seat.results:
            key = (result.contest.year, election_short(result.contest))
            groups[key].append(SeatNode(seat.seat, (result,)))
    return [_group(name, seats) for (_, name), seats in sorted(groups.items(), reverse=True)]


def _by_article(regions: Regions, collection: Collection) -> list[RegionNode]:
    """By article, in the order they were read in; a seat stands under each that speaks of it, with what that is of."""
    groups: defaultdict[str, list[SeatNode]] = defaultdict(list)
    for seat in _by_name(regions):
        spoken: defaultdict[str, list[int]] = defaultdict(list)
        for number, result in enumerate(seat.results):
            for article in result.articles:
                spoken[article].append(number)
        for article, numbers in spoken.items():
            groups[article].append(SeatNode(seat.seat, tuple(seat.results[number] for number in numbers), article))
    return [
        RegionNode(article.title or name, tuple(groups[name]), name)
        for name, article in collection.articles.items()
        if name in groups
    ]


def _by_marginality(regions: Regions, _collection: Collection) -> list[RegionNode]:
    """By the majority in per cent at the last election known of each seat, in bands."""
    groups: dict[str, list[SeatNode]] = {name: [] for name in (*(name for _, name in BANDS), SAFEST, NO_MAJORITY)}
    for seat in _by_name(regions):
        groups[band(seat)].append(seat)
    return [_group(name, seats) for name, seats in groups.items() if seats]


def band(seat: SeatNode) -> str:
    """The band that a seat's last known majority lies in."""
    figure = seat.latest.majority_pct
    if figure is None or figure.value is None:
        return NO_MAJORITY
    value = figure.value
    return next((name for below, name in BANDS if value < below), SAFEST)


def _by_name(regions: Iterable[RegionNode]) -> list[SeatNode]:
    return sorted((seat for region in regions for seat in region.seats), key=lambda seat: seat.seat.casefold())


def _group(name: str, seats: Iterable[SeatNode]) -> RegionNode:
    return RegionNode(name, tuple(SeatNode(seat.seat, seat.known, name) for seat in seats))


GROUPINGS: Final[dict[str, Grouping]] = {
    "region": _by_region,
    "winner": _by_winner,
    "election": _by_election,
    "article": _by_article,
    "marginality": _by_marginality,
}
"""In the order in which `o` goes through them."""
