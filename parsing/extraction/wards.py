"""Seats of one city named without it: "Louise Haigh kept Heeley and Clive Betts won South East"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsing.extraction.tokens import SeatName, Token
from parsing.lexicon import constituency

COMPASS = re.compile(r"(?:North|South)(?: |-)?(?:East|West|east|west)|North|South|East|West|Central")
ENDING = re.compile(rf" (?:{COMPASS.pattern})$")
NEAR = 80
"""How many tokens back a seat of the city must have been named."""
NAMES = frozenset({"SEAT", "CAPITAL", "NAME"})
WON_OR_LOST = frozenset({"IN", "HELD", "WON", "TOOK", "GAINED", "LOSS", "AND"})
"""What stands before a seat of which something is said."""
NAMED_ON = frozenset({"CAPITAL", "NAME", "SEAT", "PARTY", "HYPHEN", "POSSESSIVE", "AREA"})
"""What after a point of the compass makes it part of another name, or somebody else's."""


def name_wards(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with each point of the compass that stands for a seat of the city last named read as that seat."""
    cities: list[str] = []
    last = -NEAR
    named = list(tokens)
    for index, token in enumerate(tokens):
        if token.kind not in NAMES:
            continue
        if token.kind == "SEAT" and isinstance(token.value, SeatName) and token.value.is_full:
            cities, last = list(_prefixes(token.value.seats[0])), index
            continue
        is_near = bool(cities) and index - last <= NEAR
        if is_near and token.kind != "SEAT" and _stands_for_seat(text, tokens, index):
            seat = _seat_of(cities, text[token.start : token.end])
            if seat:
                named[index] = Token("SEAT", token.start, token.end, SeatName((seat,), seat, is_full=True))
    return named


def _prefixes(seat: str) -> Iterator[str]:
    """What may be the city's name in a seat's: "Stoke-on-Trent", of Stoke-on-Trent Central."""
    words = ENDING.sub("", seat).split()
    return (" ".join(words[:count]) for count in range(len(words), 0, -1))


def _stands_for_seat(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a capitalised word is a point of the compass without "the", in the place of a seat's name."""
    token, before = tokens[index], tokens[index - 1] if index else None
    after = tokens[index + 1].kind if index + 1 < len(tokens) else ""
    if before is None or before.kind not in WON_OR_LOST or after in NAMED_ON:
        return False
    is_compass = COMPASS.fullmatch(text[token.start : token.end]) is not None
    return is_compass and not text[before.end : token.start].strip()


def _seat_of(cities: Sequence[str], compass: str) -> str | None:
    """The official name of a city's seat; None where it has no such seat."""
    found = (constituency(f"{city} {compass}") for city in cities)
    return next((seat.name for seat in found if seat), None)
