"""The tree: what is open, what is marked, and where the cursor stands."""

from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar, Final

from parsing.models import Contest, Result, slug
from parsing.results import seats_in_line
from tui.arranging import Arrangement
from tui.branches import ContestNode, Node, RegionNode, SeatNode
from tui.rows.span import Row, Span, fit
from tui.rows.tree import TreeRows, TreeState, shown_nodes
from tui.widgets.sheet import Sheet
from tui.widgets.spots import Spot

HEADING: Final = " SEATS "
_NOT_READ: Final = " Not read: there is no article."
_NOT_REPORTED: Final = " Not reported: no contest in any article."
_NOT_FOUND: Final = " No seat fits that."


class Outline(Sheet):
    """Regions, seats and elections, each on a row of its own."""

    WHOLE_ROWS: ClassVar[bool] = True
    LEAPS: ClassVar[bool] = True

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self.frozen = 1
        self._regions: Sequence[RegionNode] = ()
        self._open: set[str] = set()
        self._seen: set[str] = set()
        """Keys of the branches that have been shown: closed, they stay closed."""
        self._marked: set[Contest] = set()
        self._mark: Callable[[Contest], str] = _nothing
        self._figure: Callable[[SeatNode | ContestNode], str] = _nothing
        self._lineage: Callable[[str], Sequence[Result]] = _none
        self._contests: dict[SeatNode, list[ContestNode]] = {}
        self._rowed: Sequence[Node] = ()
        """Those that show."""
        self._order = Arrangement().words
        self._note = "reading the articles …"
        self._empty = ""
        """What stands there where no seat does."""
        self._nothing = _NOT_READ

    def fill(
        self, mark: Callable[[Contest], str], lineage: Callable[[str], Sequence[Result]], *, has_articles: bool
    ) -> None:
        """Take what is known of another collection; its branches are then to be shown by `narrow`."""
        self._mark, self._lineage = mark, lineage
        self._nothing = _NOT_REPORTED if has_articles else _NOT_READ
        self._contests.clear()

    def say_order(self, order: str, figure: Callable[[SeatNode | ContestNode], str]) -> None:
        """Say in the heading how the seats stand, and beside them their figure; they are to be shown by `narrow`."""
        self._order, self._figure = order, figure

    def narrow(self, regions: Sequence[RegionNode], note: str) -> None:
        """Show these branches, and in the heading a note on them; those not seen before are open.

        What was open or marked stays so, and the cursor's row where it is on the screen.
        """
        self._regions, self._note, self._empty = regions, note, _NOT_FOUND if note else self._nothing
        keys = {region.key for region in regions}
        self._open |= keys - self._seen
        self._seen |= keys
        above = self.cursor_row - self.top
        self.redraw()
        self.scroll_rows(self.cursor_row - above - self.top)

    @property
    def regions(self) -> Sequence[RegionNode]:
        """The branches shown."""
        return self._regions

    @property
    def marked(self) -> frozenset[Contest]:
        """The contests marked for comparing."""
        return frozenset(self._marked)

    @property
    def node(self) -> Node | None:
        """What the cursor stands on."""
        target = self.target
        return target if isinstance(target, RegionNode | SeatNode | ContestNode) else None

    def draw(self, width: int, height: int) -> Sequence[Row]:
        """The heading, then the rows that are not closed away."""
        state = TreeState(self._open, self._marked, self._mark, self._contests_of, self._figure)
        self._rowed = shown_nodes(self._regions, state)
        heading = _heading(self._order, self._note or ("↕ more " if len(self._rowed) + 1 > height else ""), width)
        if not self._rowed:
            return [heading, (Span(self._empty, "muted"),)]
        return TreeRows([heading], self._rowed, state, width)

    def find_spots(self) -> list[Spot]:
        """Each node is a row, whole."""
        width = self.size.width
        return [Spot(node, row, 0, row, width) for row, node in enumerate(self._rowed, self.frozen)]

    def toggle_mark(self) -> None:
        """Mark the contest under the cursor, or unmark it."""
        result = shown_result(self.node)
        if result is not None:
            self._marked ^= {result.contest}
            self.redraw()

    def mark(self, contests: Iterable[Contest]) -> None:
        """Mark these contests, besides those that are marked."""
        self._marked |= set(contests)
        self.redraw()

    def stand_on(self, contest: Contest, *, news: bool = True) -> bool:
        """Open the contest's seat and stand on it; False where the tree has no such contest."""
        wanted = slug(contest.seat)
        places = [(region, seat) for region in self._regions for seat in region.seats if slug(seat.seat) == wanted]
        exact = [place for place in places if any(result.contest == contest for result in place[1].results)]
        for region, seat in exact or places or self._in_line(contest):
            self._open |= {region.key, seat.key}
            self.redraw()
            own = (node for node in self._contests_of(seat) if node.result.contest == contest)
            return any(self.rest_on(node, news=news) for node in own)
        return False

    def _in_line(self, contest: Contest) -> list[tuple[RegionNode, SeatNode]]:
        """The seats under which a contest stands as that of one they came from or went to."""
        line = {slug(seat) for seat in seats_in_line(contest.seat)}
        places = [(region, seat) for region in self._regions for seat in region.seats if slug(seat.seat) in line]
        return [
            (region, seat)
            for region, seat in places
            if any(node.result.contest == contest for node in self._contests_of(seat))
        ]

    def stand_near(self, node: Node | None) -> None:
        """Stand on what stood for a node before the tree was made anew; on a branch, on the first."""
        if node is not None and self.rest_on(node):
            return
        if isinstance(node, ContestNode):
            self.stand_on(node.result.contest)
        elif isinstance(node, SeatNode):
            self.rest_on(self._seat_like(node))
        elif self.targets:
            self.action_edge(-1)

    def _seat_like(self, node: SeatNode) -> SeatNode | None:
        """The seat of that name whose latest election is that seat's, or any of that name."""
        seats = [seat for region in self._regions for seat in region.seats if seat.seat == node.seat]
        return next((seat for seat in seats if seat.latest.contest == node.latest.contest), seats[0] if seats else None)

    def to_first_seat(self) -> None:
        """Stand on the first seat that shows."""
        first = next((target for target in self.targets if isinstance(target, SeatNode)), None)
        if first is not None:
            self.rest_on(first)

    def step_seat(self, step: int) -> None:
        """To the next or the previous seat, in closed regions too."""
        seats = [seat for region in self._regions for seat in region.seats]
        here = self._seat_index(seats)
        if not seats or here is None:
            return
        there = seats[(here + step) % len(seats)]
        self._open |= {region.key for region in self._regions if there in region.seats}
        self.redraw()
        self.rest_on(there)

    def action_choose(self) -> None:
        """Open or close a branch; tell of an election."""
        node = self.node
        if isinstance(node, ContestNode) or node is None:
            super().action_choose()
        else:
            self._toggle(node)

    def action_sideways(self, step: int) -> None:
        """Right opens; left closes, or goes to the parent."""
        node = self.node
        if step > 0 and _key(node) not in self._open and not isinstance(node, ContestNode):
            self._toggle(node)
        elif step > 0:
            self.action_move(1)
        elif not isinstance(node, ContestNode) and _key(node) in self._open:
            self._toggle(node)
        else:
            self._to_parent(node)

    def _contests_of(self, seat: SeatNode) -> list[ContestNode]:
        """A seat's elections and links; made when the seat is first opened."""
        if seat not in self._contests:
            self._contests[seat] = [
                ContestNode(result, seat.key, link=result.contest.seat != seat.seat)
                for result in self._lineage(seat.seat)
            ]
        return self._contests[seat]

    def _toggle(self, node: Node | None) -> None:
        self._open ^= {_key(node)}
        self.redraw()

    def _to_parent(self, node: Node | None) -> None:
        parents: Iterable[Node]
        if isinstance(node, ContestNode):
            index = self.targets.index(node)
            parents = (t for t in reversed(self.targets[:index]) if isinstance(t, SeatNode))
        else:
            parents = (region for region in self._regions if node in region.seats)
        parent = next(iter(parents), None)
        if parent is not None:
            self.rest_on(parent)

    def _seat_index(self, seats: Sequence[SeatNode]) -> int | None:
        targets = self.targets
        here = next((i for i, target in enumerate(targets) if target is self.target), None)
        if here is None:
            return None
        before = [t for t in targets[: here + 1] if isinstance(t, SeatNode)]
        return seats.index(before[-1]) if before else -1


def shown_result(node: Node | None) -> Result | None:
    """The result that stands for a node: an election's own, a seat's latest."""
    if isinstance(node, ContestNode):
        return node.result
    return node.latest if isinstance(node, SeatNode) else None


def _heading(order: str, right: str, width: int) -> Row:
    """How the seats stand, and how many were found or that there are more; in fewer words where it is tight."""
    room = width - len(right)
    wordings = (f"{HEADING}{order}", f" {order}", f" {order.rpartition(', ')[2]}")
    left = next((words for words in wordings if len(words) < room), wordings[-1])
    return (Span(fit(left, room), "title"), Span(right, "muted"))


def _key(node: Node | None) -> str:
    return node.key if node is not None else ""


def _nothing(_: object) -> str:
    return ""


def _none(_seat: str) -> Sequence[Result]:
    return ()
