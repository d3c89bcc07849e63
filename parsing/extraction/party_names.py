"""How parties are called in claims: by code or as printed, and what short forms stood for in their time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import lru_cache

from parsing.extraction.tokens import Token
from parsing.lexicon import Party, fold, parties
from parsing.lexicon import party as find_party

LIKE_ENOUGH = 0.9
"""How alike an unknown party and a known one must be printed to be a misprint."""
LONG_NAME = 9
"""Only names of more characters are looked for among misprints."""


@lru_cache(maxsize=500)
def _nearest_party(printed: str) -> Party | None:
    """The party of which a longer name is a misprint."""
    names = {fold(name): found for found in parties() for name in found.names if len(name) > LONG_NAME}
    near = get_close_matches(fold(printed), names, n=1, cutoff=LIKE_ENOUGH) if len(printed) > LONG_NAME else []
    return names[near[0]] if near else None


REFERENDUM_PARTY = 2001
"""Up to this election "Ref" is the Referendum Party."""
LIBERALS, LIBERAL_DEMOCRATS = "Lib", "LD"


def party_namer(text: str, tokens: Iterable[Token], year: int | None) -> Callable[[Token], str]:
    """How a party's token is called in claims: by its code, or as printed where it has none."""
    printed = {text[token.start : token.end] for token in tokens if token.kind in ("PARTY", "CODE")}
    of_its_time = {}
    if year and year <= REFERENDUM_PARTY:
        of_its_time["Ref"] = "Referendum Party"
    if LIBERALS in printed and any(_is_liberal_democrat(name) for name in printed - {LIBERALS}):
        of_its_time[LIBERALS] = "Liberal"

    def name_party(token: Token) -> str:
        printed = text[token.start : token.end]
        if printed in of_its_time:
            return of_its_time[printed]
        found = find_party(printed) or find_party(str(token.value)) or _nearest_party(printed)
        return found.code if found and found.code != found.name else printed

    return name_party


def _is_liberal_democrat(printed: str) -> bool:
    found = find_party(printed)
    return found is not None and found.code == LIBERAL_DEMOCRATS
