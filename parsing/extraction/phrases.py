"""The lexicon as phrases: one index from a first word to everything that begins with it."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from parsing.lexicon import constituencies, cue_phrases, fold, parties

ARTICLES = frozenset({"the", "a", "an"})
CODE_LENGTH = 2
"""Party codes of up to this many letters ("C", "LD") are read only where a list or bracket holds them."""

LIST_ONLY = frozenset(
    {"brexit", "yorkshire", "heritage", "referendum", "christian", "ref", "brex", "respect", "ind", "liberal"}
)
"""Party names that are common words: read only where a list or bracket holds them."""

ADJECTIVES = frozenset({"conservative", "labour", "tory", "independent"})
"""Party names that a paper may print without a capital; read only where a seat stays or turns so."""


SPEAKING = frozenset({"COLOUR", "OTHERPOLL", "POLLSTER", "THEN", "HAVE", "WON", "WHEN", "NOW", "GENERAL"})
"""Kinds of cue words of which it matters which one stands there."""


class Phrase(NamedTuple):
    """A known phrase: the words after its first, its kind and what it stands for."""

    rest: tuple[str, ...]
    kind: str
    value: object
    needs_capital: bool


_Entry = tuple[str, str, object, bool]
"""A phrase as the lexicon has it: its folded words, its kind, what it stands for, and whether it needs a capital."""


@cache
def _entries() -> dict[str, list[_Entry]]:
    """First folded word -> what begins with it, seats before parties before cues; few are ever made phrases of."""
    index: dict[str, list[_Entry]] = {}
    for entry in _all():
        first, _, rest = entry[0].partition(" ")
        if first in ARTICLES:
            first = next((word for word in rest.split() if word not in ARTICLES), "")
        index.setdefault(first, []).append(entry)
    return index


def _all() -> Iterator[_Entry]:
    """Everything that the lexicon knows by name."""
    full: dict[str, list[str]] = {}
    short: dict[str, list[str]] = {}
    for seat in constituencies():
        for name in seat.names:
            full.setdefault(fold(name), []).append(seat.name)
        for name in seat.shorts:
            short.setdefault(fold(name), []).append(seat.name)
    for form, names in full.items():
        yield form, "SEAT", (tuple(dict.fromkeys(names)), True), True
    for form, names in short.items():
        if form not in full:
            yield form, "SEAT", (tuple(dict.fromkeys(names)), False), True
    for party in parties():
        for name in party.names:
            is_code = len(name) <= CODE_LENGTH or fold(name) in LIST_ONLY
            yield fold(name.replace("/", " ")), "CODE" if is_code else "PARTY", party.code, True
    for form, kind in cue_phrases().items():
        yield form, kind, form if kind in SPEAKING else None, False


@cache
def _phrases(first: str) -> tuple[Phrase, ...]:
    """The phrases that begin with a folded word, longest first."""
    found = []
    for form, kind, value, needs_capital in _entries().get(first, ()):
        words = tuple(word for word in form.split() if word not in ARTICLES)
        found.append(Phrase(words[1:], kind, value, needs_capital))
    return tuple(sorted(found, key=lambda phrase: -len(phrase.rest)))


def phrases_from(first: str, *, is_capital: bool) -> tuple[Phrase, ...]:
    """The phrases that a word may begin, longest first; with a capital, or those that need none."""
    found = _phrases(first) if first in _entries() else ()
    return found if is_capital else tuple(lower for phrase in found if (lower := _without_capital(phrase, first)))


def _without_capital(phrase: Phrase, first: str) -> Phrase | None:
    """What a phrase is where its first word is printed without a capital; None where it needs one."""
    if not phrase.needs_capital:
        return phrase
    return phrase._replace(kind="ADJECTIVE") if phrase.kind == "PARTY" and first in ADJECTIVES else None
