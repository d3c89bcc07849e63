"""Which election a figure belongs to, as far as its own sentence says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from parsing.extraction.clauses import BREAKS, clause_bounds, position_of
from parsing.extraction.tokens import Day, Token
from parsing.lexicon import election_before, elections

TIMES = frozenset({"THEN", "YEAR", "DATE", "LASTTIME", "YEARAGO", "AGO", "AGOAFTER", "NOW"})
"""Kinds that name a time."""
COMPARES = frozenset({"THAN", "FROM", "ON", "AGAINST", "OVERBOUND", "OVER", "WHEN", "SINCE"})
REACH = 5
"""How many tokens may stand between a figure and a time after it that is its own."""
NEXT_BREAKS = 2
MAIN_VERBS = frozenset({"BEAT", "POLL", "WON", "TOOK", "HELD", "IS", "WAS", "GAINED", "HAVE", "OUST", "LOSS", "WENT"})
"""After a relative clause these go on with what the sentence is about."""
OPENING = 3
"""How many tokens into a sentence or clause a time still opens it."""
CONTINUES = frozenset({"WITH", "AND", "WHO_WORD", "GAVE", "BY", "WHEN", "NUM", "PCT", "FOR"})
"""Words that go on with the time of the clause before."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that a sentence names: an election's year, and where it stands."""

    year: int
    index: int
    compares: bool
    """Whether the sentence only compares itself with that time."""


def moments(tokens: Sequence[Token], year: int, then: int | None = None) -> list[Moment]:
    """The times a sentence names, seen from an election in `year`; `then` is what "then" means here."""
    found = []
    for index, token in enumerate(tokens):
        if token.kind not in TIMES:
            continue
        named = then if token.kind == "THEN" else _year_of(token, year)
        is_notional = index + 1 < len(tokens) and tokens[index + 1].kind == "NOTIONAL"
        if named is not None and not is_notional:
            found.append(Moment(named, index, _compares(tokens, index)))
    return found


