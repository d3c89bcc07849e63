"""Each claim beside the figure of the record: it agrees, agrees within rounding, or differs."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from parsing.models import CandidateResult, Claim, Measure, OfficialCandidate, OfficialContest, Result
from parsing.results.checking.truth import Truth, truth_of
from parsing.results.official.pair import Pair
from parsing.results.official.pairing import pair_candidates
from parsing.results.precision import allowed, rounded


class Agreement(StrEnum):
    """How a claim stands to the record."""

    AGREES = "agrees"
    ROUNDING = "agrees within rounding"
    """The record's figure is one that could be printed so: rounded, or with its "more than", "nearly" or "about"."""
    DIFFERS = "differs"
    UNRECORDED = "not in the record"


@dataclass(frozen=True, slots=True)
class Check:
    """A claim and what the record has in its place."""

    claim: Claim
    agreement: Agreement
    candidate: CandidateResult | None = None
    """Whose claim it is, as the articles have them."""
    recorded: OfficialCandidate | None = None
    """The same candidate in the record."""
    official: Decimal | None = None
    """The record's figure, unrounded; None where the claim states none, or the record has none."""

    @property
    def shown(self) -> Decimal | None:
        """The record's figure for people: a whole number, or two decimals."""
        if self.official is None:
            return None
        return rounded(self.official, 0 if self.official == self.official.to_integral_value() else 2)


def check_result(result: Result, now: OfficialContest | None, before: OfficialContest | None) -> Iterator[Check]:
    """Every claim of a contest beside the record: `now`, and the general election `before` on the same ground."""
    if now is None or result.contest.notional:
        yield from (Check(claim, Agreement.UNRECORDED) for claim in result.claims)
        return
    pair = Pair(now, before)
    recorded = {id(said): official for said, official in pair_candidates(result.candidates, now.candidates)}
    owners = {claim: candidate for candidate in result.candidates for claim in candidate.claims}
    for claim in result.claims:
        candidate = owners.get(claim)
        official = recorded.get(id(candidate)) if candidate is not None else None
        yield _check(claim, candidate, official, pair)


def _check(claim: Claim, candidate: CandidateResult | None, recorded: OfficialCandidate | None, pair: Pair) -> Check:
    if claim.value is None or isinstance(claim.value, str):
        return Check(claim, _worded(claim, candidate, recorded, pair), candidate, recorded)
    truth = truth_of(claim, recorded, pair)
    if truth is None:
        return Check(claim, Agreement.UNRECORDED, candidate, recorded)
    return Check(claim, _agreement(claim, claim.value, truth), candidate, recorded, truth.value)


def _agreement(claim: Claim, value: Decimal, truth: Truth) -> Agreement:
    if claim.bound is None and value == truth.value:
        return Agreement.AGREES
    if allowed(claim.measure, value, claim.bound).meets(truth.range):
        return Agreement.ROUNDING
    return Agreement.DIFFERS


def _worded(
    claim: Claim, candidate: CandidateResult | None, recorded: OfficialCandidate | None, pair: Pair
) -> Agreement:
    """Of a claim without a number: whether the person stood, won, held or gained the seat."""
    if candidate is None:
        return Agreement.UNRECORDED
    if recorded is None:
        return Agreement.DIFFERS
    if claim.measure is Measure.CANDIDATE:
        return Agreement.AGREES
    winner, last = pair.now.winner, pair.before.winner if pair.before is not None else None
    is_outcome = claim.measure is Measure.OUTCOME
    if winner is None or (is_outcome and last is None and recorded is winner):
        return Agreement.UNRECORDED
    agrees = recorded is winner and (not is_outcome or (claim.value == "hold") == pair.is_held)
    return Agreement.AGREES if agrees else Agreement.DIFFERS
