"""What existed or was so at some elections only: constituencies, prime ministers, parties, hung parliaments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from parsing.extraction.dating.weighing import EXISTED, FOUGHT, FOUGHT_ONCE, GOVERNED, Weighing
from parsing.extraction.tokens import SeatName, Token
from parsing.lexicon import Election, constituency, elections

EARLIEST = 1979
"""The first general election of which a report may be, going by a prime minister it names."""
FOUGHT_IN = {
    "Reform": (2024,),
    "WPB": (2024,),
    "Brexit": (2019,),
    "Referendum Party": (1997,),
    "UKIP": (2001, 2005, 2010, 2015, 2017),
    "BNP": (2005, 2010),
    "TUSC": (2015,),
    "EngDem": (2010,),
}
"""The general elections that parties of some elections only fought in fifty seats or more; by the official results."""
HUNG = re.compile(r"(?i)\bhung parliament\b")
HUNG_IN = (2010, 2017)
"""The general elections that no party won outright."""


def from_seats(tokens: Sequence[Token], evidence: Weighing) -> None:
    """Constituencies that existed at some elections only."""
    seen: set[str] = set()
    for token in tokens:
        if token.kind != "SEAT" or not isinstance(token.value, SeatName) or not token.value.is_full:
            continue
        for name in token.value.seats:
            found = constituency(name)
            if found and name not in seen and len(token.value.seats) == 1:
                seen.add(name)
                for year in found.elections:
                    evidence.add(year, EXISTED, f"{name} was a constituency at that election", token)


@cache
def _prime_ministers() -> list[tuple[Election, str, re.Pattern[str]]]:
    """Elections with the surname of the prime minister who called them, and how he or she is named as such."""
    found = []
    for one in elections():
        if one.year >= EARLIEST:
            given, *_, surname = one.prime_minister.split()
            named = re.compile(rf"\b(?:PM|[Pp]rime [Mm]inister|{given}) {surname}\b")
            found.append((one, surname, named))
    return found


def from_prime_ministers(text: str, evidence: Weighing) -> None:
    """Prime ministers named as such, or by surname, at the elections they called."""
    for found, surname, named in _prime_ministers():
        match = named.search(text) if surname in text else None
        if match:
            token = Token("NAME", match.start(), match.end())
            evidence.add(found.year, GOVERNED, f"{found.prime_minister} was prime minister", token)


def from_parties(tokens: Sequence[Token], evidence: Weighing) -> None:
    """Parties that have fought one general election only."""
    seen: set[object] = set()
    for token in tokens:
        years = FOUGHT_IN.get(str(token.value), ()) if token.kind == "PARTY" else ()
        if not years or token.value in seen:
            continue
        seen.add(token.value)
        for year in years:
            if len(years) == 1:
                why = f"names a party that fought the {year} general election alone"
                evidence.add(year, FOUGHT_ONCE, why, token)
            else:
                evidence.add(year, FOUGHT, "names a party that fought that election", token)


def from_parliament(text: str, evidence: Weighing) -> None:
    """A hung parliament, and the elections that brought one."""
    match = HUNG.search(text)
    if match is None:
        return
    for year in HUNG_IN:
        evidence.add(year, FOUGHT_ONCE, "speaks of a hung parliament", Token("WORD", *match.span()))
