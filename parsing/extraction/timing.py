"""Which election a figure belongs to, as far as its own sentence says."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from parsing.extraction.clauses import BREAKS, clause_bounds, position_of
from parsing.extraction.moments import OPENING, Moment, Seen, moments
from parsing.extraction.tokens import Token

REACH = 5
"""How many tokens may stand between a figure and a time after it that is its own."""
SIMPLE = frozenset(
    {"VOTES", "IT", "HELD", "SIDE", "AHEAD", "BEHIND", "BETWEEN", "IN", "AT", "MAJORITY", "BY", "SEATWORD"}
)
"""What else may stand between them."""
NEXT_BREAKS = 2
JOINS = frozenset({"AND", "BUT", "COMMA", "SEMI"})
NOW_HAS = ("has", "have")
"""How a verb begins that speaks of what has just happened."""
MAIN_VERBS = frozenset({"BEAT", "POLL", "WON", "TOOK", "HELD", "IS", "WAS", "GAINED", "HAVE", "OUST", "LOSS", "WENT"})
"""After a relative clause these go on with what the sentence is about."""
CONTINUES = frozenset({"WITH", "AND", "WHO_WORD", "GAVE", "BY", "WHEN", "NUM", "PCT", "FOR"})
"""Words that go on with the time of the clause before."""


def year_at(tokens: Sequence[Token], at: int, seen: Seen, *, is_change: bool) -> int | None:
    """The election year of the figure at character `at`; None where the sentence leaves it open.

    A change belongs to the later of the two elections, so a time beside it never moves it.
    """
    position = position_of(tokens, at) or 0
    found = moments(tokens, seen)
    itself = next((moment for moment in found if moment.index == position), None)
    if itself or not found:
        return itself.year if itself else None
    found = [moment for moment in found if _may_be_of(tokens, moment.index, position)]
    _, end = clause_bounds(tokens, position)
    after = None if is_change else _after(tokens, found, position, end)
    set_by = after or _set_by(tokens, found, position, is_change=is_change)
    if set_by is None and not is_change and _is_pluperfect(tokens, position):
        return _only_year(found, seen.now)
    return set_by.year if set_by else None


def _set_by(tokens: Sequence[Token], found: Sequence[Moment], position: int, *, is_change: bool) -> Moment | None:
    """The time before a figure that its clause, or its sentence, is set in."""
    start, _ = clause_bounds(tokens, position)
    setting = [
        moment for moment in found if moment.index < position and (not moment.compares or _sets(tokens, moment.index))
    ]
    inside = [moment for moment in setting if moment.index >= start]
    if is_change:
        inside = [moment for moment in inside if moment.index - start <= OPENING]
        setting = [moment for moment in setting if moment.compares]
    reaches = (
        bool(setting)
        and tokens[setting[-1].index].kind != "AGOAFTER"
        and (setting[0].index <= OPENING or (_continues(tokens, start) and _is_next(tokens, setting[-1].index, start)))
    )
    opening = inside[-1] if inside else _opening_clause(tokens, found, position)
    return setting[-1] if opening is None and reaches else opening


def _is_pluperfect(tokens: Sequence[Token], position: int) -> bool:
    """Whether what is said up to `position` had been so before: "she had won by 733", and nobody says or learns it."""
    had = [index for index, token in enumerate(tokens[:position]) if token.kind == "WON" and token.value == "had won"]
    return bool(had) and not any(token.kind in ("IT", "SAID", "WHEN") for token in tokens[: had[-1]])


def _only_year(found: Sequence[Moment], now: int) -> int | None:
    """The one past election that a sentence names."""
    past = {moment.year for moment in found if moment.year != now}
    return past.pop() if len(past) == 1 else None


def _may_be_of(tokens: Sequence[Token], index: int, position: int) -> bool:
    """Whether the time at `index` may be that of the figure at `position`, as far as the words between allow."""
    return not (
        _is_aside(tokens, index, position) or _is_relative(tokens, index, position) or is_over(tokens, index, position)
    )


def _after(tokens: Sequence[Token], found: Sequence[Moment], position: int, end: int) -> Moment | None:
    """The time that stands after a figure as its own: "by 733 in 2010", "by 733, in 2010"."""
    for moment in found:
        if moment.index <= position or moment.compares or _figure_between(tokens, position, moment.index):
            continue
        stands_alone = moment.index + 1 == len(tokens) or tokens[moment.index + 1].kind in BREAKS
        goes_on = any(token.kind in ("AND", "BUT") for token in tokens[position : moment.index])
        is_close = moment.index - position <= REACH and (stands_alone or not goes_on)
        if moment.index < end and (is_close or (stands_alone and _is_simple(tokens[position + 1 : moment.index]))):
            return moment
        if [token.kind for token in tokens[end : moment.index]] == ["COMMA", "IN"] and stands_alone:
            return moment
    return None


def _is_time(tokens: Sequence[Token], index: int) -> bool:
    """Whether a time alone stands between commas: ", in 2010," in "when she stood, in 2010, she polled"."""
    return [token.kind for token in tokens[index : index + 2]] == ["IN", "YEAR"]


def _is_simple(between: Sequence[Token]) -> bool:
    """Whether the words between only say what a figure did: "that kept Labour in front in 2017"."""
    return all(token.kind in SIMPLE for token in between)


def _opening_clause(tokens: Sequence[Token], found: Sequence[Moment], position: int) -> Moment | None:
    """The time in the clause with "when" that opens a sentence: "When she came here in 2010 ..., she won by 312"."""
    if tokens[0].kind != "WHEN" or tokens[0].value != "when":
        return None
    commas = (index for index, token in enumerate(tokens) if token.kind == "COMMA" and not _is_time(tokens, index + 1))
    end = next(commas, position)
    return next((moment for moment in found if moment.index < min(end, position)), None)


def is_over(tokens: Sequence[Token], index: int, position: int) -> bool:
    """Whether the words between a time and a figure come back to now: "lost in 2015 and has won it back by 312"."""
    between = tokens[index + 1 : position]
    return any(
        join.kind in JOINS and verb.kind in ("HAVE", "WON") and str(verb.value).startswith(NOW_HAS)
        for join, verb in pairwise(between)
    )


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
    following = [token for token in tokens[index + 1 : index + 4] if token.kind not in ("GENERAL", "COMMA")]
    if index and tokens[index - 1].kind == "SINCE":
        return bool(following) and following[0].value == "when"
    return bool(following) and following[0].kind in ("WHEN", "WORD", "GAVE", "HAVE", "IT")


def _is_next(tokens: Sequence[Token], index: int, start: int) -> bool:
    """Whether few breaks part a time from the clause that begins at `start`."""
    return sum(token.kind in BREAKS for token in tokens[index:start]) <= NEXT_BREAKS


def _continues(tokens: Sequence[Token], start: int) -> bool:
    return start < len(tokens) and tokens[start].kind in CONTINUES


def _figure_between(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(token.kind in ("NUM", "PCT") for token in tokens[first + 1 : last])
