"""The order in which a result names its candidates."""

from collections.abc import Iterable
from decimal import Decimal

from parsing.models import CandidateResult, Figure
from parsing.results.order import Key

_LAST = Decimal("Infinity")


def sort_candidates(candidates: Iterable[CandidateResult]) -> tuple[CandidateResult, ...]:
    """The winner first; then by votes, by share, by position, then as first named.

    One whose votes are unknown but whose position is printed stands in that place.
    """
    ordered = sorted(candidates, key=_place)
    if all(candidate.share is not None for candidate in ordered):
        return tuple(ordered)
    placed = [candidate for candidate in ordered if _has_votes(candidate)]
    for candidate in (candidate for candidate in ordered if not _has_votes(candidate)):
        rank = _value(candidate.position, _LAST)
        placed.insert(min(len(placed), int(rank) - 1) if 1 <= rank < _LAST else len(placed), candidate)
    return tuple(placed)


def _has_votes(candidate: CandidateResult) -> bool:
    return candidate.votes is not None or candidate.won is True


def _place(candidate: CandidateResult) -> Key:
    """Votes rank before shares, shares before positions; what is unknown comes after."""
    return (
        not candidate.won,
        -_value(candidate.votes, -_LAST),
        -_value(candidate.share, -_LAST),
        _value(candidate.position, _LAST),
        _first_named(candidate),
        candidate.party or "",
        candidate.person or "",
    )


def _value(figure: Figure | None, unknown: Decimal) -> Decimal:
    if figure is None:
        return unknown
    if figure.value is not None:
        return figure.value
    return max(reading.value for reading in figure.readings)


def _first_named(candidate: CandidateResult) -> tuple[str, int]:
    return min(((claim.article, claim.start) for claim in candidate.claims), default=("", 0))
