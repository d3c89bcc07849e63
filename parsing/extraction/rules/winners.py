"""Rules for who won."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

WINNER, CANDIDATE = Measure.WINNER, Measure.CANDIDATE

RULES: tuple[Rule, ...] = (
    Rule(
        "side-in-seat",
        "@ who:SIDE IN SEAT $",
        (Yield(WINNER, who="who"),),
        "Conservatives safe in Bexleyheath and Crayford",
    ),
    Rule(
        "seat-for-side",
        "@ SEAT FOR who:SIDE $",
        (Yield(WINNER, who="who"),),
        "Bexleyheath and Crayford safe for the Conservatives",
    ),
    Rule(
        "headline-becomes",
        "@ who:PERSON APPOS IS ~1 own:SIDE $",
        (Yield(WINNER, who="who"),),
        "Rupert Moss, once a banker, becomes a Reform MP",
    ),
    Rule(
        "seat-win-for",
        "SEAT WAS|IS ~3 WON|WINNER FOR who:WHO",
        (Yield(WINNER, who="who"),),
        "Southend West was a comfortable win for Mr Moss.",
    ),
    Rule(
        "side-win-in",
        "( who:SIDE WON|WINNER IN SEAT | IN SEAT ^4 who2:SIDE WON|WINNER )",
        (Yield(WINNER, who="who"), Yield(WINNER, who="who2")),
        "There was another Labour triumph in Southend East and Rochford.",
    ),
    Rule(
        "seat-is-party",
        "@ SEAT IS who:SIDE|ADJECTIVE ( WHEN|STOP|COMMA | $ )",
        (Yield(WINNER, who="who"),),
        "Wyre Forest is Conservative again after a recount.",
    ),
    Rule(
        "and-won-in",
        "AND WON IN SEAT",
        (Yield(WINNER, subject="last"),),
        "Plaid Cymru took Arfon from Labour and romped home in Ynys Môn.",
    ),
    Rule(
        "seat-winner-was",
        "SEAT WINNER WAS|IS who:PERSON",
        (Yield(WINNER, who="who"),),
        "The Lewisham West and Penge winner was Labour's Ellie Moss.",
    ),
    Rule(
        "seat-gave-term",
        "SEAT ^4 GAVE ~1 who:PERSON ~1 REELECTED",
        (Yield(WINNER, who="who"),),
        "Tamworth has given Christopher Moss another term as its MP.",
    ),
    Rule(
        "seat-sends-back",
        "SEAT ~2 SENDS ^3 who:PERSON ~1 BEHIND",
        (Yield(WINNER, who="who"),),
        "Foyle sends Colum Moss back to Westminster.",
    ),
    Rule(
        "seat-where-won",
        "SEAT COMMA? WHEN who:PERSON WON|TOOK",
        (Yield(WINNER, who="who"),),
        "They are Makerfield, where Yvonne Moss won, and Wigan.",
    ),
    Rule(
        "winner-named",
        "WINNER COMMA? who:PERSON",
        (Yield(WINNER, who="who"),),
        "The new MP, Kris Moss, is a farmer.",
    ),
    Rule(
        "won-it",
        "who:PERSON WON|TOOK IT !FROM",
        (Yield(WINNER, who="who"),),
        "Anthony Moss won it for the Conservatives.",
    ),
    Rule(
        "winner-was",
        "who:PERSON ~,3 WAS|IS WINNER",
        (Yield(WINNER, who="who"),),
        "James Moss was the winner with 27,063 votes.",
    ),
    Rule(
        "seat-lost-to",
        "SEAT|SEATWORD ^6 LOST ~1 TO who:SIDE",
        (Yield(WINNER, who="who"),),
        "The seat was lost to Labour.",
    ),
    Rule(
        "in-hands",
        "SEAT|SEATWORD ~3 ( IS|STAYS|RETURNED|BEHIND|TO|WENT ){1,2} ~2 IN|TO who:SIDE HANDS",
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
        "<!FROM|BEAT|OVER|TO|AGAINST who:WHO APPOS ~,6 WON|TOOK ~3 PRO? ~2 SEAT|SEATWORD",
        (Yield(WINNER, who="who"),),
        "Labour's Ellie Moss won the Lewisham West and Penge seat.",
    ),
    Rule(
        "lost-seat-to",
        "LOSS ~,2 PRO? ~1 SEAT|SEATWORD SEATWORD? TO ~1 who:SIDE|PERSON",
        (Yield(WINNER, who="who"),),
        "Tom Hill has lost his Wigan seat to Labour.",
    ),
    Rule(
        "overturned-majority",
        "who:PERSON|SIDE OVERTURNED ( WHO|CAPITAL|WORD POSSESSIVE )? WHO? ~3 MAJORITY",
        (Yield(WINNER, who="who"),),
        "Ann Lee overturned the country's smallest majority.",
    ),
    Rule(
        "seat-won-by",
        "SEAT|SEATWORD|BYELECTION ~,8 WON|TOOK BY who:WHO",
        (Yield(WINNER, who="who"),),
        "The Newark by-election has been won by the Conservative Party.",
    ),
    Rule(
        "it-was-won-by",
        "@ IT WAS WON ( AT|IN YEAR GENERAL? )? BY who:WHO",
        (Yield(WINNER, who="who"),),
        "It was won at the 2010 general election by Bridget Moss.",
    ),
    Rule(
        "won-with-votes",
        "who:WHO ~,4 WON|ELECTED ~,2 WITH ~,4 NUM|PCT|MAJORITY",
        (Yield(WINNER, who="who"),),
        "James Moss won with 27,063 votes.",
    ),
    Rule(
        "elected",
        "who:WHO ~,3 BE ~2 ( WINNER|MPWORD|ELECTED ) ~3 ( FOR|AND|WITH|STOP|COMMA|OF|IN|AS|AT )",
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
        "<!FROM|BEAT|OVER|AGAINST who:WHO APPOS ~,6 WON ~2 BY ~1 NUM",
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
        "who:PERSON|PRO ( POSSESSIVE | COMMA WHO_WORD )? ~1 HAVE? ~1 MAJORITY",
        (Yield(WINNER, who="who"),),
        "Ben Moss's majority is cut by about 6,000.",
    ),
    Rule(
        "has-beaten",
        "who:PERSON|PRO ^8 BEATEN ~1 loser:PERSON|SIDE",
        (Yield(WINNER, who="who"), Yield(CANDIDATE, who="loser")),
        "Labour's David Moss has beaten the Conservative, Neil Hill.",
    ),
    Rule(
        "beat",
        "who:WHO APPOS ~,6 BY? BEAT ~,3 loser:WHO",
        (Yield(WINNER, who="who"), Yield(CANDIDATE, who="loser")),
        "Bayo Moss beat Conservative Gavin Hill.",
    ),
    Rule(
        "beaten-by",
        "loser:WHO APPOS ^5 LOST|BEAT ~3 BY|TO ~1 who:WHO",
        (Yield(WINNER, who="who"), Yield(CANDIDATE, who="loser")),
        "Gavin Hill was beaten by Bayo Moss.",
    ),
    Rule(
        "hold-line-person",
        "own:SIDE WON? HELD|GAINED OPEN|DASH|COLON who:PERSON CLOSE?",
        (Yield(WINNER, who="who"),),
        "Conservative hold (Bob Moss)",
    ),
    Rule(
        "person-in-seat",
        "who:PERSON ( ~6 IN SEAT ( COMMA|SEMI|AND|STOP ) | APPOS ~,6 IN SEAT ( SEMI|AND|STOP | COMMA !PERSON ) )",
        (Yield(WINNER, who="who"),),
        "Also re-elected were Mel Moss in Central Devon and Neil Hill in Torbay.",
        needs="REELECTED|ELECTED|WINNER",
    ),
)
