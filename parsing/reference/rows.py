"""Rows into contests: each row is taken, or named with its line and the reason why it does not fit."""

from collections import Counter
from dataclasses import dataclass, field

from parsing.reference.columns import Columns
from parsing.reference.matching import boundary_year, election_of, party_code, seat_name
from parsing.reference.record import Entry
from parsing.reference.table import Row, Table

_MOST_DIGITS = 9
_ELECTED = {"1": True, "yes": True, "true": True, "0": False, "no": False, "false": False}


@dataclass(slots=True)
class Gathering:
    """The contests of one file, while its rows are read."""

    source: str
    year: int | None
    """The election of rows that name none."""
    entries: dict[str, Entry] = field(default_factory=dict)
    """By address."""
    faults: list[tuple[int, str]] = field(default_factory=list)
    """Line and reason of each row that does not fit."""
    unknown_seats: Counter[str] = field(default_factory=Counter)
    """Names that the lexicon does not have at their election, with how many contests bear them."""
    unknown_parties: Counter[str] = field(default_factory=Counter)
    _named: dict[tuple[str, str], Entry] = field(default_factory=dict)

    def take(self, table: Table, columns: Columns) -> None:
        """Take every row below the heading that fits."""
        for row in table.rows:
            try:
                self._take_row(row, columns)
            except ValueError as fault:
                self.faults.append((table.line(), str(fault)))

    def _take_row(self, row: Row | str, columns: Columns) -> None:
        """Take one row; raises ValueError, saying why it does not fit."""
        if isinstance(row, str):
            raise ValueError(row)  # noqa: TRY004 - a row that the reader gave up on, not a wrong type
        if len(row) < columns.width:
            if any(row):
                raise ValueError(f"it has {len(row)} cells where the headings ask for {columns.width}")
            return
        seat, election = row[columns.seat], row[columns.election] if columns.election is not None else ""
        entry = self._named.get((election, seat))
        if entry is None:
            if not any(row):
                return
            entry = self._entry(seat, election)
        if columns.tells_candidates:
            self._take_candidate(row, columns, entry)
        if columns.tells_contests:
            _take_counts(row, columns, entry)

    def _take_candidate(self, row: Row, columns: Columns, entry: Entry) -> None:
        said = row[columns.votes] if columns.votes is not None else ""
        person = row[columns.candidate].strip() if columns.candidate is not None else _two_names(row, columns)
        party, is_known = party_code(
            row[columns.party] if columns.party is not None else "",
            row[columns.short] if columns.short is not None else "",
        )
        if not person and party is None:
            if columns.tells_contests and not said.strip():
                return
            raise ValueError("it names neither a candidate nor a party")
        votes = int(said) if said.isdecimal() and len(said) <= _MOST_DIGITS else _whole(said, "votes")
        elected = _ELECTED.get(row[columns.elected].strip().lower()) if columns.elected is not None else None
        line = (person or None, party, votes, elected)
        if person and line in entry.lines:
            raise ValueError(f"it repeats {person} in {entry.seat}")
        entry.lines.append(line)
        if not is_known and party is not None:
            self.unknown_parties[party] += 1

    def _entry(self, printed: str, election: str) -> Entry:
        """The contest of a seat and an election as the row names them."""
        if not printed.strip():
            raise ValueError("it names no constituency")
        year, day = election_of(election.strip()) if election.strip() else (self.year, None)
        if year is None:
            raise ValueError("it names no election, and neither does the file's name (write FILE@YEAR)")
        seat, is_known = seat_name(printed.strip(), boundary_year(year, day))
        new = Entry(seat=seat, year=year, day=day, source=self.source)
        entry = self.entries.setdefault(new.address, new)
        if entry is new and not is_known:
            self.unknown_seats[seat] += 1
        self._named[election, printed] = entry
        return entry


def _two_names(row: Row, columns: Columns) -> str:
    return f"{_cell(row, columns.first_name).strip()} {_cell(row, columns.surname).strip()}".strip()


def _take_counts(row: Row, columns: Columns, entry: Entry) -> None:
    """The counts of the whole contest; a row may repeat them, but not change them."""
    for name, place in (("electorate", columns.electorate), ("valid", columns.valid), ("rejected", columns.rejected)):
        said = _cell(row, place).strip()
        if not said:
            continue
        value, known = _whole(said, name), getattr(entry, name)
        if known is not None and known != value:
            raise ValueError(f"it gives {entry.seat} {value:,} for {name}, where {known:,} stood before")
        setattr(entry, name, value)


def _cell(row: Row, place: int | None) -> str:
    return row[place] if place is not None else ""


def _whole(text: str, what: str) -> int:
    """A count, with or without commas."""
    digits = text if text.isdecimal() else text.strip().replace(",", "").removesuffix(".0")
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
        raise ValueError(f"its {what} cannot be “{text}”" if text.strip() else f"it gives no {what}")
    return int(digits)
