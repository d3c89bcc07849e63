"""Which elections of which seats are known, and from where."""

from collections.abc import Iterable
from enum import StrEnum

from parsing.models import Contest, Result, slug
from parsing.reference import Record
from parsing.results import existed


class Coverage(StrEnum):
    """What is known of a seat at a general election."""

    READ = "read"
    """Articles give the winner and the votes of everybody who stood."""
    PARTLY = "partly"
    """Articles give something."""
    OFFICIAL = "official only"
    NONE = "none"
    NO_SEAT = "no seat"
    """There was no seat of that name then."""


def cover(results: Iterable[Result], record: Record) -> dict[str, dict[int, Coverage]]:
    """Seats by name, and for each every general election that anything is known of, oldest first."""
    read = {r.contest.address: r for r in results if not (r.contest.by_election or r.contest.notional)}
    years = sorted({*(result.contest.year for result in read.values()), *record.years})
    seats = {slug(seat): seat for seat in (*record.seats, *(result.contest.seat for result in read.values()))}
    return {
        seat: {year: _known(Contest(seat=seat, year=year), read, record) for year in years}
        for _, seat in sorted(seats.items())
    }


def _known(contest: Contest, read: dict[str, Result], record: Record) -> Coverage:
    result = read.get(contest.address)
    if result is not None:
        return Coverage.READ if _is_whole(result) else Coverage.PARTLY
    if contest.address in record.entries:
        return Coverage.OFFICIAL
    return Coverage.NONE if existed(contest.seat, contest.year) else Coverage.NO_SEAT


def _is_whole(result: Result) -> bool:
    return result.winner is not None and bool(result.complete) and all(c.votes for c in result.candidates)
