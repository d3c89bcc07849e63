"""How well claims state what a careful reader found: recall, precision, every miss and every wrong claim."""

from parsing.scoring.fact import SCORED, Fact, fact_of
from parsing.scoring.gold import GoldError, read_gold
from parsing.scoring.judging import Judgement, judge
from parsing.scoring.tally import Tally, tally

__all__ = ["SCORED", "Fact", "GoldError", "Judgement", "Tally", "fact_of", "judge", "read_gold", "tally"]
