"""What is shown, written to the working folder: never over a file that is there, and safe wherever it is opened."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Final

from parsing.models import slug

_LONGEST: Final = 80
"""Characters of a file's name that come from what is exported."""


def write_export(what: str, form: str, columns: Sequence[str], records: Iterable[Mapping[str, object]]) -> Path:
    """Write `records` in one of the forms to a new file named after `what`, and say which.

    Raises OSError where that cannot be.
    """
    from tui.forms import record_lines

    return write_new(what, form, "".join(f"{line}\n" for line in record_lines(records, form, columns)))


def write_new(what: str, ending: str, text: str) -> Path:
    """Write a text to a new file of that ending named after `what`, and say which. Raises OSError likewise."""
    stem = f"hustings-{slug(what)[:_LONGEST].strip('-') or 'export'}"
    for number in count(1):
        path = Path(f"{stem}.{ending}" if number == 1 else f"{stem}-{number}.{ending}")
        try:
            with path.open("xb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
        except FileExistsError:
            continue
        return path
    raise AssertionError("there is always a next number")
