"""Everything loaded at launch, and what the screens ask of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from parsing.copies import find_copies
from parsing.intake import Intake, take_in
from parsing.models import (
    Article,
    Claim,
    Contest,
    Extraction,
    FileProblem,
    Finding,
    Result,
    UnusedCorrection,
    slug,
)
from parsing.reading_out import Extract, read_out_all
from parsing.reference import EMPTY, Record
from parsing.regions import RegionGroup, SeatGroup, by_region
from parsing.results import (
    became,
    count_claims,
    find_contest,
    in_time,
    previous_contest,
    result_key,
    seat_at,
    seats_in_line,
)

if TYPE_CHECKING:
    from parsing.results import Check


@dataclass(frozen=True)
class Collection:
    """Articles, what was read out of them, and what it comes to."""

    articles: Mapping[str, Article]
    extractions: Mapping[str, Extraction]
    problems: tuple[FileProblem, ...]
    """Files that could not be read, or that nothing could be read out of."""
    results: tuple[Result, ...]
    """What the articles say; nothing of the record."""
    copies: Mapping[str, str] = field(default_factory=dict)
    """Articles printed a second time, each with the one that counts."""
    unused: tuple[UnusedCorrection, ...] = ()
    """Corrections that fit nothing that is read now."""
    broken: tuple[FileProblem, ...] = ()
    """What could not be read of the files of corrections."""
    record: Record = EMPTY
    """Official results, a basis of their own, with what of their tables could not be read."""
    adds_seats: bool = False
    """Whether seats that stand only in the record are shown among those that articles speak of."""

    @classmethod
    def load(cls, paths: Sequence[Path], references: Sequence[str] = (), *, adds_seats: bool = True) -> "Collection":
        """Read files and folders, and tables of official results, and work everything out once.

        Bad files become `problems`; none is raised.
        """
        from parsing.reading import load

        articles, problems = load(paths)
        return cls.of(articles, problems).beside(references, adds_seats=adds_seats)

    def beside(self, references: Sequence[str], *, adds_seats: bool = True) -> "Collection":
        """The same articles beside the official results in these tables (`FILE` or `FILE@2024`)."""
        if not references:
            return self
        from parsing.reference import load_record

        return replace(self, record=load_record(references), adds_seats=adds_seats)

    @classmethod
    def of(
        cls,
        articles: Iterable[Article],
        problems: Iterable[FileProblem] = (),
        extract: Extract | None = None,
        *,
        corrected: bool = True,
    ) -> "Collection":
        """A collection of articles that are already read, no two of one name, as `parsing.reading.load` gives them.

        One that cannot be extracted from becomes a problem. What readers have corrected is not looked for where
        `corrected` is false.
        """
        named = {article.name: article for article in articles}
        read_out, failures = read_out_all(named.values(), extract)
        extractions = {extraction.article: extraction for extraction in read_out}
        copies = find_copies(named, extractions)
        read = cls(articles=named, extractions=extractions, problems=(*problems, *failures), results=(), copies=copies)
        return read.corrected() if corrected else replace(read, results=count_claims(extractions, copies))

    def corrected(self) -> "Collection":
        """The same articles, with the corrections that stand beside them now."""
        from parsing.corrections import apply_corrections, read_sidecars

        corrections, broken = read_sidecars(self.articles.values())
        extractions, unused = apply_corrections(self.articles, self.extractions, corrections)
        results = count_claims(extractions, self.copies)
        return replace(self, extractions=extractions, results=results, unused=unused, broken=broken)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What does not add up, worst first; found when first asked for, which a first screen need not wait for."""
        from parsing.results import find_findings

        counted = tuple(extraction for name, extraction in self.extractions.items() if name not in self.copies)
        return find_findings(self.results, counted, tuple(self.articles.values()), self.unused, self.record)

    def prepare(self) -> None:
        """Get ready what is asked for first. Of thousands of results it takes a moment; another thread can do it."""
        self.regions()
        self.at("")

    def prepare_findings(self) -> None:
        """Find what does not add up, and of which contests; likewise."""
        len(self._findings_by_address)

    def prepare_record(self) -> None:
        """Work out the last result of each seat that the record adds, which are hundreds; likewise."""
        for region in self.regions():
            for seat in region.seats:
                len(seat.results)

    @cached_property
    def intake(self) -> tuple[Intake, ...]:
        """What became of every file and article, those that nothing came of first."""
        return take_in(self.articles, self.extractions, (*self.problems, *self.broken), self.copies)

    @cached_property
    def _by_address(self) -> dict[str, Result]:
        return {result.contest.address: result for result in self.results}

    @cached_property
    def _by_seat(self) -> dict[str, tuple[Result, ...]]:
        groups: defaultdict[str, list[Result]] = defaultdict(list)
        for result in self.results:
            groups[slug(result.contest.seat)].append(result)
        return {seat: tuple(sorted(group, key=in_time)) for seat, group in groups.items()}

    @cached_property
    def _findings_by_address(self) -> dict[str, tuple[Finding, ...]]:
        from parsing.results import contests_of

        groups: defaultdict[str, list[Finding]] = defaultdict(list)
        for finding in self.findings:
            for address in contests_of(finding, self.result):
                groups[address].append(finding)
        return {address: tuple(group) for address, group in groups.items()}

    def result(self, contest: Contest) -> Result | None:
        """The result of a contest; of an undated by-election that of the dated one it must be."""
        return self._by_address.get(contest.address) or find_contest(contest, self.results)

    def at(self, address: str) -> Result | None:
        """The result at an address such as `2019/rochford-and-southend-east`, by articles or else by the record."""
        entry = self.record.entries.get(address) if address not in self._by_address else None
        return self.official(entry.contest) if entry is not None else self._by_address.get(address)

    def known(self, contest: Contest) -> Result | None:
        """What articles say of a contest; where none speaks of it, what the record says."""
        return self.result(contest) or self.official(contest)

    def whole(self, contest: Contest) -> Result | None:
        """What is known of a contest, with the record's figures where articles give none."""
        result = self.result(contest)
        return self._filled(result) if result is not None else self.official(contest)

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

    def seats(self) -> tuple[str, ...]:
        """The names of all seats with a result, by name."""
        return tuple(sorted({results[0].contest.seat for results in self._by_seat.values()}, key=slug))

    def all_seats(self) -> tuple[str, ...]:
        """The names of all seats with a result or in the record, by name."""
        return tuple(sorted({*self.seats(), *self.record.seats}, key=slug))

    def _last_official(self, seat: str) -> tuple[Result, ...]:
        last = self.official(self.record.elections_of(seat)[-1])
        return (last,) if last is not None else ()

    def shows(self, seat: str) -> bool:
        """Whether there is anything of a seat by its own name, in articles or where the record adds seats in it."""
        return bool(self.elections_of(seat) or (self.adds_seats and self.record.elections_of(seat)))

    def shown_as(self, seat: str) -> str:
        """The seat under which one of the record stands: itself, or what it chiefly became by the last election."""
        if self.elections_of(seat) or not self.record.years:
            return seat
        return seat_at(seat, max(self.record.years)) or seat

    def best(self, result: Result) -> Result:
        """A result of the articles; where the record adds seats, with its figures where they give none."""
        return self._filled(result) if self.adds_seats else result

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
    def _elections(self) -> dict[str, tuple[Result, ...]]:
        return {}

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

    def elections_of(self, seat: str) -> tuple[Result, ...]:
        """The results of a seat, oldest first; empty where there is none. Any case or punctuation will do."""
        return self._by_seat.get(slug(seat), ())

    def lineage(self, seat: str) -> tuple[Result, ...]:
        """The results of a seat and of those it came from and went to at boundary reviews, oldest first."""
        results = [result for name in seats_in_line(seat) for result in self.elections_of(name)]
        return tuple(sorted(results, key=in_time))

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

    def checks_of(self, contest: Contest) -> "tuple[Check, ...]":
        """Each claim of a contest beside the record; empty without a record."""
        result, earlier = self.result(contest), previous_contest(contest)
        if result is None or not self.record:
            return ()
        from parsing.results import check_result

        before = self.record.contest(earlier) if earlier is not None else None
        return tuple(check_result(result, self.record.contest(result.contest), before))

    def findings_of(self, contest: Contest) -> tuple[Finding, ...]:
        """What does not add up about a contest, worst first."""
        result = self.result(contest)
        return self._findings_by_address.get((result.contest if result else contest).address, ())

    def claims_of(self, article: str) -> tuple[Claim, ...]:
        """The claims of one article, in the order of its text; empty for an unknown name."""
        extraction = self.extractions.get(article)
        return tuple(sorted(extraction.claims, key=lambda c: (c.start, c.end, c.measure))) if extraction else ()

    def regions(self) -> tuple[RegionGroup, ...]:
        """Seats by region, both by name, each with its results oldest first; unknown seats last.

        Where the record adds seats, each of its last general election that no article speaks of is there with the last
        of its own.
        """
        return self._regions

    @cached_property
    def _regions(self) -> tuple[RegionGroup, ...]:
        seats = self.record.latest_seats if self.adds_seats else ()
        added = (SeatGroup(seat, partial(self._last_official, seat)) for seat in seats if not self.elections_of(seat))
        return by_region(self._by_seat, added)

    def regions_of(self, addresses: Iterable[str], seats: frozenset[str]) -> tuple[RegionGroup, ...]:
        """The contests at these addresses, of these seats by address, in their regions."""
        found: defaultdict[str, list[Result]] = defaultdict(list)
        for address in addresses:
            result = self.at(address)
            if result is not None and (seat := slug(result.contest.seat)) in seats:
                found[seat].append(result)
        return by_region({seat: tuple(sorted(results, key=in_time)) for seat, results in found.items()})
