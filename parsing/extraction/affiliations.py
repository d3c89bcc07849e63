"""Parties learnt from what a sentence says of somebody: "the Greens, whose Ann Lee ...", "Tom Hill is its Tory MP"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from parsing.extraction.letters import Line, kind_mask
from parsing.extraction.needs import Needing
from parsing.extraction.people import People
from parsing.extraction.tokens import Name, Token

REACH = "WORD|CAPITAL|NEW|RANK|NOW|STAYS|HIS|IT|SEAT|SEATWORD|POSSESSIVE|IN|OF|SMALL|LASTTIME|FOR"


class Affiliation(NamedTuple):
    """A construction that says whose party somebody is of."""

    pattern: Needing
    example: str
    """A sentence of ours that it reads."""
    words: frozenset[str] = frozenset()
    """What its group `verb` must be, where it has one."""


AFFILIATIONS = (
    Affiliation(
        Needing.compile("party:PARTY COMMA? verb:WHO_WORD ( CAND COMMA? | WORD )? name:NAME"),
        "She lost to the Greens, whose candidate, Ann Lee, was third.",
        frozenset({"whose"}),
    ),
    Affiliation(
        Needing.compile("party:PARTY HAVE? verb:WORD|STOOD|ELECTED|POLL UP? ( WORD|ROLE|CAND ){0,2} name:NAME"),
        "The Greens put up Ann Lee.",
        frozenset({"put", "puts", "fielded", "chose", "selected", "picked", "ran", "nominated"}),
    ),
    Affiliation(
        Needing.compile(
            f"name:NAME COMMA? ( {REACH}|BE|HAVE ){{0,4}} verb:SUCCEED|WORD ( IN|FOR )? ( NAME|HIS|PRON|ROLE ){{1,2}} "
            f"COMMA? AS ( {REACH} ){{0,3}} party:PARTY MPWORD|CAND"
        ),
        "Ann Lee succeeds Tom Hill as the Conservative MP.",
        frozenset({"succeeds", "succeeded", "succeed", "succeeding", "replaces", "replaced", "replacing", "follows"})
        | {"followed", "over from", "takes over from", "took over from", "take over from"},
    ),
    Affiliation(
        Needing.compile(f"@ name:NAME IS ( {REACH} ){{0,5}} party:PARTY POSSESSIVE? ( {REACH} ){{0,2}} MPWORD|CAND"),
        "Ann Lee is the first Green MP here.",
    ),
    Affiliation(
        Needing.compile(
            f"@ name:NAME COMMA WHO_WORD ^14 COMMA IS ( {REACH} ){{0,5}} party:PARTY POSSESSIVE? ( {REACH} ){{0,2}} "
            "MPWORD|CAND"
        ),
        "Tom Hill, who used to run a bakery, is now its Tory MP.",
    ),
    Affiliation(
        Needing.compile(f"name:NAME ^8 AS ( {REACH} ){{0,4}} party:PARTY POSSESSIVE? ( {REACH} ){{0,1}} MPWORD|CAND"),
        "Ann Lee walked out on to the platform as the first Labour MP the town has had.",
    ),
    Affiliation(
        Needing.compile("IN|WITH|HAVE|WON ^4 party:PARTY MPWORD|CAND ^4 IN name:NAME ( COMMA|STOP|WHO_WORD|AND | $ )"),
        "The town has got itself a Labour MP in Ann Lee.",
    ),
    Affiliation(
        Needing.compile(f"name:NAME COMMA OF? WHO_WORD ( {REACH}|BE|HAVE|AS ){{1,6}} party:PARTY POSSESSIVE ~2 ROLE"),
        "Labour lost to Ann Lee, who is the Greens' next leader.",
    ),
    Affiliation(
        Needing.compile(
            "name:NAME ^8 ( MAJORITY ~2 NUM? )? ^4 TO WON|GAINED|TOOK ( SEAT|SEATWORD|IT )? FOR party:PARTY"
        ),
        "Rick Moss wiped out a Conservative majority of 25,000 to win for Reform UK.",
    ),
    Affiliation(
        Needing.compile("name:NAME ( POLL|HAVE|WON|TOOK ~1 )? NUM VOTES? FOR party:PARTY"),
        "Ann Lee had 4,166 for the Greens.",
    ),
    Affiliation(
        Needing.compile("name:NAME COMMA? BE? ( NEW|WORD ){0,1} ROLE OF party:PARTY"),
        "Ann Lee was the leader of the Greens.",
    ),
    Affiliation(
        Needing.compile("name:NAME COMMA WHO_WORD ( BE|HAVE|ELECTED|IN|YEAR|WON ){1,5} WITH ~2 party:PARTY MAJORITY"),
        "Ann Lee, who was elected in 1992 with a comfortable Green majority, looked on.",
    ),
    Affiliation(
        Needing.compile("FOR party:PARTY IN SEAT COMMA WHEN name:NAME WON|HELD|HAVE|STAYS|BE|RENEWED|RETURNED"),
        "There was relief for the Greens in Wigan, where Ann Lee won again.",
    ),
    Affiliation(
        Needing.compile(
            "party:PARTY !POSSESSIVE ^8 COLON ( WORD|ROLE|COUNCIL|RANK ){0,3} name:NAME POLL|HAVE|WON|TOOK"
        ),
        "The Greens ran him closest: council leader Ann Lee had 13,498 votes.",
    ),
    Affiliation(
        Needing.compile("name:NAME COMMA? WHO_WORD verb:WORD party:PARTY"),
        "Wigan was won by Ann Lee, who leads the Greens.",
        frozenset({"leads", "represents", "joined"}),
    ),
    Affiliation(
        Needing.compile("name:NAME ( COMMA WHO_WORD ^20 )? ^6 STOOD ( AS|WORD ){1,2} party:PARTY|ADJECTIVE"),
        "Tom Hill, who had been its Tory MP, stood as an Independent.",
    ),
)
NAMES, PARTIES = kind_mask(("NAME",)), kind_mask(("PARTY", "ADJECTIVE"))
"""Without both of them a sentence says nothing of the kind."""
STOOD_AS = AFFILIATIONS[-1]
"""Whoever stands as something now is no more what he was."""
PLACED = frozenset({"AT", "FROM"})
"""After these a name is hardly somebody's."""
FIRMLY = 4
"""How much more it says than that somebody was called a member of another party."""


def learn_affiliations(text: str, line: Line, people: People, party_of: Callable[[Token], str]) -> None:
    """Learn from a sentence without its silent tokens whose party the people are of whom none is known."""
    tokens = line.tokens
    for affiliation in AFFILIATIONS if line.kinds & NAMES and line.kinds & PARTIES else ():
        for match in affiliation.pattern.finditer(line):
            name = tokens[match.start("name")].value
            is_place = tokens[match.start("name") - 1].kind in PLACED and match.start("name") > 0
            person = people.find(name) if isinstance(name, Name) and not is_place else None
            if person is None or not _is_said(text, tokens, match, affiliation):
                continue
            party = party_of(tokens[match.start("party")])
            if affiliation is STOOD_AS:
                person.parties[party] += FIRMLY
            elif not person.parties:
                person.parties[party] += 1


def _is_said(text: str, tokens: Sequence[Token], match: re.Match[str], affiliation: Affiliation) -> bool:
    """Whether the verb of a match is one that says so."""
    if not affiliation.words:
        return True
    verb = tokens[match.start("verb")]
    return " ".join(text[verb.start : verb.end].lower().split()) in affiliation.words
