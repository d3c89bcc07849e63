"""What is said of several seats or candidates at once: "lost both seats", "all three Conservatives returned"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from parsing.extraction.chunks import Who
from parsing.extraction.letters import Line, kind_mask
from parsing.extraction.needs import Needing
from parsing.extraction.tokens import Token

LOST_ALL = Needing.compile(
    "( winner:SIDE ^12 )? <!BY loser:SIDE ~,3 LOST ( NOT SMALL BUT )? ~3 count:BOTH ( "
    "OF|WORD|POSSESSIVE|SEAT|NAME|CAPITAL ){0,4} SEATWORD|SEATS"
)
BEATEN_IN_ALL = Needing.compile(
    "loser:SIDE ^8 LOST ^2 BY winner:SIDE ^6 LOST ( NOT ~1 SMALL BUT )? ~3 count:BOTH ( "
    "OF|WORD|POSSESSIVE|SEAT|NAME|CAPITAL ){0,4} SEATWORD|SEATS"
)
KEPT_ALL = Needing.compile("count:BOTH|SMALL winner:SIDE ~3 REELECTED|HELD|ELECTED|STAYS")
WON_ALL = Needing.compile("winner:SIDE ~4 WON|TOOK|GAINED ~2 count:BOTH ~2 SEATWORD|SEATS ( ~2 FROM loser:SIDE )?")
KEPT_THESE = Needing.compile("winner:SIDE ^24 HELD ~1 count:BOTH")
STILL_HAVE = Needing.compile("count:BOTH|SMALL ^6 SEATWORD|SEATS ~1 STAYS HAVE winner:SIDE")
SWEPT = Needing.compile("( winner:SIDE POSSESSIVE? ~2 SWEEP | SWEEP ( FOR | ^6 HAVE ) ~1 winner2:SIDE )")
SIDE, SEVERAL, MAY_TAKE = kind_mask(("SIDE",)), kind_mask(("BOTH", "SMALL", "SWEEP")), kind_mask(("TO", "WOULD"))
"""Without a party, and a word for several seats or for what may be, a sentence says nothing of the kind."""
COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


CHALLENGERS = tuple(
    Needing.compile(pattern)
    for pattern in (
        "side:SIDE FOR PRO|PROS TO TOOK|WON|GAINED ~1 SEATWORD|SEAT",
        "FOR side:SIDE TO TOOK|WON|GAINED ~1 SEATWORD|SEAT",
        "side:SIDE WOULD ^8 WON|TOOK|GAINED PRO|PROS ~1 SEATWORD|SEAT",
        "side:SIDE WOULD ~8 TO TOOK|WON|GAINED ~1 SEATWORD|SEAT",
    )
)
"""A party that would have to take the seat does not hold it."""


def read_challenger(line: Line) -> str | None:
    """The party of which a sentence says what it needs to take the seat."""
    if not (line.kinds & SIDE and line.kinds & MAY_TAKE):
        return None
    for pattern in CHALLENGERS:
        match = pattern.search(line)
        if match:
            value = line.tokens[match.start("side")].value
            return value.party if isinstance(value, Who) else None
    return None


@dataclass(frozen=True, slots=True)
class Collective:
    """A statement about `count` seats: who won them all, and from whom."""

    rule: str
    kind: Literal["kept", "gain", "won", "swept"]
    party: str | None
    source: str | None
    count: int
    start: int
    end: int


def read_collective(text: str, line: Line) -> Collective | None:
    """What a chunked sentence says of several seats at once, if it does."""
    if not (line.kinds & SIDE and line.kinds & SEVERAL):
        return None
    tokens = line.tokens
    kind: Literal["kept", "gain", "won", "swept"]
    for rule, kind, pattern in (
        ("lost-all-seats", "gain", LOST_ALL),
        ("lost-all-seats", "gain", BEATEN_IN_ALL),
        ("kept-all-seats", "won", KEPT_ALL),
        ("won-all-seats", "won", WON_ALL),
        ("kept-these-seats", "kept", KEPT_THESE),
        ("still-have-seats", "kept", STILL_HAVE),
        ("swept-all-seats", "swept", SWEPT),
    ):
        match = pattern.search(line)
        if not match:
            continue
        loser = _party(match, tokens, "loser")
        return Collective(
            rule,
            "gain" if kind == "gain" or loser else kind,
            _party(match, tokens, "winner") or _party(match, tokens, "winner2"),
            loser,
            _count(match, text, tokens),
            tokens[match.start()].start,
            tokens[match.end() - 1].end,
        )
    return None


def _party(match: re.Match[str], tokens: Sequence[Token], group: str) -> str | None:
    """The party of a group, where the pattern has it and it took part."""
    token = tokens[match.start(group)] if match.groupdict().get(group) else None
    return token.value.party if token and isinstance(token.value, Who) else None


def _count(match: re.Match[str], text: str, tokens: Sequence[Token]) -> int:
    """How many seats or candidates a statement is about; 0 where it does not say."""
    if not match.groupdict().get("count"):
        return 0
    count = tokens[match.start("count")]
    return COUNTS.get(text[count.start : count.end].lower().split()[-1], 0)
