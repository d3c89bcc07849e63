"""Where the cursor can rest, and where it goes next."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from tui.rows.span import Row


@dataclass(slots=True)
class Spot:
    """The cells of one target: spans side by side, or broken over rows that follow each other."""

    target: object
    row: int
    start: int
    last_row: int
    end: int

    def holds(self, row: int, x: int, *, whole_row: bool = False) -> bool:
        """Whether a cell belongs to it."""
        if whole_row or self.row < row < self.last_row:
            return self.row <= row <= self.last_row
        if self.row == self.last_row:
            return row == self.row and self.start <= x < self.end
        return (row == self.row and x >= self.start) or (row == self.last_row and x < self.end)


def find_spots(rows: Sequence[Row], first: int = 0) -> list[Spot]:
    """The targets among the rows, from first to last; neighbours with one target are one spot.

    `first` is the number of the first of the rows.
    """
    spots: list[Spot] = []
    for number, row in enumerate(rows, first):
        x = 0
        for span in row:
            width = cell_len(span.text)
            if span.target is not None:
                last = spots[-1] if spots else None
                if last is not None and last.target is span.target and last.last_row >= number - 1:
                    last.last_row, last.end = number, x + width
                else:
                    spots.append(Spot(span.target, number, x, number, x + width))
            x += width
    return spots


def next_spot(spots: Sequence[Spot], at: int, rows: int, along: int) -> int:
    """The spot `rows` down (negative: up), or `along` to the right (negative: left) in the same row."""
    here = spots[max(at, 0)]
    if at < 0:
        return 0
    if along:
        there = at + along
        same_row = 0 <= there < len(spots) and spots[there].row == here.row
        return there if same_row else at
    beyond = [i for i, spot in enumerate(spots) if (spot.row > here.row if rows > 0 else spot.row < here.row)]
    if not beyond:
        return at
    wanted = here.row + rows
    nearest_row = min((abs(spots[i].row - wanted), spots[i].row) for i in beyond)[1]
    in_row = [i for i in beyond if spots[i].row == nearest_row]
    return min(in_row, key=lambda i: abs(spots[i].end - here.end))
