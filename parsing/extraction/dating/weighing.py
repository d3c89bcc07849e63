"""Evidence for each election that an article may be about, with the words that give it."""

from __future__ import annotations

from collections import Counter

from parsing.extraction.tokens import Token
from parsing.models import Evidence

TITLE_TOKENS = 30
"""How many tokens the head of a report takes."""
NAMED, DATED, SPOKEN_OF, COMPARED, GOVERNED, EXISTED = 6, 8, 4, 3, 2, 2
"""How much each kind of evidence weighs."""
FOUGHT_ONCE, FOUGHT = 3, 1
"""The same, of a party that fought one election only, or some."""


class Weighing:
    """Votes for each election, with the words that cast them."""

    def __init__(self) -> None:
        self.score: Counter[int] = Counter()
        self.reasons: dict[int, list[tuple[str, Token | None]]] = {}
        self.is_firm = False
        """Whether more than the existence of constituencies speaks for an election."""

    def add(self, year: int, weight: int, why: str, token: Token | None = None) -> None:
        """Let `token`, or the file where it is None, speak for the election of `year`."""
        self.score[year] += weight
        self.is_firm = self.is_firm or weight > EXISTED or "prime minister" in why
        self.reasons.setdefault(year, []).append((why, token))


def evidence_of(why: str, text: str, token: Token | None) -> Evidence:
    """A reason with the words that give it, if it stands on any."""
    if token is None:
        return Evidence(why=why)
    return Evidence(why=why, start=token.start, end=token.end, quote=text[token.start : token.end])
