"""Westminster constituencies at the general elections from 1997 to 2024, and every form their names take."""

from dataclasses import dataclass
from functools import cache

from parsing.lexicon.folding import fold
from parsing.lexicon.tables import items, rows

YEARS = (1997, 2001, 2005, 2010, 2015, 2017, 2019, 2024)
"""The general elections whose seats are known."""
_NATIONS = frozenset({"Scotland", "Wales", "Northern Ireland"})


@dataclass(frozen=True, slots=True)
class Constituency:
    """A constituency under one name, as long as it bore it."""

    name: str
    """The official name."""
    nation: str
    region: str
    """The English region, or the nation."""
    county: str
    """The ceremonial or preserved county; the region where there is none."""
    elections: tuple[int, ...]
    """The general elections from 1997 to 2024 at which it existed; it may have lapsed between two of them."""
    names: tuple[str, ...]
    """Every form that names it fully, the official one first. No two seats of one election share one."""
    shorts: tuple[str, ...]
    """Short forms that name it where its region is spoken of. No two seats of one election share one."""


@cache
def spans(text: str) -> tuple[int, ...]:
    """The general elections in `text`, as `1997-2005 2024`: spans of years, first and last included."""
    found: list[int] = []
    for span in text.split():
        first, _, last = span.partition("-")
        found += (year for year in YEARS if int(first) <= year <= int(last or first))
    return tuple(found)


@cache
def constituencies() -> tuple[Constituency, ...]:
    """All constituencies, by name."""
    return tuple(
        Constituency(
            name=name,
            nation=region if region in _NATIONS else "England",
            region=region,
            county=county or region,
            elections=spans(elections),
            names=(name, *items(names)),
            shorts=items(shorts),
        )
        for (name, region, county, elections), (_, names, shorts) in zip(
            rows("constituencies"), rows("forms"), strict=True
        )
    )


@cache
def _official() -> dict[str, Constituency]:
    return {seat.name: seat for seat in constituencies()}


@cache
def _called() -> dict[str, tuple[Constituency, ...]]:
    """The seats that each folded full form names; whose official name it is first, then the latest first."""
    found: dict[str, list[Constituency]] = {}
    for seat in constituencies():
        for key in dict.fromkeys(map(fold, seat.names)):
            found.setdefault(key, []).append(seat)
    return {
        key: tuple(sorted(seats, key=lambda seat: (fold(seat.name) != key, -seat.elections[-1])))
        if len(seats) > 1
        else (seats[0],)
        for key, seats in found.items()
    }


def constituency(name: str, year: int | None = None) -> Constituency | None:
    """The seat that `name` names fully, however it is spelt; None when there is none.

    Seats of different times may answer to one form ("Swindon South", "South Swindon"). With `year` only seats of
    that general election count; without it the one officially called so comes first, then the latest.
    """
    official = _official().get(name)
    if official and (year is None or year in official.elections):
        return official
    seats = _called().get(fold(name), ())
    return next((seat for seat in seats if year is None or year in seat.elections), None)


@cache
def seats_at(year: int) -> tuple[Constituency, ...]:
    """The seats of the general election of `year`; empty before 1997 and in other years."""
    return tuple(seat for seat in constituencies() if year in seat.elections)
