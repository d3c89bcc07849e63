"""Rules for figures of what was spoken of last: "it is now 6,728". Tried when nothing else takes the figure."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

MAJ = Measure.MAJORITY

RULES: tuple[Rule, ...] = (
    Rule(
        "it-was-votes",
        "IT ~1 BE ~2 n:NUM VOTES !SWING|MORETHAN|MORE",
        (Yield(Measure.VOTES, "n", None, subject="last"),),
        "Two years ago it was 7,398 votes.",
    ),
    # what "it" is follows from what was spoken of last; tried when nothing else takes the figure
    Rule(
        "it-is",
        (
            "IT|YEAR|LASTTIME ~1 ( BE|STAYS|WORD|STOOD|HAVE|TOOK|COLON ) ~2 ( AT|WITH|TO )? ~1 n:NUM "
            "!PEOPLE|SEATWORD|SEATS"
        ),
        (Yield(MAJ, "n", None, subject="topic"),),
        "It is now 6,728.",
    ),
    Rule(
        "it-is-pct",
        "IT|YEAR|LASTTIME ~1 ( BE|STAYS|WORD|STOOD|HAVE|COLON ) ~2 ( AT|WITH|TO )? ~1 n:PCT !OFVOTE",
        (Yield(Measure.TURNOUT_PCT, "n", None, subject="topic"),),
        "In 2017 it was 68 per cent.",
    ),
    Rule(
        "it-rose",
        "COMMA ( up:UP|down:DOWN ) OF? n:NUM VOTES? STOP|COMMA",
        (Yield(Measure.MAJORITY_CHANGE, "n", None, subject="topic"),),
        "This time it was 25,692, an increase of 1,779.",
    ),
    Rule(
        "it-changed",
        "n:NUM VOTES? ( up:UP|MORE|down:DOWN ) ON|FROM|THAN",
        (Yield(Measure.MAJORITY_CHANGE, "n", None, subject="topic"),),
        "It stands at 16,813, which is 4,414 up on 2017.",
    ),
)
