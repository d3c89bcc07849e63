"""Printed places against votes."""

from collections.abc import Iterator

from parsing.models import CandidateResult, Finding, FindingKind, Result
from parsing.results.deriving.worked import count, points, printed
from parsing.results.findings.wording import claims_of, error, one_of, rank, who

_REMEDY = "Check the order and the votes against the declaration."


def check_positions(result: Result) -> Iterator[Finding]:
    """A candidate whose printed place does not leave room for all who have more votes."""
    for candidate in result.candidates:
        place = _place(candidate)
        if place is None or count(printed(candidate.votes)) is None:
            continue
        better = _with_more_votes(candidate, result)
        wrong = better if len(better) >= place else [c for c in better if (_place(c) or 0) > place]
        if wrong:
            yield _contradicted(result, candidate, place, wrong)


def _place(candidate: CandidateResult) -> int | None:
    """The printed place; a winner's is the first."""
    place = points(printed(candidate.position))
    if place is not None:
        return int(place)
    return 1 if candidate.won else None


def _with_more_votes(candidate: CandidateResult, result: Result) -> list[CandidateResult]:
    own = count(printed(candidate.votes)) or 0
    return [c for c in result.candidates if c is not candidate and (count(printed(c.votes)) or 0) > own]


def _contradicted(result: Result, candidate: CandidateResult, place: int, better: list[CandidateResult]) -> Finding:
    own = count(candidate.votes)
    rivals = one_of([f"{who(c)} with {count(c.votes):,}" for c in better], "and")
    verb = "won" if place == 1 else f"come {rank(place)}"
    message = f"{who(candidate)} is said to have {verb} with {own:,} votes, but {rivals} had more."
    figures = [figure for c in (candidate, *better) for figure in (c.votes, printed(c.position))]
    claims = (*claims_of(*figures), *(c for c in candidate.claims if place == 1))
    return error(result, FindingKind.POSITION, (message, _REMEDY), claims)
