"""Rules for somebody's votes."""

from parsing.extraction.rules.rule import GET, NO_OBJECT, Rule, Yield
from parsing.models import Measure

VOTES, SHARE = Measure.VOTES, Measure.SHARE
PLAIN_NUMBER = "!MAJORITY|LEAD|SWING|UP|DOWN|AHEAD|MORETHAN|BEHIND|PEOPLE|TOTAL|VOTES"
RULES: tuple[Rule, ...] = (
    Rule(
        "votes-exchange",
        "who:WHO APPOS ~,6 BEAT|OUST ~2 loser:WHO APPOS ~,4 BY n:NUM VOTES? TO m:NUM",
        (Yield(VOTES, "n", "who"), Yield(VOTES, "m", "loser")),
        "Ann Lee beat Tom Hill by 20,000 votes to 17,000.",
    ),
    Rule(
        "votes-beat-with",
        "who:WHO APPOS ~,6 BEAT ~3 loser:WHO WITH n:NUM VOTES",
        (Yield(VOTES, "n", "who"),),
        "Marie Moss defeated sitting MP Miriam Hill with 19,169 votes.",
    ),
    Rule(
        "votes-exchange-lost",
        "loser:WHO ~,6 ( BE )? LOST|BEAT ~2 BY n:NUM VOTES? TO m:NUM",
        (Yield(VOTES, "n", None, subject="winner"), Yield(VOTES, "m", "loser")),
        "Tom Hill was beaten by 20,000 votes to 17,000.",
    ),
    Rule(
        "votes-against",
        "n:NUM VOTES? TO|AGAINST|THAN other:WHO POSSESSIVE? m:NUM",
        (Yield(VOTES, "n", None), Yield(VOTES, "m", "other")),
        "She won: 20,000 votes to Tom Hill's 17,000.",
    ),
    Rule(
        "votes-to-those-of",
        "n:NUM VOTES? TO|AGAINST m:NUM ( POLL BY | IT? WENT TO ) other:WHO",
        (Yield(VOTES, "n", None), Yield(VOTES, "m", "other")),
        "He won with 24,717 votes to the 21,445 polled by Ben Moss.",
    ),
    Rule(
        "votes-against-for",
        "<!BY n:NUM VOTES? TO|AGAINST m:NUM FOR|OF other:WHO",
        (Yield(VOTES, "n", None), Yield(VOTES, "m", "other")),
        "He gets 22,871 votes to 18,690 for the Tories' Anna Moss.",
    ),
    Rule(
        "votes-respectively",
        "who:WHO AND other:WHO ^6 n:NUM VOTES? AND m:NUM VOTES?",
        (Yield(VOTES, "n", "who"), Yield(VOTES, "m", "other")),
        "Ann Lee and Tom Hill polled 20,000 and 17,000 respectively.",
    ),
    Rule(
        "votes-for",
        (
            "n:NUM ( VOTES|PEOPLE )? ( OPEN share:PCT CLOSE )? ( VOTED|VOTES|WENT|BE|AND ){0,2} FOR|TO "
            "who:PERSON|SIDE|PRO !POSSESSIVE|YEAR|VOTES|MAJORITY|SHARE|TOTAL"
        ),
        (Yield(VOTES, "n", "who"), Yield(SHARE, "share", "who")),
        "There were 2,700 votes for the Liberal Democrat, Ian Moss.",
    ),
    Rule(
        "votes-whose",
        "who:WHO ~,4 WHO_WORD n:NUM VOTES",
        (Yield(VOTES, "n", "who"),),
        "Labour's Ellie Moss, whose 35,423 votes were more than enough, is new.",
    ),
    Rule(
        "votes-for-whom",
        "who:WHO ~,2 FOR WHO_WORD ~3 n:NUM VOTES",
        (Yield(VOTES, "n", "who"),),
        "David Moss, for whom there were 25,113 votes, is back.",
    ),
    Rule(
        "votes-had-of-them",
        "who:WHO ~1 HAVE VOTES ~1 COMMA n:NUM",
        (Yield(VOTES, "n", "who"),),
        "UKIP too had votes then, 6,481 of them.",
    ),
    Rule(
        "votes-rank-first",
        "RANK PLACE? COMMA? WITH|ON n:NUM VOTES? COMMA? WAS ~1 who:WHO",
        (Yield(VOTES, "n", "who"),),
        "Second with 8,147 votes was the Tory candidate, Robert Moss.",
    ),
    Rule(
        "votes-cast-by",
        "who:WHO ~,6 WHO_WORD n:NUM PEOPLE ~2 ( VOTED|VOTES )? FOR",
        (Yield(VOTES, "n", "who"),),
        "Sandra Dale, whom 10,000 people voted for, came next.",
    ),
    Rule(
        "votes-gave",
        "n:NUM VOTES ( OPEN share:PCT CLOSE )? ~1 GAVE who:WHO",
        (Yield(VOTES, "n", "who"), Yield(SHARE, "share", "who")),
        "12,600 votes gave Labour's Ann Lee second place.",
    ),
    Rule(
        "votes-relative",
        f"n:NUM VOTES ( IT|WHO_WORD )? who:WHO ( HAVE|NOW|THEN )? {GET}",
        (Yield(VOTES, "n", "who"),),
        "That is fewer than the 17,000 votes she won last time.",
    ),
    Rule(
        "votes-gave-to",
        "GAVE who:WHO n:NUM VOTES",
        (Yield(VOTES, "n", "who"),),
        "The town gave William Moss 5,900 votes.",
    ),
    Rule(
        "votes-for-side-with",
        (
            "who:PERSON ( BE|POLL|STAYS|HAVE|COMMA|RANK|RUNNERUP|WORD|IN|PLACE ){1,5} FOR SIDE ( COMMA|RANK ){0,2} "
            "WITH|ON ~1 n:NUM"
        ),
        (Yield(VOTES, "n", "who"),),
        "Tele Moss was next for Labour on 12,187.",
    ),
    Rule(
        "votes-changed-to",
        "who:WHO ^4 UP|DOWN BY? NUM VOTES? ^3 ( PERSON COMMA )? AT|TO|ON n:NUM",
        (Yield(VOTES, "n", "who"),),
        "Gary Moss of the DUP was down 858 at 3,915.",
    ),
    Rule(
        "votes-from-to",
        "who:WHO ^5 UP|DOWN ( NUM VOTES? )? FROM n:NUM VOTES? ( IN YEAR )? TO m:NUM",
        (Yield(VOTES, "n", "who", past=True), Yield(VOTES, "m", "who", now=True)),
        "Anne Moss dropped from 2,032 in 2019 to 1,519.",
    ),
    Rule(
        "votes-down-from",
        "NUM VOTES ( DASH|COMMA|OPEN )? UP|DOWN FROM n:NUM VOTES? !TO",
        (Yield(VOTES, "n", None, subject="last", past=True),),
        "Ms Moss polled 17,982 votes - down from 19,921 last time.",
    ),
    Rule(
        "votes-became",
        "who:WHO POSSESSIVE n:NUM VOTES? WAS m:NUM",
        (Yield(VOTES, "n", "who", past=True), Yield(VOTES, "m", "who", now=True)),
        "UKIP's 14,888 became 1,921.",
    ),
    Rule(
        "votes-of-those-before",
        "OF ~1 n:NUM ~1 ( IT | who:WHO ) HAVE ( IN YEAR | LASTTIME )",
        (Yield(VOTES, "n", "who"),),
        "It lost half of the 5,235 it had in 2015.",
    ),
    Rule(
        "votes-then-and-now",
        "who:WHO COLON|DASH|COMMA n:NUM VOTES? IN YEAR COMMA m:NUM NOW",
        (Yield(VOTES, "n", "who"), Yield(VOTES, "m", "who", now=True)),
        "Green: 9,404 in 2015, 12,915 now, a gain of 3,511.",
    ),
    Rule(
        "votes-voted",
        "n:NUM PEOPLE? VOTED who:SIDE",
        (Yield(VOTES, "n", "who"),),
        "Only 1,712 people voted Liberal Democrat.",
    ),
    Rule(
        "votes-helped-to",
        "WORD who:PERSON TO n:NUM COMMA? AGAINST m:NUM FOR other:WHO",
        (Yield(VOTES, "n", "who"), Yield(VOTES, "m", "other")),
        "Student votes helped Kate Moss to 24,967, against 18,254 for the Conservatives.",
    ),
    Rule(
        "votes-bracket",
        "who:PERSON COMMA? OPEN n:NUM ( COMMA PCT )? CLOSE",
        (Yield(VOTES, "n", "who"),),
        "Nick Moss of the Lib Dems (1,480) and Will Hill, Green, (1,406) made up the field.",
    ),
    Rule(
        "votes-whose-total",
        "who:PERSON COMMA WHO_WORD TOTAL|VOTES|WORD DOWN|UP TO n:NUM !PCT",
        (Yield(VOTES, "n", "who"),),
        "They ousted Jackie Moss, whose total slumped to 13,317.",
    ),
    Rule(
        "votes-deposit-with",
        "who:PERSON ~,2 HELD|LOST PRO DEPOSIT ( COMMA ~1 )? WITH|ON ~1 n:NUM",
        (Yield(VOTES, "n", "who"),),
        "Labour's Tomos Moss only just kept his deposit with 1,680 votes.",
    ),
    Rule(
        "votes-not-enough",
        "n:NUM VOTES ~1 BE NOT ^5 who:PERSON",
        (Yield(VOTES, "n", "who"),),
        "22,397 votes were not enough to make James Moss the MP.",
    ),
    Rule(
        "votes-more-than-then",
        "who:WHO ^3 NUM VOTES? MORE|MORETHAN|UP ^3 DASH|COLON|AT|TO n:NUM",
        (Yield(VOTES, "n", "who", now=True),),
        "Rachel Moss polled 12 votes more than last time: 1,268.",
    ),
    Rule(
        "votes-surged-to",
        "who:PERSON ( ~1 PRO VOTES )? ( WORD|UP|DOWN ){1,2} TO n:NUM !PCT|VOTES|MAJORITY",
        (Yield(VOTES, "n", "who"),),
        "Peter Moss surged to 25,322 and Nick Hill saw his vote squeezed to 1,885.",
    ),
    Rule(
        "votes-sunk-to",
        "who:WHO POSSESSIVE? ~4 UP|DOWN COMMA? TO|AT n:NUM VOTES",
        (Yield(VOTES, "n", "who"),),
        "What startled people was UKIP's collapse, to 1,435 votes.",
    ),
    Rule(
        "votes-who-polled",
        f"who:WHO COMMA? WHO_WORD ~4 {GET} ~,3 n:NUM VOTES?+ {PLAIN_NUMBER}",
        (Yield(VOTES, "n", "who"),),
        "She beat Labour's Tom Hill, who polled 15,777.",
    ),
    Rule(
        "votes-polled",
        f"{NO_OBJECT} who:WHO APPOS ^8 {GET} ~,3 n:NUM VOTES?+ {PLAIN_NUMBER}",
        (Yield(VOTES, "n", "who"),),
        "Ann Lee polled 12,345 votes.",
    ),
    Rule(
        "votes-of",
        (
            "who:WHO POSSESSIVE ( WORD|NEW|CAND ){0,2} ( VOTES|POLL|SHARE )? ( BE|OF|AT|COMMA )? n:NUM VOTES?+ "
            f"{PLAIN_NUMBER}"
        ),
        (Yield(VOTES, "n", "who"),),
        "Tom Hill's 10,993 left him short.",
    ),
    Rule(
        "votes-with",
        (
            "<!BEHIND|BEAT|OUST|BEATEN who:WHO APPOS "
            "( BE|POLL|STAYS|HAVE|BEHIND|COMMA|WHO_WORD|RANK|RUNNERUP|LAST|PLACE|IN|FOR|AND|WORD ){0,6} "
            f"WITH|ON ~1 n:NUM VOTES?+ {PLAIN_NUMBER}"
        ),
        (Yield(VOTES, "n", "who"),),
        "Tom Hill was third with 5,176 votes.",
    ),
    Rule(
        "votes-alone",
        "@ n:NUM VOTES ( STOP | $ )",
        (Yield(VOTES, "n", None),),
        "16,621 votes.",
    ),
    Rule(
        "votes-after-rank",
        "who:PERSON|SIDE RANK PLACE? ( COMMA|WITH|ON|DASH|COLON ){1,2} n:NUM VOTES?+ !AHEAD|BEHIND",
        (Yield(VOTES, "n", "who"),),
        "UKIP's Kathleen Moss third, 6,068.",
    ),
    Rule(
        "votes-beside",
        f"who:PERSON|SIDE|PRO ( COMMA|COLON|DASH|OPEN )? n:NUM VOTES?+ {PLAIN_NUMBER}",
        (Yield(VOTES, "n", "who"),),
        "Paul Lath of UKIP received 1,470 votes and Steven Moss 135.",
        needs="VOTES|POLL|HAVE|WON|TOOK",
    ),
    Rule(
        "votes-against-year",
        "NUM VOTES? AGAINST|THAN n:NUM VOTES? IN YEAR",
        (Yield(VOTES, "n", None, subject="last"),),
        "She polled 25,869 against 21,270 in 2017.",
    ),
    Rule(
        "votes-had-then",
        "HAVE ~1 n:NUM VOTES? ( AGO|LASTTIME | IN YEAR )",
        (Yield(VOTES, "n", None),),
        "Julia Moss won with 35,495 votes, having had 33,750 two years ago.",
    ),
    Rule(
        "votes-participle",
        f"{GET} ~2 n:NUM VOTES {PLAIN_NUMBER}",
        (Yield(VOTES, "n", None),),
        "Ann Lee kept the seat, winning 25,000 votes.",
    ),
    Rule(
        "votes-with-subject",
        f"WITH ~2 n:NUM ( VOTES {PLAIN_NUMBER} | OPEN PCT )",
        (Yield(VOTES, "n", None),),
        "Ann Lee was elected with 25,000 votes.",
    ),
    Rule(
        "votes-tally",
        f"VOTES ~,4 BE n:NUM {PLAIN_NUMBER}",
        (Yield(VOTES, "n", None),),
        "Her vote was 19,263.",
    ),
    Rule(
        "votes-after-share",
        "PCT OFVOTE? ( OPEN n:NUM VOTES? CLOSE | COMMA? WITH m:NUM VOTES? | COMMA ON m2:NUM )",
        (
            Yield(VOTES, "n", None, subject="last"),
            Yield(VOTES, "m", None, subject="last"),
            Yield(VOTES, "m2", None, subject="last"),
        ),
        "She polled 20.5% of the vote (9,711).",
    ),
)
