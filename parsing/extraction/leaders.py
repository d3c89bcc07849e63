"""Leaders: the dots that lead from a name to its figure across a column of print."""

from __future__ import annotations

from parsing.extraction.words import Words

DOTS = {".": 1, "…": 3}
"""The marks leaders are made of, and how many dots each is."""
FEW = 2
"""Fewer dots lead nowhere."""
MANY = 4
"""So many are no mere ellipsis."""
REACH = 12
"""How many words after a leader to a name the one to its figure is looked for."""


def end_of_leader(words: Words, at: int) -> int | None:
    """The index after the leader that begins at `words[at]`; None where the dots there are none.

    Dots lead somewhere where a number follows, or a word whose own leader leads to one; four are always a leader.
    """
    end, dots = _end_of_dots(words, at)
    if dots < FEW or end == len(words) or words[end].kind not in ("number", "word", "mark"):
        return None
    return end if dots >= MANY or words[end].kind == "number" or _leads_on(words, end) else None


def _end_of_dots(words: Words, at: int) -> tuple[int, int]:
    """The index after a run of dots, and how many they are."""
    end, dots = at, 0
    while end < len(words) and words[end].text in DOTS:
        dots += DOTS[words[end].text]
        end += 1
    return end, dots


def _leads_on(words: Words, at: int) -> bool:
    """Whether, further along the line, dots lead to a number."""
    for index in range(at, min(at + REACH, len(words))):
        if words[index].kind == "newline":
            return False
        if words[index].text in DOTS:
            end, dots = _end_of_dots(words, index)
            return dots >= FEW and end < len(words) and words[end].kind == "number"
    return False
