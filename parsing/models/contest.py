"""One constituency at one election: the unit of a result."""

import re
import unicodedata
from datetime import date
from functools import lru_cache
from typing import Final

from parsing.models.base import Model


@lru_cache(maxsize=8192)
def slug(name: str) -> str:
    """`name` as an address: lower case, no accents, words joined by hyphens."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain.lower().replace("'", "").replace("’", "").replace("&", " and ")).strip("-")


ELECTION: Final = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<by>-by|-\d\d-\d\d)?")
"""How an election is addressed: `2019`, `2024-02-29` or `2024-by`."""


class Contest(Model):
    """A constituency at a general election, or at a by-election. Hashable; a dictionary key."""

    seat: str
    year: int
    by_election: bool = False
    election_date: date | None = None
    notional: bool = False
    """A calculated result on new boundaries, never merged with a real one."""

    @classmethod
    def at(cls, seat: str, election: str, *, notional: bool = False) -> "Contest":
        """The contest of a seat at an election as it is addressed. Raises ValueError where there can be none such."""
        parts = ELECTION.fullmatch(election)
        if parts is None:
            raise ValueError(f"{election} names no election")
        day = date.fromisoformat(election) if parts["by"] not in {None, "-by"} else None
        year = int(parts["year"])
        return cls(seat=seat, year=year, by_election=bool(parts["by"]), election_date=day, notional=notional)

    @property
    def election(self) -> str:
        """How the election is addressed: `2019`, `2024-02-29` or `2024-by`."""
        if not self.by_election:
            return str(self.year)
        return self.election_date.isoformat() if self.election_date else f"{self.year}-by"

    @property
    def address(self) -> str:
        """`2019/rochford-and-southend-east`; a notional one ends in `?notional`."""
        return f"{self.election}/{slug(self.seat)}" + ("?notional" if self.notional else "")
