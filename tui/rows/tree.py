"""The rows of the tree: regions, seats, elections, their outcome in fixed columns."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final, overload

from parsing.models import Basis, Contest
from tui.branches import ContestNode, Node, RegionNode, SeatNode
from tui.figures import BASIS_MARKS, CORRECTED_MARK, FINDING_MARK
from tui.party import colour, letters
from tui.rows.span import Row, Span, fit
from tui.safe import visible
from tui.words import election_short, outcome_short

WIDE: Final = 44
"""From this width on the tree has a column for what it is sorted by, or the majority."""
MARGIN: Final = 1
"""Blank cells at the right: the cursor's bar ends before them."""
_LETTERS: Final = 3
_KIND: Final = 4
_FIGURE: Final = 9


@dataclass(frozen=True, slots=True)
class TreeState:
    """What of the tree is open and marked, and what each contest is marked with."""

    open: AbstractSet[str]
    """Keys of regions and seats whose children show."""
    marked: AbstractSet[Contest]
    mark: Callable[[Contest], str]
    """`!` or `?` for a contest with a finding, else ""."""
    contests: Callable[[SeatNode], Sequence[ContestNode]]
    """A seat's elections with those of the seats it came from and went to, oldest first."""
    figure: Callable[[SeatNode | ContestNode], str]
    """What stands in the column of figures."""


def shown_nodes(regions: Iterable[RegionNode], state: TreeState) -> list[Node]:
    """All nodes of the tree that are not closed away, from top to bottom."""
    nodes: list[Node] = []
    for region in regions:
        nodes.append(region)
        for seat in region.seats if region.key in state.open else ():
            nodes.append(seat)
            if seat.key in state.open:
                nodes.extend(state.contests(seat))
    return nodes


class TreeRows(Sequence[Row]):
    """Rows above the tree, then one for each node, made when it is first looked at: few of many show."""

    def __init__(self, head: Sequence[Row], nodes: Sequence[Node], state: TreeState, width: int) -> None:
        self._head, self._nodes, self._state, self._width = head, nodes, state, width
        self._made: dict[int, Row] = {}

    def __len__(self) -> int:
        return len(self._head) + len(self._nodes)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        number = range(len(self))[index] - len(self._head)
        if number < 0:
            return self._head[number]
        if number not in self._made:
            self._made[number] = node_row(self._nodes[number], self._state, self._width)
        return self._made[number]


def node_row(node: Node, state: TreeState, width: int) -> Row:
    """The row of one node."""
    if isinstance(node, RegionNode):
        return _region_row(node, shown=node.key in state.open, width=width)
    if isinstance(node, SeatNode):
        return _seat_row(node, state, opened=node.key in state.open, width=width)
    return _contest_row(node, state, width)


def _region_row(region: RegionNode, *, shown: bool, width: int) -> Row:
    arrow = "▾" if shown else "▸"
    size = f"{len(region.seats):,}"
    name = fit(f" {arrow} {visible(region.name)}", width - len(size) - 1 - MARGIN)
    return (Span(name, "strong", target=region), Span(f"{size}{' ' * (1 + MARGIN)}", "muted", target=region))


def _seat_row(seat: SeatNode, state: TreeState, *, opened: bool, width: int) -> Row:
    arrow = "▾" if opened else "▸"
    sign = "*" if any(result.contest in state.marked for result in seat.results) else " "
    marks = {state.mark(result.contest) for result in seat.results}
    mark = FINDING_MARK if FINDING_MARK in marks else max(marks, default="")
    return _line(f"{sign} {arrow} {visible(seat.seat)}", seat, mark, _figure(seat, state, width), width)


def _contest_row(node: ContestNode, state: TreeState, width: int) -> Row:
    contest = node.result.contest
    sign = "*" if contest in state.marked else " "
    name = f"{sign}     {election_short(contest)}"
    if node.link:
        name += f" → {visible(contest.seat)}"
    elif node.result.is_official:
        name += f" {BASIS_MARKS[Basis.OFFICIAL]}"
    return _line(name, node, state.mark(contest), _figure(node, state, width), width)


def _figure(node: SeatNode | ContestNode, state: TreeState, width: int) -> str:
    return f"{fit(state.figure(node), _FIGURE, 'right')}" if width >= WIDE else ""


def _line(name: str, node: SeatNode | ContestNode, mark: str, figure: str, width: int) -> Row:
    code, kind = outcome_short(node.latest if isinstance(node, SeatNode) else node.result)
    alarm = bool(mark)
    mark = mark or (CORRECTED_MARK if _is_corrected(node) else " ")
    tail = _LETTERS + 1 + _KIND + len(figure) + 2 + MARGIN
    return (
        Span(fit(name, width - tail - 1) + " ", target=node),
        Span(fit(letters(code) if code else "", _LETTERS) + " ", "strong", colour(code), node),
        Span(f"{kind:<{_KIND}}{figure} ", "muted", target=node),
        Span(mark + " " * MARGIN, "alarm" if alarm else "mark", target=node),
    )


def _is_corrected(node: SeatNode | ContestNode) -> bool:
    """Whether readers have put a claim about the contest, or about one of the seat's, right."""
    results = node.results if isinstance(node, SeatNode) else (node.result,)
    return any(result.corrected for result in results)
