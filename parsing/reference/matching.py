"""From the names in a table to those of the lexicon; a name that it has not stays as it is."""

from datetime import date
from functools import cache

from parsing.lexicon import constituency, election, election_on_or_before, party


@cache
def party_code(name: str, short: str) -> tuple[str | None, bool]:
    """A party's code, or its name where the lexicon has none; and whether the lexicon has it.

    The abbreviation counts only where there is no name: parties share abbreviations.
    """
    said = name.strip() or short.strip()
    if not said:
        return None, True
    known = party(said)
    return (known.code, True) if known is not None else (said, False)


@cache
def seat_name(name: str, year: int) -> tuple[str, bool]:
    """A seat's official name at an election of `year`, or as printed; and whether it existed then."""
    known = constituency(name, year)
    return (known.name, True) if known is not None else (name, False)


@cache
def election_of(text: str) -> tuple[int, date | None]:
    """The year in a cell and, of a by-election, its day. Raises ValueError, saying why, where it names no election."""
    if text.isdecimal():
        year = int(text)
        if election(year) is None:
            raise ValueError(f"{text} had no general election; a by-election is named by its day")
        return year, None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"“{text}” is neither a year nor a day such as 2024-02-29") from None
    general = election(day.year)
    return (day.year, None) if general is not None and general.day == day else (day.year, day)


@cache
def boundary_year(year: int, day: date | None) -> int:
    """The general election whose seats an election is fought in."""
    earlier = election_on_or_before(day) if day is not None else None
    return earlier.year if earlier is not None else year
