"""Tokens to sentences: each line of an article, parted again at full stops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parsing.extraction.letters import Line, kind_mask, line_of
from parsing.extraction.tokens import Token

ENDS = frozenset({"STOP", "QUOTE"})
"""What may end a sentence."""
EMPTY = kind_mask(("STOP", "QUOTE", "STAR", "DASH"))
"""Kinds that make no sentence by themselves."""


class Sentence(NamedTuple):
    """A sentence, or a line of a list, in its paragraph."""

    line: Line
    paragraph: int
    """The index of its line in the article."""
    is_line: bool
    """The whole of a line that ends without a full stop: a heading or an item of a list."""

    @property
    def tokens(self) -> Sequence[Token]:
        """Its words."""
        return self.line.tokens

    @property
    def kinds(self) -> int:
        """The kinds of its tokens, as a bit mask."""
        return self.line.kinds

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.line.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.line.tokens[-1].end


def split_sentences(tokens: Sequence[Token]) -> list[Sentence]:
    """The sentences of an article in order; blank lines are no sentences."""
    sentences = []
    for paragraph, words in enumerate(_lines(tokens)):
        pieces = list(_pieces(words))
        for piece in pieces:
            line = line_of(piece)
            if line.kinds & ~EMPTY:
                is_line = len(pieces) == 1 and piece[-1].kind != "STOP"
                sentences.append(Sentence(line, paragraph, is_line))
    return sentences


def _lines(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    start = 0
    for index, token in enumerate(tokens):
        if token.kind == "NEWLINE":
            if index > start:
                yield tokens[start:index]
            start = index + 1
    if start < len(tokens):
        yield tokens[start:]


def _pieces(line: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The line parted after full stops; closing quotation marks stay with the sentence they close."""
    start = 0
    for index, token in enumerate(line):
        if token.kind in ENDS and _parts(line, index):
            yield line[start : index + 1]
            start = index + 1
    if start < len(line):
        yield line[start:]


def _parts(line: Sequence[Token], index: int) -> bool:
    """Whether a sentence ends with a full stop, or the quotation mark after one, at `index`."""
    if line[index].kind == "QUOTE":
        return index > 0 and line[index - 1].kind == "STOP"
    following = line[index + 1] if index + 1 < len(line) else None
    return not (following and following.start == line[index].end and following.kind in ("STOP", "QUOTE", "CLOSE"))
