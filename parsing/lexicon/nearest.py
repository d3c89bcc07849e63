"""Seats whose names come near to what somebody wrote."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache, lru_cache
from math import sqrt

from parsing.lexicon.constituencies import Constituency, constituencies, constituency, seats_at
from parsing.lexicon.folding import fold
from parsing.lexicon.successions import predecessors, successors

_FILLERS = frozenset({"and", "the", "of", "upon", "on", "under"})
_RUN_TOGETHER = re.compile(r"\b(north|south)(east|west)\b")
_BEGINNING = 3
_LONG = 5
_CLOSE = 0.8
_FAR = 0.3
_LIMIT = 6
_KIN = 0.3
"""What being the successor or predecessor adds to the nearness of a seat's name."""


def _words(text: str) -> list[str]:
    return [word for word in _RUN_TOGETHER.sub(r"\1 \2", fold(text)).split() if word not in _FILLERS]


@cache
def _vocabulary(seat: str) -> list[str]:
    """The words of every full form of the seat of that official name."""
    known = constituency(seat)
    return list(dict.fromkeys(word for form in known.names for word in _words(form))) if known else []


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
    """From 0 to 1: equal words, the beginning of one, or a slip of the keys; short words allow no slip.

    Of two words with the same first letter: others are not alike.
    """
    if word == other:
        return 1.0
    if len(word) >= _BEGINNING and other.startswith(word):
        return 0.9
    if len(word) < _LONG or abs(len(word) - len(other)) >= _LONG // 2:
        return 0.0
    ratio = SequenceMatcher(None, word, other, autojunk=False).ratio()
    return ratio * 0.9 if ratio >= _CLOSE else 0.0


def _found(words: Iterable[str], others: list[str]) -> list[float]:
    return [max((_likeness(word, other) for other in others if other[0] == word[0]), default=0.0) for word in words]


@cache
def _own_words(seat: str) -> tuple[list[str], list[float]]:
    """The words of an official name, each with its weight."""
    words = _words(seat)
    return words, [_weight(word) for word in words]


def _nearness(words: list[str], seat: Constituency) -> float:
    """From 0 to 1, by the words in common (the rare ones weigh more) and how little else there is."""
    others, theirs = _own_words(seat.name)
    if {word[0] for word in words}.isdisjoint(word[0] for word in others):
        return 0.0
    ours = [_weight(word) for word in words]
    hits = sum(w * f for w, f in zip(ours, _found(words, others), strict=True))
    back = sum(w * f for w, f in zip(theirs, _found(others, words), strict=True))
    return 0.75 * hits / (sum(ours) or 1.0) + 0.25 * back / (sum(theirs) or 1.0)


def _kin(name: str) -> set[str]:
    """The seats that came before or after the one called `name`, if there is one."""
    seat = constituency(name)
    if not seat:
        return set()
    return {s.new for s in successors(seat.name)} | {s.old for s in predecessors(seat.name)}


@lru_cache(maxsize=1024)
def nearest_seats(name: str, year: int) -> tuple[str, ...]:
    """The seats of the general election of `year` that come nearest to `name`, best first; six at most.

    Nearness is of the names; where `name` is a seat of another time, its successors and predecessors come nearer.
    """
    words = _words(name)
    exact = constituency(name, year)
    kin = _kin(name)
    scored = [
        (_nearness(words, seat) + (exact is seat) + _KIN * (seat.name in kin), seat.name) for seat in seats_at(year)
    ]
    best = max((score for score, _ in scored), default=0.0)
    ranked = sorted((-score, seat) for score, seat in scored if score > _FAR * best)
    return tuple(seat for _, seat in ranked[:_LIMIT])


def match_seats(query: str) -> tuple[Constituency, ...]:
    """The seats a person may mean by `query`, best first: any case, accents, `&`, commas, word order, a slip or two.

    Every word has to be found in one of the seat's full forms, or begin a word there. Of equals the latest come first.
    """
    words = _words(query)
    if not words:
        return ()
    named = constituency(query)
    matches = [
        (seat is named, _nearness(words, seat), seat.elections[-1], seat)
        for seat in constituencies()
        if seat is named or all(_found(words, _vocabulary(seat.name)))
    ]
    return tuple(m[3] for m in sorted(matches, key=lambda m: (-m[0], -round(m[1], 3), -m[2], m[3].name)))
