"""The rows of a file: of CSV through the standard library, of XLSX through calamine."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from parsing.reading import UnreadableError, decode, read_bytes

LIMIT = 64 * 1024 * 1024
"""Bytes. A table of every candidate since 1997 is a twentieth of this."""
_UNPACKED_LIMIT = 4 * LIMIT
_DELIMITERS = ",;\t"
_WORKBOOK = b"PK\x03\x04"

Row = list[str]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells as text, and the line of the row that came last; a row that is no row comes as its reason."""

    rows: Iterator[Row | str]
    line: Callable[[], int]


def open_tables(path: Path) -> Iterator[Table]:
    """The table of a CSV file, or one for each sheet of a workbook. Raises UnreadableError."""
    data = read_bytes(path, LIMIT)
    if not data.strip():
        raise UnreadableError("is empty")
    if data.startswith(_WORKBOOK):
        yield from _sheets(data)
    else:
        yield _text_table(decode(data))


def _text_table(text: str) -> Table:
    """A CSV, its cells parted by whichever of comma, semicolon and tab its first line has most of."""
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=first.count))
    return Table(_rows(reader), lambda: reader.line_num)


def _rows(reader: Iterator[Row]) -> Iterator[Row | str]:
    while True:
        try:
            yield from reader
        except csv.Error as error:
            yield f"it is no row of a table: {error}"
        else:
            return


def _sheets(data: bytes) -> Iterator[Table]:
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ImportError as error:
        raise UnreadableError(
            "is a workbook, for which python-calamine is needed (pip install hustings[xlsx])"
        ) from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(item.file_size for item in packed.infolist()) > _UNPACKED_LIMIT:
                raise UnreadableError(f"unpacks to over {_UNPACKED_LIMIT // 1024 // 1024} MiB")
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [workbook.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in workbook.sheet_names]
    except (CalamineError, zipfile.BadZipFile, OSError, ValueError) as error:
        raise UnreadableError("is no workbook that can be read") from error
    for rows in sheets:
        yield _sheet_table(rows)


def _sheet_table(rows: Sequence[Sequence[object]]) -> Table:
    line = 0

    def numbered() -> Iterator[Row]:
        nonlocal line
        for line, row in enumerate(rows, start=1):  # noqa: B007 - read by whoever asks for the line
            yield [_cell(value) for value in row]

    return Table(numbered(), lambda: line)


def _cell(value: object) -> str:
    """A spreadsheet keeps counts as floating-point numbers."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat()[:10] if isinstance(value, date) else str(value)
