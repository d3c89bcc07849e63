"""The seats after a swing, as rows: those that change hands, those that do not, those that cannot be moved."""

from typing import Final

from parsing.results import Moved, Projection, Unmoved
from tui.party import colour, letters
from tui.rows.dial import dial_row, ends, fit_code
from tui.rows.span import Row, Span, fit, wrap
from tui.safe import visible
from tui.sliding import Slide, slide_words

_SEAT_MOST: Final = 40
_NUMBERS: Final = 36
"""Cells for what stands after a seat's name."""
_HEADINGS: Final = ("changing hands", "staying, the closest first", "not to be moved")


def slide_rows(slide: Slide, projection: Projection, width: int, height: int) -> list[Row]:
    """The dial, and the sentence that sums up; where it is cut it says so."""
    left, right = ends(slide.origin, slide.to)
    value = slide.points if slide.to == right else -slide.points
    said = wrap(visible(slide_words(slide, projection)), width - 2)
    room = max(0, height - 1)
    if len(said) > room > 0:
        said = [*said[: room - 1], fit(f"{said[room - 1]} …", width - 2).rstrip()]
    return [dial_row(left, right, value, width), *((Span(f" {line}"),) for line in said[:room])][:height]


def swing_list_rows(projection: Projection, width: int) -> list[Row]:
    """Every seat under one of three headings; a heading without seats is left out."""
    name = max(10, min(_SEAT_MOST, width - _NUMBERS))
    parts: list[list[Row]] = [
        [_moved_row(seat, name, width) for seat in projection.changed],
        [_moved_row(seat, name, width) for seat in projection.held],
        [_unmoved_row(seat, name, width) for seat in projection.unmoved],
    ]
    rows: list[Row] = []
    for heading, part in zip(_HEADINGS, parts, strict=True):
        if part:
            head = f" {len(part)} {heading}"
            labels = f"{'led by':>10}{'leads by':>14}" if heading is not _HEADINGS[2] else ""
            rows += [(Span(fit(head, name + 2), "title"), Span(fit(labels, width - name - 3), "muted")), *part]
    return rows or [(Span(" No seat has been read of this election.", "muted"),)]


def _moved_row(seat: Moved, name: int, width: int) -> Row:
    contest = seat.result.contest
    over = f"over {letters(seat.second.party)}"
    arrow = "→" if seat.changes_hands else " "
    return (
        Span(f"  {fit(visible(contest.seat), name)}", "strong" if seat.changes_hands else "", target=contest),
        Span(f" {fit(letters(seat.before.party), 3)}", "strong", colour(seat.before.party), contest),
        Span(f"{seat.led:>6.1f}  {arrow} ", target=contest),
        Span(fit(letters(seat.after.party), 3), "strong", colour(seat.after.party), contest),
        Span(fit(f"{seat.lead:>6.1f} {over}", width - name - 20), target=contest),
    )


def _unmoved_row(seat: Unmoved, name: int, width: int) -> Row:
    contest = seat.result.contest
    missing = f": {fit_code(seat.missing)}" if seat.missing else ""
    why = fit(f" {seat.why.value}{missing}", width - name - 3)
    return (
        Span(f"  {fit(visible(contest.seat), name)}", "muted", target=contest),
        Span(why, "muted", target=contest),
    )
