"""Figures and findings as flat rows, each with where it comes from: what exports are made of."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from parsing.collection import Collection
from parsing.contract import plain_value
from parsing.models import Article, Basis, CandidateResult, Claim, Figure, Finding, Measure, Outcome, Result
from tui.cli.records import CANDIDATE_FIGURES, FIGURES, finding_record

FIGURE_COLUMNS = (
    "contest", "seat", "election", "measure", "party", "from_party", "person", "value", "bound", "basis", "formula",
    "article", "start", "end", "quote", "rule", "sources", "corrected", "publisher", "published", "title", "address",
)  # fmt: skip
FINDING_COLUMNS = (
    "severity", "kind", "contest", "message", "remedy", "measure", "printed", "worked_out", "gap", "rounding",
    "article", "start", "end", "quote", "rule", "sources",
)  # fmt: skip
_PROVENANCE = ("article", "start", "end", "quote", "rule")
_Row = dict[str, Any]


def figure_rows(results: Iterable[Result], collection: Collection) -> Iterator[_Row]:
    """Candidates with their figures, the outcome, the figures of the contest; of a disputed one each reading.

    `article`, `start`, `end`, `quote` and `rule` are of the first claim that states the figure, or from which it was
    worked out; `sources` names them all; of an official figure, its table. `publisher`, `published`, `title` and
    `address` are of that article.
    """
    for result in results:
        recorded = collection.record.contest(result.contest)
        for row in _rows(result):
            article = collection.articles.get(row["article"] or "")
            if article is not None:
                yield {**row, **_published(article)}
            elif recorded is not None and row["basis"] == Basis.OFFICIAL.value:
                yield {**row, "sources": recorded.source}
            else:
                yield row


def _rows(result: Result) -> Iterator[_Row]:
    for candidate in result.candidates:
        basis = Basis.STATED if candidate.claims else Basis.OFFICIAL
        yield {**_row(result, "candidate", candidate.claims), **_whose(candidate), "basis": basis.value}
        for name in CANDIDATE_FIGURES:
            for row in _figure(result, name, getattr(candidate, name)):
                yield {**row, **_whose(candidate)}
    if result.outcome:
        yield _outcome(result, result.outcome)
    for name in FIGURES:
        yield from _figure(result, name, getattr(result, name))


def _figure(result: Result, name: str, figure: Figure | None) -> Iterator[_Row]:
    for reading in (figure.readings or (figure,)) if figure else ():
        yield {
            **_row(result, name, reading.claims, figure.measure if figure else None),
            "party": figure.party if figure else None,
            "from_party": figure.from_party if figure else None,
            "value": plain_value(reading.value),
            "bound": reading.bound,
            "basis": figure.basis.value if figure else None,
            "formula": figure.formula if figure else None,
        }


def _outcome(result: Result, outcome: Outcome) -> _Row:
    return {
        **_row(result, "outcome", outcome.claims, Measure.OUTCOME),
        "party": outcome.party,
        "from_party": outcome.from_party,
        "value": outcome.kind,
        "basis": outcome.basis.value,
        "formula": outcome.formula,
    }


def _published(article: Article) -> _Row:
    day = article.published.isoformat() if article.published is not None else None
    return {"publisher": article.publisher, "published": day, "title": article.title, "address": article.address}


def _whose(candidate: CandidateResult) -> _Row:
    return {"party": candidate.party, "person": candidate.person}


def _row(result: Result, name: str, claims: Sequence[Claim], measure: Measure | None = None) -> _Row:
    """What every row has, under every column."""
    return {
        **dict.fromkeys(FIGURE_COLUMNS),
        "contest": result.contest.address,
        "seat": result.contest.seat,
        "election": result.contest.election,
        "measure": name,
        **_provenance(claims[:1]),
        "sources": _places(claims),
        "corrected": _corrected(claims, measure),
    }


def finding_row(finding: Finding) -> _Row:
    """What does not add up, with the words in doubt, else the first claim it is about."""
    words = {} if finding.quote is not None else _provenance(finding.claims[:1])
    return {**finding_record(finding), "rule": None, **words, "sources": _places(finding.claims)}


def _provenance(claims: Sequence[Claim]) -> _Row:
    return {key: getattr(claim, key) for claim in claims for key in _PROVENANCE}


def _corrected(claims: Sequence[Claim], measure: Measure | None) -> str | None:
    """Why a reader put a figure right; None where nobody did."""
    return next((c.correction.reason for c in claims if c.correction is not None and c.measure is measure), None)


def _places(claims: Sequence[Claim]) -> str:
    """`ARTICLE:START-END` each, as `--source` of the explorer takes it."""
    return " ".join(dict.fromkeys(f"{claim.article}:{claim.start}-{claim.end}" for claim in claims))
