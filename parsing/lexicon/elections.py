"""General elections since 1918, with polling day and the prime minister who went into it."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from parsing.lexicon.tables import rows


@dataclass(frozen=True, slots=True)
class Election:
    """A general election."""

    year: int
    day: date
    """Polling day."""
    prime_minister: str
    """In office on polling day."""


@cache
def elections() -> tuple[Election, ...]:
    """All general elections since 1918, in order of polling day. 1974 had two."""
    return tuple(
        Election(int(day[:4]), date.fromisoformat(day), prime_minister) for day, prime_minister in rows("elections")
    )


@cache
def election(year: int) -> Election | None:
    """The general election of `year`; of 1974 the one in October, which is the later."""
    return next((e for e in reversed(elections()) if e.year == year), None)


@cache
def election_before(year: int) -> Election | None:
    """The last general election of any year before `year`, which need not be an election year itself."""
    return next((e for e in reversed(elections()) if e.year < year), None)


@cache
def election_on_or_before(day: date) -> Election | None:
    """The last general election whose polling day is `day` or earlier."""
    return next((e for e in reversed(elections()) if e.day <= day), None)
