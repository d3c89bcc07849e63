"""The lexicon as phrases: one index from a first word to everything that begins with it."""

from functools import cache
from typing import NamedTuple

from parsing.extraction.words import Word
from parsing.lexicon import constituencies, cue_phrases, fold, parties

ARTICLES = frozenset({"the", "a", "an"})
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
        add(form, kind, None, needs_capital=False)
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


def match_phrase(words: list[Word], at: int) -> tuple[Phrase, int] | None:
    """The longest phrase that begins at `words[at]`, and the index after it.

    A comma may stand inside a constituency's name; articles are passed over.
    """
    for phrase in phrase_index().get(words[at].folded, ()):
        end = _end_of(words, at + 1, phrase)
        if end and phrase.needs_capital and not words[at].is_capital:
            if phrase.kind == "PARTY" and words[at].folded in ADJECTIVES:
                return phrase._replace(kind="ADJECTIVE"), end
        elif end:
            return phrase, end
    return None


def _end_of(words: list[Word], index: int, phrase: Phrase) -> int | None:
    """The index after `phrase`, whose first word stands before `index`; None if it does not stand there."""
    for wanted in phrase.rest:
        while index < len(words) and (
            words[index].folded in ARTICLES
            or (words[index].text == "-" and words[index].end - words[index].start == 1 and _is_tight(words, index))
            or (words[index].text == "," and phrase.kind == "SEAT")
        ):
            index += 1
        if index >= len(words) or words[index].folded != wanted:
            return None
        index += 1
    return index


def _is_tight(words: list[Word], index: int) -> bool:
    """Whether a hyphen joins its neighbours without a gap."""
    return (
        0 < index < len(words) - 1
        and words[index - 1].end == words[index].start
        and words[index].end == words[index + 1].start
    )
