"""Which rules a sentence may match: those of which it holds what they cannot do without."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.extraction.letters import LETTER, Line, kinds_of
from parsing.extraction.rules.rule import Rule


class RuleIndex:
    """Rules in their order, found by the kinds of token that a sentence holds.

    One large number says which needs are met: for the first need of every rule a bit, then for the second of every
    rule, and so on. Each kind has the number of the needs that it meets.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._compiled: list[re.Pattern[str] | None] = [None] * len(rules)
        needed = [rule.needed for rule in rules]
        self._most = max(map(len, needed), default=0)
        """How many needs a rule has at most."""
        self._meets = dict.fromkeys(LETTER.values(), 0)
        """The needs that a kind meets, by its letter."""
        self._met = 0
        """The needs that are none, of rules with fewer."""
        for index, needs in enumerate(needed):
            for place in range(self._most):
                bit = 1 << place * len(rules) + index
                if place >= len(needs):
                    self._met |= bit
                for kind in kinds_of(needs[place]) if place < len(needs) else ():
                    self._meets[LETTER[kind]] |= bit

    def fitting(self, line: Line) -> list[tuple[Rule, re.Pattern[str]]]:
        """The rules that a sentence may match, each with its compiled pattern."""
        met = self._met
        for letter in set(line.letters):
            met |= self._meets[letter]
        fits = (1 << len(self._rules)) - 1
        for _ in range(self._most):
            fits &= met
            met >>= len(self._rules)
        found = []
        while fits:
            index = fits.bit_length() - 1
            found.append((self._rules[index], self._compiled[index] or self._compile(index)))
            fits ^= 1 << index
        found.reverse()
        return found

    def _compile(self, index: int) -> re.Pattern[str]:
        """A rule's pattern, compiled when it is first tried."""
        regex = self._compiled[index] = self._rules[index].regex
        return regex
