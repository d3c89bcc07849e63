"""Seats as a swing finds them and as it leaves them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from parsing.models import CandidateResult, Result
from parsing.results.deriving.worked import points
from parsing.results.precision import WHOLE


class Why(StrEnum):
    """Why a seat cannot be moved by a swing."""

    NO_WINNER = "winner not reported"
    NO_SHARES = "no shares reported"
    CONTRADICTED = "the shares do not have the winner in front"
    SHARE_MISSING = "a share missing that matters"
    NEITHER_STOOD = "neither party stood"


@dataclass(frozen=True, slots=True)
class Base:
    """A seat that can be moved: its shares at the election."""

    result: Result
    winner: CandidateResult
    shares: tuple[tuple[CandidateResult, Decimal], ...]
    """Of the candidates whose share is known, in per cent of the valid votes."""
    left: Decimal
    """The most that anybody whose share is not known can have."""

    @property
    def lead(self) -> Decimal:
        """By how many points the winner was ahead of the next."""
        first, second = sorted((share for _, share in self.shares), reverse=True)[:2]
        return first - second


@dataclass(frozen=True, slots=True)
class Moved:
    """A seat after a swing."""

    result: Result
    before: CandidateResult
    led: Decimal
    """By how many points `before` was ahead of the next."""
    after: CandidateResult
    second: CandidateResult
    lead: Decimal
    """By how many points `after` is ahead of `second`."""

    @property
    def changes_hands(self) -> bool:
        """Whether another candidate wins."""
        return self.after is not self.before


@dataclass(frozen=True, slots=True)
class Unmoved:
    """A seat that a swing says nothing about."""

    result: Result
    why: Why
    missing: str = ""
    """The party whose share is missing, where it is one of the two."""

    @property
    def is_without_both(self) -> bool:
        """Whether it stays as it is because neither party stood."""
        return self.why is Why.NEITHER_STOOD


@dataclass(frozen=True, slots=True)
class Projection:
    """All seats after a swing."""

    changed: tuple[Moved, ...]
    """Those that change hands, the closest first."""
    held: tuple[Moved, ...]
    """Those that do not, the closest first."""
    unmoved: tuple[Unmoved, ...]

    def won(self, *, after: bool) -> Counter[str]:
        """How many of the seats that can be moved each party wins, before the swing or after it."""
        moved = (*self.changed, *self.held)
        return Counter((seat.after if after else seat.before).party or "no party named" for seat in moved)


def bases(results: Iterable[Result]) -> tuple[tuple[Base, ...], tuple[Unmoved, ...]]:
    """The seats that a swing can move, and those it cannot, whichever parties it is between."""
    movable, fixed = [], []
    for result in results:
        found = _base(result)
        if isinstance(found, Base):
            movable.append(found)
        else:
            fixed.append(Unmoved(result, found))
    return tuple(movable), tuple(fixed)


def _base(result: Result) -> Base | Why:
    winner = result.winner
    if winner is None:
        return Why.NO_WINNER
    shares = tuple(
        (candidate, share) for candidate in result.candidates if (share := points(candidate.share)) is not None
    )
    if len(shares) < 2:  # noqa: PLR2004 - a lead is over somebody
        return Why.NO_SHARES
    left = Decimal(0) if _is_whole(result, shares) else max(Decimal(0), WHOLE - sum(share for _, share in shares))
    ahead = max(share for _, share in shares)
    own = next((share for candidate, share in shares if candidate is winner), None)
    if own is None:
        return Why.SHARE_MISSING
    return Base(result, winner, shares, left) if own == ahead else Why.CONTRADICTED


def _is_whole(result: Result, shares: Sequence[object]) -> bool:
    """Whether nobody's share is missing."""
    return result.complete is not None and len(shares) == len(result.candidates)


def parties_of(seats: Iterable[Base]) -> tuple[str, ...]:
    """The parties that stood, those that came first or second in most seats first."""
    near: Counter[str] = Counter()
    stood: set[str] = set()
    for seat in seats:
        ranked = sorted(seat.shares, key=lambda line: -line[1])
        near.update(candidate.party for candidate, _ in ranked[:2] if candidate.party)
        stood |= {candidate.party for candidate, _ in seat.shares if candidate.party}
    return tuple(sorted(stood, key=lambda party: (-near[party], party)))
