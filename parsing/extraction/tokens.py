"""What the words of an article are: seats, parties, people, figures, years and cue words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple


@dataclass(slots=True, eq=False)
class Token:
    """A stretch of text of one kind, with what it stands for.

    Nothing is made or asked more often, hence a class whose fields are final only to the type checker.
    """

    kind: Final[str]
    start: Final[int]
    end: Final[int]
    value: Final[object] = None
    """SEAT: SeatName. PARTY: party code. NAME: Name. NUM, PCT, RANK: Number. YEAR: int. DATE: Day. AGO: Years."""


class SeatName(NamedTuple):
    """The constituencies that a printed form may mean."""

    seats: tuple[str, ...]
    printed: str
    is_full: bool
    """Whether the form names the constituency fully; a short form needs its context."""


class Years(NamedTuple):
    """A span of years that names a time."""

    number: int
    way: Literal["ago", "earlier", "later", "on"]
    """Back from now, back from what was spoken of, or forward from it."""


class Name(NamedTuple):
    """A name-shaped run of words, without its title."""

    words: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is printed; the day may be missing."""

    year: int
    month: int
    day: int | None

    @property
    def date(self) -> date | None:
        """The calendar date, or None where the day is missing or impossible."""
        try:
            return date(self.year, self.month, self.day) if self.day else None
        except ValueError:
            return None
