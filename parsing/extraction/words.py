"""Text to words: the first and only pass over the characters of an article."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from parsing.lexicon import given_names

WORD = re.compile(
    r"""
    (?P<number>(?<![^\W\d_])[£$€]?\d{1,3}(?:(?:[,.'’\u00a0\u2009\u202f]|,\ |\ (?=\d{3}(?!\d)))\d{3})+(?![\d])(?!\.\d)
              |[£$€]?\d+(?:[.,'’:]\d+)*)          # 12,345  15'917  4, 375  57.6  1,7890  22:30
  | (?P<possessive>['’]s\b|(?<=s)['’](?=\s))      # Labour's, the Conservatives'
  | (?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*)  # O'Brien; hyphens part words, without a gap
  | (?P<newline>\n)
  | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)


class Word(NamedTuple):
    """A word, number or mark with its place in the text."""

    kind: str
    """number, possessive, word, newline or mark."""
    start: int
    end: int
    text: str
    folded: str
    """Lower case without accents and apostrophes; "&" reads "and"."""

    @property
    def is_capital(self) -> bool:
        """Whether it is written with a capital."""
        return self.text[0].isupper()


@lru_cache(maxsize=20_000)
def fold_word(text: str) -> str:
    """`text` in lower case, without accents and apostrophes."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return text.lower().replace("'", "").replace("’", "")


def find_words(text: str) -> list[Word]:
    """Every word, number, mark and line end of `text`, in order."""
    words = []
    for match in WORD.finditer(text):
        kind = match.lastgroup or "mark"
        said = match.group()
        if said == "&":
            kind, folded = "word", "and"
        else:
            folded = fold_word(said) if kind == "word" else said
        if kind == "word" and (seam := _seam(said)):
            middle = match.start() + seam
            words.append(Word(kind, match.start(), middle, said[:seam], fold_word(said[:seam])))
            words.append(Word(kind, middle, match.end(), said[seam:], fold_word(said[seam:])))
        else:
            words.append(Word(kind, match.start(), match.end(), said, folded))
    return words


GLUED = re.compile(r"(?P<head>[a-z]{3,}|(?<![A-Za-z])[A-Z])(?P<tail>[A-Z][a-z]{3,})$")
"""Two words that a flattened table has run together: "changeElectorate", "CDave"."""
SEAMS = frozenset({"electorate", "turnout", "majority", "swing", "total", "result", "rejected"})


def _seam(text: str) -> int | None:
    """Where a word is two: before a given name after one capital, or before a word of a result's own lines."""
    match = GLUED.search(text)
    if not match:
        return None
    tail = match["tail"].lower()
    is_party = match["head"].isupper() and match.start() == 0 and tail in given_names()
    return match.start("tail") if is_party or tail in SEAMS else None
