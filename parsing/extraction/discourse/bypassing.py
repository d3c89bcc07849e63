"""By-elections named in passing, after which a report goes on with its own election."""

from __future__ import annotations

from parsing.extraction.discourse.placed import Prepared

HOLDERS = frozenset({"WINNER", "CAND", "MPWORD", "WON", "LOSS"})
"""After "by-election" these only call somebody what they were: "the by-election winner"."""
CAME_IN = frozenset({"AT", "IN", "SINCE", "FROM", "AFTER", "WITH"})
NAMES = frozenset({"NAME", "PARTY", "CODE"})
OPENING = 2
"""Within how many tokens the next sentence names whom it speaks of."""
REACH = 3
"""How many tokens may stand between such a word and the by-election."""


def is_only_named(ready: Prepared) -> bool:
    """Whether a sentence names every by-election in it in passing, and what follows is of the report's own election."""
    kinds = [token.kind for token in ready.tokens]
    return all(_in_passing(ready, kinds, index) for index, kind in enumerate(kinds) if kind == "BYELECTION")


def _in_passing(ready: Prepared, kinds: list[str], index: int) -> bool:
    """Whether one by-election only says when or how somebody came in, or is told of in a relative clause."""
    if set(kinds[index + 1 : index + 2]) & HOLDERS:
        return True
    relative = next((at for at in range(index, 0, -1) if kinds[at] == "WHO_WORD"), None)
    if relative is not None and any(fact.at < ready.tokens[relative].start for fact in ready.facts):
        return True
    has_figures = bool({"NUM", "PCT"} & set(kinds))
    return bool(set(kinds[max(0, index - REACH) : index]) & CAME_IN) and not has_figures and _goes_on(ready)


def _goes_on(ready: Prepared) -> bool:
    """Whether the next sentence names somebody at its head, and does not go on with what "he" or "she" did."""
    following = ready.following
    if following is None or following.paragraph != ready.sentence.paragraph:
        return False
    return any(token.kind in NAMES for token in following.tokens[:OPENING])
