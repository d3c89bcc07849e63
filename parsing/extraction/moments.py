"""The times that a sentence names, as the elections they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from parsing.extraction.clauses import BREAKS
from parsing.extraction.tokens import Day, Token, Years
from parsing.lexicon import election, election_before, elections

TIMES = frozenset({"THEN", "YEAR", "DATE", "LASTTIME", "YEARAGO", "AGO", "AGOAFTER", "NOW", "GENERAL"})
"""Kinds that name a time."""
COMPARES = frozenset({"THAN", "FROM", "ON", "AGAINST", "OVERBOUND", "OVER", "WHEN", "SINCE"})
UNKNOWN = 0
"""The year of a time that is later than one nobody named."""
OPENING = 3
"""How many tokens into a sentence or clause a time still opens it."""
FIRST = "then"
"""The bare word, which is also "after that": it means only the time of the sentence before."""
PREVIOUS = "before"
"""A phrase with this word means the election before the one last spoken of."""
NEXT = "after"
"""A phrase with this word means the election after the one last spoken of."""


THIS_TIME = ("this time", "this occasion", "time around", "time round")
COMPARED_AT = frozenset({"AT", "IN", "SINCE", "THAN", "ON"})


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that a sentence names: an election's year, and where it stands."""

    year: int
    index: int
    compares: bool
    """Whether the sentence only compares itself with that time."""


class Seen(NamedTuple):
    """From where the times of a sentence are seen."""

    now: int
    """The election that "last time" and "five years ago" count back from."""
    then: int | None = None
    """What "then" means: a past election that the sentence before spoke of."""
    anchor: int | None = None
    """The past election last spoken of, however far back: what "two years later" and "that election" go by."""
    is_to_come: bool = False
    """Whether `now` is still to come: "this time" is then that of the sentence before."""
    is_by_election: bool = False
    """Whether `now` is a by-election: "the general election" is then the last one."""


def moments(tokens: Sequence[Token], seen: Seen) -> list[Moment]:
    """The times a sentence names."""
    found = []
    for index in [index for index, token in enumerate(tokens) if token.kind in TIMES]:
        token = tokens[index]
        if _is_of_a_span(tokens, index):
            continue
        named = _general(tokens, index, seen) if token.kind == "GENERAL" else _year_of(token, seen)
        is_notional = index + 1 < len(tokens) and tokens[index + 1].kind == "NOTIONAL"
        if named is not None and not is_notional:
            found.append(Moment(named, index, _compares(tokens, index)))
            if named not in (seen.now, UNKNOWN):
                seen = seen._replace(anchor=named)
    return found


def anchor_of(found: Sequence[Moment], now: int) -> int | None:
    """The past election that later words go by: the one that a sentence opens with, else the last it names."""
    past = [moment for moment in found if moment.year not in (now, UNKNOWN) and election(moment.year)]
    opening = [moment for moment in past if moment.index <= OPENING]
    own = opening[:1] or [moment for moment in past if not moment.compares] or past
    return own[-1].year if own else None


def opens_with_time(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with a past general election, and so is about that one, whatever was before."""
    return any(token.kind in ("LASTTIME", "AGO") for token in tokens[:OPENING])


def opens_now(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with the time of the report's own election: "This time ..."."""
    return any(token.kind == "NOW" for token in tokens[:OPENING])


def _is_of_a_span(tokens: Sequence[Token], index: int) -> bool:
    """Whether a year begins or ends a span: "MP from 1987 to 2001"."""
    kinds = [token.kind for token in tokens[max(0, index - 2) : index + 3]]
    at = min(index, 2)
    return tokens[index].kind == "YEAR" and (kinds[at - 2 : at] == ["YEAR", "TO"] or kinds[at + 1 :] == ["TO", "YEAR"])


def _year_of(token: Token, seen: Seen) -> int | None:
    """The election year a token speaks of; None where it speaks of none."""
    if token.kind == "YEAR" and isinstance(token.value, int):
        return token.value
    if token.kind == "DATE" and isinstance(token.value, Day):
        return token.value.year
    if token.kind in ("LASTTIME", "YEARAGO"):
        before = election_before(seen.now)
        return before.year if before else None
    if token.kind in ("AGO", "AGOAFTER") and isinstance(token.value, Years):
        return _counted(token.value, seen)
    if token.kind == "THEN":
        return _then(str(token.value), seen)
    return _now(str(token.value), seen) if token.kind == "NOW" else None


def _now(said: str, seen: Seen) -> int:
    """The election that "now" and its like mean."""
    return seen.then if seen.is_to_come and seen.then and said.endswith(THIS_TIME) else seen.now


def _general(tokens: Sequence[Token], index: int, seen: Seen) -> int | None:
    """The last general election, where a report of a by-election says what was at "the general election"."""
    if not seen.is_by_election or tokens[index].value != "general election":
        return None
    before, after = (tokens[at].kind if 0 <= at < len(tokens) else "" for at in (index - 1, index + 1))
    found = election_before(seen.now)
    return found.year if found and before in COMPARED_AT and after not in ("AGO", "OF", "YEAR", "IN") else None


def _then(said: str, seen: Seen) -> int | None:
    """The election that "then", "at that election" or "at the election after that" means."""
    if said == FIRST:
        return seen.then
    if PREVIOUS in said.split():
        before = election_before(seen.anchor) if seen.anchor else None
        return before.year if before else UNKNOWN
    if NEXT not in said.split():
        return seen.anchor or seen.then
    return next((found.year for found in elections() if found.year > seen.anchor), None) if seen.anchor else None


def _counted(span: Years, seen: Seen) -> int | None:
    """The election so many years before or after another."""
    if span.way == "ago":
        return _years_from(seen.now, -span.number)
    if span.way == "earlier":
        return (_years_from(seen.anchor, -span.number) if seen.anchor else None) or _years_from(seen.now, -span.number)
    if seen.anchor is None:
        return UNKNOWN if span.way == "later" else None
    later = _years_from(seen.anchor, span.number)
    return later if later and later <= seen.now else UNKNOWN


def _years_from(year: int, years: int) -> int | None:
    """The general election nearest to so many years from `year`, if one was within a year of it."""
    wanted = year + years
    near = [found for found in elections() if (found.year - year) * years > 0 and abs(wanted - found.year) <= 1]
    return min(near, key=lambda found: abs(wanted - found.year)).year if near else None


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
