"""A collection while its articles are still being read."""

from collections.abc import Iterable, Mapping
from itertools import chain

from parsing.collection import Collection
from parsing.copies import find_copies
from parsing.models import Article, Extraction, FileProblem, Result, slug
from parsing.results import GrowingResults, result_key, with_copies, with_corrected

Seats = Mapping[str, tuple[Result, ...]]
"""Results by the address of their seat."""


class GrowingCollection:
    """Takes in articles and what was read out of them, in any order, and works out their results seat by seat.

    At the end it is what `Collection.of` makes of all of them at once.
    """

    def __init__(self) -> None:
        self._articles: dict[str, Article] = {}
        self._extractions: dict[str, Extraction] = {}
        self._problems: list[FileProblem] = []
        self._growing = GrowingResults()
        self._results: dict[str, tuple[Result, ...]] = {}

    def add(
        self,
        articles: Iterable[Article] = (),
        extractions: Iterable[Extraction] = (),
        problems: Iterable[FileProblem] = (),
    ) -> None:
        """Articles in their order; what was read out of them in any."""
        self._articles |= {article.name: article for article in articles}
        for extraction in extractions:
            self._extractions[extraction.article] = extraction
            self._growing.put(extraction.article, extraction.claims)
        self._problems.extend(problems)

    def build(self, most: int | None = None) -> Seats:
        """Work out the results of seats of which more is known than before; of so many at most."""
        built = self._growing.take_changed(most)
        self._results |= built
        return built

    def settle(self) -> "Collection":
        """All of it, without results: copies are known, and readers' corrections put to the claims. `build` goes on."""
        from parsing.corrections import apply_corrections, read_sidecars

        read = {name: self._extractions[name] for name in self._articles if name in self._extractions}
        copies = find_copies(self._articles, read)
        corrections, broken = read_sidecars(self._articles.values())
        corrected, unused = apply_corrections(self._articles, read, corrections)
        for name, extraction in corrected.items():
            if name in copies:
                self._growing.put(name, ())
            elif extraction is not read[name]:
                self._growing.put(name, (claim for claim in extraction.claims if not claim.is_rejected))
        return Collection(self._articles, corrected, tuple(self._problems), (), copies, unused, broken)

    def name_what_stands_beside(self, settled: Collection) -> Seats:
        """The results that name copies of their articles, or corrections of their claims, with their seats' others."""
        counted = (read for name, read in settled.extractions.items() if name not in settled.copies)
        corrected = [claim for read in counted for claim in read.claims if claim.correction is not None]
        results = tuple(chain.from_iterable(self._results.values()))
        named = with_copies(with_corrected(results, corrected), settled.copies)
        changed = {slug(new.contest.seat) for old, new in zip(results, named, strict=True) if new is not old}
        seats: dict[str, tuple[Result, ...]] = dict.fromkeys(changed, ())
        for result in named:
            if (seat := slug(result.contest.seat)) in changed:
                seats[seat] = (*seats[seat], result)
        return seats


def in_order(seats: Seats) -> tuple[Result, ...]:
    """The results of all seats in the order of a collection's."""
    return tuple(sorted(chain.from_iterable(seats.values()), key=result_key))
