"""Rules for changes in somebody's share."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

CHANGE = Measure.SHARE_CHANGE

RULES: tuple[Rule, ...] = (
    Rule(
        "share-now-bare",
        "SHARE|VOTES ^8 FROM ~1 n:PCT ( IN YEAR )? ( TO | IT IS NOW|WORD ) m:NUM",
        (Yield(Measure.SHARE, "n", None, past=True), Yield(Measure.SHARE, "m", None, now=True)),
        "Her share fell: from 46.2 per cent in 2015 it is now 35.9.",
    ),
    Rule(
        "share-from-to",
        "( who:WHO ( POSSESSIVE ~1 | COMMA WHO_WORD )? )? SHARE ^4 FROM n:PCT ( IN YEAR )? TO m:PCT",
        (Yield(Measure.SHARE, "n", "who", past=True), Yield(Measure.SHARE, "m", "who", now=True)),
        "He increased his share of the vote from 45.1% to 52.3%.",
    ),
    Rule(
        "share-bare-from-to",
        "( who:WHO ( POSSESSIVE ~1 )? )? SHARE ^6 FROM n:NUM|PCT ( IN YEAR )? TO m:NUM|PCT",
        (Yield(Measure.SHARE, "n", "who", past=True), Yield(Measure.SHARE, "m", "who", now=True)),
        "The Lib Dem share more than halved, from 12.1 to 5.4 per cent.",
    ),
    Rule(
        "change-signed",
        "CHANGEWORD ^9 BE|OF|COLON ~1 n:PCT",
        (Yield(CHANGE, "n", None),),
        "His vote share change was -8.4%.",
    ),
    Rule(
        "change-to-share",
        "( who:WHO ( POSSESSIVE ~1 | COMMA WHO_WORD )? )? SHARE|VOTES ^4 ( up:UP|down:DOWN ) BY? n:PCT TO m:PCT",
        (Yield(CHANGE, "n", "who"), Yield(Measure.SHARE, "m", "who")),
        "The Tory vote share fell by 3.1 per cent to 42.3 per cent.",
    ),
    Rule(
        "share-was-up",
        "( who:WHO POSSESSIVE )? n:PCT ( BE|WORD ){1,2} ( up:UP|down:DOWN ) ~1 m:NUM|PCT",
        (Yield(Measure.SHARE, "n", "who"), Yield(CHANGE, "m", "who")),
        "Ann Lee's 30.4 per cent was up 8.2 on 2015.",
    ),
    Rule(
        "change-then-share",
        (
            "( who:WHO ( POSSESSIVE ~1 | COMMA WHO_WORD )? )? SHARE? ^3 ( up:UP|down:DOWN ) COMMA? BY? "
            "n:PCT COMMA? TO m:PCT"
        ),
        (Yield(CHANGE, "n", "who"), Yield(Measure.SHARE, "m", "who")),
        "Labour's share went up, by 7.1 points, to 46.8 per cent.",
    ),
    Rule(
        "change-to-share-bare",
        (
            "( who:WHO ( POSSESSIVE ~1 | COMMA WHO_WORD )? )? ( SHARE|VOTES|WAS|POSSESSIVE ) ~1 ( "
            "up:UP|down:DOWN ) BY? "
            "n:PCT TO m:NUM"
        ),
        (Yield(CHANGE, "n", "who"), Yield(Measure.SHARE, "m", "who")),
        "His share fell 7.5 per cent to 43.8.",
    ),
    Rule(
        "change-of-share",
        (
            "( who:WHO ( POSSESSIVE ~1 | COMMA WHO_WORD )? )? ( SHARE|VOTES ) ~,6 ( up:UP|down:DOWN ) ( "
            "AS|WORD )? COMMA? "
            "( BY|OF|IN|WORD ){0,2} n:PCT !TURNOUT|MAJORITY|SWING|LEAD"
        ),
        (Yield(CHANGE, "n", "who"),),
        "Her share of the vote was up by 4.4 per cent.",
    ),
    Rule(
        "change-of-vote",
        "who:WHO ~,1 ( VOTES|SHARE ) ~,3 ( up:UP|down:DOWN ) ( BY|OF|WORD )? n:PCT !TURNOUT|MAJORITY|SWING|LEAD",
        (Yield(CHANGE, "n", "who"),),
        "The Conservative vote did rise by 4.4 per cent.",
    ),
    Rule(
        "change-pushed-to",
        "who:WHO ^8 ( up:UP|down:DOWN ) ^2 SHARE|VOTES BY n:PCT TO m:PCT",
        (Yield(CHANGE, "n", "who"), Yield(Measure.SHARE, "m", "who")),
        "Labour increased its vote share by 10.2% to 45.2%.",
    ),
    Rule(
        "change-pushed-own",
        "who:WHO ~,3 ( up:UP|down:DOWN ) PRO|PROS? PROS|SIDE POSSESSIVE? ~2 SHARE|VOTES BY n:PCT ( COMMA? TO m:PCT )?",
        (Yield(CHANGE, "n", "who"), Yield(Measure.SHARE, "m", "who")),
        "Ann Lee raised her party's share by five points to 17 per cent.",
    ),
    Rule(
        "change-bare-to-share",
        "( who:WHO ( POSSESSIVE ~1 )? )? SHARE ^4 ( up:UP|down:DOWN ) BY? n:SMALL|NUM COMMA? TO m:PCT",
        (Yield(CHANGE, "n", "who"), Yield(Measure.SHARE, "m", "who")),
        "Labour's own share rose by four, to 45 per cent.",
    ),
    Rule(
        "change-side-to-share",
        "who:SIDE|PROS ( POSSESSIVE|WENT|BE|WORD ){0,2} ( up:UP|down:DOWN ) BY? n:SMALL|NUM COMMA? TO m:PCT",
        (Yield(CHANGE, "n", "who"), Yield(Measure.SHARE, "m", "who")),
        "Labour is down 4.9 to 37.3 per cent.",
    ),
    Rule(
        "change-bare-on-year",
        (
            "( who:WHO ( POSSESSIVE ~1 )? )? SHARE ~,3 ( up:UP|down:DOWN ) BY? n:SMALL|NUM "
            "ON|FROM|SINCE|THAN YEAR|LASTTIME"
        ),
        (Yield(CHANGE, "n", "who"),),
        "Labour's share was up 3.2 on 2017.",
    ),
    Rule(
        "change-bare-after-share",
        "PCT OFVOTE? COMMA|OPEN ( up:UP|down:DOWN ) BY? n:NUM|SMALL ( ON|FROM|SINCE|COMMA|CLOSE|STOP|SEMI|AND | $ )",
        (Yield(CHANGE, "n", None, subject="last"),),
        "Ann Lee won 46.7 per cent, down 15.5 on last time.",
    ),
    Rule(
        "change-pushed",
        "who:WHO APPOS ^8 ( up:UP|down:DOWN ) ~2 ( p:WHO )? ( VOTES|SHARE ) ~2 BY n:PCT",
        (Yield(CHANGE, "n", "who"),),
        "Tom Hill pushed the Labour vote up by 8.5 per cent.",
    ),
    Rule(
        "change-his",
        "who:WHO ( ~,3 up:UP | ~,3 down:DOWN ) ~2 WHO? ( ~2 SHARE|VOTES )? ~2 BY|OF n:PCT !TURNOUT|MAJORITY|SWING|LEAD",
        (Yield(CHANGE, "n", "who"),),
        "Jo Moss increased his share of the votes by 5.5 per cent.",
    ),
    Rule(
        "change-put-on",
        "who:WHO ~,4 up:UP ~1 n:PCT ( ON|TO|IN|AND|OF|STOP|COMMA )",
        (Yield(CHANGE, "n", "who"),),
        "He has now put on 11.9 per cent.",
    ),
    Rule(
        "change-put",
        "who:WHO ~,3 GAVE|WORD n:PCT ON ~2 VOTES|SHARE",
        (Yield(CHANGE, "n", "who", sign=1),),
        "He put 2.4 per cent on his vote.",
    ),
    Rule(
        "change-on",
        "( who:WHO ~,4 )? n:PCT ON ~1 PRO? ~1 VOTES|SHARE",
        (Yield(CHANGE, "n", "who", sign=1),),
        "He has now put 11.9 per cent on his share of the vote.",
    ),
    Rule(
        "change-up",
        (
            "( up:UP|down:DOWN ) ( FROM|ON|WHEN|SINCE YEAR|LASTTIME|DATE )? COMMA? ( BY|OF|WORD ){0,2} n:PCT "
            "( ( ON YEAR )? ~2 FOR|IN|TO who:WHO )? !TURNOUT|MAJORITY|SWING|LEAD|OFVOTE"
        ),
        (Yield(CHANGE, "n", "who"),),
        "Labour got 33.2 per cent of the vote, up 7.8 per cent.",
    ),
    Rule(
        "change-in-vote-of",
        "n:PCT ( up:UP|down:DOWN ) IN ~1 who:WHO POSSESSIVE? ~1 VOTES|SHARE",
        (Yield(CHANGE, "n", "who"),),
        "There was a 12-point drop in the Tory vote.",
    ),
    Rule(
        "change-more",
        "n:PCT ( WORD|OF|AS )? ( up:UP|MORETHAN|MORE | down:DOWN ) !VOTES",
        (Yield(CHANGE, "n", None),),
        "Alan Moss's share was 10.1 per cent higher.",
    ),
    Rule(
        "change-lost",
        "who:WHO !SINCE HAVE?+ !SINCE ~,3 LOST ~1 n:PCT !OF",
        (Yield(CHANGE, "n", "who", sign=-1),),
        "The Conservatives lost 29.4 per cent.",
    ),
    Rule(
        "change-for",
        "UP|GAINED FOR who:WHO ( AND SIDE )? ~,4 ( BE SMALL? OF | COMMA ) n:PCT",
        (Yield(CHANGE, "n", "who", sign=1),),
        "The leap for Clive Moss and Labour was one of 11.8 per cent.",
    ),
    Rule(
        "change-rise-for",
        "( up:UP|down:DOWN ) FOR|IN ~1 who:SIDE OF n:PCT",
        (Yield(CHANGE, "n", "who"),),
        "A rise for the Lib Dems of 14 per cent made it a marginal.",
    ),
    Rule(
        "change-and-one-for",
        "AND SMALL OF n:PCT ~1 FOR|IN|TO who:SIDE",
        (Yield(CHANGE, "n", "who", sign=1),),
        "There was a rise of 21.5 per cent for Labour and one of 1.3 per cent for the Greens.",
        needs="UP|GAINED",
    ),
    Rule(
        "change-one-of",
        "who:SIDE SMALL OF n:PCT",
        (Yield(CHANGE, "n", "who", sign=1),),
        "A gain of 8.3 per cent was matched by a Labour one of 9.3 per cent.",
        needs="UP|GAINED",
    ),
    Rule(
        "change-loss",
        "BE n:PCT LOSS",
        (Yield(CHANGE, "n", None, sign=-1, subject="last"),),
        "37.9 per cent of the vote went to Labour, which was a 21.3 per cent loss.",
    ),
    Rule(
        "change-gone",
        "n:PCT OFVOTE? GONE",
        (Yield(CHANGE, "n", None, sign=-1),),
        "Third were UKIP, with 16.7 per cent of votes gone since 2015.",
    ),
    Rule(
        "change-gained",
        "who:WHO ~,4 GAINED ~1 n:PCT",
        (Yield(CHANGE, "n", "who", sign=1),),
        "He gained 8.3 per cent compared to 2015.",
    ),
    Rule(
        "change-gained-subject",
        "GAINED ~2 OF n:PCT",
        (Yield(CHANGE, "n", None, sign=1),),
        "Labour made a gain of 9.3 per cent.",
    ),
)
