"""Parties: their codes, marks and colours on the screen, and the names papers print them by."""

from dataclasses import dataclass
from functools import cache

from parsing.lexicon.folding import fold
from parsing.lexicon.tables import items, rows


@dataclass(frozen=True, slots=True)
class Party:
    """A party, or what stands in its place: independents, the Speaker."""

    code: str
    """The code of the claims contract; of a party it gives none, the full name."""
    name: str
    letters: str
    """A mark of one to four letters for the screen."""
    colour: str
    """`#rrggbb`, the hue the party is known by, dark or light enough to show on black and on white; or empty."""
    names: tuple[str, ...]
    """All names, nicknames and abbreviations, as papers print them; the full name first. No two parties share one."""


_NATIONAL = frozenset({"Con", "Lab", "LD"})
"""Parties with a Scottish and a Welsh party of their own, which papers put before any of their names."""
_NATIONS = ("Scottish", "Welsh")
_SHORTEST = 3


@cache
def parties() -> tuple[Party, ...]:
    """All parties, the common ones first."""
    return tuple(
        Party(code or name, name, letters, colour, _forms(code, (name, *items(names))))
        for code, name, letters, colour, names in rows("parties")
    )


def _forms(code: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Every name of a party, its code among them."""
    all_names = (names[0], *([code] if code else []), *names[1:])
    if code not in _NATIONAL:
        return tuple(dict.fromkeys(all_names))
    plain = [name for name in all_names if len(name) >= _SHORTEST and not name.startswith((*_NATIONS, "the "))]
    return tuple(dict.fromkeys((*all_names, *(f"{nation} {name}" for nation in _NATIONS for name in plain))))


@cache
def _printed() -> dict[str, Party]:
    return {name: each for each in reversed(parties()) for name in (*each.names, each.code)}


@cache
def _folded() -> dict[str, Party]:
    return {fold(name): each for each in reversed(parties()) for name in (*each.names, each.code)}


def party(name_or_code: str) -> Party | None:
    """The party called `name_or_code`, with or without "the"; None when there is none.

    The very spelling counts first (APNI is the Alliance Party, Apni another), then any case and punctuation.
    """
    key = fold(name_or_code)
    return _printed().get(name_or_code) or _folded().get(key) or _folded().get(key.removeprefix("the "))
