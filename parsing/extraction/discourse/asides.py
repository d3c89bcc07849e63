"""What is not said of a real vote for this constituency: other polls, what might be, notional results."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from parsing.extraction.clauses import clause_bounds, position_of
from parsing.extraction.facts import Fact
from parsing.extraction.letters import Line, kind_mask
from parsing.extraction.tokens import Token
from parsing.models import Measure

ABOUT_WHAT = frozenset({"TURNOUT", "MAJORITY", "ELECTORATE", "SHARE", "VOTES", "PERSON", "SIDE"})
"""Kinds of which the last before a change says what has changed."""
OF_PARTIES = frozenset({Measure.SHARE, Measure.SHARE_CHANGE})
ANOTHER = frozenset({("RANK", "SEATWORD"), ("RUNNERUP", "SEATWORD")})
COUNTED = frozenset((number, "SEATS") for number in ("NUM", "SMALL", "QUANTITY"))
"""A number of seats: what a party has then is in the country."""
NO_SHARE = frozenset({"TURNOUT", "MAJORITY", "ELECTORATE"})
"""Those of them whose change is not one of a share of the vote."""
TELLING = kind_mask(("POLLSTER", "OTHERPOLL", "WOULD", "VOTED", "TURNOUT", "AREA", "SEATS", *NO_SHARE))
"""Kinds without which no clause speaks of anything else."""
SEAT, SEATWORD, NOTIONAL = (kind_mask((kind,)) for kind in ("SEAT", "SEATWORD", "NOTIONAL"))


def is_other(fact: Fact, line: Line) -> bool:
    """Whether a fact's clause speaks of another poll, or of what might be."""
    tokens = line.tokens
    position = position_of(tokens, fact.at) if line.kinds & TELLING else None
    if position is None:
        return False
    start, end = clause_bounds(tokens, position)
    words = position_of(tokens, fact.start)
    opening, closing = (start, start) if words is None else clause_bounds(tokens, words)
    closing = min(closing, position)
    return (
        _is_no_share(fact, tokens, start, position)
        or _is_of_the_country(fact, tokens, start, end)
        or any(token.kind == "POLLSTER" for token in _same_half(tokens, position))
        or any(token.kind == "OTHERPOLL" for token in tokens[start:end])
        or any(token.kind == "WOULD" for token in (*tokens[opening:closing], *tokens[start:position]))
    )


def names_another_seat(line: Line) -> bool:
    """Whether a sentence speaks of a seat that it does not name: "in the second constituency to declare"."""
    if line.kinds & SEAT or not line.kinds & SEATWORD:
        return False
    return any(pair in ANOTHER for pair in pairwise(token.kind for token in line.tokens))


def _is_of_the_country(fact: Fact, tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a party's share, or its change, is one in the country, or where several seats are counted."""
    if fact.measure not in OF_PARTIES or (fact.who and (fact.who.person or fact.who.pronoun)):
        return False
    kinds = [token.kind for token in tokens]
    counts_seats = any(pair in COUNTED for pair in pairwise(kinds))
    return counts_seats or "AREA" in kinds[start:end]


def _same_half(tokens: Sequence[Token], position: int) -> Sequence[Token]:
    """What stands on the same side of every "but" as `position`."""
    buts = [index for index, token in enumerate(tokens) if token.kind == "BUT"]
    start = max((index for index in buts if index < position), default=0)
    return tokens[start : min((index for index in buts if index > position), default=len(tokens))]


def _is_no_share(fact: Fact, tokens: Sequence[Token], start: int, position: int) -> bool:
    """Whether a share that is nobody's is rather a turnout, or its change one of something else."""
    if fact.who is not None:
        return False
    if fact.measure is Measure.SHARE_CHANGE:
        topics = [token.kind for token in tokens[:position] if token.kind in ABOUT_WHAT]
        return bool(topics) and topics[-1] in NO_SHARE
    return fact.measure is Measure.SHARE and any(token.kind in ("VOTED", "TURNOUT") for token in tokens[start:position])


def notional_year(line: Line, at: int) -> int | None:
    """The election whose notional result a list gives after "2019 notional:"; None before such words."""
    tokens = line.tokens
    for index, token in enumerate(tokens[1:-1] if line.kinds & NOTIONAL else (), 1):
        if token.kind == "NOTIONAL" and token.start < at:
            year, colon = tokens[index - 1], tokens[index + 1]
            is_opening = (year.kind, colon.kind) == ("YEAR", "COLON") and colon.start < at
            if is_opening and isinstance(year.value, int):
                return year.value
    return None
