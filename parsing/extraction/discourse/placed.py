"""A sentence with what it says by itself, and its facts once they are placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from parsing.extraction.facts import Fact
from parsing.extraction.letters import Line
from parsing.extraction.people import Person
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token
from parsing.models import Measure, Settled

RESULTS = frozenset({Measure.VOTES, Measure.MAJORITY, Measure.WINNER, Measure.OUTCOME, Measure.SHARE, Measure.POSITION})
"""What is only said of those who stood."""


@dataclass(slots=True)
class Placed:
    """A fact with its contest and person, as far as they are settled."""

    fact: Fact
    seat: str
    year: int
    is_own: bool
    """Whether it is of the election the article is about."""
    is_notional: bool = field(default=False, kw_only=True)
    """Whether it is of an election as it would have been in the seats of the next."""
    person: Person | None
    party: str | None
    seat_settled: Settled
    person_settled: Settled | None
    sentence: Sentence

    @property
    def contest(self) -> tuple[str, int]:
        """The seat and the year."""
        return self.seat, self.year

    @property
    def side(self) -> str | None:
        """The party it is about: its own, or else its person's."""
        return self.party or (self.person.party if self.person else None)


class Prepared(NamedTuple):
    """A sentence with what it says by itself, before anything is settled."""

    sentence: Sentence
    line: Line
    """Chunked: mentions of people and parties are one token each."""
    facts: list[Fact]
    is_first: bool
    """Whether it opens its paragraph."""
    is_alone: bool
    """Whether it is all of its paragraph."""
    following: Sentence | None = None
    """The sentence after it."""
    seats: Sequence[tuple[Token, str]] = ()
    """The constituencies it may be about, each with the token that names it: known when its turn comes."""
    topics: Sequence[tuple[Token, str]] = ()
    """Those of them that hold for all of it and for what follows, not for their own clause alone."""

    @property
    def tokens(self) -> Sequence[Token]:
        """The tokens of its line."""
        return self.line.tokens

    @property
    def seat_names(self) -> set[str]:
        """The constituencies it is about."""
        return {seat for _, seat in self.topics}
