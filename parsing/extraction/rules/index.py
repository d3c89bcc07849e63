"""Which rules a sentence may match: those of which it holds what they cannot do without."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.extraction.rules.rule import Rule


class RuleIndex:
    """Rules in their order, found by the kinds of token that a sentence holds.

    A set of rules is a number with a bit for each, so that one look at a kind settles all the rules that need it.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._compiled: list[re.Pattern[str] | None] = [None] * len(rules)
        self._all = (1 << len(rules)) - 1
        needing: dict[int, int] = {}
        for index, rule in enumerate(rules):
            for kinds in rule.needed:
                needing[kinds] = needing.get(kinds, 0) | 1 << index
        self._free_of = [(kinds, self._all & ~bits) for kinds, bits in needing.items()]
        """Kinds of which some rules need one, and the rules that need none of them."""

    def fitting(self, kinds: int) -> list[tuple[Rule, re.Pattern[str]]]:
        """The rules that a sentence with these kinds of token may match, each with its compiled pattern."""
        fits = self._all
        for needed, free in self._free_of:
            if not kinds & needed:
                fits &= free
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
