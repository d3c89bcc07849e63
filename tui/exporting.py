"""What is shown, written as CSV to the working folder: never over a file that is there, and safe in a spreadsheet."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Final

from parsing.models import slug

_LONGEST: Final = 80
"""Characters of a file's name that come from what is exported."""


def write_csv(what: str, columns: Sequence[str], records: Iterable[Mapping[str, object]]) -> Path:
    """Write `records` to a new file that is named after `what`, and say which. Raises OSError where that cannot be."""
    from tui.cli.output import csv_line

    lines = [csv_line(columns), *(csv_line([record.get(column) for column in columns]) for record in records)]
    data = "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")
    stem = f"hustings-{slug(what)[:_LONGEST].strip('-') or 'export'}"
    for number in count(1):
        path = Path(f"{stem}.csv" if number == 1 else f"{stem}-{number}.csv")
        try:
            with path.open("xb") as file:
                file.write(data)
        except FileExistsError:
            continue
        return path
    raise AssertionError("there is always a next number")
