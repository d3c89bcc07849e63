"""Tables with a cell a line, as they come out of a web page: the cells of each row become one line again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsing.extraction.letters import kind_mask, line_of
from parsing.extraction.numbers import Number
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token

FIGURES = kind_mask(("NUM", "PCT", "YEAR", "HYPHEN", "PLUSSIGN", "OPEN", "CLOSE", "VOTES"))
LED = FIGURES | kind_mask(("BAR", "DASH", "COMMA", "COLON", "STAR"))
"""What a line has after a name or party that its figures stand beside."""
PARTIES = kind_mask(("PARTY", "CODE"))
SUMS = kind_mask(("MAJORITY", "TURNOUT", "ELECTORATE", "REJECTED", "TOTAL"))
COUNTS = kind_mask(("NUM",))
NAME = kind_mask(("NAME",))
NAMED = NAME | kind_mask(("STAR",))
LONGEST_CELL = 4
"""Tokens of a cell: a name with its mark, a figure with its sign."""
LONGEST_LED = 14
"""Tokens of a line that holds a name or party and its figures."""
WHOLE = 100
"""A share in per cent is less."""


def join_cells(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences in order, each row of cells as one of them."""
    at = 0
    while at < len(sentences):
        end = _end_of_row(sentences, at)
        if end - at > 1:
            yield _row(sentences[at:end])
        elif _is_sum_row(sentences[at]):
            yield _row(sentences[at : at + 1])
        else:
            yield sentences[at]
        at = max(end, at + 1)


def _end_of_row(sentences: Sequence[Sentence], at: int) -> int:
    """The index after the row that begins at `at`: a name and a party, or the name of a sum, and their figures."""
    first = sentences[at]
    if not _is_cell(first) or not first.kinds & (NAME | PARTIES | SUMS):
        return at + 1
    if first.kinds & SUMS and not first.kinds & FIGURES:
        return _end_of_figures(sentences, at + 1) or at + 1
    is_name, is_party = bool(first.kinds & NAME), _is_only(first, PARTIES)
    if not (is_name or is_party) or at + 1 == len(sentences):
        return at + 1
    second = sentences[at + 1]
    if _is_cell(second) and _is_only(second, PARTIES if is_name else NAMED):
        return _end_of_figures(sentences, at + 2) or at + 1
    is_led = _is_led(second, PARTIES) if is_name and _is_only(first, NAMED) else is_party and _is_led(second, NAMED)
    is_many = is_led and is_party and at + 2 < len(sentences) and _is_led(sentences[at + 2], NAMED)
    return at + 2 if is_led and not is_many else at + 1


def _end_of_figures(sentences: Sequence[Sentence], first: int) -> int | None:
    """The index after the cells of figures that begin at `first`; None where there are none."""
    end = first
    while end < len(sentences) and _is_cell(sentences[end]) and _is_only(sentences[end], FIGURES):
        end += 1
    return end if end > first else None


def _is_sum_row(sentence: Sentence) -> bool:
    """Whether a line is the whole row of a sum: "Turnout 50,415 67.2 -0.2"."""
    opening, *rest = sentence.tokens
    is_row = sentence.is_line and kind_mask((opening.kind,)) & SUMS and sentence.kinds & COUNTS
    return bool(is_row and not kind_mask(token.kind for token in rest) & ~LED)


def _is_led(sentence: Sentence, kinds: int) -> bool:
    """Whether a line is one name or party and then its figures, the votes among them."""
    opening, *rest = sentence.tokens
    opens = kind_mask((opening.kind,)) & kinds and not kind_mask(token.kind for token in rest) & ~LED
    return bool(sentence.is_line and opens and sentence.kinds & COUNTS and len(rest) < LONGEST_LED)


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
