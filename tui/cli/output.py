"""How data is written to stdout: for people as aligned columns, else in one of the forms for programs."""

import io
import sys
from collections.abc import Iterable, Sequence

from tui.cli.table import table_lines
from tui.forms import FORMS, Record, record_lines

FORMATS = ("table", *FORMS)


def write_records(records: Iterable[Record], form: str, columns: Sequence[str]) -> None:
    """Write `records` as JSON, JSON lines, CSV or Markdown; of the last two, `columns` always head them."""
    use_utf8()
    for line in record_lines(records, form, columns):
        write_line(line)


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
