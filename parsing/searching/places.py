"""Where in a text words stand that somebody looks for."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from parsing.lexicon import fold

Place = tuple[int, int]
Word = tuple[str, Place]
"""A folded word and where it stands."""

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|&")
_PARAGRAPH: Final = re.compile(r"[^\n]+")


def find_places(text: str, query: str) -> list[Place]:
    """Where the words of the query stand side by side, each as the beginning of a word.

    Where they stand so nowhere: every word that one of them begins, in paragraphs where each of them begins one.
    """
    wanted = fold(query).split()
    if not wanted:
        return []
    words = [_words(text, start, end) for start, end in paragraphs(text)]
    together = [place for paragraph in words for place in _together(paragraph, wanted)]
    return together or [place for paragraph in words for place in _apart(paragraph, wanted)]


def paragraphs(text: str) -> Iterator[Place]:
    """Each line of a text that is not empty."""
    return (match.span() for match in _PARAGRAPH.finditer(text))


def _words(text: str, start: int, end: int) -> list[Word]:
    return [(fold(match.group()), match.span()) for match in _WORD.finditer(text, start, end)]


def _together(words: Sequence[Word], wanted: Sequence[str]) -> Iterator[Place]:
    for first in range(len(words) - len(wanted) + 1):
        run = words[first : first + len(wanted)]
        if all(word.startswith(each) for (word, _), each in zip(run, wanted, strict=True)):
            yield run[0][1][0], run[-1][1][1]


def _apart(words: Sequence[Word], wanted: Sequence[str]) -> list[Place]:
    if not all(any(word.startswith(each) for word, _ in words) for each in wanted):
        return []
    return [place for word, place in words if any(word.startswith(each) for each in wanted)]
