"""What a region comes to: its seats, who won them, what is known of them."""

from collections import Counter

from tui.branches import RegionNode
from tui.party import colour, letters
from tui.rows.span import Row, Span, fit
from tui.safe import visible
from tui.words import count, outcome_short, party_name


def region_rows(region: RegionNode, width: int, height: int) -> list[Row]:
    """The region's name, then the parties that won its seats at the last election known of each."""
    winners = Counter(outcome_short(seat.latest)[0] for seat in region.seats)
    contests = sum(len(seat.results) for seat in region.seats)
    rows: list[Row] = [
        (Span(f" {fit(visible(region.name), width - 2)}", "title"),),
        (Span(f" {count(len(region.seats), 'seat', 'seats')}, {count(contests, 'contest', 'contests')}", "muted"),),
        (),
        (Span(" Winners at the last election known of each seat", "muted"),),
    ]
    ranked = sorted(winners.items(), key=lambda item: (item[0] is None, -item[1], item[0] or ""))
    return [*rows, *(_winner_row(code, seats, width) for code, seats in ranked)][:height]


def _winner_row(code: str | None, seats: int, width: int) -> Row:
    name = visible(party_name(code)) if code else "not reported"
    return (
        Span(f" {letters(code) if code else '':<5}", "strong", colour(code)),
        Span(fit(name, min(30, width - 14))),
        Span(f"{seats:>6,}"),
    )
