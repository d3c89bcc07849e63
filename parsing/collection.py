"""Everything loaded at launch, and what the screens ask of it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from parsing.copies import find_copies
from parsing.models import (
    Article,
    FileProblem,
    Result,
    slug,
)
from parsing.reading_out import Extract, read_out_all
from parsing.recorded import Recorded
from parsing.regions import RegionGroup, SeatGroup, by_region
from parsing.results import (
    count_claims,
    in_time,
)


@dataclass(frozen=True)
class Collection(Recorded):
    """Articles and the record: how they are loaded, made ready, and set out by region."""

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
