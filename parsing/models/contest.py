"""One constituency at one election: the unit of a result."""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from parsing.models.base import Model


@lru_cache(maxsize=8192)
def slug(name: str) -> str:
    """`name` as an address: lower case, no accents, words joined by hyphens."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain.lower().replace("'", "").replace("’", "").replace("&", " and ")).strip("-")


class Contest(Model):
    """A constituency at a general election, or at a by-election. Hashable; a dictionary key."""

    seat: str
    year: int
    by_election: bool = False
    election_date: date | None = None
    notional: bool = False
    """A calculated result on new boundaries, never merged with a real one."""

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
