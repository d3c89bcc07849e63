"""The rules, as data: one table a subject, in the order in which they are tried."""

from parsing.extraction.rules import changes, contest, votes, winners
from parsing.extraction.rules.rule import Rule, Yield

FIGURE_RULES: tuple[Rule, ...] = contest.RULES + changes.RULES + votes.RULES + contest.TOPIC_RULES
"""Rules that give a figure its measure; the first that takes a number keeps it."""
STANDING_RULES: tuple[Rule, ...] = winners.RULES
"""Rules about winners, outcomes and ranks; they share words freely."""

__all__ = ["FIGURE_RULES", "STANDING_RULES", "Rule", "Yield"]
