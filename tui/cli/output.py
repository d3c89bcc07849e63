"""How data is written to stdout: for people, as JSON, as JSON lines, for a spreadsheet."""

import csv
import io
import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tui.cli.table import table_lines
from tui.safe import visible

FORMATS = ("table", "json", "jsonl", "csv")
Record = Mapping[str, Any]
"""A JSON object."""

_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a terminal might obey, or cannot show, and JSON would leave as it is."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for the beginning of a formula."""


def write_records(records: Iterable[Record], form: str, columns: Sequence[str]) -> None:
    """Write `records` as JSON, JSON lines or CSV; of a CSV, `columns` are the columns and always head it."""
    use_utf8()
    if form == "jsonl":
        for record in records:
            write_line(json_text(record))
    elif form == "json":
        write_line(json_text(list(records), indent=2))
    else:
        write_line(csv_line(columns))
        for record in records:
            write_line(csv_line([record.get(column) for column in columns]))


def write_table(rows: Sequence[Sequence[str]], heading: Sequence[str], numbers: frozenset[str] = frozenset()) -> None:
    """Write aligned columns; those headed by one of `numbers` to the right."""
    use_utf8()
    for line in table_lines(rows, heading, numbers):
        write_line(line)


def write_line(line: str = "") -> None:
    """Write one line of data."""
    write_text(f"{line}\n")


def write_text(text: str) -> None:
    """Write text as it is: click would take out what it thinks is colour."""
    sys.stdout.write(text)


def use_utf8() -> None:
    """Data is UTF-8 wherever it goes, and nothing in it can stop the writing."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def json_text(value: object, indent: int | None = None) -> str:
    """JSON that a terminal can show: every control character, and what reorders text, as an escape."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def csv_line(values: Sequence[object]) -> str:
    """One line of CSV: numbers as they are, texts so that a spreadsheet takes none for a formula."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerow([_cell(value) for value in values])
    return buffer.getvalue().removesuffix("\n")


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return value
    text = "\n".join(visible(line) for line in str(value).split("\n"))
    return f"'{text}" if text.startswith(_FORMULA) else text
