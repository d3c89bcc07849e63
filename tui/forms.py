"""Records as text: CSV, JSON, JSON lines, Markdown. No terminal, spreadsheet or page can obey what is written."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from tui.safe import visible

Record = Mapping[str, Any]
"""A JSON object."""
FORMS: Final = ("csv", "json", "jsonl", "md")
"""What records are written as; also how such files end."""
FLAT: Final = frozenset({"csv", "md"})
"""The forms that have columns, and so want every record flat."""
FORM_WORDS: Final = {"csv": "CSV", "json": "JSON", "jsonl": "JSON lines", "md": "Markdown"}

_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a terminal might obey, or cannot show, and JSON would leave as it is."""
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, after blanks too."""
_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>|~&#!]")
"""What Markdown takes for more than a character."""


def record_lines(records: Iterable[Record], form: str, columns: Sequence[str]) -> Iterator[str]:
    """`records` in one of the forms, line by line. With columns, these are the columns, and always head them."""
    if form == "jsonl":
        yield from map(json_text, records)
    elif form == "json":
        yield json_text(list(records), indent=2)
    else:
        line = csv_line if form == "csv" else markdown_line
        yield line(columns)
        if form == "md":
            yield f"|{' --- |' * len(columns)}"
        yield from (line([record.get(column) for column in columns]) for record in records)


def json_text(value: object, indent: int | None = None) -> str:
    """JSON that a terminal can show: every control character, and what reorders text, as an escape."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def csv_line(values: Sequence[object]) -> str:
    """One line of CSV: numbers as they are, texts so that a spreadsheet takes none for a formula."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerow([_cell(value) for value in values])
    return buffer.getvalue().removesuffix("\n")


def markdown_line(values: Sequence[object]) -> str:
    """One row of a Markdown table, each text as itself and nothing more."""
    cells = (_MARKDOWN.sub(r"\\\g<0>", visible(_plain(value))) for value in values)
    return f"| {' | '.join(cells)} |"


def _plain(value: object) -> str:
    """A value as text: nothing for what is not known, flags as JSON has them."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _cell(value: object) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    text = "\n".join(visible(line) for line in _plain(value).split("\n"))
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text.startswith(("\t", "\r")) else text
