"""What a claim will say, before it is known to be kept: most repeat another, and a claim is checked when it is made."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from parsing.models import Article, Bound, Claim, Measure, Settled

Contest = tuple[str, int, bool, bool]
"""What tells the contests of one article apart: seat, year, whether at a by-election, whether notional."""


class Draft(NamedTuple):
    """The fields of a claim, without the article's name and words."""

    seat: str
    year: int
    by_election: bool
    election_date: date | None
    measure: Measure
    value: Decimal | Literal["hold", "gain"] | None
    party: str | None
    from_party: str | None
    person: str | None
    bound: Bound | None
    notional: bool
    start: int
    end: int
    rule: str
    seat_settled: Settled
    person_settled: Settled | None

    @property
    def contest(self) -> Contest:
        """What it is about."""
        return self.seat, self.year, self.by_election, self.notional

    def claim(self, article: Article) -> Claim:
        """The claim."""
        words = {"article": article.name, "quote": article.text[self.start : self.end]}
        return Claim.model_validate(self._asdict() | words)
