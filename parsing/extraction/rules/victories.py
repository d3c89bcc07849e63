"""Rules for who won, said by what somebody now is, or without saying who lost."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

WINNER = Measure.WINNER
DOER = "<!FROM|BEAT|BY|OVER|TO|AGAINST|OUST|OF"
ENDS = "( WITH|NOW|WHEN|STOP|COMMA|FOR|AND|DASH|BUT|AS|SEMI | $ )"

RULES: tuple[Rule, ...] = (
    Rule(
        "is-seats-member",
        (
            f"{DOER} who:PERSON|PRO APPOS ^10 BE ( NOW|THEN )? ( SEAT|SEATWORD|CAPITAL|WORD POSSESSIVE | PRO ) "
            f"~2 WINNER {ENDS}"
        ),
        (Yield(WINNER, who="who"),),
        "Anna Moss is Redcar's MP again.",
    ),
    Rule(
        "is-member-with",
        f"{DOER} who:PERSON|PRO ^12 BE ( NOW|THEN )? PRO? ~1 mp:SIDE ( NOW | WITH|BY ~2 NUM|MAJORITY )",
        (Yield(WINNER, who="who"),),
        "Lee Moss is now its Tory MP with 19,231 votes.",
    ),
    Rule(
        "once-of-another-is-member",
        (
            f"{DOER} who:PERSON COMMA WHO_WORD ( ROLE|WORD|SIDE|PERSON|POSSESSIVE|BE|SINCE|YEARAGO|YEAR|IN|FOR|TO|AND|"
            "WENT|OF|AS ){1,16} COMMA BE ( NOW|PRO ){0,2} ~2 mp:SIDE"
        ),
        (Yield(WINNER, who="who"),),
        "Lee Moss, who was a Labour councillor until last year, is now its Tory MP.",
    ),
    Rule(
        "seat-has-member",
        "( @ | COMMA ) SEAT|SEATWORD ~1 HAVE ~2 mp:SIDE ( NOW|WHEN|STOP|COMMA|FOR|AND | $ )",
        (Yield(WINNER, who="mp"),),
        "Wigan has a Green MP this morning.",
    ),
    Rule(
        "seat-has-member-in",
        f"HAVE|POLL ^3 mp:SIDE IN who:PERSON {ENDS}",
        (Yield(WINNER, who="who"),),
        "Wigan has now got itself a Green MP in Ann Lee.",
    ),
    Rule(
        "first-for-seat",
        "@ RANK mp:SIDE FOR|IN SEAT|SEATWORD",
        (Yield(WINNER, who="mp"),),
        "A first Labour MP for the seat once held by Tom Hill.",
    ),
    Rule(
        "first-that-seat-had",
        f"{DOER} who:PERSON|PRO ^12 AS RANK mp:SIDE IT? ( SEAT|SEATWORD|PRO|CAPITAL|NAME )? ( HAVE|IN|FOR )",
        (Yield(WINNER, who="who"),),
        "Ann Lee walked out on to the stage as the first Labour MP that Wigan has had.",
    ),
    Rule(
        "succeeds-as-member",
        "who:PERSON ~2 SUCCEED ~1 PERSON COMMA? AS mp:SIDE",
        (Yield(WINNER, who="who"),),
        "Darren Moss succeeds Anna Hill as the Conservative MP.",
    ),
    Rule(
        "wins-for",
        f"{DOER} who:PERSON|PRO ~2 WON AND? FOR own:SIDE",
        (Yield(WINNER, who="who"),),
        "Lola Moss wins for Labour.",
    ),
    Rule(
        "seat-had-gone-to",
        "SEAT|SEATWORD ^3 WENT|GONE ~1 TO ~1 who:PERSON|SIDE",
        (Yield(WINNER, who="who"),),
        "The seat had gone to Labour.",
    ),
    Rule(
        "seat-stayed-with",
        "SEAT ~2 STAYS WITH ~1 who:PERSON",
        (Yield(WINNER, who="who"),),
        "Wigan stayed with the Greens' Ann Lee.",
    ),
    Rule(
        "won-it-narrowly",
        f"{DOER} who:PERSON|PRO APPOS ~,3 WON BY ~1 NUM",
        (Yield(WINNER, who="who"),),
        "Simon Moss edged it by 310 votes.",
    ),
    Rule(
        "had-beaten-somebody",
        f"{DOER} who:PERSON|SIDE|PRO APPOS ^4 HAVE BEATEN loser:PERSON",
        (Yield(WINNER, who="who"), Yield(Measure.CANDIDATE, who="loser")),
        "Fleur Moss, a councillor, had beaten Will Hill.",
    ),
    Rule(
        "won-by-beating",
        "own:SIDE ~2 HELD|WON ~3 COMMA who:PERSON BEAT ~3 loser:PERSON",
        (Yield(WINNER, who="who"), Yield(Measure.CANDIDATE, who="loser")),
        "Labour held on there, Gareth Moss seeing off the Ukip leader, Tom Hill.",
    ),
    Rule(
        "home-by",
        "<!OF|FROM who:PERSON APPOS HOME BY NUM",
        (Yield(WINNER, who="who"),),
        "A swing of 13.2% to the Conservatives saw Glyn Moss, a farmer, home by 1,184.",
    ),
    Rule(
        "sent-home",
        f"{DOER} who:PERSON|PRO SENDS loser:PERSON|PRO HOME",
        (Yield(WINNER, who="who"), Yield(Measure.CANDIDATE, who="loser")),
        "Stephen Moss sent Tom Hill home with a majority of 1,609.",
    ),
    Rule(
        "went-down-to",
        "loser:PERSON|SIDE WENT DOWN TO ~1 who:PERSON",
        (Yield(WINNER, who="who"), Yield(Measure.CANDIDATE, who="loser")),
        "The Tory went down to Wera Moss of the Liberal Democrats.",
    ),
    Rule(
        "saved-from-defeat",
        "who:PERSON|PRO FROM LOSS BY loser:PERSON",
        (Yield(WINNER, who="who"), Yield(Measure.CANDIDATE, who="loser")),
        "Only 77 votes saved Ivy Moss from defeat by the Conservative Sid Hill.",
    ),
)
