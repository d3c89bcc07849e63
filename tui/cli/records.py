"""Results and findings as JSON objects, and their figures one by one."""

from collections.abc import Iterator, Sequence
from typing import Any

from parsing.contract import claim_record, plain_value
from parsing.models import CandidateResult, Claim, Contest, Figure, Finding, Measure, Outcome, Result

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
FIGURE_COLUMNS = (
    "contest", "seat", "election", "measure", "party", "from_party", "person", "value", "bound", "basis", "formula",
    "sources", "quote", "corrected",
)  # fmt: skip
FINDING_COLUMNS = ("severity", "kind", "contest", "message", "remedy", "article", "start", "end", "quote", "sources")
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
        "article": finding.article,
        "start": finding.start,
        "end": finding.end,
        "quote": finding.quote,
        "sources": [_source(claim) for claim in finding.claims],
    }


def finding_row(finding: Finding) -> _Record:
    """The same, flat: a line of a spreadsheet."""
    return {**finding_record(finding), "sources": _places(finding.claims)}


def figure_rows(result: Result) -> Iterator[_Record]:
    """Every figure of a result, flat: a line of a spreadsheet each."""
    for candidate in result.candidates:
        yield _row(result, "candidate", candidate, None)
        for name in CANDIDATE_FIGURES:
            if figure := getattr(candidate, name):
                yield _row(result, name, candidate, figure)
    if result.outcome:
        yield _outcome_row(result, result.outcome)
    for name in FIGURES:
        if figure := getattr(result, name):
            yield _row(result, name, None, figure)


def _row(result: Result, measure: str, candidate: CandidateResult | None, figure: Figure | None) -> _Record:
    claims = figure.claims if figure else candidate.claims if candidate else ()
    return {
        "contest": result.contest.address,
        "seat": result.contest.seat,
        "election": result.contest.election,
        "measure": measure,
        "party": candidate.party if candidate else figure.party if figure else None,
        "from_party": figure.from_party if figure else None,
        "person": candidate.person if candidate else None,
        "value": plain_value(figure.value) if figure else None,
        "bound": figure.bound if figure else None,
        "basis": figure.basis.value if figure else "stated",
        "formula": figure.formula if figure else None,
        "sources": _places(claims),
        "quote": claims[0].quote if claims else None,
        "corrected": _corrected(claims, figure.measure if figure else None),
    }


def _corrected(claims: Sequence[Claim], measure: Measure | None) -> str | None:
    """Why a reader put a figure right; None where nobody did."""
    return next((c.correction.reason for c in claims if c.correction is not None and c.measure is measure), None)


def _outcome_row(result: Result, outcome: Outcome) -> _Record:
    return {
        **_row(result, "outcome", None, None),
        "party": outcome.party,
        "from_party": outcome.from_party,
        "value": outcome.kind,
        "basis": outcome.basis.value,
        "formula": outcome.formula,
        "sources": _places(outcome.claims),
        "quote": outcome.claims[0].quote if outcome.claims else None,
        "corrected": _corrected(outcome.claims, Measure.OUTCOME),
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
    said = claim.correction
    correction = {"value_read": plain_value(said.read), "reason": said.reason} if said is not None else None
    return {
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        **({"corrected": correction} if correction else {}),
    }


def _places(claims: Sequence[Claim]) -> str:
    return " ".join(f"{claim.article}:{claim.start}-{claim.end}" for claim in claims)
