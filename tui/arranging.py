"""How the tree is grouped and sorted: by what, and which way."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from parsing.collection import RegionGroup
from parsing.models import Figure, Result
from tui.branches import RegionNode, SeatNode, branches
from tui.words import election_short, outcome_short, party_name

NO_PARTY: Final = "Winner's party not reported"

Value = Decimal | None
"""What is sorted by; None where it is unknown."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the tree is grouped by, what its seats are sorted by, and whether from the end."""

    grouping: str = "region"
    key: str = "name"
    backwards: bool = False

    @property
    def words(self) -> str:
        """For the heading: `by region, majority ↓`; the arrow points to where the figures grow less."""
        rising = (self.key == "name") != self.backwards
        return f"by {self.grouping}, {self.key} {'↑' if rising else '↓'}"

    def regrouped(self) -> "Arrangement":
        """By the next thing that seats can be grouped by."""
        return replace(self, grouping=_after(tuple(GROUPINGS), self.grouping))

    def resorted(self) -> "Arrangement":
        """By the next thing that seats can be sorted by: names from the first, figures from the greatest."""
        return replace(self, key=_after(KEYS, self.key), backwards=False)

    def reversed(self) -> "Arrangement":
        """The other way round."""
        return replace(self, backwards=not self.backwards)

    def arrange(self, groups: Sequence[RegionGroup]) -> tuple[RegionNode, ...]:
        """The seats of a collection in this order; those of which the figure is unknown last, by name."""
        grouped = GROUPINGS[self.grouping](branches(groups))
        return tuple(RegionNode(group.name, self._sorted(group.seats)) for group in grouped)

    def _sorted(self, seats: Sequence[SeatNode]) -> tuple[SeatNode, ...]:
        if self.key == "name":
            return tuple(reversed(seats)) if self.backwards else tuple(seats)
        known = [(value, seat) for seat in seats if (value := FIGURES[self.key](seat.latest)) is not None]
        known.sort(key=lambda pair: pair[0], reverse=not self.backwards)
        return (*(seat for _, seat in known), *(seat for seat in seats if FIGURES[self.key](seat.latest) is None))


def _after(names: Sequence[str], name: str) -> str:
    return names[(names.index(name) + 1) % len(names)]


def _of(figure: Figure | None) -> Value:
    return figure.value if figure is not None else None


FIGURES: Final[dict[str, Callable[[Result], Value]]] = {
    "majority": lambda result: _of(result.majority),
    "majority %": lambda result: _of(result.majority_pct),
    "turnout": lambda result: _of(result.turnout_pct),
    "share": lambda result: _of(result.winner.share) if result.winner is not None else None,
    "swing": lambda result: _of(result.swing),
}
"""What seats can be sorted by apart from their names; `share` is the winner's."""
KEYS: Final = ("name", *FIGURES)


def _by_winner(regions: Iterable[RegionNode]) -> list[RegionNode]:
    """By the party that won the last election known of each seat; the party with most seats first."""
    groups: defaultdict[str | None, list[SeatNode]] = defaultdict(list)
    for seat in _by_name(regions):
        groups[outcome_short(seat.latest)[0]].append(seat)
    ranked = sorted(groups.items(), key=lambda item: (item[0] is None, -len(item[1]), item[0] or ""))
    return [_group(party_name(code) if code else NO_PARTY, seats) for code, seats in ranked]


def _by_election(regions: Iterable[RegionNode]) -> list[RegionNode]:
    """By election, the newest first; a seat stands under each that is known of it."""
    groups: defaultdict[tuple[int, str], list[SeatNode]] = defaultdict(list)
    for seat in _by_name(regions):
        for result in seat.results:
            key = (result.contest.year, election_short(result.contest))
            groups[key].append(SeatNode(seat.seat, (result,)))
    return [_group(name, seats) for (_, name), seats in sorted(groups.items(), reverse=True)]


def _by_name(regions: Iterable[RegionNode]) -> list[SeatNode]:
    return sorted((seat for region in regions for seat in region.seats), key=lambda seat: seat.seat.casefold())


def _group(name: str, seats: Iterable[SeatNode]) -> RegionNode:
    return RegionNode(name, tuple(replace(seat, group=name) for seat in seats))


GROUPINGS: Final[dict[str, Callable[[tuple[RegionNode, ...]], Sequence[RegionNode]]]] = {
    "region": tuple,
    "winner": _by_winner,
    "election": _by_election,
}


def arrangement_named(grouping: str, key: str, *, backwards: bool) -> Arrangement:
    """What these names of a command line mean; "" for what is usual. Raises LookupError for a name it does not know."""
    return Arrangement(
        _named(tuple(GROUPINGS), grouping, Arrangement().grouping), _named(KEYS, key, "name"), backwards=backwards
    )


def typed(name: str) -> str:
    """A grouping or a figure as it is typed on a command line: `majority_pct`."""
    return name.replace(" %", "_pct").replace(" ", "_")


def _named(names: Sequence[str], name: str, usual: str) -> str:
    if not name:
        return usual
    known = {typed(each): each for each in names}
    if name not in known:
        raise LookupError(f"{name} is none of {', '.join(known)}.")
    return known[name]
