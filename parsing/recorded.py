"""What articles say beside the official record: contests that only it has, and blanks that it fills."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from parsing.models import (
    Contest,
    Result,
    slug,
)
from parsing.results import (
    became,
    in_time,
    previous_contest,
    result_key,
    seat_at,
)

if TYPE_CHECKING:
    from parsing.results import Check


from parsing.loaded import Loaded


@dataclass(frozen=True)
class Recorded(Loaded):
    """Articles with the record of official results beside them; each figure keeps its own basis."""

    @cached_property
    def _official(self) -> dict[str, Result | None]:
        return {}

    def official(self, contest: Contest) -> Result | None:
        """The result of a contest by the record alone; None where the record has none."""
        if contest.address not in self._official:
            from parsing.results import official_result

            recorded, earlier = self.record.contest(contest), previous_contest(contest)
            before = self.record.contest(earlier) if earlier is not None else None
            self._official[contest.address] = official_result(recorded, before) if recorded is not None else None
        return self._official[contest.address]

    @cached_property
    def _wholes(self) -> dict[str, Result]:
        return {}

    def _filled(self, result: Result) -> Result:
        official, address = self.official(result.contest), result.contest.address
        if official is None:
            return result
        if address not in self._wholes:
            from parsing.results import fill

            self._wholes[address] = fill(result, official)
        return self._wholes[address]

    def known(self, contest: Contest) -> Result | None:
        """What articles say of a contest; where none speaks of it, what the record says."""
        return self.result(contest) or self.official(contest)

    def whole(self, contest: Contest) -> Result | None:
        """What is known of a contest, with the record's figures where articles give none."""
        result = self.result(contest)
        return self._filled(result) if result is not None else self.official(contest)

    def best(self, result: Result) -> Result:
        """A result of the articles; where the record adds seats, with its figures where they give none."""
        return self._filled(result) if self.adds_seats else result

    def at(self, address: str) -> Result | None:
        """The result at an address such as `2019/rochford-and-southend-east`, by articles or else by the record."""
        entry = self.record.entries.get(address) if address not in self._by_address else None
        return self.official(entry.contest) if entry is not None else self._by_address.get(address)

    def shows(self, seat: str) -> bool:
        """Whether there is anything of a seat by its own name, in articles or where the record adds seats in it."""
        return bool(self.elections_of(seat) or (self.adds_seats and self.record.elections_of(seat)))

    def shown_as(self, seat: str) -> str:
        """The seat under which one of the record stands: itself, or what it chiefly became by the last election."""
        if self.elections_of(seat) or not self.record.years:
            return seat
        return seat_at(seat, max(self.record.years)) or seat

    def all_seats(self) -> tuple[str, ...]:
        """The names of all seats with a result or in the record, by name."""
        return tuple(sorted({*self.seats(), *self.record.seats}, key=slug))

    @cached_property
    def _elections(self) -> dict[str, tuple[Result, ...]]:
        return {}

    def at_election(self, election: str) -> tuple[Result, ...]:
        """Every contest of an election (`2019`, `2024-02-29`): by articles, and where the record adds seats by it."""
        if election not in self._elections:
            read = [self._filled(r) for r in self.results if r.contest.election == election and not r.contest.notional]
            met = {result.contest.address for result in read}
            recorded = self.record.contests_at(election) if self.adds_seats else ()
            added = [self.official(contest) for contest in recorded if contest.address not in met]
            self._elections[election] = (*read, *(result for result in added if result is not None))
        return self._elections[election]

    @cached_property
    def everything(self) -> tuple[Result, ...]:
        """The results of all articles; where the record adds seats, what it says of every contest beside them."""
        if not self.adds_seats:
            return self.results
        recorded = (entry.contest for address, entry in self.record.entries.items() if address not in self._by_address)
        official = (result for contest in recorded if (result := self.official(contest)) is not None)
        return tuple(sorted((*map(self._filled, self.results), *official), key=result_key))

    def known_of(self, seat: str) -> tuple[Result, ...]:
        """The results of a seat, oldest first, with the record's of elections of which no article speaks."""
        read = self.elections_of(seat)
        met = {result.contest.address for result in read}
        added = [self.official(contest) for contest in self.record.elections_of(seat) if contest.address not in met]
        return tuple(sorted((*read, *(result for result in added if result is not None)), key=in_time))

    @cached_property
    def _became(self) -> dict[str, tuple[str, ...]]:
        return became(self.record.seats, max(self.record.years)) if self.record.years else {}

    def _recorded_in_line(self, seat: str, read: Iterable[Result]) -> Iterator[Contest]:
        """The contest of a seat, or of what it came from or went to, at each general election that is only recorded."""
        years = {result.contest.year for result in read if not (result.contest.by_election or result.contest.notional)}
        own = {contest.year for contest in self.record.elections_of(seat)}
        for year in self.record.years:
            name = seat if year in own else seat_at(seat, year)
            if year not in years and name is not None:
                yield Contest(seat=name, year=year)

    def timeline(self, seat: str) -> tuple[Result, ...]:
        """The lineage of a seat, and what the record has of it, of what it came from and of all that became it.

        Oldest first.
        """
        read = self.lineage(seat)
        met = {result.contest.address for result in read}
        own = [c for name in (seat, *self._became.get(slug(seat), ())) for c in self.record.elections_of(name)]
        recorded = {contest.address: contest for contest in (*own, *self._recorded_in_line(seat, read))}
        added = [self.official(contest) for address, contest in recorded.items() if address not in met]
        return tuple(sorted((*read, *(result for result in added if result is not None)), key=in_time))

    def history(self, seat: str) -> tuple[Result, ...]:
        """The lineage of a seat with what the record adds, for setting side by side, oldest first.

        Elections of which no article speaks come from the record; those of which one does have the record's
        figures where the articles give none. Each figure keeps its own basis.
        """
        read = self.lineage(seat)
        added = map(self.official, self._recorded_in_line(seat, read))
        found = [*map(self._filled, read), *(result for result in added if result is not None)]
        return tuple(sorted(found, key=in_time))

    def general_elections(self) -> tuple[int, ...]:
        """The years of the general elections of which there are results, newest first."""
        said = {r.contest.year for r in self.results if not (r.contest.by_election or r.contest.notional)}
        return tuple(sorted(said | set(self.record.years), reverse=True))

    def general_election(self, year: int) -> tuple[Result, ...]:
        """Every seat's result at a general election, with what the record adds, by address."""
        said = [
            self._filled(result)
            for result in self.results
            if result.contest.year == year and not (result.contest.by_election or result.contest.notional)
        ]
        known = {result.contest.address for result in said}
        contests = [entry.contest for entry in self.record.entries.values() if entry.year == year and entry.day is None]
        added = [self.official(contest) for contest in contests if contest.address not in known]
        found = [*said, *(result for result in added if result is not None)]
        return tuple(sorted(found, key=lambda result: result.contest.address))

    def checks_of(self, contest: Contest) -> "tuple[Check, ...]":
        """Each claim of a contest beside the record; empty without a record."""
        result, earlier = self.result(contest), previous_contest(contest)
        if result is None or not self.record:
            return ()
        from parsing.results import check_result

        before = self.record.contest(earlier) if earlier is not None else None
        return tuple(check_result(result, self.record.contest(result.contest), before))

    def _last_official(self, seat: str) -> tuple[Result, ...]:
        last = self.official(self.record.elections_of(seat)[-1])
        return (last,) if last is not None else ()
