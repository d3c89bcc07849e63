"""Clauses that only say more of somebody or of a seat: "Ann Lee, whose father served under Tom Hill, won Wigan"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsing.extraction.letters import ALIASES, Line, kind_mask, line_of
from parsing.extraction.tokens import Token

RELATIVE = kind_mask(("WHO_WORD", "WHEN"))
SEATS = kind_mask(("SEAT",))
MENTIONS = frozenset(ALIASES["WHO"])
FIGURES = frozenset({"NUM", "PCT", "RANK", "BADNUM", "SEMI", "STOP", "COLON", "SAID", "COMMA", "DASH"})
"""What ends the search for the comma that closes a clause, or makes it say something of its own."""
GOES_ON = frozenset(
    "POLL WON TOOK GAINED HELD BEAT OUST OVERTURNED LOSS BEATEN SURVIVED SUCCEED ELECTED RENEWED RETURNED DOWN WENT "
    "STAYS IS HAVE".split()
)
"""After the closing comma these say what the one before the clause does."""
HEADS = frozenset({"PERSON", "SIDE", "SEAT", "SEATWORD"})
LONGEST = 18
"""How many tokens a clause takes at most."""


def without_relatives(line: Line) -> Line | None:
    """The line without the clauses that name somebody else by the way; None where it has none."""
    if not line.kinds & (RELATIVE | SEATS):
        return None
    cuts = list(_clauses(line.tokens))
    if not cuts:
        return None
    kept: list[Token] = []
    at = 0
    for start, end in cuts:
        kept += line.tokens[at:start]
        at = end
    return line_of([*kept, *line.tokens[at:]])


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where such clauses begin and end, with the commas around them."""
    index = 1
    while index + 1 < len(tokens):
        end = _end_of(tokens, index) if _opens(tokens, index) else None
        if end is not None:
            yield index, end
        index = end or index + 1


def _opens(tokens: Sequence[Token], index: int) -> bool:
    """Whether a clause begins at the comma at `index`."""
    head, first = tokens[index - 1].kind, tokens[index + 1].kind
    is_clause = first in ("WHO_WORD", "WHEN") and head in HEADS
    return tokens[index].kind == "COMMA" and (is_clause or (first == "WORD" and head == "SEAT"))


def _end_of(tokens: Sequence[Token], start: int) -> int | None:
    """The index after the comma that closes the clause at `start`, if it names somebody and holds no figures."""
    for index in range(start + 2, min(start + LONGEST, len(tokens) - 1)):
        if tokens[index].kind == "COMMA" and tokens[index + 1].kind in GOES_ON:
            names = any(token.kind in MENTIONS for token in tokens[start + 2 : index])
            return index + 1 if names else None
        if tokens[index].kind in FIGURES:
            return None
    return None
