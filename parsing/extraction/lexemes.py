"""Printed forms of words: all that is known of a form wherever it stands, worked out once for each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from parsing.extraction.numbers import FIGURE_WORDS
from parsing.extraction.phrases import ARTICLES, JOINTS, Phrase, phrases_from
from parsing.lexicon import given_names

MARKS = {
    ",": "COMMA",
    ";": "SEMI",
    ":": "COLON",
    "(": "OPEN",
    ")": "CLOSE",
    "[": "OPEN",
    "]": "CLOSE",
    "–": "DASH",
    "—": "DASH",
    "-": "DASH",
    "−": "DASH",
    ".": "STOP",
    "!": "STOP",
    "?": "STOP",
    "…": "STOP",
    "“": "QUOTE",
    "”": "QUOTE",
    '"': "QUOTE",
    "|": "BAR",
    "*": "STAR",
    "•": "STAR",
    "+": "PLUSSIGN",
    "/": "SLASH",
    "=": "BAR",
}
SIGNS = frozenset("+-−–")
"""Marks that may belong to the number after them."""
NOT_ALONE = SIGNS | {".", "…"}
"""Marks that mean something only by what stands beside them."""
MOST = 50_000
"""How many forms are remembered; those of English newspapers are fewer."""
GLUED = re.compile(r"(?P<head>[a-z]{3,}|(?<![A-Za-z])[A-Z])(?P<tail>[A-Z][a-z]{3,})$")
"""Two words that a flattened table has run together: "changeElectorate", "CDave"."""
SEAMS = frozenset({"electorate", "turnout", "majority", "swing", "total", "result", "rejected"})


class Lexeme(NamedTuple):
    """A word, number or mark as it is printed, wherever it stands."""

    kind: str
    """number, possessive, word, newline or mark; empty for a gap between words."""
    text: str
    folded: str
    """Lower case without accents and apostrophes; "&" reads "and"."""
    is_capital: bool = False
    """Whether it is written with a capital."""
    longer: Mapping[str, Sequence[Phrase]] = {}
    """The phrases of several words that may begin with it, longest first, by what may come second in them."""
    alone: Phrase | None = None
    """What it is where none of the longer ones stands."""
    reads: str | None = None
    """The kind of its token where none of the longer phrases stands; None where that depends on more."""
    value: object = None
    """The value of that token."""
    seam: int | None = None
    """Where it is two words that were run together."""


@lru_cache(maxsize=20_000)
def fold_word(text: str) -> str:
    """`text` in lower case, without accents and apostrophes."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return text.lower().replace("'", "").replace("’", "")


class _Lexemes(dict[str, Lexeme]):
    """Each printed form met so far, with a space after it or without, and its lexeme."""

    def __missing__(self, text: str) -> Lexeme:
        if len(self) >= MOST:
            self.clear()
        lexeme = self[text] = _lexeme(text)
        return lexeme


LEXEMES = _Lexemes()


def _lexeme(text: str) -> Lexeme:
    """What a printed form is."""
    text, first = text.rstrip(" "), text[0]
    if first == "\n":
        return Lexeme("newline", text, text, reads="NEWLINE")
    if first.isspace() or first == "_":
        return Lexeme("", text, text)
    if first.isdecimal() or (first in "£$€" and text[1:]):
        return _with_phrases(Lexeme("number", text, text))
    if first.isalnum():
        return _word(Lexeme("word", text, fold_word(text), first.isupper(), seam=_seam(text)))
    if first == "&":
        return _word(Lexeme("word", text, "and"))
    return possessive(text) if text[1:] else _mark(text)


def possessive(text: str) -> Lexeme:
    """The ending that makes a possessive: "'s", or an apostrophe after a plural."""
    return Lexeme("possessive", text, text, reads="POSSESSIVE")


def _mark(text: str) -> Lexeme:
    """A mark; what a stop or a sign is depends on what stands beside it."""
    reads = None if text in NOT_ALONE else MARKS.get(text)
    return Lexeme("mark", text, text, reads=reads, value=text if reads else None)


def _word(lexeme: Lexeme) -> Lexeme:
    """A word; without a capital it is no name, so that it is what it is alone."""
    lexeme = _with_phrases(lexeme)
    if lexeme.is_capital or lexeme.folded in ARTICLES or lexeme.folded in FIGURE_WORDS:
        return lexeme
    if lexeme.alone is None:
        return lexeme._replace(reads="WORD")
    return lexeme._replace(reads=lexeme.alone.kind, value=lexeme.alone.value)


def _with_phrases(lexeme: Lexeme) -> Lexeme:
    """A form with the phrases that begin with it, as far as its spelling allows them."""
    phrases = phrases_from(lexeme.folded, is_capital=lexeme.is_capital)
    alone = next((phrase for phrase in phrases if not phrase.rest), None)
    several = [phrase for phrase in phrases if phrase.rest]
    if not several:
        return lexeme._replace(alone=alone)
    longer = dict.fromkeys((*ARTICLES, *JOINTS), several)
    for phrase in several:
        longer[phrase.rest[0]] = [*longer.get(phrase.rest[0], ()), phrase]
    return lexeme._replace(longer=longer, alone=alone)


def _seam(text: str) -> int | None:
    """Where a word is two: before a given name after one capital, or before a word of a result's own lines."""
    match = GLUED.search(text)
    if not match:
        return None
    tail = match["tail"].lower()
    is_party = match["head"].isupper() and match.start() == 0 and tail in given_names()
    return match.start("tail") if is_party or tail in SEAMS else None
