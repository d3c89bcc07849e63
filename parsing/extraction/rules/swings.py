"""Rules for swings."""

from parsing.extraction.rules.rule import Rule, Yield
from parsing.models import Measure

RULES: tuple[Rule, ...] = (
    Rule(
        "swing-from-to",
        (
            "( p:WHO|CODE TO q:WHO|CODE | q0:SIDE ~2 )? SWING ~,2 ( TO q2:WHO )? ~1 ( FROM|AGAINST p2:WHO )? ~1 "
            "( TO q3:WHO )? ^8 ( BE|OF | COMMA AT ) ~2 n:PCT !WOULD ( FROM p4:WHO|CODE )? ( TO q4:WHO|CODE )?"
        ),
        (Yield(Measure.SWING, "n", subject="nobody"),),
        "The swing to Labour from the Conservatives was 7.6%.",
    ),
    Rule(
        "swing-line",
        (
            "<!PCT SWING ( FROM? p0:WHO|CODE TO q0:WHO|CODE )? ( COLON|DASH|OF|BAR )? n:PCT "
            "( FROM? p:WHO|CODE|CAPITAL TO q:WHO|CODE | TO q2:WHO|CODE )?"
        ),
        (Yield(Measure.SWING, "n", subject="nobody"),),
        "Swing 14.2% from Con to Lab",
    ),
    Rule(
        "swing-aside",
        "SWING COMMA AT|OF? ~1 n:PCT COMMA",
        (Yield(Measure.SWING, "n", subject="nobody"),),
        "The swing, 14.2 per cent, was the largest of the night.",
    ),
    Rule(
        "swing-before",
        (
            "n:PCT ( p0:WHO TO q0:WHO )? SWING !WOULD ~,2 "
            "( p:WHO|CODE|CAPITAL TO q:WHO|CODE | ( TO q2:WHO|CODE )? ~1 ( FROM p2:WHO|CODE )? ~1 ( TO q3:WHO|CODE )? )"
        ),
        (Yield(Measure.SWING, "n", subject="nobody"),),
        "A five per cent swing to Labour.",
    ),
)
