"""Columns of plain text, aligned by the cells that a terminal gives each character."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from tui.safe import visible

_GAP = "  "


def table_lines(rows: Sequence[Sequence[str]], heading: Sequence[str], numbers: frozenset[str]) -> Iterator[str]:
    """The heading and a line for each row, with nothing cut; columns headed by one of `numbers` are set right."""
    shown = [[visible(cell) for cell in row] for row in (heading, *rows)]
    widths = [max(map(cell_len, column)) for column in zip(*shown, strict=True)]
    for row in shown:
        cells = (
            _pad(cell, width, to_the_right=name in numbers)
            for cell, width, name in zip(row, widths, heading, strict=True)
        )
        yield _GAP.join(cells).rstrip()


def _pad(cell: str, width: int, *, to_the_right: bool) -> str:
    blank = " " * (width - cell_len(cell))
    return blank + cell if to_the_right else cell + blank
