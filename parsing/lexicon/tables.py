"""The data files: tab-separated, a header line, lists in a cell joined by `|`."""

from pathlib import Path

_DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[list[str]]:
    """The cells of every line but the header of `data/<name>.tsv`; short lines are as short as written."""
    text = (_DATA / f"{name}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


def items(cell: str) -> tuple[str, ...]:
    """The items of a cell that holds a list; an empty cell holds none."""
    return tuple(cell.split("|")) if cell else ()
