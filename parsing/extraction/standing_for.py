"""Parties learnt from what somebody stands for: "Ann Lee was third for Labour", "Tom Hill, the town's Labour MP"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from parsing.extraction.chunks import DONE_TO
from parsing.extraction.letters import Line, kind_mask
from parsing.extraction.needs import Needing
from parsing.extraction.people import People, Person
from parsing.extraction.tokens import Token

STANDS_FOR = Needing.compile("<!NUM|VOTES|PCT|WON|LEAD|MAJORITY|GAINED FOR party:PARTY !PARTY|MAJORITY")
MEMBER_FOR = Needing.compile(
    "name:NAME COMMA WHO_WORD ( IS|WAS|PASTBE|HAVE|WORD|POSSESSIVE|SEAT|SEATWORD|NEW|IN|OF ){1,7} "
    "party:PARTY MPWORD|CAND"
)
"""Somebody described at length: "Tom Hill, who had been the town's Labour MP since 2005"."""
PARTY_FIRST = (["PARTY", "POSSESSIVE"], ["PARTY", "CAND"], ["PARTY", "MPWORD"], ["PARTY", "ROLE"])
"""What stands before a name that its own party opens: "Labour's Ann Lee", "Tory MP Tom Hill"."""
FIGURES = frozenset({"NUM", "PCT", "THAN", "MORETHAN", "AND"})
"""What parts somebody named later from a party."""
PARTY = kind_mask(("PARTY",))
PARTED = frozenset({"SEMI", "STOP", "BUT", "PARTY", "SAID", "COLON", "AGAINST", "BEAT"})
"""What parts somebody from a party named after them."""


def learn_parties(line: Line, people: People, party_of: Callable[[Token], str]) -> None:
    """Learn from "Ann Lee was third for Labour" whose candidate somebody is: the one named next to it, if one.

    `line` is a sentence without its silent tokens.
    """
    if not line.kinds & PARTY:
        return
    kept = line.tokens
    for match in MEMBER_FOR.finditer(line):
        member = people.find(kept[match.start("name")].value)  # type: ignore[arg-type]
        if member and not member.parties:
            member.parties[party_of(kept[match.start("party")])] += 1
    for match in STANDS_FOR.finditer(line):
        for person in _stands_beside(kept, match, people):
            if person and not person.parties:
                person.parties[party_of(kept[match.start("party")])] += 1
            if person and person.parties[party_of(kept[match.start("party")])]:
                break


def _stands_beside(kept: Sequence[Token], match: re.Match[str], people: People) -> list[Person | None]:
    """Whoever is named before "for Labour", unless something parts them from it, and after it."""
    names = [index for index, token in enumerate(kept) if token.kind == "NAME"]
    before = [index for index in names if index < match.start()]
    after = [index for index in names if index > match.start("party") and not _has_own_party(kept, index)]
    reach = _between(kept, before[-1] + 1, match.start()) if before else {"SEMI"}
    while before and before[-1] > 0 and kept[before[-1] - 1].kind in DONE_TO:
        before.pop()
    is_near = bool(before) and not reach & PARTED and not _has_own_party(kept, before[-1])
    is_of_then = [token.kind for token in kept[match.end("party") : match.end("party") + 2]] == ["IN", "YEAR"]
    if after and FIGURES & {token.kind for token in kept[match.start("party") : after[0]]}:
        after = []
    near = (before[-1:] if is_near else []) + ([] if is_of_then else after[:1])
    return [people.find(kept[index].value) for index in near]  # type: ignore[arg-type]


def _between(tokens: Sequence[Token], start: int, end: int) -> set[str]:
    """The kinds between two places, without the parties that something was taken from."""
    return {
        token.kind
        for index, token in enumerate(tokens[start:end], start)
        if token.kind != "PARTY" or tokens[index - 1].kind not in ("FROM", "OVER")
    }


def _has_own_party(tokens: Sequence[Token], index: int) -> bool:
    """Whether somebody's own party stands right beside the name: "Conservative Ann Lee", "Ann Lee (Lab)"."""
    before = [token.kind for token in tokens[max(0, index - 2) : index]]
    after = [token.kind for token in tokens[index + 1 : index + 3]]
    return (
        before[-1:] in (["PARTY"], ["ADJECTIVE"])
        or before in PARTY_FIRST
        or after in (["OPEN", "PARTY"], ["OF", "PARTY"])
    )
