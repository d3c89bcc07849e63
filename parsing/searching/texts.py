"""Things found by words that stand anywhere in their texts."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Generic, TypeVar

from parsing.lexicon import fold
from parsing.searching.index import WordIndex

T = TypeVar("T")


class TextSearch(Generic[T]):
    """Looks through the texts of things, each of which is folded once."""

    def __init__(self, things: Sequence[T], text_of: Callable[[T], str]) -> None:
        self.things = things
        self._text_of = text_of

    def find(self, query: str) -> list[T]:
        """Those in which every word of the query stands, in their order; all for no words."""
        words = fold(query).split()
        if not words:
            return list(self.things)
        return [
            thing for thing, text in zip(self.things, self._texts, strict=True) if all(word in text for word in words)
        ]

    def meant(self, query: str) -> str | None:
        """The query with each word that begins none replaced by the nearest; None where one has none near."""
        corrected = self._words.corrected(fold(query).split())
        return " ".join(corrected) if corrected else None

    def read(self) -> None:
        """Make the words ready. Of thousands of texts that takes a second; another thread can do it."""
        self._words.beginning("")

    @property
    def is_read(self) -> bool:
        """Whether that has been done."""
        return "_words" in self.__dict__

    @cached_property
    def _texts(self) -> list[str]:
        return [fold(self._text_of(thing)) for thing in self.things]

    @cached_property
    def _words(self) -> WordIndex[int]:
        index: WordIndex[int] = WordIndex()
        for word in {word for text in self._texts for word in text.split()}:
            index.add(0, word)
        return index
