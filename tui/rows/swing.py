"""The seats after a swing, as rows: those that change hands, those that do not, those that cannot be moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from parsing.results import Moved, Projection, Unmoved
from tui.party import colour, letters
from tui.rows.dial import dial_row, ends, fit_code
from tui.rows.span import Row, Span, fit, wrap
from tui.safe import visible
from tui.words import count

MOST: Final = Decimal(50)
"""A swing of more points would move more than all votes."""
_SEAT_MOST: Final = 40
_NUMBERS: Final = 36
"""Cells for what stands after a seat's name."""
_HEADINGS: Final = ("changing hands", "staying, the closest first", "not to be moved")


@dataclass(frozen=True, slots=True)
class Slide:
    """A swing that can be slid: so many points to one party from another, at a general election."""

    year: int
    origin: str
    to: str
    points: Decimal = Decimal(0)
    """Below nought the swing goes the other way."""

    @property
    def way(self) -> tuple[Decimal, str, str]:
        """The points, from whom, and to whom, so that the points are not below nought."""
        if self.points < 0:
            return -self.points, self.to, self.origin
        return self.points, self.origin, self.to

    def slid(self, points: Decimal) -> "Slide":
        """Moved so many points to the right of its dial, as far as there are votes to move."""
        _, right = ends(self.origin, self.to)
        moved = self.points + (points if self.to == right else -points)
        return Slide(self.year, self.origin, self.to, max(-MOST, min(MOST, moved)))

    @property
    def option(self) -> str:
        """How a command line names it: `2019:Lab:Con:3.4`."""
        return f"{self.year}:{self.origin}:{self.to}:{self.points}"


def slide_named(option: str) -> Slide:
    """The swing that a command line names.

    Raises ValueError where it is none.
    """
    year, origin, to, points = [part.strip() for part in (*option.split(":"), "", "", "", "")[:4]]
    value = Decimal(points) if points.lstrip("+-").replace(".", "", 1).isdigit() else None
    if not (year.isdigit() and origin and to and origin != to and value is not None and abs(value) <= MOST):
        raise ValueError(f"{option!r} is no swing; it is written 2019:Lab:Con:3.4, from Lab to Con")
    return Slide(int(year), origin, to, value)


def slide_rows(slide: Slide, projection: Projection, width: int) -> list[Row]:
    """The dial, and the sentence that sums up."""
    left, right = ends(slide.origin, slide.to)
    value = slide.points if slide.to == right else -slide.points
    said = wrap(visible(slide_words(slide, projection)), width - 2)
    return [dial_row(left, right, value, width), *((Span(f" {line}"),) for line in said)]


def slide_words(slide: Slide, projection: Projection) -> str:
    """The whole list in a sentence or three."""
    points, origin, to = slide.way
    moved = [*projection.changed, *projection.held]
    ways = _tally(projection.changed)
    seats = count(len(moved), "seat", "seats")
    if points == 0:
        start = f"No swing between {origin} and {to} in {slide.year}: {seats} as they were."
    else:
        hands = "changes" if len(projection.changed) == 1 else "change"
        detail = f", {ways}" if ways else ""
        start = (
            f"A uniform swing of {points:.1f} points from {origin} to {to}, from the shares of {slide.year}: "
            f"{len(projection.changed)} of {seats} {hands} hands{detail}."
        )
    return f"{start} {_sums(projection)}.{_left_out(projection)}"


def _left_out(projection: Projection) -> str:
    """Which seats are not counted, and why."""
    absent = sum(seat.is_without_both for seat in projection.unmoved)
    fixed = len(projection.unmoved) - absent
    said = [f" {count(fixed, 'seat', 'seats')} cannot be moved for want of shares."] if fixed else []
    return "".join([*said, *([f" In {count(absent, 'seat', 'seats')} neither party stood."] if absent else [])])


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


def _tally(changed: Sequence[Moved]) -> str:
    """`3 from Con to Lab, 1 from Con to LD`."""
    ways: dict[tuple[str, str], int] = {}
    for seat in changed:
        way = (seat.before.party or "no party named", seat.after.party or "no party named")
        ways[way] = ways.get(way, 0) + 1
    ordered = sorted(ways.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{amount} from {before} to {after}" for (before, after), amount in ordered)


def _sums(projection: Projection) -> str:
    """`Con 5 (+2), Lab 0 (-2), SNP 1`."""
    before, after = projection.won(after=False), projection.won(after=True)
    parties = sorted({*before, *after}, key=lambda party: (-after[party], -before[party], party))
    said = [
        f"{party} {after[party]}" + (f" ({after[party] - before[party]:+d})" if after[party] != before[party] else "")
        for party in parties
    ]
    return ", ".join(said) or "No seat can be moved"
