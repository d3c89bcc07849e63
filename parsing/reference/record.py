"""The record: every contest of the reference tables, each made into a model when it is asked for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from parsing.models import Contest, FileProblem, OfficialCandidate, OfficialContest, slug

Line = tuple[str | None, str | None, int, bool | None]
"""A candidate: name, party, votes, and whether elected."""


@dataclass(slots=True)
class Entry:
    """A contest as it was gathered from rows."""

    seat: str
    year: int
    day: date | None
    source: str
    lines: list[Line] = field(default_factory=list)
    electorate: int | None = None
    valid: int | None = None
    rejected: int | None = None

    @property
    def contest(self) -> Contest:
        """The contest as a model."""
        return Contest(seat=self.seat, year=self.year, by_election=self.day is not None, election_date=self.day)

    @property
    def address(self) -> str:
        """The contest's address."""
        return f"{self.day or self.year}/{slug(self.seat)}"

    def model(self) -> OfficialContest:
        """The contest with its candidates in order."""
        ordered = sorted(self.lines, key=lambda line: (-line[2], not line[3]))
        candidates = tuple(
            OfficialCandidate(person=person, party=party, votes=votes, elected=elected)
            for person, party, votes, elected in ordered
        )
        total = sum(line[2] for line in self.lines) if self.lines else None
        return OfficialContest(
            contest=self.contest,
            candidates=candidates,
            electorate=self.electorate,
            valid_votes=total if total is not None else self.valid,
            rejected_votes=self.rejected,
            source=self.source,
        )


@dataclass(frozen=True)
class Record:
    """Official results by contest."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    """By address."""
    problems: tuple[FileProblem, ...] = ()
    """Files and rows that do not fit."""
    notes: tuple[str, ...] = ()
    """What is kept though the lexicon does not know it, in a sentence for each file."""

    def __bool__(self) -> bool:
        return bool(self.entries)

    def contest(self, contest: Contest) -> OfficialContest | None:
        """What the record says of a contest; None where it has none, and of a notional one."""
        entry = self.entries.get(contest.address)
        return self._model(contest.address, entry) if entry is not None else None

    @cached_property
    def _models(self) -> dict[str, OfficialContest]:
        return {}

    def _model(self, address: str, entry: Entry) -> OfficialContest:
        if address not in self._models:
            self._models[address] = entry.model()
        return self._models[address]

    @cached_property
    def _by_seat(self) -> dict[str, list[Entry]]:
        found: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries.values():
            found[slug(entry.seat)].append(entry)
        return dict(found)

    @property
    def seats(self) -> tuple[str, ...]:
        """The names of all seats in the record, by name."""
        return tuple(sorted((entries[0].seat for entries in self._by_seat.values()), key=slug))

    @property
    def latest_seats(self) -> tuple[str, ...]:
        """Those of the last general election in the record; all, where it has none."""
        last = max(self.years, default=None)
        seats = {entry.seat for entry in self.entries.values() if entry.day is None and entry.year == last}
        return tuple(sorted(seats, key=slug)) if seats else self.seats

    @property
    def years(self) -> tuple[int, ...]:
        """The general elections in the record, oldest first."""
        return tuple(sorted({entry.year for entry in self.entries.values() if entry.day is None}))

    def elections_of(self, seat: str) -> tuple[Contest, ...]:
        """The contests of a seat, oldest first; any case or punctuation will do."""
        found = [entry.contest for entry in self._by_seat.get(slug(seat), ())]
        return tuple(sorted(found, key=lambda contest: contest.election))

    def contests_at(self, election: str) -> tuple[Contest, ...]:
        """The contests of an election (`2019`, `2024-02-29`)."""
        return tuple(entry.contest for entry in self.entries.values() if str(entry.day or entry.year) == election)

    def people_at(self, election: str) -> Iterator[tuple[str, str]]:
        """Every candidate of an election (`2019`, `2024-02-29`) by name, with the seat."""
        for entry in self.entries.values():
            if str(entry.day or entry.year) == election:
                yield from ((line[0], entry.seat) for line in entry.lines if line[0])


EMPTY = Record()