def opens_with_time(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with a past general election, and so is about that one, whatever was before."""
    return any(token.kind in ("LASTTIME", "AGO") for token in tokens[:OPENING])


def _year_of(token: Token, year: int) -> int | None:
    """The election year a token speaks of; None where it speaks of none."""
    if token.kind == "YEAR" and isinstance(token.value, int):
        return token.value
    if token.kind == "DATE" and isinstance(token.value, Day):
        return token.value.year
    if token.kind in ("LASTTIME", "YEARAGO"):
        before = election_before(year)
        return before.year if before else None
    if token.kind in ("AGO", "AGOAFTER") and isinstance(token.value, Decimal):
        return _years_ago(year, int(token.value))
    return year if token.kind == "NOW" else None


def _years_ago(year: int, years: int) -> int | None:
    """The general election nearest to `years` before `year`, if one was within a year of it."""
    near = [found for found in elections() if found.year < year and abs(year - years - found.year) <= 1]
    return min(near, key=lambda found: abs(year - years - found.year)).year if near else None


def _compares(tokens: Sequence[Token], index: int) -> bool:
    """Whether the words before a time make it what something is compared with."""
    if tokens[index].kind == "AGOAFTER":
        return True
    before = [token.kind for token in tokens[max(0, index - 2) : index]]
    if before[-1:] == ["IN"] and before[:1] == ["THAN"]:
        return True
    for token in reversed(tokens[max(0, index - 4) : index]):
        if token.kind in COMPARES:
            return True
        if token.kind in BREAKS or token.kind in ("NUM", "PCT", "IS", "WAS", "HAVE", "WON", "POLL", "IN"):
            return False
    return False


def year_at(tokens: Sequence[Token], at: int, year: int, then: int | None, *, is_change: bool) -> int | None:
    """The election year of the figure at character `at`; None where the sentence leaves it open.

    A change belongs to the later of the two elections, so a time beside it never moves it.
    """
    position = position_of(tokens, at) or 0
    found = moments(tokens, year, then)
    if not found:
        return None
    itself = [moment for moment in found if moment.index == position]
    if itself:
        return itself[0].year
    start, end = clause_bounds(tokens, position)
    found = [
        moment
        for moment in found
        if not _is_aside(tokens, moment.index, position) and not _is_relative(tokens, moment.index, position)
    ]
    after = [moment for moment in found if position < moment.index < end and not moment.compares]
    if (
        after
        and not is_change
        and after[0].index - position <= REACH
        and not _figure_between(tokens, position, after[0].index)
    ):
        return after[0].year
    setting = [
        moment for moment in found if moment.index < position and (not moment.compares or _sets(tokens, moment.index))
    ]
    inside = [moment for moment in setting if moment.index >= start]
    if is_change:
        inside = [moment for moment in inside if moment.index - start <= OPENING]
        setting = [moment for moment in setting if moment.compares]
    if inside:
        return inside[-1].year
    if setting and (
        setting[0].index <= OPENING or (_continues(tokens, start) and _is_next(tokens, setting[-1].index, start))
    ):
        return setting[-1].year
    return None


def _is_aside(tokens: Sequence[Token], index: int, position: int) -> bool:
    """Whether a time stands in brackets, or between dashes, that the figure at `position` is not in."""
    if index < position and (_is_between_dashes(tokens, index, position) or _is_of_a_life(tokens, index, position)):
        return True
    depth = 0
    step = 1 if position > index else -1
    for token in tokens[index:position:step]:
        depth += step * ((token.kind == "OPEN") - (token.kind == "CLOSE"))
        if depth < 0:
            return True
    return False


def _is_between_dashes(tokens: Sequence[Token], index: int, position: int) -> bool:
    """Whether a time stands in an aside closed before the figure: "17,982 votes - down from 2001 - giving her ..."."""
    kinds = [token.kind for token in tokens]
    return "DASH" in kinds[:index] and "DASH" in kinds[index:position]


def _is_of_a_life(tokens: Sequence[Token], index: int, position: int) -> bool:
    """Whether a time stands in what is told of somebody between commas: "The MP, first elected in 2001, polled ..."."""
    start, end = clause_bounds(tokens, index)
    is_closed = start > 0 and end < position and tokens[start - 1].kind == tokens[end].kind == "COMMA"
    return is_closed and any(token.kind == "ELECTED" for token in tokens[start:end])


def _is_relative(tokens: Sequence[Token], index: int, position: int) -> bool:
    """Whether a time stands in a relative clause closed before the figure: "Ann, who won in 2010, beat Tom by 450"."""
    kinds = [token.kind for token in tokens]
    if kinds[index - 1 : index] == ["IN"] and kinds[index - 3 : index - 2] == ["PRO"] and index < position:
        return kinds[index - 4 : index - 3] in (["SEATWORD"], ["SEAT"], ["IT"])
    opened = next((at for at in range(index, 0, -1) if kinds[at] == "WHO_WORD" and kinds[at - 1] == "COMMA"), None)
    if opened is None or "COMMA" in kinds[opened:index] or "COMMA" not in kinds[index:position]:
        return False
    closed = kinds.index("COMMA", index)
    return kinds[closed + 1] in MAIN_VERBS


def _sets(tokens: Sequence[Token], index: int) -> bool:
    """Whether a time that is compared with also opens what follows: "down on 2019 when ...", "after 2017 saw ..."."""
    if tokens[index].kind == "AGOAFTER":
        return True
    if index and tokens[index - 1].kind == "SINCE":
        return False
    following = [token for token in tokens[index + 1 : index + 4] if token.kind not in ("GENERAL", "COMMA")]
    return bool(following) and following[0].kind in ("WHEN", "WORD", "GAVE", "HAVE", "IT")


def _is_next(tokens: Sequence[Token], index: int, start: int) -> bool:
    """Whether few breaks part a time from the clause that begins at `start`."""
    return sum(token.kind in BREAKS for token in tokens[index:start]) <= NEXT_BREAKS


def _continues(tokens: Sequence[Token], start: int) -> bool:
    return start < len(tokens) and tokens[start].kind in CONTINUES


def _figure_between(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(token.kind in ("NUM", "PCT") for token in tokens[first + 1 : last])
