"""Headings and openings: what a line says of the lines that follow it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token
from parsing.lexicon import election, election_before

HEADING_TOKENS = 12
"""The most tokens of a heading."""
YEAR_TOKENS = 9
PROSE_TOKENS = 16
"""A sentence of more tokens is prose: the heading of a year reaches no further."""
OPENING = 3
"""How far from its start a paragraph names the seat it opens with."""
OPENED = 5
"""Within how many tokens a line's opening year has its colon."""
MARKS = frozenset({"STAR", "OPEN", "BAR"})
COMPARES = frozenset({"THAN", "FROM", "AGAINST", "WHEN", "SINCE", "ON"})
FIGURES = frozenset({"NUM", "PCT"})
"""A year after one of these is only what a figure is compared with: "Turnout: 58.5% (2010: 58.7)"."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a line sets for the lines after it; None where it sets nothing."""

    seat: str | None = None
    year: int | None = None


def heading_of(sentence: Sentence, seats: Sequence[tuple[Token, str]], *, is_alone: bool, has_figures: bool) -> Heading:
    """The seat and year that a line alone in its paragraph is a heading of."""
    tokens = sentence.tokens
    if not is_alone or len(tokens) > HEADING_TOKENS or has_figures:
        return Heading()
    names = {seat for _, seat in seats}
    return Heading(
        names.pop() if len(names) == 1 else None,
        _heading_year(tokens) if len(tokens) <= YEAR_TOKENS + 4 * bool(seats) else None,
    )


def _heading_year(tokens: Sequence[Token]) -> int | None:
    years = [
        (index, token.value)
        for index, token in enumerate(tokens)
        if token.kind == "YEAR" and isinstance(token.value, int)
    ]
    if len(years) != 1:
        return None
    index, year = years[0]
    before = {token.kind for token in tokens[:index]}
    return None if before & COMPARES or before & FIGURES else int(str(year))


def opens_with(sentence: Sentence, seats: Sequence[tuple[Token, str]]) -> str | None:
    """The seat that a sentence opens with: "In Shipley ...", "Wigan: ..."."""
    if not seats or sentence.tokens.index(seats[0][0]) > OPENING:
        return None
    return seats[0][1] if len({seat for _, seat in seats}) == 1 or sentence.tokens.index(seats[0][0]) <= 1 else None


def year_opened(sentence: Sentence, year: int | None) -> int | None:
    """The past election that a line opens with: "2005: Lab maj 12,116", "(1997 result: ...", "Last time: ..."."""
    opening = [token for token in sentence.tokens[:OPENED] if token.kind not in MARKS]
    if not opening or opening[0].kind not in ("YEAR", "LASTTIME") or year is None:
        return None
    kinds = [token.kind for token in opening]
    if "COLON" not in kinds or set(kinds[: kinds.index("COLON")]) & FIGURES:
        return None
    before = election_before(year)
    named = opening[0].value if opening[0].kind == "YEAR" else before.year if before else None
    return named if isinstance(named, int) and named < year and election(named) else None
