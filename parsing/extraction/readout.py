"""An article as it was read, with every stage kept: what doubts and explanations are drawn from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from parsing.extraction.discourse import Discourse, Placed
from parsing.extraction.facts import Fact
from parsing.extraction.people import People
from parsing.extraction.seats import Seats
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token
from parsing.models import Article, Claim, ElectionReading


@dataclass(frozen=True, slots=True)
class Readout:
    """The stages of reading one article, up to its claims."""

    article: Article
    election: ElectionReading
    main_seat: str | None
    tokens: Sequence[Token]
    sentences: Sequence[Sentence]
    people: People
    seats: Seats
    discourse: Discourse
    party_of: Callable[[Token], str]
    """How a party's token is called in claims."""
    claims: Sequence[Claim]

    @property
    def text(self) -> str:
        """What every span refers to."""
        return self.article.text

    @property
    def placed(self) -> Sequence[Placed]:
        """Facts whose contest was settled."""
        return self.discourse.placed

    @property
    def unsettled(self) -> Sequence[tuple[Fact, str]]:
        """Facts that were read but not settled, and why."""
        return self.discourse.unsettled

    def contest_near(self, sentence: Sentence) -> tuple[str | None, int | None]:
        """The seat and year that a sentence's first claim is about; else the article's own."""
        here = next((claim for claim in self.claims if sentence.start <= claim.start < sentence.end), None)
        return (here.seat, here.year) if here else (self.main_seat, self.election.year)


@dataclass(frozen=True, slots=True)
class Dismissed:
    """An article that was put aside before it was read through, and why, in words that follow "because"."""

    article: Article
    why: str
