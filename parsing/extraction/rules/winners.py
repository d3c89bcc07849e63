"""Rules for who won, whether the seat was held or gained, who stood and where they came."""

from decimal import Decimal

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

WINNER, OUTCOME, POSITION, CANDIDATE = Measure.WINNER, Measure.OUTCOME, Measure.POSITION, Measure.CANDIDATE
SEAT = "SEAT|SEATWORD"

RULES: tuple[Rule, ...] = (
    Rule(
        "gain-line",
        "p:PARTY|CODE|SIDE ( WON|WINNER )? ( DASH|COLON )? GAINED FROM NOTIONAL? q:PARTY|CODE|SIDE",
        (Yield(OUTCOME, who="p", fixed="gain", source="q"),),
        "Labour gain from Conservative",
    ),
    Rule(
        "gain-line-bare",
        "p:PARTY|CODE|SIDE GAINED ( OPEN|COLON|DASH|STOP )",
        (Yield(OUTCOME, who="p", fixed="gain"),),
        "Conservative gain (Ann Lee)",
    ),
    Rule(
        "hold-line",
        "p:PARTY|CODE|SIDE WON? HELD !SEAT|FROM|BY",
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
        "who:WHO ~,8 WON|TOOK|GAINED|ELECTED ~,3 SEAT|SEATWORD|IT ( ~2 SEATWORD )? WORD? ~,2 FROM ~1 q:WHO",
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
        "who:WHO ~,8 OVERTURNED ~2 q:WHO ( POSSESSIVE )? ~2 ( NUM )? MAJORITY",
        (Yield(OUTCOME, who="who", fixed="gain", source="q"),),
        "Richard Moss overturned a Conservative majority of over 24,000.",
    ),
    Rule(
        "gained-seat",
        "who:WHO ~,6 GAINED ~1 SEAT|SEATWORD",
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
        "SEAT|SEATWORD ~,3 STAYS|HELD ~1 ( WITH )? who:WHO|PARTY",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Glenrothes stays SNP.",
    ),
    Rule(
        "held-seat",
        "<!FROM|BEAT|BY|OVER|TO|AGAINST who:WHO ^8 HELD ~,3 OVER? ~,3 ( WHO POSSESSIVE? )? ~1 ( SEAT|SEATWORD | OF IT )",
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
        "survived",
        "who:PERSON|PRO ~,3 SURVIVED",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "Ann Lee survived by 31 votes.",
    ),
    Rule(
        "in-hands",
        "SEAT|SEATWORD ^6 IN who:SIDE HANDS",
        (Yield(WINNER, who="who"),),
        "The seat is back in Labour hands.",
    ),
    Rule(
        "winner-in-year",
        "WINNER IN when:YEAR COMMA? who:PERSON",
        (Yield(WINNER, who="who"),),
        "the winner in 2017, Bob Moss",
    ),
    Rule(
        "still-has",
        "who:SIDE|PROS ~1 STAYS HAVE ~2 SEAT",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "They still have Romford.",
    ),
    Rule(
        "won-in-year",
        "who:WHO ~2 WON ~2 IN YEAR",
        (Yield(WINNER, who="who"),),
        "She won here in 2010.",
    ),
    Rule(
        "has-seat",
        "who:PERSON HAVE ~1 SEATWORD",
        (Yield(WINNER, who="who"),),
        "Sammy Moss has the seat again.",
    ),
    Rule(
        "seat-of",
        "who:PERSON ~,6 PRO ( SEATWORD|WORD ){1,2} OF? SEAT",
        (Yield(CANDIDATE, who="who"),),
        "Nobody thought that Ann Lee would lose her constituency of Eltham.",
    ),
    Rule(
        "side-with-person",
        "own:SIDE ^6 WITH who:PERSON POLL|HAVE|WON|TOOK|GAINED",
        (Yield(CANDIDATE, who="who"),),
        "Labour came second, with Ann Lee getting 18,024 votes.",
    ),
    Rule(
        "person-and-side",
        "<!BETWEEN|BEAT|OVER|FROM|TO who:PERSON AND own:SIDE ~1 UP|DOWN|HELD|WON",
        (Yield(CANDIDATE, who="who"),),
        "Clive Moss and Labour jumped up by 11.8 per cent.",
    ),
    Rule(
        "person-for-side",
        "who:PERSON ~,4 UP ~2 PCT? ~1 TO? ~1 own:SIDE ( PERSON|POSSESSIVE )? ~1 VOTES|SHARE",
        (Yield(CANDIDATE, who="who"),),
        "Dan Moss added ten per cent to the Labour vote.",
    ),
    Rule(
        "seat-held-by",
        "SEAT|SEATWORD ~,4 HELD BY who:WHO",
        (Yield(OUTCOME, who="who", fixed="hold"),),
        "The seat was held by Labour.",
    ),
    Rule(
        "re-elected",
        "who:WHO ~,6 REELECTED",
        (Yield(WINNER, who="who"),),
        "Ann Lee has been re-elected as MP.",
    ),
    Rule(
        "seat-re-elected",
        "SEAT ~,4 REELECTED|ELECTED ~1 who:WHO",
        (Yield(WINNER, who="who"),),
        "Sevenoaks has re-elected Michael Moss.",
    ),
    Rule(
        "won-seat",
        "<!FROM|BEAT|OVER|TO|AGAINST who:WHO ~,6 WON|TOOK ~,3 PRO? ~2 SEAT|SEATWORD",
        (Yield(WINNER, who="who"),),
        "Labour's Ellie Moss won the Lewisham West and Penge seat.",
    ),
    Rule(
        "seat-won-by",
        "SEAT|SEATWORD|BYELECTION ~,8 WON|TOOK BY who:WHO",
        (Yield(WINNER, who="who"),),
        "The Newark by-election has been won by the Conservative Party.",
    ),
    Rule(
        "won-with-votes",
        "who:WHO ~,4 WON|ELECTED ~,2 WITH ~,4 NUM|PCT|MAJORITY",
        (Yield(WINNER, who="who"),),
        "James Moss won with 27,063 votes.",
    ),
    Rule(
        "elected",
        "who:WHO ~,3 BE ~2 ( WINNER|MPWORD|ELECTED ) ~3 ( FOR|AND|WITH|STOP|COMMA|OF|IN|AS )",
        (Yield(WINNER, who="who"),),
        "Ann Lee is the new MP for Wigan.",
    ),
    Rule(
        "elected-it",
        "( IT|SEATWORD|PEOPLE ) ~2 ( HAVE )? ELECTED|REELECTED ~1 who:WHO",
        (Yield(WINNER, who="who"),),
        "It has elected Bridget Moss with 19,137 votes.",
    ),
    Rule(
        "won-by",
        "who:WHO ~,6 WON ~2 BY ~1 NUM",
        (Yield(WINNER, who="who"),),
        "Ann Lee won by 500 votes.",
    ),
    Rule(
        "elected-mark",
        "who:WHO ( COMMA|COLON|DASH|OPEN )? NUM ( DASH|COMMA|OPEN )? ELECTED",
        (Yield(WINNER, who="who"),),
        "Royston Moss - Conservative 21,773 - Elected",
    ),
    Rule(
        "majority-holder",
        "who:PERSON|PRO POSSESSIVE? ~1 HAVE? ~1 MAJORITY",
        (Yield(WINNER, who="who"),),
        "Ben Moss's majority is cut by about 6,000.",
    ),
    Rule(
        "beat",
        "who:WHO ~,6 BEAT ~,3 loser:WHO",
        (Yield(WINNER, who="who"), Yield(CANDIDATE, who="loser")),
        "Bayo Moss beat Conservative Gavin Hill.",
    ),
    Rule(
        "beaten-by",
        "loser:WHO ~,5 ( BE )? LOST|BEAT ~3 BY|TO ~1 who:WHO",
        (Yield(WINNER, who="who"), Yield(CANDIDATE, who="loser")),
        "Gavin Hill was beaten by Bayo Moss.",
    ),
    Rule(
        "rank-after",
        "who:WHO ~,3 ( BE|POLL|HAVE|WORD|STAYS|COMMA|IN|DOWN ){0,3} rank:RANK ( PLACE|WITH|ON|COMMA|STOP|FOR|AND|SEMI|OPEN|DASH|BUT|IN|TO | $ )",
        (Yield(POSITION, "rank", "who"),),
        "Keith Moss came third with 2,822 votes.",
    ),
    Rule(
        "rank-verb",
        "BUT|AND|COMMA WAS|HAVE|POLL ~1 rank:RANK PLACE? ( WITH|STOP|COMMA|ON )",
        (Yield(POSITION, "rank"),),
        "Danny Moss raised the Labour vote but came second with 14,079 votes.",
    ),
    Rule(
        "rank-beaten-to",
        "who:WHO ( ^6 NUM VOTES )? ^5 BEAT WHO TO rank:RANK PLACE?",
        (Yield(POSITION, "rank", "who"),),
        "Peter Moss beat the Lib Dems to third place.",
    ),
    Rule(
        "ousted-from",
        "who:PERSON ~2 LOST|BEAT ~2 FROM ~3 SEAT|SEATWORD",
        (Yield(CANDIDATE, who="who"),),
        "Anna Moss was ousted from the Southend West seat.",
    ),
    Rule(
        "rank-before",
        "IN? rank:RANK PLACE? ( COMMA ~1 ( WITH|ON ) NUM VOTES? COMMA )? ( WITH|ON )? ( NUM VOTES? COMMA? )? ( WAS|HAVE|POLL|WORD|WENT ) ~2 who:WHO",
        (Yield(POSITION, "rank", "who"),),
        "Second was Labour's Liz Moss with 15,627.",
    ),
    Rule(
        "rank-list",
        "rank:RANK ( DASH|COLON|STOP )? who:WHO",
        (Yield(POSITION, "rank", "who"),),
        "2nd – Julian Moss – Labour: 17,121",
    ),
    Rule(
        "rank-with",
        "rank:RANK ~2 WITH NUM VOTES? COMMA? WAS ~1 who:WHO",
        (Yield(POSITION, "rank", "who"),),
        "Second with 8,147 votes was the Tory candidate, Robert Moss.",
    ),
    Rule(
        "runner-up",
        "who:WHO ~,4 RUNNERUP",
        (Yield(POSITION, who="who", fixed=Decimal(2)),),
        "Labour's Ann Lee was runner-up with 14,024.",
    ),
    Rule(
        "runner-up-before",
        "RUNNERUP ~,1 ( BE )? ~1 who:WHO",
        (Yield(POSITION, who="who", fixed=Decimal(2)),),
        "His nearest rival, Labour's Ken Moss, was far behind.",
    ),
    Rule(
        "hold-line-person",
        "own:SIDE WON? HELD|GAINED OPEN|DASH|COLON who:PERSON CLOSE?",
        (Yield(WINNER, who="who"),),
        "Conservative hold (Bob Moss)",
    ),
    Rule(
        "side-with-candidate",
        "own:SIDE ^12 WITH who:PERSON AS",
        (Yield(CANDIDATE, who="who"),),
        "Labour has gained Poole, with Neil Moss as its candidate.",
    ),
    Rule(
        "person-in-seat",
        "who:PERSON ~,6 IN SEAT ( COMMA|SEMI|AND|STOP )",
        (Yield(WINNER, who="who"),),
        "Also re-elected were Mel Moss in Central Devon and Neil Hill in Torbay.",
        needs="REELECTED|ELECTED|WINNER",
    ),
    Rule(
        "stood",
        "who:WHO ~,3 STOOD",
        (Yield(CANDIDATE, who="who"),),
        "Sam Moss stood for the Greens.",
    ),
)
