"""Which paragraphs of which articles words stand in, and which seats these speak of."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from parsing.collection import Collection
from parsing.models import Claim, slug
from parsing.searching.index import WordIndex
from parsing.searching.places import paragraphs


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of an article."""

    article: str
    start: int
    end: int
    seats: tuple[str, ...]
    """By their addresses."""


class PassageIndex:
    """All paragraphs by their words. Of thousands of articles it takes seconds to make."""

    def __init__(self, collection: Collection) -> None:
        self._passages: list[Passage] = []
        self._index: WordIndex[int] = WordIndex()
        for name, article in collection.articles.items():
            for passage in _passages(article.text, name, collection):
                self._index.add(len(self._passages), article.text[passage.start : passage.end])
                self._passages.append(passage)
        self._index.beginning("")

    def find(self, words: Iterable[str]) -> dict[str, Passage]:
        """The first passage for each seat in which every word begins one."""
        found: dict[str, Passage] = {}
        for number in sorted(self._index.with_all(words)):
            for seat in self._passages[number].seats:
                found.setdefault(seat, self._passages[number])
        return found


def _passages(text: str, name: str, collection: Collection) -> Iterator[Passage]:
    """Each paragraph speaks of the seats of its claims, else of that of the claim before it, else the article's own."""
    claims = collection.claims_of(name)
    starts = [claim.start for claim in claims]
    extraction = collection.extractions.get(name)
    own = (slug(extraction.main_seat),) if extraction is not None and extraction.main_seat else ()
    for start, end in paragraphs(text):
        first, last = bisect_right(starts, start - 1), bisect_right(starts, end)
        yield Passage(name, start, end, _seats(claims[first:last]) or _seats(claims[first - 1 : first]) or own)


def _seats(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(slug(claim.seat) for claim in claims))
