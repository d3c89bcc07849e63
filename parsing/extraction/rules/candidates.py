"""Rules for who stood, and for whom."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

CANDIDATE = Measure.CANDIDATE

RULES: tuple[Rule, ...] = (
    Rule(
        "person-party-seat",
        "who:PERSON COMMA SEAT CLOSE",
        (Yield(CANDIDATE, who="who"),),
        "The rest are Sam Moss (Lab, Chester North and Neston) and others.",
    ),
    Rule(
        "side-for-whom",
        "own:SIDE COMMA FOR WHO_WORD who:PERSON",
        (Yield(CANDIDATE, who="who"),),
        "Second was Labour, for whom Bachchu Moss collected 18,024 votes.",
    ),
    Rule(
        "side-vote-by",
        "own:SIDE POSSESSIVE? VOTES ^4 PCT ^3 BY ~1 who:PERSON",
        (Yield(CANDIDATE, who="who"),),
        "The Labour vote had ten per cent put on it by Danny Moss.",
    ),
    Rule(
        "person-becomes",
        "who:PERSON ^6 ( NUM VOTES )? ^2 TO? IS ( SEATWORD|POSSESSIVE|RANK|NEW|WORD|SEAT|IT ){0,5} own:SIDE",
        (Yield(CANDIDATE, who="who"),),
        "Aoife Moss polled 20,914 votes to become the seat's first Sinn Fein MP.",
    ),
    Rule(
        "side-rank-colon",
        "own:SIDE ( POLL|WAS|HAVE|WORD|IN ){1,3} RANK PLACE? COLON|DASH who:PERSON",
        (Yield(CANDIDATE, who="who"),),
        "Labour came third: Paul Moss had 7,142 votes.",
    ),
    Rule(
        "side-vote-colon",
        "own:SIDE POSSESSIVE? VOTES ^4 COLON who:PERSON",
        (Yield(CANDIDATE, who="who"),),
        "UKIP's vote collapsed: Tom Moss got only 1,432 votes.",
    ),
    Rule(
        "side-with-person",
        "own:SIDE ^6 WITH who:PERSON POLL|HAVE|WON|TOOK|GAINED",
        (Yield(CANDIDATE, who="who"),),
        "Labour came second, with Ann Lee getting 18,024 votes.",
    ),
    Rule(
        "person-and-side",
        "<!BETWEEN|BEAT|OVER|FROM|TO who:PERSON AND own:SIDE ~1 UP|DOWN|HELD|WON|WAS",
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
        "vote-pushed",
        "who:PERSON ( ^4 WITH NUM VOTES )? ^8 own:SIDE VOTES|SHARE UP|DOWN",
        (Yield(CANDIDATE, who="who"),),
        "Dan Moss pushed the Tory vote up.",
    ),
    Rule(
        "ousted-from",
        "who:PERSON ( COMMA WHO_WORD )? ~2 ( LOST|BEAT ~2 FROM | OUST ~2 FROM|IN|AT ) ~3 SEAT|SEATWORD",
        (Yield(CANDIDATE, who="who"),),
        "Anna Moss was ousted from the Southend West seat.",
    ),
    Rule(
        "side-with-candidate",
        "own:SIDE ^12 WITH who:PERSON AS",
        (Yield(CANDIDATE, who="who"),),
        "Labour has gained Poole, with Neil Moss as its candidate.",
    ),
    Rule(
        "could-not-keep",
        "who:PERSON APPOS ^3 NOT ~1 TO? HELD ~2 SEAT|SEATWORD",
        (Yield(CANDIDATE, who="who"),),
        "Sarah Moss could not keep Totnes.",
    ),
    Rule(
        "has-lost",
        "who:PERSON APPOS ~2 LOST ( STOP | $ )",
        (Yield(CANDIDATE, who="who"),),
        "Labour's Thangam Moss, the shadow culture secretary, has lost.",
    ),
    Rule(
        "side-vote-for",
        "own:SIDE POSSESSIVE? VOTES ^8 NUM ^6 ( NUM ^2 )? FOR who:PERSON",
        (Yield(CANDIDATE, who="who"),),
        "The Green vote climbed by 1,112 to 2,444 for Shaun Moss.",
    ),
    Rule(
        "who-lost",
        "IT WAS who:PERSON WHO_WORD LOST",
        (Yield(CANDIDATE, who="who"),),
        "In 2015 it was Moss who lost.",
    ),
    Rule(
        "majority-over-somebody",
        "MAJORITY|LEAD ( ^6 NUM )? ^6 OVER|AGAINST ~2 who:PERSON",
        (Yield(CANDIDATE, who="who"),),
        "Her majority at that election was 5,624 over Tom Hill.",
    ),
    Rule(
        "stood",
        "who:WHO ~,3 STOOD",
        (Yield(CANDIDATE, who="who"),),
        "Sam Moss stood for the Greens.",
    ),
)
