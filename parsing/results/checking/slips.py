"""What slip of the hand would turn the record's figure into the printed one."""

from collections.abc import Iterator
from decimal import Decimal

from parsing.models import Claim, Measure, OfficialCandidate
from parsing.results.misprints import misprint
from parsing.results.official.pair import Pair, majority, share, turnout
from parsing.results.precision import COUNTS, WHOLE, decimals, rounded

_Named = tuple[str, Decimal | int | None]
_SMALL = 100
"""Counts below this meet by chance."""


def likely_slip(claim: Claim, official: Decimal, recorded: OfficialCandidate | None, pair: Pair) -> str | None:
    """The likeliest slip in a few words, or None where no single slip explains the printed figure.

    Digits swapped, dropped or doubled; a neighbour's figure; one digit wrong; a number cut off, not rounded.
    """
    if not isinstance(claim.value, Decimal):
        return None
    value, places = claim.value, decimals(claim.value)
    true = rounded(official, places)
    if slip := misprint(value, true):
        return slip
    for what, other in _neighbours(claim, recorded, pair):
        if rounded(other, places) == value and (claim.measure not in COUNTS or abs(value) >= _SMALL):
            return f"it is {what}"
    wrong, right = (f"{abs(number):f}" for number in (value, true))
    if claim.measure in COUNTS and len(wrong) == len(right) and sum(map(str.__ne__, wrong, right)) == 1:
        return "one digit wrong"
    cut = abs(official) - abs(value)
    if claim.measure not in COUNTS and 0 < cut < Decimal(1).scaleb(-places) and (official < 0) == (value < 0):
        return "cut off instead of rounded"
    return None


def _neighbours(claim: Claim, recorded: OfficialCandidate | None, pair: Pair) -> Iterator[tuple[str, Decimal]]:
    """The figures of the same kind that stand near the right one."""
    of_kind = _counts if claim.measure in COUNTS else _percentages
    found = of_kind(recorded, pair)
    yield from ((what, Decimal(number)) for what, number in found if number is not None)


def _counts(recorded: OfficialCandidate | None, pair: Pair) -> Iterator[_Named]:
    for other in pair.now.candidates:
        if other is not recorded:
            yield f"the votes of {_who(other)}", other.votes
    yield from (
        ("the majority", majority(pair.now)),
        ("the valid votes", pair.now.valid_votes),
        ("the electorate", pair.now.electorate),
    )
    if pair.before is None:
        return
    year = pair.before.contest.year
    for other in pair.before.candidates:
        yield f"the votes of {_who(other)} in {year}", other.votes
    yield f"the majority of {year}", majority(pair.before)


def _percentages(recorded: OfficialCandidate | None, pair: Pair) -> Iterator[_Named]:
    winner = pair.now.winner
    for other in dict.fromkeys(filter(None, (recorded, winner, *pair.now.candidates))):
        yield f"the share of {_who(other)}", share(other.votes, pair.now)
        yield f"the change in the share of {_who(other)}", pair.change_of(other.party)
    votes, valid = majority(pair.now), pair.now.valid_votes
    yield "the majority in per cent", WHOLE * votes / valid if votes is not None and valid else None
    yield "the turnout", turnout(pair.now)
    if recorded is not None and pair.before is not None:
        yield f"the share of {recorded.party} in {pair.before.contest.year}", pair.share_before(recorded.party)


def _who(candidate: OfficialCandidate) -> str:
    if candidate.person and candidate.party:
        return f"{candidate.person} ({candidate.party})"
    return candidate.person or candidate.party or "another candidate"


def may_be_votes_cast(claim: Claim, pair: Pair) -> bool:
    """Whether a printed total can be the valid votes and up to one rejected paper in a hundred."""
    valid = pair.now.valid_votes
    if claim.measure is not Measure.TOTAL_VOTES or not isinstance(claim.value, Decimal) or valid is None:
        return False
    return valid < claim.value <= valid * Decimal("1.01")
