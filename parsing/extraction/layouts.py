"""The layouts of an item in a result list: in what order papers print candidate, party and figures."""

from __future__ import annotations

from parsing.extraction.letters import compile_pattern, kind_mask

GAP = "( COMMA|COLON|DASH|BAR|OPEN|CLOSE|SLASH|HYPHEN|STAR|STOP|SEMI|WITH|POLL|CAND ){0,3}"
TIGHT = "( COMMA|COLON|DASH|BAR|SLASH|HYPHEN|STAR ){0,2}"
FIGURES = (
    f"( {GAP} ( share0:PCT {GAP} )? n:NUM|YEAR !TURNOUT|MAJORITY|ELECTORATE|QUANTITY|SEATWORD|SEATS VOTES? "
    "( ( COMMA|COLON|DASH|BAR|OPEN|CLOSE|SLASH ){0,2} share:PCT|NUM "
    "( ( COMMA|COLON|DASH|BAR|OPEN|CLOSE|SLASH ){0,3} change:PCT|NUM )? )? )"
)
LETTERS = "( OPEN PARTY|CODE CLOSE )?"
"""The party once more, by its letters: "UK Independence Party (UKIP)"."""
ENDING = "!AHEAD|BEHIND|MORE|TOTAL|PEOPLE|ELECTORATE"
"""What may not follow the votes that prose gives beside a name."""
ITEMS = tuple(
    (name, compile_pattern(pattern))
    for name, pattern in (
        ("list-surname-first", f"name:NAME COMMA given:NAME {TIGHT} OPEN? party:PARTY|CODE {LETTERS} {FIGURES}"),
        ("list-name-bracket", f"name:NAME STAR? OPEN party:PARTY|CODE CLOSE {FIGURES}"),
        (
            "list-name-unknown",
            (
                "name:NAME STAR? OPEN open:CAPITAL|NAME|WORD|SEAT|SMALL|OTHERNUM|ROLE "
                f"( CAPITAL|NAME|RANK|WORD|OTHERNUM|AND|OF|FOR|HYPHEN ){{0,5}} shut:CLOSE {FIGURES}"
            ),
        ),
        ("list-name-party", f"name:NAME STAR? {TIGHT} OPEN? party:PARTY|CODE {LETTERS} CLOSE? STAR? {FIGURES}"),
        (
            "list-columns",
            (
                "name:NAME ( COMMA given:NAME )? BAR|SLASH open:CAPITAL|NAME|WORD|SEAT|OTHERNUM|ROLE "
                f"( CAPITAL|NAME|RANK|WORD|OTHERNUM|AND|OF|FOR|HYPHEN|SEAT|NEW ){{0,6}} shut:BAR|SLASH {FIGURES}"
            ),
        ),
        (
            "list-odd-party",
            f"name:NAME STAR? {TIGHT} OPEN? party:PARTY|CODE NAME|CAPITAL CLOSE? DASH|COLON|BAR {FIGURES}",
        ),
        ("list-party-name-colon", f"party:PARTY|CODE POSSESSIVE name:NAME COLON|DASH {FIGURES}"),
        (
            "list-party-name",
            f"party:PARTY|CODE ( WON|WINNER|HELD|GAINED )? CLOSE? {TIGHT} OPEN? name:NAME CLOSE? {FIGURES}",
        ),
        ("list-name-of-party", f"name:NAME COMMA? OF|FOR party:PARTY|CODE COMMA? n:NUM {ENDING}"),
        (
            "list-name-of-unknown",
            (
                "name:NAME COMMA OF open:CAPITAL|NAME|OTHERNUM ( CAPITAL|NAME|WORD|AND|OF ){0,4} "
                f"shut:COMMA n:NUM {ENDING}"
            ),
        ),
        ("list-name-alone", "name:NAME BAR|DASH|COLON? n:NUM VOTES? ( OPEN? share:PCT CLOSE? )? $"),
        ("list-party", f"party:PARTY|CODE {FIGURES}"),
        ("list-party-share", "party:PARTY|CODE ( COLON|DASH|OPEN )? share:PCT|NUM CLOSE?"),
    )
)
OPENING = compile_pattern("NAME|PARTY|CODE")
"""How an item begins."""
COUNTS = kind_mask(("NUM", "YEAR", "PCT"))
"""What no item is without: its votes or share."""


BARE = frozenset({"list-party", "list-party-share", "list-odd-party"})
"""Layouts without a name, which count only at the head of a list's line or in a chain."""
_LINK = "PARTY|CODE ( COLON|DASH|OPEN )? NUM|PCT VOTES? ( OPEN|COMMA? NUM|PCT CLOSE? ){0,2} CLOSE?"
BULLETS = frozenset({"STAR", "DASH", "HYPHEN", "BAR"})
"""What may stand before the head of a line."""
CHAIN = compile_pattern(f"{_LINK} ( ( SEMI|COMMA|AND|BAR|SLASH|STOP ){{0,2}} {_LINK} ){{1,20}}")
"""Parties with figures one after the other: "C 33,638 (64.1%); Lab 11,029 (21.0%)"."""
CHAINED = frozenset({"list-name-of-party", "list-name-of-unknown"})
"""Layouts of prose, which count only beside another item."""
FIRST = frozenset({"list-name-alone"})
"""The layout of a name and its votes alone, which counts only as the whole of a list's line."""
VOTES_FIRST = compile_pattern(
    "@ STAR|DASH|BAR? n:NUM VOTES? DASH|COLON|BAR|COMMA? name:NAME OPEN|COMMA|DASH|BAR? party:PARTY|CODE CLOSE? $"
)
"""A line that gives the votes before whose they are: "25,720 Ann Lee (Con)"."""
ALONE = compile_pattern("@ party:PARTY|CODE COLON|DASH NUM VOTES? STOP? $")
"""A party and its votes that are all of a sentence: "Reform: 6,833."."""
