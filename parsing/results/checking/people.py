"""A seat that is wrong or unknown, settled by its people: the contest of the record in which they stood."""

from collections import defaultdict
from dataclasses import dataclass

from parsing.models import CandidateResult, Contest, Doubt, OfficialCandidate, Result
from parsing.reference import Record
from parsing.results.merging.people import is_same_name, name_of


@dataclass(frozen=True, slots=True)
class Fitting:
    """The contest that a result's people fit, with who they are in the record."""

    contest: Contest
    people: tuple[tuple[CandidateResult, OfficialCandidate], ...]


def fitting_contest(result: Result, record: Record) -> Fitting | None:
    """The one other contest of the same election where all of a result's fully named people stood.

    None where there is none or more than one, and where nobody is named in full.
    """
    named = [candidate for candidate in result.candidates if candidate.person and name_of(candidate.person).is_full]
    if not named or result.contest.notional:
        return None
    surnames = {name_of(candidate.person or "").surname for candidate in named}
    standing: defaultdict[str, list[str]] = defaultdict(list)
    for person, seat in record.people_at(result.contest.election):
        if name_of(person).surname in surnames:
            standing[seat].append(person)
    seats = [
        seat
        for seat, people in standing.items()
        if seat != result.contest.seat and all(any(is_same_name(c.person or "", p) for p in people) for c in named)
    ]
    if len(seats) != 1:
        return None
    contest = result.contest.model_copy(update={"seat": seats[0]})
    recorded = record.contest(contest)
    candidates = recorded.candidates if recorded is not None else ()
    people = [(said, c) for said in named for c in candidates if c.person and is_same_name(said.person or "", c.person)]
    return Fitting(contest, tuple(people))


@dataclass(frozen=True, slots=True)
class Settled:
    """The contest that words in doubt are about, and who of its candidates they speak of."""

    contest: Contest
    candidate: OfficialCandidate


def settled_seat(doubt: Doubt, record: Record) -> Settled | None:
    """The one of a doubt's seats where one of its people stood, by the record; None where several have such a name."""
    if doubt.year is None:
        return None
    recorded = (record.contest(Contest(seat=seat, year=doubt.year)) for seat in doubt.seats)
    found = [
        Settled(contest.contest, candidate)
        for contest in recorded
        if contest is not None
        for candidate in contest.candidates
        if any(candidate.person and is_same_name(name, candidate.person) for name in doubt.people)
    ]
    return found[0] if len(found) == 1 else None
