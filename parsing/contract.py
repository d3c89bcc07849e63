"""The claims contract: a claim as the JSON object that tools and tests depend on."""

from decimal import Decimal

from parsing.models import Claim

Record = dict[str, str | int | float | bool | None]
"""A flat JSON object."""


def claim_record(claim: Claim) -> Record:
    """The claim under the contract's keys, in their order; flags that are false and an unknown day are absent.

    One that a reader has corrected or rejected has more keys: why, and what was read of all that is other now.
    """
    by_election: Record = {"by_election": True} if claim.by_election else {}
    if claim.election_date:
        by_election["election_date"] = claim.election_date.isoformat()
    return {
        "article": claim.article,
        "seat": claim.seat,
        "year": claim.year,
        **by_election,
        "measure": claim.measure.value,
        "value": plain_value(claim.value),
        "party": claim.party,
        "from_party": claim.from_party,
        "person": claim.person,
        "bound": claim.bound,
        **({"notional": True} if claim.notional else {}),
        **({"withdrawn": True} if claim.withdrawn else {}),
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "rule": claim.rule,
        **({"correction": claim.correction.verdict} if claim.correction is not None else {}),
        **correction_record(claim),
    }


def correction_record(claim: Claim) -> Record:
    """What was read of a claim that a reader has corrected or rejected, and why; empty of any other."""
    said, before = claim.correction, claim.before
    if said is None or before is None:
        return {}
    return {
        "value_read": plain_value(before.value),
        **({"person_read": before.person} if before.person != claim.person else {}),
        **({"party_read": before.party} if before.party != claim.party else {}),
        **({"contest_read": before.contest.address} if claim.is_moved else {}),
        "reason": said.reason,
    }


def plain_value(value: Decimal | str | None) -> int | float | str | None:
    """A number as JSON has it: whole where it was printed without decimals (32), else with them (32.0)."""
    if not isinstance(value, Decimal):
        return value
    exponent = value.as_tuple().exponent
    return int(value) if isinstance(exponent, int) and exponent >= 0 else float(value)
