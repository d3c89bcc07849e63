"""Rules for who came where."""

from decimal import Decimal

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

POSITION = Measure.POSITION

RULES: tuple[Rule, ...] = (
    Rule(
        "rank-kept-out",
        "who:WHO ( ^6 NUM VOTES )? ^3 HELD WHO WORD OF rank:RANK PLACE",
        (Yield(POSITION, "rank", "who"),),
        "Peter Moss, on 8,271 votes, kept the Lib Dems out of third place.",
    ),
    Rule(
        "rank-after",
        (
            "who:WHO ( BE|POLL|HAVE|WORD|STAYS|COMMA|IN|DOWN|WHO_WORD|CAND|AS|AND|MPWORD ){0,6} ( DOWN TO )? "
            "rank:RANK ( WORD{0,2} PLACE|WITH|ON | COMMA|STOP|FOR|AND|SEMI|OPEN|DASH|BUT|IN|TO | $ )"
        ),
        (Yield(POSITION, "rank", "who"),),
        "Keith Moss came third with 2,822 votes.",
    ),
    Rule(
        "rank-highest",
        "who:WHO APPOS ( COMMA? ON|WITH NUM VOTES? ( OPEN PCT CLOSE )? COMMA )? ^8 HAVE rank:RANK WORD VOTES|SHARE",
        (Yield(POSITION, "rank", "who"),),
        "Anne Moss had the fourth highest vote of the candidates.",
    ),
    Rule(
        "rank-verb",
        "BUT|AND|COMMA WAS|HAVE|POLL ~1 rank:RANK PLACE? ( WITH|STOP|COMMA|ON )",
        (Yield(POSITION, "rank", subject="person"),),
        "Tom Hill raised the Labour vote and finished second.",
    ),
    Rule(
        "rank-who-was",
        "who:PERSON APPOS COMMA? WHO_WORD WAS|HAVE|POLL ~1 rank:RANK PLACE?",
        (Yield(POSITION, "rank", "who"),),
        "Almost 6,000 more than David Moss, a local garage owner, who was second.",
    ),
    Rule(
        "rank-beaten-to",
        "who:WHO ( ^6 NUM VOTES )? ^5 BEAT WHO TO rank:RANK PLACE?",
        (Yield(POSITION, "rank", "who"),),
        "Peter Moss beat the Lib Dems to third place.",
    ),
    Rule(
        "rank-before",
        (
            "IN? rank:RANK PLACE? ( COMMA AND LAST COMMA )? ( COMMA ~1 ( WITH|ON ) NUM VOTES? COMMA )? ( "
            "WITH|ON )? ( NUM VOTES? COMMA? )? "
            "( WAS|HAVE|POLL|WORD|WENT ) TO? ~2 who:WHO"
        ),
        (Yield(POSITION, "rank", "who"),),
        "Second was Labour's Liz Moss with 15,627.",
    ),
    Rule(
        "rank-is",
        "( rank:RANK PLACE? IS who:PERSON ^8 NUM|PCT | @ rank2:RANK PLACE? IS who2:PERSON ( STOP | $ ) )",
        (Yield(POSITION, "rank", "who"), Yield(POSITION, "rank2", "who2")),
        "Second is Robert Moss, who has 3,585.",
    ),
    Rule(
        "rank-content-with",
        "who:WHO APPOS ^8 ( PROS|BUT ^8 )? WITH|FOR rank:RANK ( NOW|COMMA|STOP|PLACE | $ )",
        (Yield(POSITION, "rank", "who"),),
        "Labour, which once held the seat, had to be content with third.",
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
        "who:WHO APPOS ~,4 RUNNERUP",
        (Yield(POSITION, who="who", fixed=Decimal(2)),),
        "Labour's Ann Lee was runner-up with 14,024.",
    ),
    Rule(
        "nearest-rival-was",
        "near:PRO WAS|IS|COMMA who:PERSON",
        (Yield(POSITION, who="who", fixed=Decimal(2)),),
        "His nearest rival was Tom Hill.",
    ),
    Rule(
        "runner-up-before",
        "( own:SIDE )? <!PRO|PERSON RUNNERUP PLACE? ( COMMA who:PERSON|SIDE | WAS|IS who2:PERSON | ~1 who3:PERSON )",
        (
            Yield(POSITION, who="who", fixed=Decimal(2)),
            Yield(POSITION, who="who2", fixed=Decimal(2)),
            Yield(POSITION, who="who3", fixed=Decimal(2)),
        ),
        "The runner-up was Tom Hill.",
    ),
)
