"""Rules for turnout, electorate, votes cast and rejected papers."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

RULES: tuple[Rule, ...] = (
    Rule(
        "turnout-both",
        "TURNOUT ~,3 ( BE|OF|COLON|DASH|BAR )? n:NUM VOTES? ( OPEN|COMMA|DASH|BE|BAR ){0,2} share:PCT",
        (Yield(Measure.TOTAL_VOTES, "n", subject="nobody"), Yield(Measure.TURNOUT_PCT, "share", subject="nobody")),
        "Turnout 49,104 (64.51%)",
    ),
    Rule(
        "turnout-of-so-many",
        "TURNOUT ~1 ( BE|COLON|COMMA|DASH|BAR )? n:PCT OF e:NUM PEOPLE|ELECTORATE",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"), Yield(Measure.ELECTORATE, "e", subject="nobody")),
        "Turnout: 74.1% of 76,000 electors.",
    ),
    Rule(
        "turnout-which-is",
        "TURNOUT ( IN SEAT )? BE n:NUM COMMA? ( WHO_WORD IS | WORD )? share:PCT OF ELECTORATE OF? e:NUM",
        (
            Yield(Measure.TOTAL_VOTES, "n", subject="nobody"),
            Yield(Measure.TURNOUT_PCT, "share", subject="nobody"),
            Yield(Measure.ELECTORATE, "e", subject="nobody"),
        ),
        "The turnout was 38,707, which is 52.67% of the electorate of 73,486.",
    ),
    Rule(
        "turnout-total-of-electorate",
        "ELECTORATE ~,2 ( OF|COLON|BE )? e:NUM ~,4 ( OF )? n:NUM ( OPEN|COMMA|DASH ) share:PCT CLOSE?",
        (
            Yield(Measure.ELECTORATE, "e", subject="nobody"),
            Yield(Measure.TOTAL_VOTES, "n", subject="nobody"),
            Yield(Measure.TURNOUT_PCT, "share", subject="nobody"),
        ),
        "Out of an electorate of 74,346 a total of 47,370 (63.72%) came out to vote.",
    ),
    Rule(
        "total-of-electors",
        "n:NUM OF e:NUM ELECTORATE|PEOPLE",
        (Yield(Measure.TOTAL_VOTES, "n", subject="nobody"), Yield(Measure.ELECTORATE, "e", subject="nobody")),
        "48,765 of the 71,190 electors cast a ballot.",
    ),
    Rule(
        "turnout-from-to",
        "TURNOUT ^4 FROM n:PCT ( IN YEAR )? TO m:PCT|NUM",
        (
            Yield(Measure.TURNOUT_PCT, "n", subject="nobody", past=True),
            Yield(Measure.TURNOUT_PCT, "m", subject="nobody", now=True),
        ),
        "Turnout rose from 65.1% to 68.5%.",
    ),
    Rule(
        "turnout-from",
        "TURNOUT ^6 n:PCT COMMA? ^2 ( UP|DOWN ON|FROM | THAN|AGAINST|FROM WITH? ) m:PCT ( IN YEAR | LASTTIME )?",
        (
            Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),
            Yield(Measure.TURNOUT_PCT, "m", subject="nobody", past=True),
        ),
        "Turnout was 68.5%, up from 65.1% in 2015.",
    ),
    Rule(
        "turnout-year-bracket",
        "TURNOUT ^6 n:PCT OPEN YEAR|LASTTIME COLON|WAS? m:NUM|PCT CLOSE",
        (
            Yield(Measure.TURNOUT_PCT, "n", subject="nobody", now=True),
            Yield(Measure.TURNOUT_PCT, "m", subject="nobody", past=True),
        ),
        "Turnout: 58.5 per cent (2015: 58.7)",
    ),
    Rule(
        "turnout-down-from",
        "TURNOUT ^4 n:PCT ^4 UP|DOWN FROM m:NUM|PCT",
        (
            Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),
            Yield(Measure.TURNOUT_PCT, "m", subject="nobody", past=True),
        ),
        "Turnout, at 68.2 per cent, was down from 70.1 two years ago.",
    ),
    Rule(
        "turnout-of-counted-electors",
        "n:PCT OF e:NUM ~1 ELECTORATE|PEOPLE ~2 VOTED|TURNOUT",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"), Yield(Measure.ELECTORATE, "e", subject="nobody")),
        "Some 61.9 per cent of the 71,234 registered voters turned out.",
    ),
    Rule(
        "turnout-moved-at",
        "TURNOUT ~1 BE? UP|DOWN BY? SMALL|NUM|PCT COMMA? AT|TO n:PCT",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "Turnout was up two points, at 66.4 per cent.",
    ),
    Rule(
        "turnout-registered-aside",
        "PEOPLE|ELECTORATE POLL? COMMA n:PCT COMMA VOTED",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "Barely half of those registered, 51.9 per cent, took part.",
    ),
    Rule(
        "turnout-is",
        (
            "TURNOUT "
            "( ^6 COLON | COMMA ~4 COMMA OF | "
            "~,4 ( IN SEAT )? ~1 ( BE|OF|COLON|DASH|BAR|AT|POLL|STOOD )? ~3 ( DOWN|UP TO|AT | TO|AT )? ) "
            "n:PCT"
        ),
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "The turnout was 62.7 per cent.",
    ),
    Rule(
        "turnout-by-seat",
        "TURNOUT COLON SEAT n:PCT",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "Turnout: Arfon 61.2pc; Ynys Môn 60.7pc.",
    ),
    Rule(
        "turnout-of-next-seat",
        "SEMI|COMMA|AND SEAT n:PCT",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "Turnout: Arfon 61.2pc; Ynys Môn 60.7pc.",
        needs="TURNOUT",
    ),
    Rule(
        "turnout-than",
        "TURNOUT ^8 THAN n:PCT IN SEAT",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "No turnout was larger than the 71 per cent in Wigan.",
    ),
    Rule(
        "turnout-before",
        "n:PCT ~2 TURNOUT",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "There was a 67% turnout.",
    ),
    Rule(
        "turnout-of-electors",
        "n:PCT OF NUM? ~3 ( ELECTORATE|PEOPLE ) ( ON ELECTORATE )? ~6 ( VOTED|TURNOUT )",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "72.8 per cent of the electorate voted.",
    ),
    Rule(
        "total-people-eligible",
        "n:NUM PEOPLE ~,5 COMMA share:PCT OF ^6 ELECTORATE",
        (Yield(Measure.TOTAL_VOTES, "n", subject="nobody"), Yield(Measure.TURNOUT_PCT, "share", subject="nobody")),
        "Just under 50,000 people, 71.8% of all those eligible, went to the polls.",
    ),
    Rule(
        "turnout-eligible",
        "n:PCT OF ^6 ELECTORATE",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "64.3% of those who were entitled to vote did so.",
    ),
    Rule(
        "total-from-electorate",
        "n:NUM VOTES FROM e:NUM PEOPLE|ELECTORATE",
        (Yield(Measure.TOTAL_VOTES, "n", subject="nobody"), Yield(Measure.ELECTORATE, "e", subject="nobody")),
        "That means 51,431 ballots from the 80,168 people who could vote.",
    ),
    Rule(
        "turnout-gone",
        "n:PCT ~3 VOTED",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "Of the voters 67 per cent had gone to the polls.",
    ),
    Rule(
        "turnout-colon",
        "ELECTORATE|PEOPLE ^4 VOTED ^3 COLON n:PCT",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "The electorate voted in numbers: 72.8 per cent.",
    ),
    Rule(
        "turnout-turned-out",
        "n:PCT ( OF PEOPLE|ELECTORATE )? ~4 TURNOUT STOP|COMMA|IN",
        (Yield(Measure.TURNOUT_PCT, "n", subject="nobody"),),
        "65% turned out.",
    ),
    Rule(
        "electorate-is",
        "ELECTORATE ( ~2 BE|OF|COLON|DASH|BAR|WORD|AT ~1 )? n:NUM",
        (Yield(Measure.ELECTORATE, "n", subject="nobody"),),
        "The electorate numbered 113,021.",
    ),
    Rule(
        "electorate-before",
        "n:NUM ~2 ELECTORATE !OF|BE|COLON|NUM",
        (Yield(Measure.ELECTORATE, "n", subject="nobody"),),
        "There were 74,000 people on the register.",
    ),
    Rule(
        "rejected",
        "REJECTED ~,2 ( BE|COLON|DASH|BAR )? n:NUM",
        (Yield(Measure.REJECTED_VOTES, "n", subject="nobody"),),
        "Spoilt papers: 122",
    ),
    Rule(
        "total-is",
        "TOTAL ~,3 ( BE|OF|COLON|DASH|BAR )? ~1 n:NUM",
        (Yield(Measure.TOTAL_VOTES, "n", subject="nobody"),),
        "The total number of votes was 46,000.",
    ),
    Rule(
        "total-before",
        "n:NUM TOTAL",
        (Yield(Measure.TOTAL_VOTES, "n", subject="nobody"),),
        "In all 42,707 votes were cast.",
    ),
    Rule(
        "total-people-voted",
        (
            "n:NUM PEOPLE ~2 VOTED|TURNOUT ( ON|IN|NOW|WORD|CAPITAL ){0,3} "
            "( COMMA|OPEN share:PCT |  STOP|ON|IN|COMMA|DASH )"
        ),
        (Yield(Measure.TOTAL_VOTES, "n", subject="nobody"), Yield(Measure.TURNOUT_PCT, "share", subject="nobody")),
        "In the seat 58,505 people voted.",
    ),
    Rule(
        "total-voted",
        "n:NUM ~1 VOTED !FOR|TO|SIDE",
        (Yield(Measure.TOTAL_VOTES, "n", subject="nobody"),),
        "Out of 70,123 registered voters, 48,765 cast their vote.",
    ),
)
