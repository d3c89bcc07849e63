"""The rows of the tree: regions, seats, elections, their outcome in fixed columns."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from parsing.models import Contest, Result
from tui.branches import ContestNode, Node, RegionNode, SeatNode
from tui.figures import CORRECTED_MARK, FINDING_MARK, written
from tui.party import colour, letters
from tui.rows.span import Row, Span, fit
from tui.safe import visible
from tui.words import election_short, outcome_short

WIDE: Final = 44
"""From this width on the tree has a column for the majority."""
MARGIN: Final = 1
"""Blank cells at the right: the cursor's bar ends before them."""
_LETTERS: Final = 3
_KIND: Final = 4
_MAJORITY: Final = 9


@dataclass(frozen=True, slots=True)
class TreeState:
    """What of the tree is open, marked and flagged."""

    open: frozenset[str]
    """Keys of regions and seats whose children show."""
    marked: frozenset[Contest]
    flagged: Callable[[Contest], bool]
    """Whether a contest has a finding."""
    contests: Callable[[SeatNode], Sequence[ContestNode]]
    """A seat's elections with those of the seats it came from and went to, oldest first."""


def tree_rows(regions: Iterable[RegionNode], state: TreeState, width: int) -> list[Row]:
    """All rows of the tree that are not closed away."""
    rows: list[Row] = []
    for region in regions:
        shown = region.key in state.open
        rows.append(_region_row(region, shown=shown, width=width))
        for seat in region.seats if shown else ():
            opened = seat.key in state.open
            rows.append(_seat_row(seat, state, opened=opened, width=width))
            rows.extend(_contest_row(node, state, width) for node in (state.contests(seat) if opened else ()))
    return rows


def _region_row(region: RegionNode, *, shown: bool, width: int) -> Row:
    arrow = "▾" if shown else "▸"
    size = f"{len(region.seats):,}"
    name = fit(f" {arrow} {visible(region.name)}", width - len(size) - 1 - MARGIN)
    return (Span(name, "strong", target=region), Span(f"{size}{' ' * (1 + MARGIN)}", "muted", target=region))


def _seat_row(seat: SeatNode, state: TreeState, *, opened: bool, width: int) -> Row:
    arrow = "▾" if opened else "▸"
    mark = "*" if any(result.contest in state.marked for result in seat.results) else " "
    flagged = any(state.flagged(result.contest) for result in seat.results)
    return _line(f"{mark} {arrow} {visible(seat.seat)}", seat, seat.latest, flagged=flagged, width=width)


def _contest_row(node: ContestNode, state: TreeState, width: int) -> Row:
    contest = node.result.contest
    mark = "*" if contest in state.marked else " "
    name = f"{mark}     {election_short(contest)}"
    if node.link:
        name += f" → {visible(contest.seat)}"
    return _line(name, node, node.result, flagged=state.flagged(contest), width=width)


def _line(name: str, node: Node, result: Result, *, flagged: bool, width: int) -> Row:
    code, kind = outcome_short(result)
    majority = f"{written(result.majority) if result.majority else '':>{_MAJORITY}}" if width >= WIDE else ""
    tail = _LETTERS + 1 + _KIND + len(majority) + 2 + MARGIN
    mark = FINDING_MARK if flagged else CORRECTED_MARK if _is_corrected(node) else " "
    return (
        Span(fit(name, width - tail - 1) + " ", target=node),
        Span(fit(letters(code) if code else "", _LETTERS) + " ", "strong", colour(code), node),
        Span(f"{kind:<{_KIND}}{majority} ", "muted", target=node),
        Span(mark + " " * MARGIN, "alarm" if flagged else "mark", target=node),
    )


def _is_corrected(node: Node) -> bool:
    """Whether readers have put a claim about the contest, or about one of the seat's, right."""
    if isinstance(node, SeatNode):
        return any(result.corrected for result in node.results)
    return isinstance(node, ContestNode) and bool(node.result.corrected)
