"""Which election a figure belongs to, as far as its own sentence says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parsing.extraction.tokens import Day, Token
from parsing.lexicon import Election, election_before, elections

BREAKS = frozenset({"COMMA", "SEMI", "COLON", "DASH", "BUT", "STOP", "BAR"})
COMPARES = frozenset({"THAN", "FROM", "ON", "AGAINST", "OVERBOUND", "OVER"})
NEAR = 3
"""How many tokens may stand between a figure and the time that qualifies it alone."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that a sentence names: an election's year, and where it stands."""

    year: int
    index: int
    compares: bool
    """Whether the sentence only compares itself with that time."""


def moments(tokens: Sequence[Token], year: int) -> list[Moment]:
    """The times a sentence names, seen from an election in `year`."""
    found = []
    for index, token in enumerate(tokens):
        named = _year_of(token, year)
        if named is not None:
            found.append(Moment(named, index, _compares(tokens, index)))
    return found


def _year_of(token: Token, year: int) -> int | None:
    """The election year a token speaks of; None where it speaks of none."""
    if token.kind == "YEAR" and isinstance(token.value, int):
        return token.value
    if token.kind == "DATE" and isinstance(token.value, Day):
        return token.value.year
    if token.kind in ("LASTTIME", "YEARAGO"):
        before = election_before(year)
        return before.year if before else None
    if token.kind == "AGO":
        return _years_ago(year, int(token.value))  # type: ignore[call-overload, no-any-return]
    if token.kind == "NOW":
        return year
    return None


def _years_ago(year: int, years: int) -> int | None:
    """The general election nearest to `years` before `year`, if one was within a year of it."""
    near: list[Election] = [found for found in elections() if found.year < year and abs(year - years - found.year) <= 1]
    return min(near, key=lambda found: abs(year - years - found.year)).year if near else None


def _compares(tokens: Sequence[Token], index: int) -> bool:
    """Whether the words before a time make it what something is compared with."""
    for token in reversed(tokens[max(0, index - 4) : index]):
        if token.kind in COMPARES:
            return True
        if token.kind == "WHEN":
            return True
        if token.kind in BREAKS or token.kind in ("NUM", "PCT", "BE", "HAVE", "WON", "POLL"):
            return False
    return False


def year_at(tokens: Sequence[Token], at: int, year: int, *, is_change: bool) -> int | None:
    """The election year of the figure at character `at`; None where the sentence leaves it open.

    A change belongs to the later of the two elections, so times never move it unless they open its clause.
    """
    position = next((index for index, token in enumerate(tokens) if token.start <= at < token.end), 0)
    found = moments(tokens, year)
    if not found:
        return None
    start, end = _clause(tokens, position)
    inside = [moment for moment in found if start <= moment.index < end]
    setting = [moment for moment in inside if not moment.compares or _sets(tokens, moment.index, position)]
    before = [moment for moment in setting if moment.index < position]
    after = [moment for moment in setting if position < moment.index <= position + NEAR + 1]
    if after and not is_change and not _figure_between(tokens, position, after[0].index):
        return after[0].year
    if before:
        return before[-1].year
    opening = [moment for moment in found if moment.index <= 2 and not moment.compares]
    return opening[0].year if opening and not is_change else None


def _sets(tokens: Sequence[Token], index: int, position: int) -> bool:
    """Whether a time that is compared with also opens the clause of the figure: "down on 2019 when 67 per cent"."""
    return index < position and index + 1 < len(tokens) and tokens[index + 1].kind == "WHEN"


def _figure_between(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(token.kind in ("NUM", "PCT") for token in tokens[first + 1 : last])


def _clause(tokens: Sequence[Token], position: int) -> tuple[int, int]:
    """The bounds of the clause that holds `position`; brackets do not part clauses."""
    start, end = position, position
    while start > 0 and tokens[start - 1].kind not in BREAKS:
        start -= 1
    while end < len(tokens) and tokens[end].kind not in BREAKS:
        end += 1
    return start, end
