"""Which rules a sentence may match: those of which it holds what they cannot do without."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.extraction.letters import LETTER, Line, kind_mask, kinds_of
from parsing.extraction.rules.rule import Rule

COMMON = kind_mask(
    "NUM PCT PERSON SIDE PRO PROS SEAT PARTY NAME COMMA STOP WORD CAPITAL OF TO IN FOR AND WITH BY AT ON FROM "
    "IS WAS".split()
)
"""Kinds that most sentences hold: a rule is looked up by another that it needs, if it needs any."""


class RuleIndex:
    """Rules in their order, found by the kinds of token that a sentence holds.

    Each rule is looked up by the set of kinds it needs that fewest sentences hold; a set of rules is a number with a
    bit for each.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._needed = [rule.needed for rule in rules]
        self._compiled: list[re.Pattern[str] | None] = [None] * len(rules)
        self._always = 0
        """Rules that need nothing."""
        self._by_letter = dict.fromkeys(LETTER.values(), 0)
        """The rules to be looked at where a kind stands, by its letter."""
        for index, needed in enumerate(self._needed):
            if not needed:
                self._always |= 1 << index
                continue
            rarest = min(needed, key=lambda kinds: (bool(kinds & COMMON), kinds.bit_count()))
            for kind in kinds_of(rarest):
                self._by_letter[LETTER[kind]] |= 1 << index

    def fitting(self, line: Line) -> list[tuple[Rule, re.Pattern[str]]]:
        """The rules that a sentence may match, each with its compiled pattern."""
        near, kinds = self._always, line.kinds
        for letter in set(line.letters):
            near |= self._by_letter[letter]
        found = []
        while near:
            index = near.bit_length() - 1
            near ^= 1 << index
            for needed in self._needed[index]:
                if not kinds & needed:
                    break
            else:
                found.append((self._rules[index], self._compiled[index] or self._compile(index)))
        found.reverse()
        return found

    def _compile(self, index: int) -> re.Pattern[str]:
        """A rule's pattern, compiled when it is first tried."""
        regex = self._compiled[index] = self._rules[index].regex
        return regex
