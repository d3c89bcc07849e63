"""Text to words: the first and only pass over the characters of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from parsing.extraction.lexemes import APOSTROPHES, LEXEMES, Lexeme, possessive

PIECE = re.compile(
    r"""
    [A-Za-z]++[ ]                         # most words, and the gap after them
  | [A-Za-z]++(?=[,.\n])
  | [^\d£$€\w\s'’][ ]?                   # most marks
  | [^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*[ ]?  # O'Brien; hyphens part words, without a gap
  | \n
  | ['’]s\b[ ]?                         # Labour's
  | (?<![^\W\d_])[£$€]?\d{1,3}(?:(?:[,.'’\u00a0\u2009\u202f]|,[ ]|[ ](?=\d{3}(?!\d)))\d{3})+(?![\d])(?!\.\d)[ ]?
  | [£$€]?\d+(?:[.,'’:]\d+)*[ ]?        # 12,345  15'917  4, 375  57.6  1,7890  22:30
  | [^\w\s][ ]?
  | [ ]
  | [^\S\n]+|_                          # other gaps
    """,
    re.VERBOSE,
)
"""Together the pieces are the whole text; what most of them are stands first."""


class Words(list[Lexeme]):
    """The words, numbers, marks and line ends of a text in order, gaps left out, and where each begins."""

    def __init__(self) -> None:
        super().__init__()
        self.starts: list[int] = []

    def end(self, at: int) -> int:
        """Where the word at `at` ends."""
        return self.starts[at] + len(self[at].text)

    def touches(self, at: int) -> bool:
        """Whether no gap parts the word at `at` from the one before; it must not be the first."""
        return self.starts[at - 1] + len(self[at - 1].text) == self.starts[at]

    def is_tight(self, at: int) -> bool:
        """Whether a hyphen at `at` joins its neighbours without a gap."""
        return 0 < at < len(self) - 1 and self.touches(at) and self.touches(at + 1)


def find_words(text: str) -> Words:
    """Every word, number, mark and line end of `text`, in order."""
    pieces = PIECE.findall(text)
    lexemes = [LEXEMES[piece] for piece in pieces]
    starts = list(accumulate(map(len, pieces), initial=0))
    words, done = Words(), 0
    for index in [index for index, lexeme in enumerate(lexemes) if lexeme.is_odd]:
        words += lexemes[done:index]
        words.starts += starts[done:index]
        for lexeme, start in _parted(text, lexemes[index], starts[index]):
            words.append(lexeme)
            words.starts.append(start)
        done = index + 1
    words += lexemes[done:]
    words.starts += starts[done:-1]
    return words


def _parted(text: str, lexeme: Lexeme, start: int) -> Iterator[tuple[Lexeme, int]]:
    """The words that an odd piece of text comes to, and where each begins: none, one or two."""
    if lexeme.seam:
        yield LEXEMES[lexeme.text[: lexeme.seam]], start
        yield LEXEMES[lexeme.text[lexeme.seam :]], start + lexeme.seam
    elif lexeme.text in APOSTROPHES and _is_possessive(text, start):
        yield possessive(lexeme.text), start
    elif lexeme.kind:
        yield lexeme, start


def _is_possessive(text: str, at: int) -> bool:
    """Whether an apostrophe makes a plural possessive: after an s, before a gap."""
    return text[at - 1 : at] == "s" and text[at + 1 : at + 2].isspace()
