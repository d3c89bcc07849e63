"""Which elections of a seat are on the same ground, and what went where when they are not."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from parsing.lexicon import (
    Succession,
    constituency,
    election,
    election_before,
    election_on_or_before,
    elections,
    predecessors,
    successors,
)
from parsing.models import Contest, slug

_REVIEWS = (2010, 2024)
_SCOTTISH_REVIEWS = (2005, 2024)
"""Scotland was redrawn in 2005 and not in 2010."""
_WHOLE = Decimal("99.95")
"""An overlap printed as 100.0 per cent."""
_NEARLY_WHOLE = Decimal("99.5")


class Likeness(StrEnum):
    """Whether two contests were fought on the same ground."""

    SAME = "same"
    CHANGED = "changed"
    """By boundary changes whose size is known."""
    UNKNOWN = "unknown"
    """A boundary review lies between, and what it did is not known."""
    DIFFERENT = "different seats"


@dataclass(frozen=True, slots=True)
class Ground:
    """How the ground of an earlier contest compares with that of a later one."""

    likeness: Likeness
    reason: str | None = None
    """Why not, in words: "not like for like: 89% of the old seat is in the new one"."""
    overlap: Decimal | None = None
    """Per cent of the old seat that is in the new one, where it is known."""

    @property
    def like_for_like(self) -> bool:
        """Whether figures of the two may be set against each other."""
        return self.likeness is Likeness.SAME


SAME = Ground(Likeness.SAME)
_DIFFERENT = Ground(Likeness.DIFFERENT, reason="not comparable: different seats")
_UNKNOWN = Ground(Likeness.UNKNOWN, reason="not like for like: boundaries changed, overlap unknown")
_WITH_OTHERS = "not like for like: all of the old seat is in the new one, with parts of others"


def boundary_year(contest: Contest) -> int:
    """The general election whose boundaries the contest was fought on.

    A by-election uses those of the last general election; a notional result those of the next.
    """
    if contest.notional:
        return next((e.year for e in elections() if e.year > contest.year), contest.year)
    if not contest.by_election:
        return contest.year
    base = base_election(contest)
    return base if base is not None else contest.year


def base_election(contest: Contest) -> int | None:
    """The year of the general election that changes, holds and gains of the contest are measured against."""
    if contest.by_election and contest.election_date is not None:
        earlier = election_on_or_before(contest.election_date)
    elif contest.by_election and election(contest.year) is not None:
        return None  # an undated by-election in the year of a general election may stand on either side of it
    else:
        earlier = election_before(contest.year)
    return earlier.year if earlier is not None else None


def previous_contest(contest: Contest) -> Contest | None:
    """The same seat at the general election before, where it existed then on the same ground."""
    year = base_election(contest)
    if contest.notional or year is None or not existed(contest.seat, year):
        return None
    earlier = Contest(seat=contest.seat, year=year)
    return earlier if ground(earlier, contest).like_for_like else None


def existed(seat: str, year: int) -> bool:
    """Whether a constituency of that name was fought at the general election of `year`."""
    known = constituency(seat)
    return known is not None and slug(known.name) == slug(seat) and year in known.elections


def ground(earlier: Contest, later: Contest) -> Ground:
    """Whether figures of two contests may be set against each other, and why not."""
    same_name = slug(earlier.seat) == slug(later.seat)
    crossed = _reviews_crossed(earlier, later)
    if not crossed:
        return SAME if same_name else _DIFFERENT
    if len(crossed) == 1:
        return _across(crossed[0], earlier.seat, later.seat)
    if not same_name:
        return _DIFFERENT
    return _UNKNOWN


def _reviews_crossed(earlier: Contest, later: Contest) -> tuple[int, ...]:
    """The boundary reviews that came between two contests, as the election years they took force."""
    known = constituency(later.seat) or constituency(earlier.seat)
    scottish = known is not None and known.nation == "Scotland"
    reviews = _SCOTTISH_REVIEWS if scottish else _REVIEWS
    first, last = sorted((boundary_year(earlier), boundary_year(later)))
    return tuple(review for review in reviews if first < review <= last)


def _across(review: int, old: str, new: str) -> Ground:
    """The ground of two seats on either side of one review."""
    parts = [part for part in predecessors(new) if part.review == review]
    link = next((part for part in parts if slug(part.old) == slug(old)), None)
    if link is None:
        if slug(old) == slug(new):
            return _UNKNOWN
        return _DIFFERENT
    if link.overlap is None:
        return _UNKNOWN
    if link.overlap < _WHOLE:
        reason = f"not like for like: {_per_cent(link.overlap)} of the old seat is in the new one"
        return Ground(Likeness.CHANGED, reason=reason, overlap=link.overlap)
    if len(parts) > 1:
        return Ground(Likeness.CHANGED, reason=_WITH_OTHERS, overlap=link.overlap)
    return Ground(Likeness.SAME, overlap=link.overlap)


def _per_cent(overlap: Decimal) -> str:
    """A whole per cent, never rounded up to 100 nor down to 0."""
    if overlap > _NEARLY_WHOLE:
        return "over 99%"
    return f"{overlap:.0f}%" if overlap >= 1 else "under 1%"


def main_successor(seat: str) -> Succession | None:
    """Where the greater part of a seat went."""
    return _largest(successors(seat))


def main_predecessor(seat: str) -> Succession | None:
    """The seat of which the greatest part came into this one."""
    return _largest(predecessors(seat))


def _largest(links: tuple[Succession, ...]) -> Succession | None:
    """The newest review's greatest overlap; an unknown overlap counts as none."""
    return max(links, key=lambda link: (link.review, link.overlap or Decimal(0)), default=None)
