"""What the record has for a claim: the exact value, and the values that count as it."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from parsing.models import Claim, Measure, OfficialCandidate
from parsing.results.official.pair import Pair, majority, share, turnout
from parsing.results.precision import WHOLE, Range

_REJECTED = Decimal("1.01")
"""Papers reckon turnout from the votes cast; rejected papers are no more than one in a hundred."""


@dataclass(frozen=True, slots=True)
class Truth:
    """A value of the record."""

    value: Decimal
    range: Range
    """From the value itself to what rejected papers, where they are unknown, would make of it."""


def truth_of(claim: Claim, recorded: OfficialCandidate | None, pair: Pair) -> Truth | None:
    """What the record has for a claim with a number; None where it has nothing.

    `recorded` is the candidate of the record whose claim it is.
    """
    if claim.measure in _OF_CANDIDATES:
        found = _OF_CANDIDATES[claim.measure](recorded, pair) if recorded is not None else None
    elif claim.measure is Measure.SWING:
        found = _swing(claim, pair)
    else:
        found = _OF_CONTESTS[claim.measure](pair)
    if found is None:
        return None
    value = Decimal(found)
    most = value * _REJECTED if claim.measure is Measure.TURNOUT_PCT else value
    return Truth(value, Range(value, most))


def _position(candidate: OfficialCandidate, pair: Pair) -> Decimal:
    return Decimal(1 + sum(other.votes > candidate.votes for other in pair.now.candidates))


def _swing(claim: Claim, pair: Pair) -> Decimal | None:
    """Between the claim's two parties; where it names one, between the first two, if one of them is that."""
    if claim.party and claim.from_party:
        return pair.swing_between(claim.party, claim.from_party)
    swing = pair.swing
    if swing is None or claim.party not in {*swing[:2], None}:
        return None
    return swing[2] if claim.party in {swing[0], None} else -swing[2]


def _majority_pct(pair: Pair) -> Decimal | None:
    votes, valid = majority(pair.now), pair.now.valid_votes
    return WHOLE * votes / valid if votes is not None and valid else None


def _majority_change(pair: Pair) -> Decimal | None:
    now, before = majority(pair.now), majority(pair.before) if pair.before else None
    return Decimal(now - before) if pair.is_held and now is not None and before is not None else None


def _majority_pct_change(pair: Pair) -> Decimal | None:
    now, before = _majority_pct(pair), _majority_pct(Pair(pair.before, None)) if pair.before else None
    return now - before if pair.is_held and now is not None and before is not None else None


_OF_CANDIDATES: dict[Measure, Callable[[OfficialCandidate, Pair], Decimal | int | None]] = {
    Measure.VOTES: lambda candidate, _: candidate.votes,
    Measure.SHARE: lambda candidate, pair: share(candidate.votes, pair.now),
    Measure.SHARE_CHANGE: lambda candidate, pair: pair.change_of(candidate.party),
    Measure.POSITION: _position,
}
_OF_CONTESTS: dict[Measure, Callable[[Pair], Decimal | int | None]] = {
    Measure.MAJORITY: lambda pair: majority(pair.now),
    Measure.MAJORITY_PCT: _majority_pct,
    Measure.MAJORITY_CHANGE: _majority_change,
    Measure.MAJORITY_PCT_CHANGE: _majority_pct_change,
    Measure.TURNOUT_PCT: lambda pair: turnout(pair.now),
    Measure.TOTAL_VOTES: lambda pair: pair.now.valid_votes,
    Measure.ELECTORATE: lambda pair: pair.now.electorate,
    Measure.REJECTED_VOTES: lambda pair: pair.now.rejected_votes,
}
