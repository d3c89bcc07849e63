"""Tables with a cell a line, as they come out of a web page: the cells of each row become one line again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsing.extraction.letters import kind_mask, line_of
from parsing.extraction.numbers import Number
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token

FIGURES = kind_mask(("NUM", "PCT", "YEAR", "HYPHEN", "PLUSSIGN", "OPEN", "CLOSE"))
PARTIES = kind_mask(("PARTY", "CODE"))
SUMS = kind_mask(("MAJORITY", "TURNOUT", "ELECTORATE", "REJECTED", "TOTAL"))
NAME = kind_mask(("NAME",))
LONGEST_CELL = 4
"""Tokens of a cell: a name with its mark, a figure with its sign."""
WHOLE = 100
"""A share in per cent is less."""


def join_cells(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences in order, each row of cells as one of them."""
    at = 0
    while at < len(sentences):
        end = _end_of_row(sentences, at)
        if end - at > 1:
            yield _row(sentences[at:end])
        else:
            yield sentences[at]
        at = max(end, at + 1)


def _end_of_row(sentences: Sequence[Sentence], at: int) -> int:
    """The index after the row that begins at `at`: a name and a party, or the name of a sum, and their figures."""
    end = at + 1
    if not _is_cell(sentences[at]):
        return end
    if sentences[at].kinds & NAME:
        if end == len(sentences) or not (_is_cell(sentences[end]) and _is_only(sentences[end], PARTIES)):
            return at + 1
        end += 1
    elif not sentences[at].kinds & SUMS or sentences[at].kinds & FIGURES:
        return end
    first = end
    while end < len(sentences) and _is_cell(sentences[end]) and _is_only(sentences[end], FIGURES):
        end += 1
    return end if end > first else at + 1


def _is_cell(sentence: Sentence) -> bool:
    return sentence.is_line and len(sentence.tokens) <= LONGEST_CELL


def _is_only(sentence: Sentence, kinds: int) -> bool:
    return not sentence.kinds & ~kinds


def _row(cells: Sequence[Sentence]) -> Sentence:
    """The cells as one line; in the row of a sum, a figure with decimals is per cent."""
    tokens = [token for cell in cells for token in cell.tokens]
    if cells[0].kinds & SUMS:
        tokens = [_in_per_cent(token) for token in tokens]
    return cells[0]._replace(line=line_of(tokens))


def _in_per_cent(token: Token) -> Token:
    number = token.value
    if token.kind != "NUM" or not isinstance(number, Number):
        return token
    is_share = "." in str(number.value) and number.value < WHOLE
    return Token("PCT", token.start, token.end, number) if is_share else token
