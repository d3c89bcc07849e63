"""The rules, as data: one table a subject, in the order in which they are tried."""

from parsing.extraction.rules import (
    candidates,
    changes,
    majorities,
    margins,
    old_majorities,
    outcomes,
    ranks,
    shares,
    swings,
    takings,
    tallies,
    topics,
    turnouts,
    victories,
    votes,
    winners,
)
from parsing.extraction.rules.index import RuleIndex
from parsing.extraction.rules.rule import Rule, Yield

FIGURE_RULES: tuple[Rule, ...] = (
    tallies.RULES
    + old_majorities.RULES
    + majorities.RULES
    + margins.RULES
    + turnouts.RULES
    + swings.RULES
    + changes.RULES
    + votes.RULES
    + topics.RULES
    + shares.RULES
)
"""Rules that give a figure its measure; the first that takes a number keeps it."""
STANDING_RULES: tuple[Rule, ...] = (
    outcomes.RULES + takings.RULES + winners.RULES + victories.RULES + ranks.RULES + candidates.RULES
)
"""Rules about winners, outcomes, ranks and candidates; they share words freely."""

__all__ = ["FIGURE_RULES", "STANDING_RULES", "Rule", "RuleIndex", "Yield"]
