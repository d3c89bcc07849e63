"""Tokens to sentences: each line of an article, parted again at full stops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsing.extraction.tokens import Token


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a line of a list, in its paragraph."""

    tokens: tuple[Token, ...]
    paragraph: int
    """The index of its line in the article."""
    is_line: bool
    """The whole of a line that ends without a full stop: a heading or an item of a list."""

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.tokens[-1].end


def split_sentences(tokens: Sequence[Token]) -> list[Sentence]:
    """The sentences of an article in order; blank lines are no sentences."""
    sentences = []
    for paragraph, line in enumerate(_lines(tokens)):
        pieces = list(_pieces(line))
        for piece in pieces:
            if any(token.kind not in ("STOP", "QUOTE", "STAR", "DASH") for token in piece):
                is_line = len(pieces) == 1 and piece[-1].kind != "STOP"
                sentences.append(Sentence(tuple(piece), paragraph, is_line))
    return sentences


def _lines(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    line: list[Token] = []
    for token in tokens:
        if token.kind == "NEWLINE":
            if line:
                yield line
            line = []
        else:
            line.append(token)
    if line:
        yield line


def _pieces(line: list[Token]) -> Iterator[list[Token]]:
    """The line parted after full stops; closing quotation marks stay with the sentence they close."""
    piece: list[Token] = []
    for index, token in enumerate(line):
        piece.append(token)
        following = line[index + 1] if index + 1 < len(line) else None
        is_stop = token.kind == "STOP" and not (
            following and following.start == token.end and following.kind in ("STOP", "QUOTE", "CLOSE")
        )
        closes = token.kind == "QUOTE" and index and line[index - 1].kind == "STOP"
        if is_stop or closes:
            yield piece
            piece = []
    if piece:
        yield piece
