"""One fact that one article states about one contest, with the words that state it."""

from datetime import date
from enum import StrEnum
from functools import lru_cache

from parsing.models.base import Model
from parsing.models.contest import Contest
from parsing.models.correction import Correction
from parsing.models.measure import Bound, Measure, Value


class Settled(StrEnum):
    """How the contest or the person of a claim was settled."""

    NAMED = "named"
    HEADING = "heading"
    CARRIED = "carried over"
    INFERRED = "inferred"


class Claim(Model):
    """A fact with its span: `article.text[start:end] == quote`, always."""

    article: str
    seat: str
    """Official name at that election; as printed if the lexicon has no such seat."""
    year: int
    by_election: bool = False
    election_date: date | None = None
    """Of a by-election, where it is known."""
    measure: Measure
    value: Value
    """As read; of a claim that a reader has corrected, as corrected."""
    party: str | None = None
    """Party code. Of a swing the party swung to; of an outcome or majority the winner's."""
    from_party: str | None = None
    """Of a gain or swing: the party it came from."""
    person: str | None = None
    bound: Bound | None = None
    notional: bool = False
    withdrawn: bool = False
    """Whether the text itself says that this was wrong, as a correction says of what was printed before."""
    start: int
    end: int
    quote: str
    rule: str
    """The name of the rule that found it."""
    seat_settled: Settled = Settled.NAMED
    person_settled: Settled | None = None
    correction: Correction | None = None
    """What a reader says of it; None where nobody has said anything."""
    before: "Claim | None" = None
    """As it was read, where a reader has corrected or rejected it."""

    @property
    def is_rejected(self) -> bool:
        """Whether a reader has rejected it: then it stands in no result."""
        return self.correction is not None and self.correction.verdict == "rejected"

    @property
    def is_moved(self) -> bool:
        """Whether a reader has put it with another contest than it was read of."""
        return self.before is not None and self.before.contest != self.contest

    @property
    def contest(self) -> Contest:
        """The contest the claim speaks of."""
        return _contest(
            seat=self.seat,
            year=self.year,
            by_election=self.by_election,
            election_date=self.election_date,
            notional=self.notional,
        )


@lru_cache(maxsize=8192)
def _contest(*, seat: str, year: int, by_election: bool, election_date: date | None, notional: bool) -> Contest:
    """The contest of these words, made and checked once: claims about it are asked again and again."""
    return Contest(seat=seat, year=year, by_election=by_election, election_date=election_date, notional=notional)
