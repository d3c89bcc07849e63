"""Rules for majorities and how they changed."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

MAJ, MAJ_PCT = Measure.MAJORITY, Measure.MAJORITY_PCT

RULES: tuple[Rule, ...] = (
    Rule(
        "majority-had",
        "who:PERSON COMMA HAVE ~2 MAJORITY OF ~1 n:NUM !PCT|SEATS",
        (Yield(MAJ, "n", "who"),),
        "Their last member, Bill Moss, had a majority of 19,945.",
    ),
    Rule(
        "majority-target",
        "OPEN who:SIDE BY n:NUM CLOSE",
        (Yield(MAJ, "n", "who", past=True),),
        "Cheadle (Lib Dem by 3,272)",
    ),
    Rule(
        "majority-defended",
        "( who:WHO ~,5 )? PASTHELD ~1 SIDE? ~1 ( MAJORITY ~1 OF? n:NUM | n2:NUM VOTES? MAJORITY )",
        (
            Yield(MAJ, "n", "who", past=True, subject="loser"),
            Yield(MAJ, "n2", "who", past=True, subject="loser"),
        ),
        "Mr Hill was defending a majority of around 1,000 votes.",
    ),
    Rule(
        "majority-up-in-brackets",
        "MAJORITY ( OF|COLON|BE )? n:NUM VOTES? OPEN ( up:UP|down:DOWN ) BY? m:NUM",
        (Yield(MAJ, "n", None, subject="winner"), Yield(Measure.MAJORITY_CHANGE, "m", None, subject="winner")),
        "He was returned with an increased majority of 22,967 (up 5,944).",
    ),
    Rule(
        "majority-lost-to",
        "who:PERSON ~2 LOST PRO MAJORITY OF? ( n:NUM | m:PCT ) TO PERSON",
        (
            Yield(MAJ, "n", "who", past=True, subject="loser"),
            Yield(MAJ_PCT, "m", "who", past=True, subject="loser"),
        ),
        "Sue Moss lost her majority of 51.1% to Mark Hill.",
    ),
    Rule(
        "majority-up-to-for",
        "MAJORITY UP|DOWN TO n:NUM VOTES? FOR who:PERSON",
        (Yield(MAJ, "n", "who"),),
        "Majority up to 5,302 for Tony Moss.",
    ),
    Rule(
        "majority-more-than",
        "MAJORITY ~2 BE n:NUM VOTES? ( up:MORETHAN|MORE|UP | down:DOWN )",
        (Yield(Measure.MAJORITY_CHANGE, "n", None, subject="winner"),),
        "His majority is 2,450 votes more than at the last election.",
    ),
    Rule(
        "more-than-majority",
        "n:NUM VOTES? up:MORETHAN ~3 MAJORITY",
        (Yield(Measure.MAJORITY_CHANGE, "n", None, subject="winner"),),
        "That is 7,287 votes more than the majority of 2017.",
    ),
    Rule(
        "majority-now",
        "NOW COMMA? who:WHO HAVE n:NUM !VOTES|PCT",
        (Yield(MAJ, "n", "who", subject="topic"),),
        "His majority was 23,913. This time he had 25,692.",
    ),
    Rule(
        "majority-made-of",
        "MAJORITY FOR who:WHO WAS ^4 n:NUM VOTES AGAINST m:NUM FOR other:WHO",
        (Yield(Measure.VOTES, "n", "who"), Yield(Measure.VOTES, "m", "other")),
        "The majority for Jamie Moss was made up of 11,705 votes against 11,501 for Karl Hill.",
    ),
    # changes of a majority come before majorities, since they hold more
    Rule(
        "majority-up",
        "( who:WHO POSSESSIVE? )? MAJORITY ~2 BE? ~1 ( up:UP|down:DOWN ) n:NUM VOTES?+ !TO",
        (Yield(Measure.MAJORITY_CHANGE, "n", "who", subject="winner"),),
        "She won with a majority that was up 3,566 on the last election.",
    ),
    Rule(
        "majority-in-list",
        "who:PERSON OPEN|DASH MAJORITY ( COLON|OF )? n:NUM CLOSE?",
        (Yield(MAJ, "n", "who"),),
        "Bill Moss, Conservative - 31,687 (majority 19,945)",
    ),
    Rule(
        "majority-cut-to",
        "( who:WHO POSSESSIVE? )? MAJORITY OF? n:NUM VOTES? BE? UP|DOWN TO m:NUM",
        (Yield(MAJ, "n", "who", subject="winner", past=True), Yield(MAJ, "m", "who", subject="winner", now=True)),
        "His majority of more than 15,000 was cut to 2,353.",
    ),
    Rule(
        "majority-of-theirs-gone",
        "( OVERTURNED ~1 n:NUM who:SIDE MAJORITY|LEAD | m:NUM who2:SIDE MAJORITY|LEAD WAS|IS DOWN|OVERTURNED|LOST )",
        (
            Yield(MAJ, "n", "who", past=True, subject="loser"),
            Yield(MAJ, "m", "who2", past=True, subject="loser"),
        ),
        "They overturned a 20,137 Tory majority.",
    ),
    Rule(
        "majority-built-up",
        "OVERTURNED n:NUM MAJORITY|LEAD ( IT|WHO_WORD )? who:PERSON",
        (Yield(MAJ, "n", "who", past=True, subject="loser"),),
        "He wiped out the 4,752 lead that Ross Moss had built up.",
    ),
    Rule(
        "majority-overturned-held",
        "OVERTURNED n:NUM ( MAJORITY|LEAD )? HELD BY who:PERSON",
        (Yield(MAJ, "n", "who", subject="loser", past=True),),
        "His majority of 8,687 overturned the 14,645 held by Tom Hill.",
    ),
    Rule(
        "majority-with-poll",
        "who:PERSON HAVE|POLL|WON|TOOK ~2 NUM|PCT VOTES|OFVOTE? COMMA? AND|WITH ~3 MAJORITY OF n:NUM",
        (Yield(MAJ, "n", "who"),),
        "There Labour's Andy Moss has 47% of the vote and a majority of 9,192.",
    ),
    Rule(
        "majority-and-share",
        "MAJORITY OF n:NUM VOTES? AND share:PCT OFVOTE",
        (Yield(MAJ, "n", None), Yield(Measure.SHARE, "share", None)),
        "In 2015 Mr Moss had a majority of 6,046 and 47.9 per cent of the poll.",
    ),
    Rule(
        "majority-down-from",
        "MAJORITY ( BE|OF )? n:NUM VOTES? ( COMMA|DASH )? UP|DOWN FROM m:NUM",
        (Yield(MAJ, "n", None, subject="winner"), Yield(MAJ, "m", None, subject="winner", past=True)),
        "She had a majority of 1,208, down from 9,202 two years earlier.",
    ),
    Rule(
        "majority-from-to",
        (
            "( who:WHO ( POSSESSIVE )? )? MAJORITY ^6 FROM n:NUM "
            "( IN|YEAR|YEARAGO|LASTTIME|POSSESSIVE|GENERAL|AGO|WORD|AT ){0,5} TO m:NUM"
        ),
        (Yield(MAJ, "n", "who", subject="winner", past=True), Yield(MAJ, "m", "who", subject="winner", now=True)),
        "Her majority fell from 24,355 to 21,929.",
    ),
    Rule(
        "majority-to-from",
        "( who:WHO POSSESSIVE? )? MAJORITY ^3 TO n:NUM VOTES? FROM m:NUM",
        (Yield(MAJ, "n", "who", subject="winner"), Yield(MAJ, "m", "who", subject="winner", past=True)),
        "She increased her majority to 12,345 from 8,765.",
    ),
    Rule(
        "majority-of-became",
        "MAJORITY ~1 OF n:NUM ~3 BE ( SMALL )? OF? m:NUM",
        (Yield(MAJ, "n", None, subject="winner", past=True), Yield(MAJ, "m", None, subject="winner")),
        "A majority of 3,810 has become one of 11,503.",
    ),
    Rule(
        "majority-change",
        "( who:WHO POSSESSIVE? )? MAJORITY ~,4 BE? BE? ~1 ( up:UP|down:DOWN ) ~1 BY n:NUM",
        (Yield(Measure.MAJORITY_CHANGE, "n", "who", subject="winner"),),
        "His majority was cut by 3,928 votes.",
    ),
    Rule(
        "majority-change-before",
        "( up:UP|down:DOWN ) ~2 ( who:WHO )? ( POSSESSIVE )? MAJORITY ~2 BY n:NUM",
        (Yield(Measure.MAJORITY_CHANGE, "n", "who", subject="winner"),),
        "She increased the majority by more than 10,000 votes.",
    ),
    Rule(
        "majority-change-beside",
        "MAJORITY ~2 OF? m:NUM VOTES? ( COMMA|DASH )? ~2 ( up:UP|down:DOWN ) ~1 ( BY|OF )? n:NUM",
        (Yield(MAJ, "m", None, subject="winner"), Yield(Measure.MAJORITY_CHANGE, "n", None, subject="winner")),
        "She had a majority of 6,686, an increase of 3,942.",
    ),
    Rule(
        "majority-change-off",
        "n:NUM VOTES? ~3 BE? down:DOWN FROM? ~1 ( who:WHO )? MAJORITY",
        (Yield(Measure.MAJORITY_CHANGE, "n", "who", subject="winner"),),
        "More than 9,000 votes were knocked off her majority.",
    ),
    Rule(
        "majority-overturned",
        (
            "OVERTURNED ~1 ( CAPITAL POSSESSIVE )? ( who:PERSON|SIDE )? PRO? POSSESSIVE? ~1 "
            "( n:NUM MAJORITY | MAJORITY ( OF|DASH|OPEN )? n2:NUM )"
        ),
        (Yield(MAJ, "n", "who", subject="loser", past=True), Yield(MAJ, "n2", "who", subject="loser", past=True)),
        "He overturned a Conservative majority of over 24,000.",
    ),
    Rule(
        "majority-overturned-after",
        (
            "who:WHO POSSESSIVE? ~1 ( n:NUM MAJORITY | MAJORITY ~1 OF? n2:NUM ) ^4 OVERTURNED|LOST "
            "( STOP|COMMA|BY|IN|WHEN|TO | $ )"
        ),
        (Yield(MAJ, "n", "who", subject="loser", past=True), Yield(MAJ, "n2", "who", subject="loser", past=True)),
        "A Labour majority of almost 5,000 was overturned.",
    ),
    Rule(
        "majority-change-to",
        "MAJORITY ^8 BY n:NUM VOTES? TO m:NUM",
        (Yield(Measure.MAJORITY_CHANGE, "n", None, subject="winner"), Yield(MAJ, "m", None, subject="winner")),
        "She increased the majority by 1,068 votes to 6,055.",
    ),
    Rule(
        "majority-in-it",
        "n:NUM IN IT",
        (Yield(MAJ, "n", None, subject="winner"),),
        "There were just 1,362 in it.",
    ),
    Rule(
        "majority-into",
        (
            "( loser:SIDE )? MAJORITY ~1 OF? n:NUM VOTES? ( ( AT|IN )? LASTTIME|YEAR )? ( TO|WORD ) ~1 "
            "( SMALL | who:SIDE? LEAD|MAJORITY | who2:SIDE SMALL )? OF? m:NUM"
        ),
        (Yield(MAJ, "n", "loser", subject="winner", past=True), Yield(MAJ, "m", "who", subject="winner", now=True)),
        "She turned a majority of 450 into one of nearly 10,000.",
    ),
    Rule(
        "majority-before",
        "( <!BEAT|OUST|SENDS|OVER|FROM who:WHO ( POSSESSIVE | COMMA WHO_WORD )? ~2 )? n:NUM VOTES? MAJORITY|LEAD",
        (Yield(MAJ, "n", "who", subject="winner"),),
        "Ann Lee won with a 1,425 majority.",
    ),
    Rule(
        "majority-aside",
        "MAJORITY COMMA AT? ~1 n:NUM VOTES? COMMA",
        (Yield(MAJ, "n", None, subject="winner"),),
        "The margin of victory, 11,000, was bigger than anybody had forecast.",
    ),
    Rule(
        "majority-against-last",
        "MAJORITY ( BE|OF|AT ) ~2 NUM VOTES? COMMA THAN|AGAINST WITH? ~1 n:NUM ( IN YEAR | LASTTIME )",
        (Yield(MAJ, "n", None, subject="winner", past=True),),
        "That is a majority of 11,000, against 13,400 last time.",
    ),
    Rule(
        "majority-pct-change",
        (
            "( who:WHO ^3 )? "
            "( ( up:UP|down:DOWN ) ~1 BY? PRO? MAJORITY ~1 BY n:PCT | MAJORITY ~,4 ( rise:UP|drop:DOWN ) ~1 BY? m:PCT "
            ")"
        ),
        (
            Yield(Measure.MAJORITY_PCT_CHANGE, "n", "who", subject="winner"),
            Yield(Measure.MAJORITY_PCT_CHANGE, "m", "who", subject="winner"),
        ),
        "Bob Moss increased his majority by 2 per cent.",
    ),
    Rule(
        "majority-pct-grown",
        "( up:UP|down:DOWN ) MAJORITY OF n:PCT",
        (Yield(Measure.MAJORITY_PCT_CHANGE, "n", None, subject="winner"),),
        "Labour got an increased majority of 16 per cent.",
    ),
    Rule(
        "majority-pct-before",
        "( who:WHO ( POSSESSIVE | COMMA WHO_WORD )? ~2 )? n:PCT MAJORITY",
        (Yield(MAJ_PCT, "n", "who", subject="winner"),),
        "Jo Platt won it with a 20% majority.",
    ),
    Rule(
        "majority-was",
        "( who:WHO POSSESSIVE? ~2 )? MAJORITY ~2 PASTBE ~1 n:NUM",
        (Yield(MAJ, "n", "who", subject="winner", past=True),),
        "Chris Moss's majority used to be 93.",
    ),
    Rule(
        "majority-both",
        (
            "( who:WHO ( POSSESSIVE )? ~1 )? MAJORITY ~1 ( BE|OF|COLON|DASH|BAR )? n:NUM VOTES? "
            "( OPEN|COMMA|DASH|BAR|IS )? WORD? share:PCT"
        ),
        (Yield(MAJ, "n", "who", subject="winner"), Yield(MAJ_PCT, "share", "who", subject="winner")),
        "Majority 4,925 (17.93%)",
    ),
    Rule(
        "majority-gave-him",
        "GAVE PRO ~2 MAJORITY|LEAD OF? n:NUM !PCT|SEATWORD|SEATS|MPWORD|QUANTITY",
        (Yield(MAJ, "n", None, subject="winner"),),
        "Ann Lee polled 14,645 against 12,000 for Tom Hill, giving her a majority of 2,645.",
    ),
    Rule(
        "majority-is",
        (
            "( <!FROM|BEAT|AGAINST|OUST|SENDS who:WHO ( POSSESSIVE | COMMA WHO_WORD )? ~2 )? MAJORITY|LEAD !WITH ~,3 "
            "( OVER|AGAINST|IN|FOR )? ~1 ( WHO|SEAT )? ~3 ( IN YEAR )? ( BE|PASTBE|OF|COLON|DASH|COMMA|TO|BAR )? ~3 "
            "( UP|DOWN TO | up:UP )? ~1 ( SMALL OF | OF|TO )? n:NUM !PCT|SEATWORD|SEATS|MPWORD|QUANTITY"
        ),
        (Yield(MAJ, "n", "who", subject="winner"),),
        "Her majority is a fine one of about 5,000 votes.",
    ),
    Rule(
        "majority-pct-is",
        (
            "( who:WHO ( POSSESSIVE | COMMA WHO_WORD )? ~2 )? MAJORITY|LEAD !WITH ~,3 ( BE|OF|COLON|DASH|TO|IN ) ~3 "
            "( SEAT )? ~1 ( up:UP )? ~1 ( SMALL OF | OF|TO )? n:PCT !NUM"
        ),
        (Yield(MAJ_PCT, "n", "who", subject="winner"),),
        "She was elected with a majority of 16.5%.",
    ),
)
