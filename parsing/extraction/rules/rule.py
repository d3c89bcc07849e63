"""What a rule is: a pattern over token kinds, and the facts that it yields."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from parsing.extraction.letters import ALIASES, compile_pattern, kind_mask
from parsing.extraction.needs import needed_kinds
from parsing.models import Measure

GET = "POLL|HAVE|WON|TOOK|GAINED"
"""The verbs that give somebody votes."""
NO_OBJECT = "<!FROM|BEAT|BY|OVER|TO|AGAINST|SUCCEED|FOR"
"""Somebody after one of these is what the verb is done to, not who does it."""


class Yield(NamedTuple):
    """A fact that a match states: its measure, and which groups of the pattern hold what."""

    measure: Measure
    value: str | None = None
    """The group of the figure; None for facts without one."""
    who: str | None = None
    """The group of whose figure it is; None lets the sentence's subject take it."""
    fixed: Decimal | Literal["hold", "gain"] | None = None
    """A value that the words themselves are ("runner-up" is 2)."""
    source: str | None = None
    """The group of the party it came from, of a gain or a swing."""
    sign: int = 0
    """Of a change: 1 up, -1 down, 0 as the groups `up` and `down`, or the printed sign, say."""
    past: bool = False
    """Whether the words speak of the election before ("a majority of 450 became one of 10,000")."""
    now: bool = False
    """Whether a year among the words is that of another figure ("from 2,032 in 2019 to 1,519")."""
    subject: Literal["subject", "winner", "loser", "nobody", "last", "topic", "person"] = "subject"
    """Who takes the fact where no group names somebody."""


class Rule(NamedTuple):
    """A rule: its name, its pattern, what it yields, and a sentence of ours that it reads."""

    name: str
    pattern: str
    yields: tuple[Yield, ...]
    example: str
    needs: str = ""
    """Kinds of which a sentence must hold one, parted by "|"; empty for none."""

    @property
    def needed(self) -> tuple[int, ...]:
        """What a sentence must hold for the rule to match, as bit masks of kinds, the rarest first."""
        kinds = (kind for name in self.needs.split("|") for kind in ALIASES.get(name, (name,)))
        needs = (kind_mask(kinds),) if self.needs else ()
        return tuple(sorted(needs + needed_kinds(self.pattern), key=int.bit_count))

    @property
    def denies(self) -> bool:
        """Whether a "not" is among the rule's own words ("could not keep Totnes")."""
        return "NOT" in self.pattern.split()

    @property
    def regex(self) -> re.Pattern[str]:
        """The pattern as a compiled expression over kind letters."""
        return compile_pattern(self.pattern)
