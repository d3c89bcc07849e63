"""Rules for somebody's share of the vote."""

from parsing.extraction.rules.rule import GET, NO_OBJECT, Rule, Yield
from parsing.models import Measure

SHARE = Measure.SHARE

RULES: tuple[Rule, ...] = (
    Rule(
        "share-backing",
        "who:WHO ~,4 WON|HAVE|TOOK WORD{1,2} OF n:PCT OF|OFVOTE",
        (Yield(SHARE, "n", "who"),),
        "Ann Lee won the backing of 46.7 per cent of those who voted.",
    ),
    Rule(
        "share-beside-votes",
        (
            "<!BY beside:NUM VOTES? ( COMMA|OPEN|DASH|BE|WORD|TO|OF|SHARE|WHO_WORD ){1,3} "
            "share:PCT ( OFVOTE|CLOSE|COMMA|STOP|SEMI )"
        ),
        (Yield(SHARE, "share", None, subject="last"),),
        "Ann Lee polled 19,263 votes, 48.3 per cent.",
    ),
    Rule(
        "share-against-year",
        "PCT OFVOTE? COMMA? THAN|AGAINST|FROM WITH? share:PCT ( IN YEAR | LASTTIME )",
        (Yield(SHARE, "share", None, subject="last"),),
        "Labour won 45.1% of the vote, compared with 40.2% in 2015.",
        needs="OFVOTE|SHARE",
    ),
    Rule(
        "share-up-from",
        "share:PCT OFVOTE|SHARE COMMA? UP|DOWN FROM n:NUM|PCT ( IN YEAR | LASTTIME )",
        (Yield(SHARE, "n", None, subject="last", past=True),),
        "Ann Lee took 57 per cent of the vote, up from 50.3 last time.",
    ),
    Rule(
        "share-moved-to",
        "who:WHO ~2 UP|DOWN ( BEHIND|WORD )? TO ~1 share:PCT !TURNOUT|MAJORITY|SWING|LEAD",
        (Yield(SHARE, "share", "who"),),
        "Labour shot up to 34.4 per cent of the poll.",
    ),
    Rule(
        "share-moved-to-bare",
        "who:SIDE ~2 UP|DOWN ( BEHIND|WORD )? TO ~1 n:NUM !VOTES|PEOPLE|SEATS|SEATWORD",
        (Yield(SHARE, "n", "who"),),
        "Labour climbed to 44.1 per cent while the Tories dropped back to 28.",
        needs="PCT",
    ),
    Rule(
        "share-gave-support",
        "share:PCT OF ~,2 POSSESSIVE? ~1 PEOPLE GAVE who:WHO",
        (Yield(SHARE, "share", "who"),),
        "Nearly 64 per cent of the town's voters gave Ann Lee their support.",
    ),
    Rule(
        "share-who-polled",
        f"who:WHO COMMA? WHO_WORD ~4 {GET} ~,3 share:PCT ~1 OFVOTE|SHARE",
        (Yield(SHARE, "share", "who"),),
        "She lost to Mark Hill, who earned 49.3% of the vote.",
    ),
    Rule(
        "share-polled",
        (
            f"{NO_OBJECT} who:WHO APPOS ^8 ( {GET}|WITH|BE|STAYS ) ~3 share:PCT ~1 "
            "( OFVOTE|SHARE|TOTAL|VOTES | OF NUM TOTAL|VOTES )"
        ),
        (Yield(SHARE, "share", "who"),),
        "Ann Lee took 57.6 per cent of the vote.",
    ),
    Rule(
        "share-of",
        "who:WHO POSSESSIVE ~1 share:PCT OFVOTE",
        (Yield(SHARE, "share", "who"),),
        "Ann Lee's 35% of the vote was enough.",
    ),
    Rule(
        "share-won-with",
        "who:WHO ~2 WON WITH ~1 n:PCT",
        (Yield(SHARE, "n", "who"),),
        "Clive Moss romped home with 51.4 per cent.",
    ),
    Rule(
        "share-and-votes",
        "NUM VOTES AND share:PCT OFVOTE",
        (Yield(SHARE, "share", None, subject="last"),),
        "He was returned with 32,915 votes and 55.1% of the vote.",
    ),
    Rule(
        "share-gave",
        "GAVE who:WHO ~1 n:PCT OFVOTE",
        (Yield(SHARE, "n", "who"),),
        "Neil Moss polled 28,875 votes, giving him 60.4 per cent of the total.",
    ),
    Rule(
        "share-belonged",
        "share:PCT OFVOTE|SHARE ( WENT|WORD|IN )? TO|FOR who:WHO",
        (Yield(SHARE, "share", "who"),),
        "37.9 per cent of the vote went to Labour.",
    ),
    Rule(
        "share-chose",
        "share:PCT OFVOTE ~2 ELECTED who:PRO|PERSON",
        (Yield(SHARE, "share", "who"),),
        "Just 55 per cent of those who voted chose Ann Lee.",
    ),
    Rule(
        "share-participle",
        f"{GET}|WITH|BE|FOR ~3 share:PCT ~1 ( OFVOTE|SHARE )",
        (Yield(SHARE, "share", None),),
        "Ann Lee kept her seat, taking 57.6 per cent of the vote.",
    ),
    Rule(
        "share-stated",
        (
            "( who:WHO ( POSSESSIVE ~1 | COMMA WHO_WORD ) )? SHARE !CHANGEWORD ^8 ( BE|AT|OF|TO|STAYS ) ~3 "
            "COLON? share:PCT"
        ),
        (Yield(SHARE, "share", "who"),),
        "Labour's vote share is at a massive 64.4 per cent.",
    ),
    Rule(
        "share-vote-was",
        "( who:WHO ( POSSESSIVE | COMMA WHO_WORD ) )? VOTES BE n:PCT",
        (Yield(SHARE, "n", "who"),),
        "Mr Moss's vote was 61.5 per cent.",
    ),
    Rule(
        "share-had",
        "who:WHO ~,4 HAVE ~1 share:PCT !UP|DOWN|MAJORITY|SWING|LEAD",
        (Yield(SHARE, "share", "who"),),
        "Claire Ward of Labour had 34% in 2005.",
    ),
    Rule(
        "share-bare",
        "who:WHO ( POSSESSIVE | ( BE|HAVE|POLL )? ON|AT )? OPEN? n:NUM CLOSE? !PEOPLE|VOTES|QUANTITY",
        (Yield(SHARE, "n", "who"),),
        "The Brexit Party got 3.8 per cent and the Lib Dems' 4.6 was better.",
        needs="PCT",
    ),
    Rule(
        "share-with",
        "who:WHO APPOS ~,2 POLL ~2 share:PCT !UP|DOWN|MAJORITY|SWING|LEAD",
        (Yield(SHARE, "share", "who"),),
        "Ann Lee polled 34%.",
    ),
    Rule(
        "share-ranked",
        "who:WHO APPOS BE|POLL|HAVE ~1 RANK PLACE? ~1 WITH|ON ~1 share:PCT !UP|DOWN|MAJORITY|SWING|LEAD",
        (Yield(SHARE, "share", "who"),),
        "The Conservatives were second with 30.1 per cent.",
    ),
    Rule(
        "share-took",
        "who:WHO ~1 TOOK|WON ~1 share:PCT !UP|DOWN|MAJORITY|SWING|LEAD|OF",
        (Yield(SHARE, "share", "who"),),
        "Labour took 51.2 per cent and the Tories 28.1.",
    ),
    Rule(
        "share-deposit",
        "who:WHO APPOS ^4 DEPOSIT COMMA? ~2 WITH|ON|POLL ~2 share:PCT",
        (Yield(SHARE, "share", "who"),),
        "Tom Hill lost his deposit, with just 1.9 per cent.",
    ),
    Rule(
        "share-next",
        "( COMMA|AND|SEMI ) who:PERSON share:PCT !UP|DOWN|MAJORITY|SWING|LEAD|TURNOUT",
        (Yield(SHARE, "share", "who"),),
        "Ann Lee won 34.7 per cent of the vote, Tom Hill (Con) 26.1 per cent and Bill Moss (Reform UK) 24.7 per cent.",
        needs="OFVOTE|SHARE",
    ),
    Rule(
        "share-for-side",
        "WITH ~1 share:PCT FOR who:SIDE",
        (Yield(SHARE, "share", "who"),),
        "Anne Moss was pleased with 9.1 per cent for the Greens.",
    ),
    Rule(
        "share-beside",
        "who:WHO ( COMMA|OPEN ) share:PCT",
        (Yield(SHARE, "share", "who"),),
        "Ann Lee had 45.03 per cent and Tom Hill, second, 25.91 per cent.",
    ),
)
