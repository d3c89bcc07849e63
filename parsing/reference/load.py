"""Files of official results into one record; what does not fit is named, and the rest loads."""

from collections.abc import Iterator, Sequence
from itertools import islice

from parsing.models import FileProblem
from parsing.reading import UnreadableError
from parsing.reference.columns import Columns, find_columns
from parsing.reference.record import EMPTY, Entry, Record
from parsing.reference.rows import Gathering
from parsing.reference.source import Source
from parsing.reference.table import Table, open_tables

_HEADING_WITHIN = 12
"""Rows above a heading hold titles; further down it is none."""
_MOST_NAMED = 40
"""How many of a file's faulty rows are named one by one."""
_MOST_NAMES = 5


def load_record(references: Sequence[str]) -> Record:
    """The official results in `references` (`FILE` or `FILE@2024`); never raises.

    Of a contest in two files the first one's is kept, and the second named where it says otherwise.
    """
    if not references:
        return EMPTY
    entries: dict[str, Entry] = {}
    problems: list[FileProblem] = []
    notes: list[str] = []
    for source in map(Source.of, dict.fromkeys(references)):
        name = str(source.path)
        gathering = Gathering(source.path.name, source.year)
        try:
            _gather(source, gathering)
        except UnreadableError as problem:
            problems.append(FileProblem(path=name, message=f"{name} {problem}."))
            continue
        problems += _faults(name, gathering.faults)
        problems += (FileProblem(path=name, message=message) for message in _joined(entries, gathering, name))
        notes += _notes(name, gathering)
    problems += (FileProblem(path=entry.source, message=said) for entry in entries.values() if (said := _sum(entry)))
    return Record(entries, tuple(problems), tuple(notes))


def _gather(source: Source, gathering: Gathering) -> None:
    """Read a file. Raises UnreadableError."""
    is_table = False
    for table in open_tables(source.path):
        columns = _heading(table)
        if columns is not None:
            is_table = True
            gathering.take(table, columns)
    if not is_table:
        raise UnreadableError("has no line of headings with a constituency and with votes or an electorate")
    if not gathering.entries and not gathering.faults:
        raise UnreadableError("holds no results")


def _heading(table: Table) -> Columns | None:
    """The first row that is a heading; the rows below it are left to be read."""
    rows = (row for row in islice(table.rows, _HEADING_WITHIN) if not isinstance(row, str))
    return next((columns for row in rows if (columns := find_columns(row)) is not None), None)


def _faults(name: str, faults: Sequence[tuple[int, str]]) -> Iterator[FileProblem]:
    for line, reason in faults[:_MOST_NAMED]:
        yield FileProblem(path=name, message=f"{name}, line {line}: {reason}.")
    if len(faults) > _MOST_NAMED:
        more = len(faults) - _MOST_NAMED
        yield FileProblem(path=name, message=f"{name}: {more:,} more rows do not fit, from line {faults[-more][0]} on.")


def _joined(entries: dict[str, Entry], gathering: Gathering, name: str) -> Iterator[str]:
    """Join a file's contests to those of the files before it."""
    for address, entry in gathering.entries.items():
        known = entries.setdefault(address, entry)
        if known is entry:
            continue
        if not known.lines:
            known.lines = entry.lines
        elif entry.lines and sorted(map(str, known.lines)) != sorted(map(str, entry.lines)):
            yield f"{name}: {address} is in {known.source} already, with other candidates or votes; those are kept."
        for count in ("electorate", "valid", "rejected"):
            given, before = getattr(entry, count), getattr(known, count)
            if before is None:
                setattr(known, count, given)
            elif given is not None and given != before:
                yield f"{name}: {count} of {address} is {given:,}, where {known.source} has {before:,}, which is kept."


def _sum(entry: Entry) -> str:
    """What is wrong where the recorded valid votes are not the candidates' votes; empty where nothing is."""
    total = sum(line[2] for line in entry.lines)
    if entry.valid is None or not entry.lines or total == entry.valid:
        return ""
    return (
        f"{entry.source}: {entry.address} has {entry.valid:,} valid votes, but its candidates have {total:,}; "
        f"shares are of these."
    )


def _notes(name: str, gathering: Gathering) -> Iterator[str]:
    for kind, unknown in (
        ("constituencies then", gathering.unknown_seats),
        ("parties", gathering.unknown_parties),
    ):
        if unknown:
            names = ", ".join(each for each, _ in unknown.most_common(_MOST_NAMES))
            more = f" and {len(unknown) - _MOST_NAMES:,} more" if len(unknown) > _MOST_NAMES else ""
            yield f"{name}: not known here as {kind}, kept as written: {names}{more}."
