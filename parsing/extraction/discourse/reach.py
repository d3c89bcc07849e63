"""How far a seat's name reaches: over the sentence and what follows it, or over its own clause alone."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.extraction.clauses import clause_bounds
from parsing.extraction.discourse.context import Context
from parsing.extraction.moments import Seen, moments
from parsing.extraction.tokens import Token

CAREER = frozenset(
    {"STOOD", "ELECTED", "MPWORD", "CAND", "ROLE", "WON", "LOSS", "BEATEN", "HELD", "PASTHELD", "RETURNED"}
)
"""What somebody did, or was, in another seat."""
ONCE = frozenset({"once", "previously", "formerly", "former", "ex", "originally", "earlier", "abolished", "sat"})
"""Words of a clause that tells of another time."""
PLANS = frozenset(
    {"decided", "chosen", "opted", "planned", "announced", "hoped", "wanted", "selected", "picked", "adopted"}
)
"""Words of a clause that tells of what somebody meant to do."""
PEOPLE = frozenset({"NAME", "PRON", "HIS"})
SUBORDINATE = frozenset({"WHEN", "SINCE", "WHO_WORD", "THOUGH", "LIKE", "THAN"})
"""What opens a clause that is not what its sentence is about."""
OPENING = 4
"""How far into its sentence a seat's name still says what the sentence is about."""


def reaches_on(text: str, token: Token, seat: str, tokens: Sequence[Token], context: Context) -> bool:
    """Whether a seat's name holds beyond its clause.

    Not of what somebody did in it at another time, or meant to do, nor in a relative clause about somebody that is
    closed before its sentence ends; nor, in a report of one seat, in any subordinate clause that speaks of another.
    """
    if seat == context.main_seat:
        return True
    index = tokens.index(token)
    start, end = clause_bounds(tokens, index)
    clause = tokens[start:end]
    if _is_of_plans(text, clause, index - start) or _is_of_a_career(
        text, clause, index - start, context, is_first=start == 0
    ):
        return False
    if _is_of_somebody(tokens, start, index, end):
        return False
    opened = any(other.kind in SUBORDINATE for other in tokens[start:index])
    return context.main_seat is None or not opened or index <= OPENING


def _is_of_plans(text: str, clause: Sequence[Token], at: int) -> bool:
    """Whether a clause says that somebody decided to stand in the seat: "had decided to run in Leigh"."""
    return any(_word(text, token) in PLANS for token in clause[:at])


def _is_of_a_career(text: str, clause: Sequence[Token], at: int, context: Context, *, is_first: bool) -> bool:
    """Whether a clause says what somebody was or did in the seat at another time."""
    if context.section_year not in (None, context.year) or not CAREER & {token.kind for token in clause}:
        return False
    if is_first and not (context.main_seat and PEOPLE & {token.kind for token in clause[:at]}):
        return False
    now = context.vantage or 0
    is_past = any(moment.year != now for moment in moments(clause, Seen(now)))
    return is_past or any(_word(text, token) in ONCE for token in clause[:at])


def _is_of_somebody(tokens: Sequence[Token], start: int, index: int, end: int) -> bool:
    """Whether a seat stands in a relative clause about somebody that ends before its sentence does."""
    is_relative = start > 1 and tokens[start].kind == "WHO_WORD" and tokens[start - 2].kind != "SEAT"
    is_closed = end < len(tokens) and tokens[end].kind in ("COMMA", "DASH") and index < end
    return is_relative and is_closed


def _word(text: str, token: Token) -> str:
    return text[token.start : token.end].lower()
