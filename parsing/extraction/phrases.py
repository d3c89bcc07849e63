"""The lexicon as phrases: one index from a first word to everything that begins with it."""

from functools import cache
from typing import NamedTuple

from parsing.lexicon import constituencies, cue_phrases, fold, parties

ARTICLES = frozenset({"the", "a", "an"})
JOINTS = frozenset({"-", ","})
"""Marks that may stand inside a phrase."""
CODE_LENGTH = 2
"""Party codes of up to this many letters ("C", "LD") are read only where a list or bracket holds them."""

LIST_ONLY = frozenset({"brexit", "yorkshire", "heritage", "referendum", "ref", "brex", "respect", "ind", "liberal"})
"""Party names that are common words: read only where a list or bracket holds them."""

ADJECTIVES = frozenset({"conservative", "labour", "tory", "independent"})
"""Party names that a paper may print without a capital; read only where a seat stays or turns so."""


class Phrase(NamedTuple):
    """A known phrase: the words after its first, its kind and what it stands for."""

    rest: tuple[str, ...]
    kind: str
    value: object
    needs_capital: bool


@cache
def phrase_index() -> dict[str, tuple[Phrase, ...]]:
    """First folded word -> the phrases that begin with it, longest first, seats before parties before cues."""
    index: dict[str, list[Phrase]] = {}

    def add(form: str, kind: str, value: object, *, needs_capital: bool) -> None:
        words = tuple(word for word in form.split() if word not in ARTICLES)
        if words:
            index.setdefault(words[0], []).append(Phrase(words[1:], kind, value, needs_capital))

    for form, (names, is_full) in _seat_forms().items():
        add(form, "SEAT", (names, is_full), needs_capital=True)
    for party in parties():
        for name in party.names:
            is_code = len(name) <= CODE_LENGTH or fold(name) in LIST_ONLY
            add(fold(name), "CODE" if is_code else "PARTY", party.code, needs_capital=True)
    for form, kind in cue_phrases().items():
        add(form, kind, form if kind == "COLOUR" else None, needs_capital=False)
    return {first: tuple(sorted(found, key=lambda phrase: -len(phrase.rest))) for first, found in index.items()}


def _seat_forms() -> dict[str, tuple[tuple[str, ...], bool]]:
    """Folded form -> the seats it may name, and whether it names them fully."""
    full: dict[str, list[str]] = {}
    short: dict[str, list[str]] = {}
    for seat in constituencies():
        for name in seat.names:
            full.setdefault(fold(name), []).append(seat.name)
        for name in seat.shorts:
            short.setdefault(fold(name), []).append(seat.name)
    forms = {form: (tuple(dict.fromkeys(names)), False) for form, names in short.items()}
    return forms | {form: (tuple(dict.fromkeys(names)), True) for form, names in full.items()}


def phrases_from(first: str, *, is_capital: bool) -> tuple[Phrase, ...]:
    """The phrases that a word may begin, longest first; with a capital, or those that need none."""
    found = phrase_index().get(first, ())
    return found if is_capital else tuple(lower for phrase in found if (lower := _without_capital(phrase, first)))


def _without_capital(phrase: Phrase, first: str) -> Phrase | None:
    """What a phrase is where its first word is printed without a capital; None where it needs one."""
    if not phrase.needs_capital:
        return phrase
    return phrase._replace(kind="ADJECTIVE") if phrase.kind == "PARTY" and first in ADJECTIVES else None
