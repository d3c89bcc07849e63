"""Seats that did not exist, and people in two seats at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from parsing.lexicon import constituency, nearest_seats
from parsing.models import CandidateResult, Finding, FindingKind, Result, slug
from parsing.reference import EMPTY, Record
from parsing.results.boundaries import boundary_year, existed
from parsing.results.checking.people import fitting_contest
from parsing.results.findings.record import figures_there
from parsing.results.findings.wording import error, one_of
from parsing.results.merging.people import Name, name_of

_FIRST_KNOWN = 1997
"""The lexicon knows which seats existed from this general election on."""
_SUGGESTED = 3


def check_seat(result: Result, record: Record = EMPTY) -> Iterator[Finding]:
    """A constituency that was not there at the election it is said of.

    With the contest of the record that its people fit; where there is none, with the nearest names that were there.
    """
    seat, year = result.contest.seat, boundary_year(result.contest)
    if year < _FIRST_KNOWN or not result.claims or existed(seat, year):
        return
    fitting = fitting_contest(result, record) if record else None
    nearest = nearest_seats(seat, year)[:_SUGGESTED]
    may_be = f"; it may be {one_of(nearest)}" if nearest else ""
    remedy = "Put the name that the constituency had at that election."
    if fitting is not None:
        may_be = f"; its people stood in {fitting.contest.seat}{figures_there(fitting)}"
        remedy = f"Put {fitting.contest.seat}."
    message = f"There was no constituency called {seat} in {result.contest.year}{_when(seat)}{may_be}."
    yield error(result, FindingKind.NO_SUCH_SEAT, (message, remedy), result.claims)


def _when(seat: str) -> str:
    """When a seat of that name was fought, if ever."""
    known = constituency(seat)
    if known is None or slug(known.name) != slug(seat) or not known.elections:
        return ""
    first, last = known.elections[0], known.elections[-1]
    return f" (one was fought in {first})" if first == last else f" (one was fought from {first} to {last})"


def check_two_seats(results: Iterable[Result]) -> Iterator[Finding]:
    """One full name and party as a candidate in two seats at one general election."""
    standing: defaultdict[tuple[int, Name], list[tuple[Result, CandidateResult]]] = defaultdict(list)
    for result in results:
        if result.contest.by_election or result.contest.notional:
            continue
        for candidate in result.candidates:
            if candidate.person and name_of(candidate.person).is_full:
                standing[result.contest.year, name_of(candidate.person)].append((result, candidate))
    for (year, _), lines in standing.items():
        if len(lines) > 1 and len({c.party for _, c in lines if c.party}) <= 1:
            yield _in_two_seats(year, lines)


def _in_two_seats(year: int, lines: list[tuple[Result, CandidateResult]]) -> Finding:
    seats = one_of(sorted(result.contest.seat for result, _ in lines), "and")
    message = f"{lines[0][1].person} is said to have stood in {seats} in {year}."
    remedy = "Nobody stands in two seats at a general election: put the figures with the right one."
    claims = [claim for _, candidate in lines for claim in candidate.claims]
    return error(lines[0][0], FindingKind.TWO_SEATS, (message, remedy), claims)
