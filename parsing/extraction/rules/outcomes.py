"""Rules for seats held and gained."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

OUTCOME = Measure.OUTCOME

RULES: tuple[Rule, ...] = (
    Rule(
        "ousted-from-seat",
        "loser:SIDE ( BE )? OUST FROM ~2 SEAT",
        (Yield(OUTCOME, fixed="gain", source="loser", subject="winner"),),
        "Labour ousted from Keighley",
    ),
    Rule(
        "member-ousted",
        "loser:PERSON ~2 BE OUST FROM|IN ~1 SEAT",
        (Yield(OUTCOME, fixed="gain", source="loser", subject="winner"),),
        "The SNP's Tom Hill has been unseated in Gordon.",
    ),
    Rule(
        "side-lost-seat",
        "loser:WHO ~4 LOSS ~1 PRO? SEAT|SEATWORD ( BY NUM VOTES? )? TO who:WHO",
        (Yield(OUTCOME, who="who", fixed="gain", source="loser"),),
        "Labour lost the seat to the Conservatives.",
    ),
    Rule(
        "lost-seat-then",
        "loser:SIDE COMMA WHO_WORD LOSS ~1 SEAT|SEATWORD TO who:SIDE",
        (Yield(OUTCOME, who="who", fixed="gain", source="loser"),),
        "It was won by the Greens, who lost the seat to Labour in 2019.",
        needs="YEAR",
    ),
    Rule(
        "re-elected-holds",
        "who:WHO ~,6 RETURNED? ~2 RENEWED",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Ann Lee was re-elected as MP.",
    ),
    Rule(
        "re-election-of",
        "RENEWED OF ~1 who:PERSON",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "They celebrated the re-election of Sir Edward Moss.",
    ),
    Rule(
        "re-elected-by-seat",
        "SEAT POSSESSIVE? ~,4 RENEWED ~1 who:WHO",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Sevenoaks has re-elected Michael Moss.",
    ),
    Rule(
        "term-from-seat",
        "SEAT ^4 GAVE ~1 who:PERSON ~1 RENEWED",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Tamworth has given Christopher Moss another term.",
    ),
    Rule(
        "which-kept",
        "SEAT COMMA WHO_WORD who:PROS|SIDE ~2 HELD",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "The Greens won in Bristol Central, which the party has kept.",
    ),
    Rule(
        "holds-for",
        "HELD FOR who:SIDE ( COLON|COMMA|DASH|IN ) SEAT",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Two holds for Plaid Cymru: Arfon and Ynys Môn",
    ),
    Rule(
        "gains-for",
        "GAINED FOR who:SIDE ( COLON|COMMA|DASH|IN ) SEAT",
        (Yield(OUTCOME, who="who", fixed="gain"),),
        "Two gains for Labour: Bury North and Bury South",
    ),
    Rule(
        "back-in-hands",
        "SEAT|SEATWORD ~3 BEHIND|RETURNED IN who:SIDE HANDS",
        (Yield(OUTCOME, who="who", fixed="gain"),),
        "The seat is back in SDLP hands.",
    ),
    Rule(
        "turned-colour",
        "SEAT ( COMMA ^8 PERSON COMMA | APPOS ) ^4 FROM source:COLOUR TO who:COLOUR",
        (Yield(OUTCOME, who="who", fixed="gain", source="source"),),
        "Camborne and Redruth has turned from blue to red.",
    ),
    Rule(
        "has-in-place",
        "SEAT HAVE ~2 who:SIDE ~2 IN PLACE OF ~1 source:SIDE",
        (Yield(OUTCOME, who="who", fixed="gain", source="source"),),
        "Wigan has a Labour MP in place of a Conservative one.",
    ),
    Rule(
        "also-took-from",
        "AND|COMMA SEAT FROM source:SIDE",
        (Yield(OUTCOME, fixed="gain", source="source", subject="last"),),
        "Labour took Bury North from the Conservatives and Eastbourne from the Lib Dems.",
        needs="TOOK|GAINED|WON",
    ),
    Rule(
        "gain-line",
        "p:PARTY|CODE|SIDE ( WON|WINNER )? ( DASH|COLON )? GAINED FROM NOTIONAL? q:PARTY|CODE|SIDE",
        (Yield(OUTCOME, who="p", fixed="gain", source="q"),),
        "Labour gain from Conservative",
    ),
    Rule(
        "gain-line-bare",
        "p:PARTY|CODE|SIDE GAINED ( OPEN|COLON|DASH|STOP | $ )",
        (Yield(OUTCOME, who="p", fixed="gain"),),
        "Conservative gain (Ann Lee)",
    ),
    Rule(
        "hold-line",
        "p:PARTY|CODE|SIDE WON? HELD !SEAT|SEATWORD|SEATS|FROM|BY|OF|QUANTITY|NUM|SMALL|BOTH|PRO|PROS|DEPOSIT|HELD",
        (Yield(OUTCOME, who="p", fixed="hold"),),
        "Conservative hold",
    ),
    Rule(
        "seat-is-gain",
        "SEAT ~,8 ( BE|GAINED ) ~1 p:WHO ~1 GAINED FROM q:WHO",
        (Yield(OUTCOME, who="p", fixed="gain", source="q"),),
        "Bury North is a Labour gain from the Conservatives.",
    ),
    Rule(
        "took-seat-from",
        (
            "<!TO|BY who:WHO APPOS ^8 WON|TOOK|GAINED|ELECTED ~,3 SEAT|SEATWORD|IT ( COMMA|AND SEAT ){0,6} "
            "( ~2 SEATWORD )? WORD? ~,2 FROM ~1 q:WHO"
        ),
        (Yield(OUTCOME, who="who", fixed="gain", source="q"),),
        "Damien Moss took the seat from Labour.",
    ),
    Rule(
        "seat-taken-by-from",
        "SEAT|SEATWORD ~,6 GAINED|TOOK|WON BY who:WHO ~,4 FROM ~1 q:WHO",
        (Yield(OUTCOME, who="who", fixed="gain", source="q"),),
        "The seat was gained by Damien Moss from the Liberal Democrats.",
    ),
    Rule(
        "overturned",
        "who:WHO APPOS ^8 OVERTURNED ~2 q:WHO ( POSSESSIVE )? ~2 ( NUM )? MAJORITY",
        (Yield(OUTCOME, who="who", fixed="gain", source="q"),),
        "Richard Moss overturned a Conservative majority of over 24,000.",
    ),
    Rule(
        "gained-seat",
        "who:WHO ~,6 GAINED BEHIND? ~3 SEAT|SEATWORD|IT",
        (Yield(OUTCOME, who="who", fixed="gain"),),
        "Labour has gained Poole.",
    ),
    Rule(
        "seat-gained-by",
        "SEAT|SEATWORD ~,4 GAINED BY who:WHO",
        (Yield(OUTCOME, who="who", fixed="gain"),),
        "The seat was gained by Damien Moss.",
    ),
    Rule(
        "seat-stays",
        "SEAT|SEATWORD ~,3 ( STAYS ~1 WITH? | HELD WITH ) who:WHO|PARTY",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Glenrothes stays SNP.",
    ),
    Rule(
        "seat-is-whose",
        "SEAT ~,2 IS ~1 who:PERSON POSSESSIVE ( WORD|NOW ){0,1} ( BY|STOP|COMMA|FOR | $ )",
        (Yield(Measure.WINNER, who="who"),),
        "Wigan is Ann Lee's again.",
    ),
    Rule(
        "held-seat",
        (
            "<!FROM|BEAT|BY|OVER|TO|AGAINST who:WHO !POSSESSIVE APPOS ^8 HELD ~,3 OVER? ~,3 ( WHO POSSESSIVE? )? ~3 "
            "( SEAT|SEATWORD | OF IT ) !BETWEEN|SINCE|AS"
        ),
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Labour's Ann Lee held Wigan.",
    ),
    Rule(
        "held-his",
        "<!FROM|BEAT|BY|OVER|TO|AGAINST who:PERSON ^8 HELD PRO ( SEATWORD|MPWORD|WORD COMMA? TOOK|WON|POLL|WITH )",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Gareth Moss kept his seat, taking 57.6 per cent of the vote.",
    ),
    Rule(
        "seat-stays-colour",
        "SEAT ~,8 STAYS ~2 p:COLOUR|ADJECTIVE",
        (Yield(OUTCOME, who="p", fixed="hold"),),
        "Castle Point remained blue.",
    ),
    Rule(
        "hold-inverted",
        "HELD PRO SEATWORD IS|WAS who:PERSON",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Another to keep his seat is David Moss.",
    ),
    Rule(
        "colour-still",
        "p:COLOUR IS STAYS ^3 OF SEAT",
        (Yield(OUTCOME, who="p", fixed="hold"),),
        "Blue is still the colour of Castle Point.",
    ),
    Rule(
        "still-of-party",
        "IT|SEAT IS p:ADJECTIVE STAYS",
        (Yield(OUTCOME, who="p", fixed="hold"),),
        "It is conservative still.",
    ),
    Rule(
        "survived",
        "who:PERSON|PRO ~,3 SURVIVED",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Ann Lee survived by 31 votes.",
    ),
    Rule(
        "still-has",
        "who:SIDE|PROS ~1 STAYS HAVE ~2 SEAT",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "They still have Romford.",
    ),
    Rule(
        "seat-held-by",
        "SEAT|SEATWORD APPOS ~,4 HELD BY ~,4 who:WHO",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "The seat was held by Labour.",
    ),
    Rule(
        "elected-ousting",
        "who:WHO ^12 COMMA OUST ~2 loser:WHO",
        (Yield(OUTCOME, who="who", fixed="gain", source="loser"),),
        "Margaret Moss was elected as the MP for Gordon, ousting the Conservative Tom Hill.",
    ),
    Rule(
        "took-their-seat",
        "who:WHO APPOS ~4 TOOK|GAINED|WON ~1 source:SIDE ~2 SEAT|SEATWORD ( OF SEAT )?",
        (Yield(OUTCOME, who="who", fixed="gain", source="source"),),
        "George Moss takes the Labour safe seat of Bethnal Green and Bow.",
    ),
    Rule(
        "seat-returned-to",
        "SEAT ~2 RETURNED TO who:SIDE",
        (Yield(OUTCOME, who="who", fixed="gain"),),
        "Aberdeen South likewise returned to the SNP.",
    ),
    Rule(
        "votes-to-oust",
        "who:PERSON POSSESSIVE NUM VOTES BE ^5 TO OUST ~3 loser:PERSON",
        (Yield(OUTCOME, who="who", fixed="gain", source="loser"),),
        "Karen Moss's 19,138 votes were more than enough to oust Jackie Hill.",
    ),
    Rule(
        "seat-fell-to",
        "SEAT|SEATWORD DOWN TO ~1 who:SIDE",
        (Yield(OUTCOME, who="who", fixed="gain"),),
        "Wrexham fell to the Conservatives.",
    ),
    Rule(
        "ended-years",
        "who:WHO ~3 ENDED|POLL ~3 QUANTITY ~3 source:SIDE",
        (Yield(OUTCOME, who="who", fixed="gain", source="source"),),
        "Labour ended 20 years of Conservative rule.",
    ),
    Rule(
        "years-to-end",
        "who:WHO ~3 QUANTITY ~3 source:SIDE ~2 ENDED",
        (Yield(OUTCOME, who="who", fixed="gain", source="source"),),
        "The Conservatives brought 20 years of Liberal Democrat representation to an end.",
    ),
    Rule(
        "ousted",
        "<!BE who:WHO ~,6 <!OF OUST ~,5 loser:WHO",
        (Yield(OUTCOME, who="who", fixed="gain", source="loser"),),
        "Ann Lee ousted the Conservative Tom Hill.",
    ),
    Rule(
        "ousted-by",
        "loser:WHO ~,5 BE ~2 OUST ~3 BY ~1 who:WHO",
        (Yield(OUTCOME, who="who", fixed="gain", source="loser"),),
        "The DUP's Tom Hill was toppled by Ann Lee of the UUP.",
    ),
)
