"""A view of the whole: a party through the years, a person's contests, and where a contest stands among all."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from parsing.collection import Collection
from parsing.models import CandidateResult, Figure, Measure, Model, Result
from parsing.results import in_time, is_same_name

_DEPOSIT = 20
"""A deposit is lost below a twentieth of the valid votes."""
_BINS = 16
_LEAST = 3
"""Contests among which a place says something."""


class PartyYear(Model):
    """A party at one general election, as far as the record has it."""

    year: int
    candidates: int
    seats: int
    votes: int
    of_votes: int
    """All valid votes of the election."""
    lost_deposits: int


def share_of(year: PartyYear) -> float | None:
    """Per cent of all valid votes, to one decimal."""
    return round(100 * year.votes / year.of_votes, 1) if year.of_votes else None


def party_years(collection: Collection, party: str) -> tuple[PartyYear, ...]:
    """A party (its code, or its name where it has none) at every general election of the record, oldest first."""
    years: dict[int, list[int]] = {year: [0, 0, 0, 0, 0] for year in collection.record.years}
    for entry in collection.record.entries.values():
        if entry.day is not None or not entry.lines:
            continue
        total, most = sum(line[2] for line in entry.lines), max((line[3] or False, line[2]) for line in entry.lines)
        tally = years[entry.year]
        tally[3] += total
        for _, own, votes, elected in entry.lines:
            if own == party:
                lost = votes * _DEPOSIT < total
                for place, amount in enumerate((1, (elected or False, votes) == most, votes, 0, lost)):
                    tally[place] += amount
    return tuple(
        PartyYear(year=year, candidates=t[0], seats=t[1], votes=t[2], of_votes=t[3], lost_deposits=t[4])
        for year, t in years.items()
    )


def contests_of_person(collection: Collection, name: str) -> tuple[tuple[Result, CandidateResult], ...]:
    """The contests in which somebody of that full name stood, by articles or the record, oldest first."""
    said = (result.contest for result in collection.results if _line_of(result, name) is not None)
    read = {contest.address: whole for contest in said if (whole := collection.whole(contest)) is not None}
    for address, entry in collection.record.entries.items():
        if address not in read and any(line[0] and is_same_name(name, line[0]) for line in entry.lines):
            whole = collection.whole(entry.contest)
            if whole is not None:
                read[address] = whole
    found = sorted(read.values(), key=in_time)
    return tuple((result, line) for result in found if (line := _line_of(result, name)) is not None)


def _line_of(result: Result, name: str) -> CandidateResult | None:
    return next((c for c in result.candidates if c.person and is_same_name(name, c.person)), None)


class Standing(Model):
    """Where a figure stands among those of all contests of its election."""

    rank: int
    """1 is the greatest; equals share a rank."""
    of: int
    bins: tuple[int, ...]
    """How many contests lie in each of so many equal steps from the least to the greatest."""
    own: int
    """The bin of this one."""


_FIGURES: dict[Measure, Callable[[Result], Figure | None]] = {
    Measure.MAJORITY: lambda result: result.majority,
    Measure.MAJORITY_PCT: lambda result: result.majority_pct,
    Measure.TURNOUT_PCT: lambda result: result.turnout_pct,
    Measure.ELECTORATE: lambda result: result.electorate,
    Measure.SWING: lambda result: result.swing,
    Measure.SHARE: lambda result: result.winner.share if result.winner is not None else None,
}
"""What can be set among all; a share is the winner's."""


def standing(result: Result, figure: Figure, everything: Iterable[Result]) -> Standing | None:
    """Where a figure of a contest stands among the same figure of all contests of its election; None of too few."""
    of = _FIGURES.get(figure.measure)
    if of is None or figure.value is None or figure.bound is not None or of(result) is not figure:
        return None
    same = (each for each in everything if each.contest.election == result.contest.election)
    values = sorted(v.value for each in same if (v := of(each)) is not None and v.value is not None and v.bound is None)
    return _standing(figure.value, values) if len(values) >= _LEAST else None


def _standing(value: Decimal, values: Sequence[Decimal]) -> Standing:
    least, step = values[0], (values[-1] - values[0]) / _BINS
    places = [min(_BINS - 1, int((each - least) / step)) if step else 0 for each in values]
    own = max(0, min(_BINS - 1, int((value - least) / step))) if step else 0
    greater = len(values) - bisect_left(values, value) - values.count(value)
    return Standing(rank=greater + 1, of=len(values), bins=tuple(map(places.count, range(_BINS))), own=own)
