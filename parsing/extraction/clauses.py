"""The clauses of a sentence: what a time, a place or a doubt in it can reach."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from parsing.extraction.tokens import Token

STARTS = attrgetter("start")
BREAKS = frozenset({"COMMA", "SEMI", "COLON", "DASH", "BUT", "STOP", "BAR"})


def position_of(tokens: Sequence[Token], at: int) -> int | None:
    """The index of the token that holds the character `at`; None where none does."""
    index = bisect_right(tokens, at, key=STARTS) - 1
    while index > 0 and tokens[index - 1].end > at:  # a sign is its number's, and a dash too
        index -= 1
    return index if index >= 0 and tokens[index].end > at else None


def clause_bounds(tokens: Sequence[Token], position: int) -> tuple[int, int]:
    """The first index of the clause that holds `position`, and the index after its last; brackets part nothing."""
    start, end = position, position
    while start > 0 and tokens[start - 1].kind not in BREAKS:
        start -= 1
    while end < len(tokens) and tokens[end].kind not in BREAKS:
        end += 1
    return start, end
