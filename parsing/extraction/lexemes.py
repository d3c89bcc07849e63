"""Printed forms of words: all that is known of a form wherever it stands, worked out once for each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from parsing.extraction.numbers import FIGURE_WORDS, MONTHS, Number, parse_figure
from parsing.extraction.phrases import ARTICLES, Phrase, phrases_from
from parsing.lexicon import given_names, plain_words

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
APOSTROPHES = frozenset({"'", "’"})
SIGNS = frozenset("+-−–")
"""Marks that may belong to the number after them."""
NOT_ALONE = SIGNS | {".", "…"}
"""Marks that mean something only by what stands beside them."""
MOST = 50_000
"""How many forms are remembered; those of English newspapers are fewer."""
GLUED = re.compile(r"(?P<head>[a-z]{3,}|(?<![A-Za-z])[A-Z])(?P<tail>[A-Z][a-z]{3,})$")
"""Two words that a flattened table has run together: "changeElectorate", "CDave"."""
SEAMS = frozenset({"electorate", "turnout", "majority", "swing", "total", "result", "rejected"})


@dataclass(slots=True)
class Lexeme:
    """A word, number or mark as it is printed, wherever it stands."""

    kind: Final[str]
    """number, possessive, word, newline or mark; empty for a gap between words."""
    text: Final[str]
    folded: Final[str]
    """Lower case without accents and apostrophes; "&" reads "and"."""
    is_capital: Final[bool] = False
    """Whether it is written with a capital."""
    is_article: Final[bool] = False
    """Whether it is "a", "an" or "the"."""
    is_plain: Final[bool] = False
    """Whether it is no one's name, whatever its capital."""
    longer: Final[Mapping[str, Sequence[Phrase]] | None] = None
    """The phrases of several words that may begin with it, longest first, by what comes second in them."""
    alone: Final[Phrase | None] = None
    """What it is where none of the longer ones stands."""
    reads: Final[str | None] = None
    """The kind of its token where none of the longer phrases stands; None where that depends on more."""
    value: Final[object] = None
    """The value of that token."""
    may_count: Final[bool] = False
    """Whether a figure may begin with it: a number, a word for one, a rank or a month."""
    number: Final[Number | None] = None
    """The figure that it prints, if it prints one that can be read."""
    seam: Final[int | None] = None
    """Where it is two words that were run together."""
    is_odd: Final[bool] = False
    """Whether it is a gap, two words, or a word only by what stands beside it."""


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
        return Lexeme("", text, text, is_odd=True)
    if first.isdecimal() or (first in "£$€" and text[1:]):
        alone, longer = _phrases(text, is_capital=False)
        return Lexeme("number", text, text, longer=longer, alone=alone, may_count=True, number=parse_figure(text))
    if first.isalnum():
        return _word(text, fold_word(text), seam=_seam(text))
    if first == "&":
        return _word(text, "and")
    return possessive(text) if text[1:] else _mark(text)


def possessive(text: str) -> Lexeme:
    """The ending that makes a possessive: "'s", or an apostrophe after a plural."""
    return Lexeme("possessive", text, text, reads="POSSESSIVE")


def _mark(text: str) -> Lexeme:
    """A mark; what a stop or a sign is depends on what stands beside it."""
    reads = None if text in NOT_ALONE else MARKS.get(text)
    return Lexeme("mark", text, text, reads=reads, value=text if reads else None, is_odd=text in APOSTROPHES)


def _word(text: str, folded: str, seam: int | None = None) -> Lexeme:
    """A word; without a capital it is no name, so that it is what it is alone."""
    is_capital, is_article = text[0].isupper(), folded in ARTICLES
    alone, longer = _phrases(folded, is_capital=is_capital)
    is_settled = not (is_capital or is_article or folded in FIGURE_WORDS)
    return Lexeme(
        "word",
        text,
        folded,
        is_capital=is_capital,
        is_article=is_article,
        is_plain=folded in plain_words(),
        longer=longer,
        alone=alone,
        reads=(alone.kind if alone else "WORD") if is_settled else None,
        value=alone.value if alone and is_settled else None,
        may_count=folded in FIGURE_WORDS or (is_capital and folded in MONTHS),
        seam=seam,
        is_odd=seam is not None,
    )


def _phrases(folded: str, *, is_capital: bool) -> tuple[Phrase | None, dict[str, list[Phrase]] | None]:
    """What a form is alone, and the longer phrases that begin with it, as far as its spelling allows them."""
    phrases = phrases_from(folded, is_capital=is_capital)
    longer: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        if phrase.rest:
            longer.setdefault(phrase.rest[0], []).append(phrase)
    return next((phrase for phrase in phrases if not phrase.rest), None), longer or None


def _seam(text: str) -> int | None:
    """Where a word is two: before a given name after one capital, or before a word of a result's own lines."""
    match = GLUED.search(text)
    if not match:
        return None
    tail = match["tail"].lower()
    is_party = match["head"].isupper() and match.start() == 0 and tail in given_names()
    return match.start("tail") if is_party or tail in SEAMS else None
