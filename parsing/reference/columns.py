"""Which column of a table holds what, by its heading."""

import re
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from functools import cached_property

_HEADINGS: dict[str, tuple[str, ...]] = {
    "seat": ("constituency", "constituency_name", "seat"),
    "candidate": ("candidate", "candidate_name", "person"),
    "first_name": ("firstname", "candidate_first_name"),
    "surname": ("surname", "candidate_surname"),
    "party": ("party", "party_name"),
    "short": ("party_short", "party_abbreviation"),
    "votes": ("votes",),
    "election": ("year", "election"),
    "elected": ("elected",),
    "electorate": ("electorate",),
    "valid": ("valid_votes",),
    "rejected": ("rejected_votes", "invalid_votes"),
}
"""The Library's headings of 2010 to 2019, those of 2024, and our own, all in the spelling of `_folded`."""


@dataclass(frozen=True)
class Columns:
    """The place of each column; None for one that a table has not."""

    seat: int
    candidate: int | None = None
    first_name: int | None = None
    surname: int | None = None
    party: int | None = None
    short: int | None = None
    votes: int | None = None
    election: int | None = None
    elected: int | None = None
    electorate: int | None = None
    valid: int | None = None
    rejected: int | None = None

    @cached_property
    def width(self) -> int:
        """How many cells a row has at least."""
        places: list[int] = [place for place in astuple(self) if place is not None]
        return 1 + max(places)

    @cached_property
    def tells_candidates(self) -> bool:
        """Whether a row can be a candidate's."""
        return self.votes is not None and (self.candidate, self.surname, self.party, self.short) != (None,) * 4

    @cached_property
    def tells_contests(self) -> bool:
        """Whether a row can give counts of a whole contest."""
        return (self.electorate, self.valid, self.rejected) != (None,) * 3


def find_columns(heading: Sequence[str]) -> Columns | None:
    """The columns of a row of headings; None where the row is none, or names too little."""
    cells = [_folded(cell) for cell in heading]
    places = {
        name: cells.index(known)
        for name, spellings in _HEADINGS.items()
        if (known := next((spelling for spelling in spellings if spelling in cells), None)) is not None
    }
    if "seat" not in places:
        return None
    columns = Columns(**places)
    return columns if columns.tells_candidates or columns.tells_contests else None


def _folded(cell: str) -> str:
    return re.sub(r"[\W_]+", "_", cell.strip().lower()).strip("_")
