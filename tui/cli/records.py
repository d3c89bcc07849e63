"""Results and findings as JSON objects."""

from typing import Any

from parsing.contract import claim_record, correction_record, plain_value
from parsing.models import CandidateResult, Claim, Contest, Figure, Finding, Gap, Outcome, Result

FIGURES = (
    "majority",
    "majority_pct",
    "majority_change",
    "majority_pct_change",
    "turnout_pct",
    "valid_votes",
    "total_votes",
    "rejected_votes",
    "electorate",
    "swing",
)
"""The figures of a whole contest, in the order readers know."""
CANDIDATE_FIGURES = ("votes", "share", "share_change", "position")
_Record = dict[str, Any]


def result_record(result: Result) -> _Record:
    """A result with every figure's basis and sources. What is not known is null."""
    return {
        **contest_record(result.contest),
        "nation": result.nation,
        "region": result.region,
        "county": result.county,
        "outcome": _outcome_record(result.outcome),
        "candidates": [_candidate_record(candidate) for candidate in result.candidates],
        "complete": result.complete,
        **{name: figure_record(getattr(result, name)) for name in FIGURES},
        "articles": list(result.articles),
        **({"corrected": list(map(claim_record, result.corrected))} if result.corrected else {}),
    }


def contest_record(contest: Contest) -> _Record:
    """A contest's address and what it is made of."""
    return {
        "contest": contest.address,
        "seat": contest.seat,
        "year": contest.year,
        **({"by_election": True} if contest.by_election else {}),
        **({"election_date": contest.election_date.isoformat()} if contest.election_date else {}),
        **({"notional": True} if contest.notional else {}),
    }


def figure_record(figure: Figure | None) -> _Record | None:
    """A figure with its basis and what it stands on."""
    if figure is None:
        return None
    parties = {"party": figure.party, "from_party": figure.from_party} if figure.party else {}
    return {
        "value": plain_value(figure.value),
        "bound": figure.bound,
        **parties,
        "basis": figure.basis.value,
        **({"formula": figure.formula} if figure.formula else {}),
        **({"readings": [_reading(figure, n) for n in range(len(figure.readings))]} if figure.readings else {}),
        "sources": [_source(claim) for claim in figure.claims],
    }


def finding_record(finding: Finding) -> _Record:
    """A finding with the claims or the words that it is about."""
    return {
        "severity": finding.severity.value,
        "kind": finding.kind.value,
        "contest": finding.contest.address if finding.contest else None,
        "message": finding.message,
        "remedy": finding.remedy,
        **_gap_record(finding.gap),
        "article": finding.article,
        "start": finding.start,
        "end": finding.end,
        "quote": finding.quote,
        "sources": [_source(claim) for claim in finding.claims],
    }


def _gap_record(gap: Gap | None) -> _Record:
    """The printed figure beside the one worked out; nothing where a finding is about no such pair."""
    if gap is None:
        return {}
    return {
        "measure": gap.measure.value,
        "printed": plain_value(gap.printed),
        "worked_out": plain_value(gap.worked_out),
        "gap": plain_value(gap.size),
        "rounding": plain_value(gap.rounding),
    }


def _outcome_record(outcome: Outcome | None) -> _Record | None:
    if outcome is None:
        return None
    return {
        "kind": outcome.kind,
        "party": outcome.party,
        "from_party": outcome.from_party,
        "basis": outcome.basis.value,
        **({"formula": outcome.formula} if outcome.formula else {}),
        "sources": [_source(claim) for claim in outcome.claims],
    }


def _candidate_record(candidate: CandidateResult) -> _Record:
    return {
        "person": candidate.person,
        "party": candidate.party,
        "won": candidate.won,
        **{name: figure_record(getattr(candidate, name)) for name in CANDIDATE_FIGURES},
        "lost_deposit": candidate.lost_deposit,
    }


def _reading(figure: Figure, index: int) -> _Record:
    reading = figure.readings[index]
    return {
        "value": plain_value(reading.value),
        "bound": reading.bound,
        "sources": [_source(claim) for claim in reading.claims],
    }


def _source(claim: Claim) -> _Record:
    correction = correction_record(claim)
    return {
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        **({"corrected": correction} if correction else {}),
    }
