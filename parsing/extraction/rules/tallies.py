"""Rules for votes and majorities in wordings of their own: crosses against a name, "home by 1,184"."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

VOTES, SHARE, MAJ = Measure.VOTES, Measure.SHARE, Measure.MAJORITY

RULES: tuple[Rule, ...] = (
    Rule(
        "votes-against-names",
        (
            "n:NUM VOTES AGAINST|FOR|BY|IN ~1 ( WORD OF )? who:WHO ( POSSESSIVE WORD )? COMMA? AND|BUT m:NUM "
            "( AGAINST|FOR|BY ( ( IT|WORD ) OF )? other:WHO )?"
        ),
        (Yield(VOTES, "n", "who"), Yield(VOTES, "m", "other")),
        "There were 22,569 crosses against the name of Ann Lee and 22,302 against that of Tom Hill.",
    ),
    Rule(
        "votes-had-for-side",
        "who:PERSON ( POLL|HAVE|WON|TOOK ~1 )? n:NUM VOTES? FOR SIDE",
        (Yield(VOTES, "n", "who"),),
        "Su Moss had 4,166 for Labour and Paula Hill 1,557 for the Greens.",
    ),
    Rule(
        "votes-backed",
        "n:NUM PEOPLE VOTED FOR? who:PERSON|PRO",
        (Yield(VOTES, "n", "who"),),
        "In all 11,705 people backed Ann Lee.",
    ),
    Rule(
        "votes-for-there-were",
        "FOR who:PERSON|PRO ( IT|COMMA )? ( WAS|HAVE BE? ) n:NUM !PEOPLE|QUANTITY",
        (Yield(VOTES, "n", "who"),),
        "For Ann Lee there were 13,976.",
    ),
    Rule(
        "votes-of-them-to",
        "n:NUM PEOPLE TO|AGAINST m:NUM FOR|OF other:WHO",
        (Yield(VOTES, "n", None), Yield(VOTES, "m", "other")),
        "Ann Lee was told that she had 21,123 of them to the 20,765 of her opponent, Tom Hill.",
    ),
    Rule(
        "votes-of-both-who",
        "loser:WHO ^6 BY|TO ~1 who:WHO COMMA? WHO_WORD HAVE|POLL|WON|TOOK n:NUM VOTES? TO|AGAINST PRO m:NUM",
        (Yield(VOTES, "n", "who"), Yield(VOTES, "m", "loser")),
        "Tom Hill was beaten by Ann Lee, who had 20,111 votes to his 14,020.",
    ),
    Rule(
        "side-votes-up-to",
        "who:WHO POSSESSIVE? VOTES ~1 WORD? UP|DOWN ( NUM VOTES? )? TO n:NUM !PCT",
        (Yield(VOTES, "n", "who"),),
        "Labour's vote edged up to 7,258.",
    ),
    Rule(
        "votes-who-won",
        "<!OVER|FROM who:PERSON BEAT|OUST ~3 loser:WHO WITH n:NUM VOTES !AHEAD",
        (Yield(VOTES, "n", "who"),),
        "Ben Moss unseated Chris Hill with 18,371 votes.",
    ),
    Rule(
        "rank-change-votes",
        "rank:RANK PLACE? COMMA? ( AND|BUT )? up:UP|down:DOWN BY? n:PCT ^8 COMMA? WAS ~1 who:WHO",
        (Yield(Measure.POSITION, "rank", "who"), Yield(Measure.SHARE_CHANGE, "n", "who")),
        "In third place, and up 2.5% on last time, was Liberal Democrat Robin Moss with 6,430.",
    ),
    Rule(
        "share-of-people-gave",
        "share:PCT OF|OFVOTE ^4 PEOPLE GAVE|WON who:PERSON|PRO PRO|PROS? WORD|VOTES",
        (Yield(SHARE, "share", "who"),),
        "Nearly 64 per cent of the town's voters gave Ann Lee their support.",
    ),
    Rule(
        "majority-replaced",
        (
            "loser:WHO APPOS ^4 MAJORITY OF n:NUM VOTES? ( WORD|WITH|BY|BE|WENT|SUCCEED ){1,4} SMALL OF m:NUM "
            "FOR who:PERSON|SIDE"
        ),
        (Yield(MAJ, "n", "loser", past=True), Yield(MAJ, "m", "who", now=True)),
        "Vera Hill saw a majority of 12,116 replaced with one of 5,214 for Ian Moss.",
    ),
    Rule(
        "majority-out-of-deficit",
        "OF NUM VOTES? ( AT|IN ~1 YEAR GENERAL? )? WORD ~1 LEAD|MAJORITY OF n:NUM",
        (Yield(MAJ, "n", None, subject="winner", now=True),),
        "He turned a deficit of 502 at the 2017 election into a lead of almost 8,000.",
    ),
    Rule(
        "majority-home-by",
        "<!OF|FROM who:PERSON APPOS HOME BY ~1 n:NUM !TO|PCT",
        (Yield(MAJ, "n", "who"),),
        "The swing saw Glyn Moss, a farmer, home by 1,184.",
    ),
    Rule(
        "majority-saved",
        "n:NUM VOTES WORD who:PERSON|PRO FROM LOSS",
        (Yield(MAJ, "n", "who"),),
        "Only 77 votes saved Ivy Moss from defeat.",
    ),
    Rule(
        "majority-kept-ahead",
        "n:NUM VOTES? ( IT|WHO_WORD )? HELD who:SIDE|PERSON ( IN )? AHEAD",
        (Yield(MAJ, "n", "who"),),
        "It was less than 450 that kept Labour in front in 2015.",
    ),
    Rule(
        "majority-short-of-taking",
        "n:NUM VOTES? OF ~1 TOOK|WON|GAINED|OUST|BEAT ( IT|SEAT|SEATWORD ( BEHIND )? FROM )? who:PERSON",
        (Yield(MAJ, "n", "who"),),
        "John Hill came within 229 votes of taking it from Albert Moss.",
    ),
    Rule(
        "majority-sent-home",
        "who:PERSON|PRO SENDS loser:PERSON|PRO HOME ~1 WITH MAJORITY OF n:NUM",
        (Yield(MAJ, "n", "who"),),
        "Stephen Moss sent Tom Hill home with a majority of 1,609.",
    ),
)
