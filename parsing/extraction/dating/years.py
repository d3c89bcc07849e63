"""The years a text names: as those of its own election, or of one that it compares itself with."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.extraction.dating.weighing import COMPARED, NAMED, SPOKEN_OF, TITLE_TOKENS, Weighing
from parsing.extraction.tokens import Token
from parsing.lexicon import election, elections

TENURE_REACH = 8
SITTING = frozenset({"HELD", "MPWORD", "CAND", "PASTBE", "STOOD", "ELECTED", "SEATWORD"})
"""What says that somebody has sat since a year."""
COMPARED_FIGURES = frozenset(
    {"NUM", "PCT", "UP", "DOWN", "MAJORITY", "SHARE", "SWING", "TURNOUT", "VOTES", "CHANGEWORD"}
)
"""Before "since 2015" these make it what a figure is compared with."""
HEADING = 8
"""The most tokens of a line that is a heading."""
COMPARING = frozenset({"THAN", "FROM", "WHEN", "SINCE", "ON", "OVER", "AGAINST"})


def from_years(tokens: Sequence[Token], evidence: Weighing) -> None:
    """Years the text names: as its own election, or the latest that it compares itself with."""
    named: set[int] = set()
    own: dict[int, Token] = {}
    looks_back: dict[int, Token] = {}
    for index, token in enumerate(tokens):
        if token.kind != "YEAR" or not isinstance(token.value, int) or not _is_of_election(tokens, index):
            continue
        beside = {other.kind for other in tokens[max(0, index - 2) : index + 3]}
        before = {other.kind for other in tokens[max(0, index - 4) : index]}
        is_head = index < TITLE_TOKENS or _stands_alone(tokens, index)
        after = {other.kind for other in tokens[index + 1 : index + 3]}
        if before & COMPARING or "HAVE" in after:
            looks_back.setdefault(token.value, token)
        elif "GENERAL" in beside and is_head:
            named.add(token.value)
            evidence.add(token.value, NAMED, f"names the {token.value} general election at its head", token)
        elif "GENERAL" in beside:
            own.setdefault(token.value, token)
        elif "IN" in before:
            looks_back.setdefault(token.value, token)
    for year, token in own.items():
        if year not in looks_back and year not in named:
            evidence.add(year, SPOKEN_OF, f"speaks of the {year} general election", token)
    for year in named | (own.keys() - looks_back.keys()):
        looks_back.pop(year, None)
    _look_back(looks_back, evidence)


def _is_of_election(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is the year of an election, and not of how long somebody has sat."""
    year = tokens[index].value
    is_year = tokens[index].kind == "YEAR" and isinstance(year, int) and election(year) is not None
    return is_year and not _is_tenure(tokens, index)


def _is_tenure(tokens: Sequence[Token], index: int) -> bool:
    """Whether a year only says how long somebody has sat: "MP since 2001", "first elected in 2001"."""
    before = [other.kind for other in tokens[max(0, index - TENURE_REACH) : index]]
    is_since = before[-1:] == ["SINCE"] and bool(SITTING & set(before)) and not COMPARED_FIGURES & set(before)
    return is_since or "ELECTED" in before[-3:]


def _look_back(looks_back: dict[int, Token], evidence: Weighing) -> None:
    """The election after the latest one a report compares itself with; none before that."""
    following = _election_after(max(looks_back)) if looks_back else None
    if following:
        latest = max(looks_back)
        evidence.add(following, COMPARED, f"looks back to {latest}", looks_back[latest])
    for year in looks_back:
        for later in elections():
            if later.year <= year:
                evidence.score[later.year] -= COMPARED


def _election_after(year: int) -> int | None:
    """The general election after that of `year`."""
    return next((found.year for found in elections() if found.year > year), None)


def _stands_alone(tokens: Sequence[Token], index: int) -> bool:
    """Whether a year stands in a short line of its own, a heading."""
    start, end = index, index
    while start > 0 and tokens[start - 1].kind != "NEWLINE" and index - start <= HEADING:
        start -= 1
    while end < len(tokens) and tokens[end].kind != "NEWLINE" and end - index <= HEADING:
        end += 1
    return end - start <= HEADING
