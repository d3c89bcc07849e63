"""How the tree is grouped and sorted: by what, and which way."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from parsing.collection import Collection
from parsing.models import Figure, Result
from parsing.regions import RegionGroup
from tui.branches import RegionNode, SeatNode, branches
from tui.figures import written
from tui.grouping import GROUPINGS

if TYPE_CHECKING:
    from parsing.asking import Order

KEYS: Final = (
    "name",
    "majority",
    "majority_pct",
    "turnout",
    "share",
    "votes",
    "swing",
    "majority_change",
    "valid_votes",
    "electorate",
    "year",
    "findings",
)
"""What seats are sorted by in turn: names of fields, as `hustings list` has them too."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the tree is grouped by, what its seats are sorted by, and whether from the end."""

    grouping: str = "region"
    key: str = "name"
    """`name`, or any field that can be sorted by."""
    backwards: bool = False

    @property
    def words(self) -> str:
        """For the heading: `by region, majority ↓`; the arrow points to where the figures grow less."""
        rising = (self.key == "name") != self.backwards
        return f"by {self.grouping}, {key_words(self.key)} {'↑' if rising else '↓'}"

    def regrouped(self) -> "Arrangement":
        """By the next thing that seats can be grouped by."""
        return replace(self, grouping=_after(tuple(GROUPINGS), self.grouping))

    def resorted(self) -> "Arrangement":
        """By the next thing that seats can be sorted by: names from the first, figures from the greatest."""
        return replace(self, key=_after(KEYS, self.key), backwards=False)

    def reversed(self) -> "Arrangement":
        """The other way round."""
        return replace(self, backwards=not self.backwards)

    def arrange(self, collection: Collection, groups: Sequence[RegionGroup] | None = None) -> tuple[RegionNode, ...]:
        """The seats of a collection, or of it these, in this order; those of which the figure is unknown last."""
        wanted = collection.regions() if groups is None else groups
        grouped = GROUPINGS[self.grouping](branches(wanted), collection)
        if self.key == "name":
            return tuple(replace(group, seats=group.seats[::-1]) if self.backwards else group for group in grouped)
        from parsing.asking import Order, field

        sought = field(self.key)
        order = Order(sought, collection, backwards=self.backwards) if sought is not None else None
        return tuple(
            replace(group, seats=_sorted(group.seats, order, collection)) if order and len(group.seats) > 1 else group
            for group in grouped
        )


def _sorted(seats: Sequence[SeatNode], order: "Order", collection: Collection) -> tuple[SeatNode, ...]:
    known = [collection.best(seat.latest) for seat in seats]
    places = {id(result): seat for result, seat in zip(known, seats, strict=True)}
    return tuple(places[id(result)] for result in order.of(known))


def key_words(key: str) -> str:
    """A field that is sorted by as the heading has it: `majority %`."""
    return key.replace("_pct", " %").replace("_", " ")


def figure_beside(result: Result, key: str, collection: Collection) -> str:
    """What stands beside a result in the tree: the figure that seats are sorted by, else the majority; "" for none."""
    result = collection.best(result)
    if key == "name":
        return written(result.majority) if result.majority is not None else ""
    from parsing.asking import field, values_of

    wanted = field(key)
    known = values_of(wanted, result, collection) if wanted is not None else []
    if not known:
        return ""
    return written(known[0]) if isinstance(known[0], Figure) else str(known[0])


def needs_findings(key: str) -> bool:
    """Whether seats can be sorted by it only when everything has been checked."""
    if key == "name":
        return False
    from parsing.asking import field

    wanted = field(key)
    return wanted is not None and wanted.of_findings


def _after(names: Sequence[str], name: str) -> str:
    """The name that follows; the first after one that is not among them."""
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


def arrangement_named(grouping: str, key: str, *, backwards: bool) -> Arrangement:
    """What these names of a command line mean; "" for what is usual. Raises LookupError for a name it does not know."""
    usual = Arrangement()
    if grouping and grouping not in GROUPINGS:
        raise LookupError(f"{grouping} is none of {', '.join(GROUPINGS)}.")
    if key and key != usual.key:
        from parsing.asking import field

        wanted = field(key)
        if wanted is None:
            raise LookupError(f"{key} is none of {', '.join(KEYS)}.")
        key = wanted.name
    return Arrangement(grouping or usual.grouping, key or usual.key, backwards)
