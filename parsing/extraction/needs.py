"""What a line must hold for a pattern to match: a quick look before the pattern is tried, or even compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from parsing.extraction.letters import ALIASES, Line, compile_pattern, kind_mask

OPTIONAL = re.compile(r"[?*]\+?$|\{0,\d+\}$")
"""How an atom or a group ends that need not stand at all."""
REPEATED = re.compile(r"\{\d+(?:,\d+)?\}$|\+$")
"""How an atom ends that may stand oftener than once."""


@cache
def needed_kinds(pattern: str) -> tuple[int, ...]:
    """What a line must hold for `pattern` to match: of each of these sets of kinds, one.

    Each set is a bit mask; see `kind_mask`. A group must hold what its only alternative needs, or else one of what its
    alternatives need most.
    """
    alternatives, _ = _alternatives(iter(pattern.split()))
    return tuple(_common(alternatives))


def _alternatives(atoms: Iterator[str]) -> tuple[list[list[int]], str]:
    """What each alternative needs of the group that begins at `atoms`, and the atom that closes the group."""
    alternatives: list[list[int]] = [[]]
    for atom in atoms:
        if atom == "(":
            group, closing = _alternatives(atoms)
            if not OPTIONAL.search(closing):
                alternatives[-1] += _common(group)
        elif atom.startswith(")"):
            return alternatives, atom
        elif atom == "|":
            alternatives.append([])
        elif _must_stand(atom):
            alternatives[-1].append(_kinds_of(atom))
    return alternatives, ""


def _common(alternatives: list[list[int]]) -> list[int]:
    """What is needed whichever alternative stands."""
    if len(alternatives) == 1:
        return alternatives[0]
    if not all(alternatives):
        return []
    either = 0
    for needs in alternatives:
        either |= min(needs, key=int.bit_count)
    return [either]


def _must_stand(atom: str) -> bool:
    """Whether an atom is a kind that a match cannot do without."""
    return atom[0] not in "~^!<$@" and atom != "APPOS" and not OPTIONAL.search(atom)


def _kinds_of(atom: str) -> int:
    """The kinds of which an atom takes one."""
    body = REPEATED.sub("", atom)
    names = body.replace("|", ":").split(":") if body.count(":") > 1 else body.rpartition(":")[2].split("|")
    return kind_mask(kind for name in names for kind in ALIASES.get(name, (name,)))


def holds(kinds: int, needed: Iterable[int]) -> bool:
    """Whether a line of these kinds holds what a pattern cannot do without."""
    return all(map(kinds.__and__, needed))


class Needing(NamedTuple):
    """A pattern that is tried only on lines that hold what it needs."""

    regex: re.Pattern[str]
    needed: tuple[int, ...]

    @classmethod
    def compile(cls, pattern: str) -> Needing:
        """A pattern with what it cannot do without."""
        return cls(compile_pattern(pattern), needed_kinds(pattern))

    def search(self, line: Line) -> re.Match[str] | None:
        """The first place where the pattern fits."""
        return self.regex.search(line.letters) if holds(line.kinds, self.needed) else None

    def finditer(self, line: Line) -> Iterable[re.Match[str]]:
        """Every place where the pattern fits."""
        return self.regex.finditer(line.letters) if holds(line.kinds, self.needed) else ()
