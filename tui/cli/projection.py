"""The seats after a swing as lines of a spreadsheet."""

from typing import TYPE_CHECKING, Any

from parsing.contract import plain_value

if TYPE_CHECKING:
    from parsing.results import Moved, Projection, Unmoved

SWING_COLUMNS = (
    "contest",
    "winner",
    "led_by",
    "winner_after",
    "second_after",
    "leads_by",
    "changes_hands",
    "not_moved",
)


def swing_records(projection: "Projection") -> list[dict[str, Any]]:
    """Every seat, in the order of the screen; leads in points."""
    moved = [_moved(seat) for seat in (*projection.changed, *projection.held)]
    return [*moved, *(_unmoved(seat) for seat in projection.unmoved)]


def _moved(seat: "Moved") -> dict[str, Any]:
    return {
        "contest": seat.result.contest.address,
        "winner": seat.before.party,
        "led_by": plain_value(seat.led),
        "winner_after": seat.after.party,
        "second_after": seat.second.party,
        "leads_by": plain_value(seat.lead),
        "changes_hands": seat.changes_hands,
        "not_moved": None,
    }


def _unmoved(seat: "Unmoved") -> dict[str, Any]:
    empty = dict.fromkeys(SWING_COLUMNS)
    why = seat.why.value + (f": {seat.missing}" if seat.missing else "")
    return {**empty, "contest": seat.result.contest.address, "not_moved": why}
