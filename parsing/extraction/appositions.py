"""What follows a name between commas and says whose side somebody is on: "Ann Lee, a Tory from Leeds, ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from parsing.extraction.tokens import Token

OPENED = re.compile(r"\b(?:an?|the|another|its|their)\b", re.IGNORECASE)
"""What a description begins with."""
ONE_OF_A_PARTY = frozenset(
    {"tory", "conservative", "liberal democrat", "lib dem", "green", "unionist", "brexiteer", "democratic unionist"}
    | {"ulster unionist", "english democrat", "social democrat", "liberal", "scottish socialist", "independent"}
)
"""Parties' names that are also what one member is called."""
NOUNS = frozenset({"CAND", "MPWORD", "ROLE", "WORD", "SEATWORD", "COUNCIL"})
"""What may follow a party's name where both describe somebody: "a Labour councillor"."""
BY_THE_WAY = frozenset(
    "voter voters supporter supporters donor source insider adviser aide agent spokesman spokeswoman canvasser teller "
    "stronghold heartland official peer baroness activist organiser".split()
)
"""Who may be of a party and did not stand."""
NO_MORE = frozenset({"former", "ex", "erstwhile", "lapsed", "disaffected", "defector", "turned", "onetime"})
"""What says that somebody was of a party and is of it no more."""
OFFICES = frozenset({"minister", "secretary", "chancellor", "leader", "whip", "home secretary", "foreign secretary"})
"""Whoever held one of these for a party is of it still."""
INSIDE = frozenset(
    "WORD CAPITAL QUANTITY SMALL NUM OTHERNUM RANK AGO OF IN AND AT NEW SEAT NAME ROLE CAND MPWORD NOW STAYS LAST LIKE "
    "PEOPLE HYPHEN ADVERB QUOTE POSSESSIVE FROM WITH FOR TO SEATWORD COUNCIL YEAR WON HIS".split()
)
"""What a description may hold before the party."""
TRAILING = INSIDE | frozenset(
    {"WHO_WORD", "IS", "WAS", "HAVE", "SINCE", "WHEN", "ON", "BY", "AS", "IT", "PRON", "GAVE"}
)
"""What it may hold after it, up to the comma that closes it."""
GOES_ON = frozenset(
    "POLL HAVE WON TOOK GAINED HELD BEAT OUST OVERTURNED STAYS UP DOWN IS WAS WITH LOSS BEATEN SURVIVED ENDED GAVE "
    "SUCCEED ELECTED RENEWED RETURNED STOOD".split()
)
"""After a closing comma these say what somebody does who has just been described."""
BEFORE, AFTER = 8, 12
"""How many tokens a description holds at most before the party, and after it."""


class Description(NamedTuple):
    """Where a description's party stands, and where it ends."""

    party: int
    end: int


def read_apposition(text: str, tokens: Sequence[Token], at: int) -> Description | None:
    """The description that follows the name at `at`, if it calls somebody a member of a party."""
    if at + 2 >= len(tokens) or tokens[at + 1].kind != "COMMA":
        return None
    first = at + 2
    if [token.kind for token in tokens[first : first + 2]] == ["WHO_WORD", "IS"]:
        first += 2
    is_opened = first < len(tokens) and OPENED.search(text[tokens[first - 1].end : tokens[first].start + 1])
    if not is_opened and tokens[at + 2].kind != "HIS":
        return None
    party = _party_in(tokens, first)
    if party is None or not _describes(text, tokens, first, party):
        return None
    return Description(party, _end_of(tokens, party))


def _party_in(tokens: Sequence[Token], first: int) -> int | None:
    """The party that a description beginning at `first` names."""
    for index in range(first, min(first + BEFORE, len(tokens))):
        kind = tokens[index].kind
        if kind in ("PARTY", "ADJECTIVE"):
            return index
        is_who_is = kind == "WHO_WORD" and [token.kind for token in tokens[index + 1 : index + 2]] == ["IS"]
        if kind not in INSIDE and not is_who_is and not (kind == "IS" and tokens[index - 1].kind == "WHO_WORD"):
            return None
    return None


def _describes(text: str, tokens: Sequence[Token], first: int, party: int) -> bool:
    """Whether the party is what somebody is called, and still is."""
    before = text[tokens[first - 1].end : tokens[party].start].lower()
    is_no_more = bool(NO_MORE & set(re.findall(r"[a-z]+", before)))
    if (is_no_more and not _holds_office(text, tokens, party)) or tokens[party - 1].kind in (
        "OF",
        "FROM",
        "FOR",
        "TO",
        "WITH",
    ):
        return False
    following = tokens[party + 1] if party + 1 < len(tokens) else None
    word = text[following.start : following.end].lower() if following else ""
    if following and (following.kind in ("POSSESSIVE", "HYPHEN", "NAME") or word in BY_THE_WAY | NO_MORE):
        return False
    printed = text[tokens[party].start : tokens[party].end].lower()
    is_noun = following is not None and following.kind in NOUNS
    is_one = printed in ONE_OF_A_PARTY and bool(OPENED.search(before))
    if tokens[party].kind == "ADJECTIVE":
        return is_one and (not is_noun or (following is not None and following.kind == "CAND") or word.endswith("ing"))
    return is_one or is_noun


def _holds_office(text: str, tokens: Sequence[Token], party: int) -> bool:
    """Whether somebody held an office of state for the party at `party`: "the former Tory cabinet minister"."""
    following = [text[token.start : token.end].lower() for token in tokens[party + 1 : party + 4]]
    return bool(following) and (
        following[0] in OFFICES or (following[0] == "cabinet" and following[1:2] == ["minister"])
    )


def _end_of(tokens: Sequence[Token], party: int) -> int:
    """Where a description ends: at the comma that closes it before a verb, else with the words that name the party."""
    for index in range(party + 1, min(party + 1 + AFTER, len(tokens))):
        kind = tokens[index].kind
        if kind == "COMMA":
            goes_on = index + 1 < len(tokens) and tokens[index + 1].kind in GOES_ON
            return index + 1 if goes_on else index
        if kind not in TRAILING:
            break
    end = party + 1
    while end < len(tokens) and tokens[end].kind in ("CAND", "MPWORD", "ROLE"):
        end += 1
    return end
