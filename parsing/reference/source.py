"""Which file a reference is, and which election it is of where its rows do not say."""

import re
from dataclasses import dataclass
from pathlib import Path

from parsing.lexicon import election

_GIVEN = re.compile(r"(?P<path>.+)@(?P<year>\d{4})")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Source:
    """A file of official results."""

    path: Path
    year: int | None
    """The general election of the rows that name none; None where neither the file's name nor its user says."""

    @classmethod
    def of(cls, reference: str) -> "Source":
        """The file that `reference` names: `FILE` or `FILE@2024`. A year in the file's name is taken for its election.

        A name with the years of several general elections settles none.
        """
        given = _GIVEN.fullmatch(reference)
        if given and not Path(reference).exists():
            return cls(Path(given["path"]), int(given["year"]))
        named = {int(year) for year in _YEAR.findall(Path(reference).stem)}
        years = [year for year in named if election(year) is not None]
        return cls(Path(reference), years[0] if len(years) == 1 else None)
