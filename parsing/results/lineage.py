"""Results in time, and seats from one boundary review to the next."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from parsing.lexicon import Constituency, Succession, constituency, election, predecessors, successors
from parsing.models import Contest, Result, slug
from parsing.results.boundaries import main_predecessor, main_successor
from parsing.results.merging.contests import is_same_by_election
from parsing.results.order import Key

_GREATER_PART = 50
"""Per cent of the old seat from which a link is followed even where a larger one exists."""


def in_time(result: Result) -> Key:
    """Sort key: by polling day; notional figures before the real ones of their year."""
    contest = result.contest
    return (polling_day(contest), not contest.notional, slug(contest.seat))


def polling_day(contest: Contest) -> date:
    """The day of the poll; of an undated by-election the last day of its year."""
    if contest.by_election:
        return contest.election_date or date(contest.year, 12, 31)
    known = election(contest.year)
    return known.day if known is not None else date(contest.year, 1, 1)


def contest_finder(results: Iterable[Result]) -> Callable[[Contest], Result | None]:
    """Finds the result of a contest; of an undated by-election that of the one dated by-election that fits it."""
    by_address = {result.contest.address: result for result in results}
    by_elections = [result for result in by_address.values() if result.contest.by_election]

    def find(contest: Contest) -> Result | None:
        known = by_address.get(contest.address)
        if known is not None or not contest.by_election or contest.election_date is not None:
            return known
        fitting = [result for result in by_elections if is_same_by_election(contest, result.contest)]
        return fitting[0] if len(fitting) == 1 else None

    return find


def seats_in_line(seat: str) -> tuple[str, ...]:
    """The seat with those it chiefly came from and chiefly went to, through every review, by name."""
    known = constituency(seat)
    name = known.name if known is not None else seat
    return tuple(sorted({name, *_follow(name, _came_from), *_follow(name, _went_to)}))


def seat_at(seat: str, year: int) -> str | None:
    """The seat itself at the general election of `year`, or the one it chiefly came from or went to by then."""
    known, met = constituency(seat), set[str]()
    while known is not None and known.name not in met:
        if year in known.elections:
            return known.name
        met.add(known.name)
        known = constituency(_next_towards(known, year) or "")
    return None


def became(seats: Iterable[str], year: int) -> dict[str, tuple[str, ...]]:
    """For each seat at the general election of `year`, by address, those of `seats` that chiefly came to be it."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for seat in seats:
        now = seat_at(seat, year)
        if now is not None and slug(now) != slug(seat):
            found[slug(now)] += (seat,)
    return dict(found)


def _next_towards(seat: Constituency, year: int) -> str | None:
    """The chief successor of a seat that ended before `year`, or the chief predecessor of one that began later."""
    first, last = seat.elections[0], seat.elections[-1]
    if first < year < last:
        return None
    if year > last:
        links = [(_size(link), link.new) for link in successors(seat.name) if link.review > last]
    else:
        links = [(_size(link), link.old) for link in predecessors(seat.name) if link.review <= first]
    return max(links)[1] if links else None


def _size(link: Succession) -> tuple[int, Decimal]:
    """The later review counts first, then the greater overlap."""
    return link.review, link.overlap or Decimal(0)


def _follow(seat: str, step: Callable[[str], set[str]]) -> set[str]:
    found: set[str] = set()
    ahead = {seat}
    while ahead:
        ahead = {further for name in ahead for further in step(name)} - found
        found |= ahead
    return found


def _came_from(seat: str) -> set[str]:
    main = main_predecessor(seat)
    return {
        link.old for link in predecessors(seat) if link == main or link == main_successor(link.old) or _is_great(link)
    }


def _went_to(seat: str) -> set[str]:
    main = main_successor(seat)
    return {
        link.new for link in successors(seat) if link == main or link == main_predecessor(link.new) or _is_great(link)
    }


def _is_great(link: Succession) -> bool:
    return link.overlap is not None and link.overlap >= _GREATER_PART
