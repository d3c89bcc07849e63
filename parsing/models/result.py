"""What all claims together say of one contest, figure by figure."""

from decimal import Decimal
from enum import StrEnum
from typing import Literal

from parsing.models.base import Model
from parsing.models.claim import Claim
from parsing.models.contest import Contest
from parsing.models.measure import Bound, Measure


class Basis(StrEnum):
    """Where a figure comes from. On screen: printed, worked out, disputed, official."""

    STATED = "stated"
    DERIVED = "derived"
    DISPUTED = "disputed"
    OFFICIAL = "official"


class Reading(Model):
    """One of several values that claims give for the same figure."""

    value: Decimal
    bound: Bound | None = None
    claims: tuple[Claim, ...] = ()


class Figure(Model):
    """A value in a result, with the claims that state it or the formula that gives it."""

    measure: Measure
    value: Decimal | None
    """Printed precision kept; None only where it is disputed."""
    bound: Bound | None = None
    basis: Basis
    claims: tuple[Claim, ...] = ()
    """Those that state it; of a derived figure, those it was worked out from."""
    formula: str | None = None
    """Of a derived figure, in words and numbers: "27,063 - 12,286 = 14,777: the winner's votes less the majority"."""
    readings: tuple[Reading, ...] = ()
    """Of a disputed figure: every value and who says so."""
    party: str | None = None
    """Of a swing: the party swung to; of a majority change: the party whose majority it is."""
    from_party: str | None = None


class CandidateResult(Model):
    """A candidate's line in a result. Figures belong to candidates, not parties."""

    person: str | None
    party: str | None
    """Party code, or the party's name as printed where it has none."""
    won: bool | None = None
    votes: Figure | None = None
    share: Figure | None = None
    share_change: Figure | None = None
    position: Figure | None = None
    lost_deposit: bool | None = None
    """Less than 5 per cent of the valid votes, on exact votes where they are known; None if unknown."""
    claims: tuple[Claim, ...] = ()


class Outcome(Model):
    """Whether the winner's party kept the seat or took it from another."""

    kind: Literal["hold", "gain"]
    party: str | None
    from_party: str | None = None
    basis: Basis
    claims: tuple[Claim, ...] = ()
    formula: str | None = None


class Result(Model):
    """A contest's result: candidates by votes, then the figures of the whole contest."""

    contest: Contest
    nation: str | None = None
    region: str | None = None
    county: str | None = None
    candidates: tuple[CandidateResult, ...] = ()
    """Most votes first; those without votes by position, then as first named. The winner is first where known."""
    complete: str | None = None
    """Why the candidates are known to be complete; None where they may not be."""
    outcome: Outcome | None = None
    majority: Figure | None = None
    majority_pct: Figure | None = None
    majority_change: Figure | None = None
    majority_pct_change: Figure | None = None
    turnout_pct: Figure | None = None
    valid_votes: Figure | None = None
    """The sum of the candidates' votes, where they are complete."""
    total_votes: Figure | None = None
    """What papers call total votes: votes cast or valid votes, as printed."""
    rejected_votes: Figure | None = None
    electorate: Figure | None = None
    swing: Figure | None = None
    articles: tuple[str, ...] = ()
    """Those that speak of the contest, copies of them too."""
    claims: tuple[Claim, ...] = ()
    withdrawn: tuple[Claim, ...] = ()
    """Those of the claims that a text takes back, or that print what one takes back: on these nothing stands."""
    corrected: tuple[Claim, ...] = ()
    """Claims about the contest that readers have put right, and those they have rejected: on these nothing stands."""

    @property
    def standing(self) -> tuple[Claim, ...]:
        """The claims on which the figures stand."""
        return tuple(claim for claim in self.claims if claim not in self.withdrawn) if self.withdrawn else self.claims

    @property
    def is_official(self) -> bool:
        """Whether all of it comes from the official record: no article speaks of the contest."""
        return not self.articles and bool(self.complete)

    @property
    def winner(self) -> CandidateResult | None:
        """The candidate known to have won."""
        return next((candidate for candidate in self.candidates if candidate.won), None)
