"""Which things each word stands in."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final, Generic, TypeVar

from parsing.lexicon import fold

Key = TypeVar("Key", int, str)

_LIKE: Final = 0.7
"""How much of a word must be as it was typed for it to be one that may have been meant."""
_LONGER: Final = 3
"""Letters by which a word that was meant may be longer or shorter."""


class WordIndex(Generic[Key]):
    """An inverted index of folded words, to be asked by their beginnings."""

    def __init__(self) -> None:
        self._keys: defaultdict[str, set[Key]] = defaultdict(set)
        self._words: list[str] = []
        """All words in order, once they have been asked for."""

    def add(self, key: Key, text: str) -> None:
        """Let a thing be found by every word of a text."""
        for word in fold(text).split():
            self._keys[word].add(key)
        self._words = []

    def beginning(self, word: str) -> set[Key]:
        """The things in which a word begins so."""
        found: set[Key] = set()
        words = self._in_order()
        for at in range(bisect_left(words, word), len(words)):
            if not words[at].startswith(word):
                break
            found |= self._keys[words[at]]
        return found

    def with_all(self, words: Iterable[str]) -> set[Key]:
        """The things in which each of these begins a word; none for no words."""
        sets = [self.beginning(word) for word in words]
        return set.intersection(*sets) if sets else set()

    def nearest(self, word: str) -> str | None:
        """The word that may have been meant by one that begins none; itself where it begins one."""
        words = self._in_order()
        at = bisect_left(words, word)
        if at < len(words) and words[at].startswith(word):
            return word
        alike = [other for other in words if abs(len(other) - len(word)) <= _LONGER]
        same_letter = [other for other in alike if other[:1] == word[:1]]
        close = get_close_matches(word, same_letter, 1, _LIKE) or get_close_matches(word, alike, 1, _LIKE)
        return close[0] if close else None

    def corrected(self, words: Iterable[str]) -> list[str] | None:
        """What may have been meant by words; None where for one of them nothing comes near."""
        meant = [self.nearest(word) for word in words]
        return [word for word in meant if word is not None] if None not in meant else None

    def _in_order(self) -> list[str]:
        if not self._words:
            self._words = sorted(self._keys)
        return self._words
