"""Seats whose names come near to what somebody wrote."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache
from math import sqrt

from parsing.lexicon.constituencies import Constituency, constituencies, constituency, seats_at
from parsing.lexicon.folding import fold

_FILLERS = frozenset({"and", "the", "of", "upon", "on", "under"})
_CLOSE = 0.75
_LIMIT = 6


def _words(text: str) -> list[str]:
    return [word for word in fold(text).split() if word not in _FILLERS]


@cache
def _spread() -> dict[str, int]:
    """In how many names each word stands: a word of many names tells little."""
    counts: dict[str, int] = {}
    for seat in constituencies():
        for word in set(_words(seat.name)):
            counts[word] = counts.get(word, 0) + 1
    return counts


def _weight(word: str) -> float:
    return 1.0 / (1.0 + sqrt(_spread().get(word, 0)))


@cache
def _likeness(word: str, other: str) -> float:
    """From 0 to 1: equal words, the beginning of one, or a slip of the keys."""
    if word == other:
        return 1.0
    if len(word) > 2 and other.startswith(word):  # noqa: PLR2004 - two letters begin too many names
        return 0.9
    if not word or abs(len(word) - len(other)) > 2 or word[0] != other[0]:  # noqa: PLR2004 - a slip is small
        return 0.0
    ratio = SequenceMatcher(None, word, other, autojunk=False).ratio()
    return ratio * 0.9 if ratio >= _CLOSE else 0.0


def _found(words: Iterable[str], others: list[str]) -> list[float]:
    return [max((_likeness(word, other) for other in others), default=0.0) for word in words]


def _nearness(words: list[str], seat: Constituency) -> float:
    """From 0 to 1, by the words in common (the rare ones weigh more) and how little else there is."""
    others = _words(seat.name)
    ours = [_weight(word) for word in words]
    theirs = [_weight(word) for word in others]
    hits = sum(w * f for w, f in zip(ours, _found(words, others), strict=True))
    back = sum(w * f for w, f in zip(theirs, _found(others, words), strict=True))
    return 0.75 * hits / (sum(ours) or 1.0) + 0.25 * back / (sum(theirs) or 1.0)


def nearest_seats(name: str, year: int) -> tuple[str, ...]:
    """The seats of the general election of `year` whose names come nearest to `name`, best first; six at most."""
    words = _words(name)
    exact = constituency(name, year)
    scored = [(_nearness(words, seat) + (exact is seat), seat.name) for seat in seats_at(year)]
    ranked = sorted(((score, name) for score, name in scored if score > 0), key=lambda pair: (-pair[0], pair[1]))
    return tuple(name for _, name in ranked[:_LIMIT])


def match_seats(query: str) -> tuple[Constituency, ...]:
    """The seats a person may mean by `query`, best first: any case, accents, `&`, commas, word order, a slip or two.

    Every word has to be found in the seat's name, or begin one of its words. Of equals the latest come first.
    """
    words = _words(query)
    if not words:
        return ()
    named = constituency(query)
    matches = [
        (seat is named, _nearness(words, seat), seat.elections[-1], seat)
        for seat in constituencies()
        if seat is named or all(_found(words, _words(seat.name)))
    ]
    return tuple(m[3] for m in sorted(matches, key=lambda m: (-m[0], -round(m[1], 3), -m[2], m[3].name)))
