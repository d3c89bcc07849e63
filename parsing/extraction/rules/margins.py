"""Rules for majorities that are said without the word: won by, behind, ahead, apart."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

MAJ, MAJ_PCT = Measure.MAJORITY, Measure.MAJORITY_PCT

RULES: tuple[Rule, ...] = (
    Rule(
        "majority-to-beat",
        (
            "who:WHO APPOS OVERTURNED ( NUM | ^6 ) MAJORITY ( DASH|OPEN|OF|COMMA ~1 NUM ( DASH|CLOSE|COMMA )? )? "
            "TO BEAT ~2 loser:WHO BY n:NUM"
        ),
        (Yield(MAJ, "n", "who"),),
        "Ann Lee overturned a majority of 27 to beat Tom Hill by 3,269 votes.",
    ),
    Rule(
        "majority-by",
        (
            "<!FROM|BEAT|OVER|AGAINST|OF who:WHO APPOS ^8 ( BEAT|WON|TOOK|HELD|STAYS|GAINED ) ~2 "
            "( loser:WHO|SEAT|SEATWORD )? ( IN SEAT )? ( OPEN NUM VOTES? CLOSE )? ~,4 "
            "( FROM WHO )? BY n:NUM VOTES?+ !TO|PCT"
        ),
        (Yield(MAJ, "n", "who"),),
        "Ann Lee beat Tom Hill by more than 4,000 votes.",
    ),
    Rule(
        "majority-by-or-pct",
        "BY NUM VOTES? ( WORD | OPEN ) n:PCT !OFVOTE|SHARE",
        (Yield(MAJ_PCT, "n", None, subject="winner"),),
        "Ann Lee beat Tom Hill by 4,000 votes or 9.2 per cent.",
        needs="WON|BEAT|TOOK|HELD|GAINED|LOST",
    ),
    Rule(
        "majority-won-by",
        "WON ~1 COMMA? BY n:NUM VOTES?+ !TO|PCT",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Ann Lee tore up the Labour majority to win by 3,527.",
    ),
    Rule(
        "majority-went-by",
        "SEAT ^3 WENT TO ~1 who:WHO BY n:NUM VOTES?+ !TO|PCT",
        (Yield(MAJ, "n", "who"),),
        "Gordon went to the SNP's Stefan Moss by 819 votes.",
    ),
    Rule(
        "majority-lost-by",
        (
            "loser:WHO APPOS ^8 LOST ~2 SEAT? ~1 ( TO winner:WHO )? ~2 ( DASH|COMMA )? BY n:NUM VOTES?+ "
            "( TO who:WHO | !TO|PCT )"
        ),
        (Yield(MAJ, "n", "who", subject="winner"),),
        "Tom Hill lost to Ann Lee by 2,379 votes.",
    ),
    Rule(
        "majority-by-votes",
        "<!IT|UP|DOWN BY ~1 n:NUM VOTES ( FROM who:WHO )? !TO",
        (Yield(MAJ, "n", None, subject="winner"),),
        "She stays on by 31 votes.",
    ),
    Rule(
        "majority-beat-into",
        "BEAT ~1 loser:WHO WORD|TO RANK PLACE BY n:NUM",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Sarah Moss polled 21,517 votes to beat Peter Hill into second place by 8,028.",
    ),
    Rule(
        "majority-within",
        "n:NUM VOTES OF ~1 WON|TOOK|GAINED|OUST|BEAT|HELD",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Labour came within 1,041 votes of winning it back.",
    ),
    Rule(
        "majority-with-to-spare",
        "who:WHO APPOS ~,3 BEAT|OUST|HELD|WON|TOOK|GAINED ~2 WHO|SEAT|SEATWORD ~2 WITH n:NUM VOTES? AHEAD",
        (Yield(MAJ, "n", "who"),),
        "Femi Moss ousted the Conservatives with 4,774 votes to spare.",
    ),
    Rule(
        "majority-and-ahead",
        "AND POLL n:NUM VOTES? AHEAD",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Stefan Moss wiped out the lead of Tom Hill and finished 3,982 in front of him.",
    ),
    Rule(
        "majority-next-behind",
        "RUNNERUP COMMA n:NUM VOTES? BEHIND",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Richard Moss was runner-up, 2,643 votes adrift.",
    ),
    Rule(
        "majority-separated",
        "n:NUM VOTES ~2 BETWEEN ~1 ( who:PERSON|PRO FROM WHO | who2:PRO AND WHO )",
        (Yield(MAJ, "n", "who", subject="winner"),),
        "Only 92 votes separated him from Labour's Mary Dean.",
    ),
    Rule(
        "majority-between",
        "n:NUM VOTES ~2 BETWEEN !PROS|PEOPLE ~1 ( rival:WHO ~2 FROM|AND other:WHO )?",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Only 92 votes separated him from Labour's Mary Dean.",
    ),
    Rule(
        "majority-apart",
        "n:NUM VOTES HELD rival:WHO AND other:WHO BETWEEN",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Just 2,693 votes kept the Conservatives and Labour apart.",
    ),
    Rule(
        "majority-gap",
        "BETWEEN ~,6 n:NUM VOTES?",
        (Yield(MAJ, "n", None, subject="winner"),),
        "The gap between the two was 206 votes.",
    ),
    Rule(
        "majority-behind",
        "who:WHO ^5 n:NUM VOTES? BEHIND !IN|AT|WORD",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Tom Hill finished only 31 votes behind him.",
    ),
    Rule(
        "majority-behind-by",
        "BEHIND|AHEAD ~2 BY ~1 n:NUM",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Tom Hill was behind by 31 votes.",
    ),
    Rule(
        "majority-over",
        "who:WHO POSSESSIVE MAJORITY|LEAD OVER|AGAINST|FROM ~1 loser:WHO ( BE|OF|STOOD ) ~3 n:NUM",
        (Yield(MAJ, "n", "who"),),
        "Ann Lee's majority over Tom Hill was 450.",
    ),
    Rule(
        "majority-ahead",
        (
            "( <!FROM|OVER|BEAT|AGAINST who:WHO ~,5 )? n:NUM ( VOTES? AHEAD|MORETHAN | MORE VOTES? THAN ) ~2 "
            "loser:WHO !PROS|POLL|HAVE|WON"
        ),
        (Yield(MAJ, "n", "who"),),
        "That put her 687 ahead of her opponent.",
    ),
    Rule(
        "majority-more-than-next",
        "( <!FROM|OVER|BEAT|AGAINST who:WHO ~,5 )? n:NUM VOTES? MORETHAN ~1 RUNNERUP",
        (Yield(MAJ, "n", "who"),),
        "She had over 30,000 more than the runners-up.",
    ),
    Rule(
        "majority-clear",
        "( <!FROM|OVER|BEAT|AGAINST|OUST who:WHO ~,5 )? n:NUM VOTES? AHEAD",
        (Yield(MAJ, "n", "who"),),
        "That put her 687 ahead.",
    ),
    Rule(
        "majority-pct-ahead",
        "( who:WHO ~,5 )? n:PCT AHEAD",
        (Yield(MAJ_PCT, "n", "who", subject="winner"),),
        "Ann Lee finished 12% ahead.",
    ),
)
