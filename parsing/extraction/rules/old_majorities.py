"""Rules for majorities of the election before: what looked safe and what became of it."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

MAJ = Measure.MAJORITY

RULES: tuple[Rule, ...] = (
    Rule(
        "majority-replaced-by-one-for",
        (
            "( <!OVER|FROM loser:WHO APPOS ~3 )? MAJORITY ~1 OF n:NUM VOTES? ( IN YEAR )? ~2 SUCCEED|TO|DOWN|IS|WAS ~2 "
            "SMALL OF m:NUM VOTES? FOR who:WHO"
        ),
        (Yield(MAJ, "n", "loser", past=True, subject="loser"), Yield(MAJ, "m", "who", now=True)),
        "Tom Hill saw a majority of 12,116 replaced with one of 5,214 for Ann Lee.",
    ),
    Rule(
        "majority-turned-into-one-for",
        "who:WHO WORD|UP|WENT HIS|PRO ( YEAR|LASTTIME )? MAJORITY ~1 OF? n:NUM TO|WORD SMALL OF m:NUM",
        (Yield(MAJ, "n", "who", past=True), Yield(MAJ, "m", "who", now=True)),
        "Ann Lee turned her 2015 majority of 3,236 into one of 9,141.",
    ),
    Rule(
        "majority-who-won-by",
        "who:PERSON COMMA WHO_WORD HAVE? WON|SURVIVED|HELD IT|SEATWORD? ~1 BY n:NUM VOTES? !AHEAD|BEHIND",
        (Yield(MAJ, "n", "who"),),
        "Ann Lee, who won it by 1,863 last time, is back.",
    ),
    Rule(
        "majority-came-home-with",
        (
            "<!FROM|BEAT|OVER|AGAINST|TO|SENDS|GAVE who:PERSON|PRO APPOS ( SURVIVED|RETURNED|STAYS|HOME|WORD|HELD "
            "){1,2} IT? ( IN YEAR | AT? LASTTIME | AGO )? WITH ~1 MAJORITY ~1 OF n:NUM !SEATWORD|SEATS|MPWORD|QUANTITY"
        ),
        (Yield(MAJ, "n", "who"),),
        "At the last election Mr Hill came home with a majority of 2,564.",
    ),
    Rule(
        "votes-and-majority",
        (
            "<!BEAT|TO|OVER|FROM|AGAINST|BY|SENDS who:PERSON|PRO APPOS ^4 POLL|HAVE|WON|TOOK|WITH|GAINED ^2 NUM VOTES? "
            "( COMMA|AND|DASH|WITH|OPEN ){1,2} MAJORITY ~1 OF m:NUM !PCT|SEATWORD|SEATS|MPWORD"
        ),
        (Yield(MAJ, "m", "who"),),
        "Ann Lee had 26,347 votes and a majority of 9,554.",
    ),
    Rule(
        "won-in-with-majority",
        (
            "<!BEAT|TO|OVER|FROM|AGAINST|BY|SENDS who:PERSON|PRO APPOS HAVE? RANK? WON|TOOK|GAINED|HELD ~2 "
            "( IN YEAR|DATE | AT? LASTTIME | AGO )? WITH|BY ~1 MAJORITY ~1 OF m:NUM !PCT|SEATWORD|SEATS|MPWORD"
        ),
        (Yield(MAJ, "m", "who"),),
        "Ann Lee first won here in 2010 with a majority of 10,487.",
    ),
    Rule(
        "majority-looked-safe",
        "MAJORITY ~1 OF n:NUM VOTES? PASTBE",
        (Yield(MAJ, "n", None, past=True, subject="winner"),),
        "A majority of 7,173 had looked safe enough.",
    ),
)
