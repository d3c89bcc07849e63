"""An article's text broken into rows, with its claims in brackets and the current one marked.

Offsets are those of the article's own text. Only here are they turned into rows and cells.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rich.cells import cell_len

from tui.rows.span import Row, Span
from tui.safe import visible

OPEN: Final = "‹"
CLOSE: Final = "›"
MEASURE: Final = 88
"""Longer lines than this are hard to read."""
_WORD: Final = re.compile(r"\S+")

Place = tuple[int, int]
"""The first character and the one after the last."""


@dataclass(frozen=True, slots=True)
class Page:
    """A text laid out for one width: which characters stand in which row, and where brackets stand."""

    text: str
    lines: tuple[Place, ...]
    blocks: tuple[Place, ...]
    """Claims run together where they overlap, so that no bracket stands within brackets."""

    def row_of(self, offset: int) -> int:
        """The row that shows a character."""
        return max(0, bisect_right(self.lines, offset, key=lambda line: line[0]) - 1)

    def rows(self, current: Place | None, hits: Sequence[Place]) -> list[Row]:
        """All rows, the current words and the words found marked."""
        return [self._row(line, current, hits) for line in self.lines]

    def _row(self, line: Place, current: Place | None, hits: Sequence[Place]) -> Row:
        start, end = line
        opens = {block[0] for block in self.blocks if start <= block[0] < end}
        closes = {block[1] for block in self.blocks if start < block[1] <= end}
        marked = [place for place in (current, *hits) if place is not None and place[0] < end and place[1] > start]
        cuts = sorted({start, end, *opens, *closes, *(max(start, min(end, cut)) for place in marked for cut in place)})
        spans: list[Span] = [Span(" ")]
        for left, right in pairwise(cuts):
            if left in opens:
                spans.append(Span(OPEN, "mark"))
            spans.append(Span(visible(self.text[left:right]), self._role((left, right), current, hits)))
            if right in closes:
                spans.append(Span(CLOSE, "mark"))
        return tuple(spans)

    def _role(self, piece: Place, current: Place | None, hits: Sequence[Place]) -> str:
        if current is not None and current[0] <= piece[0] and piece[1] <= current[1]:
            return "cursor"
        if any(hit[0] <= piece[0] and piece[1] <= hit[1] for hit in hits):
            return "resting"
        return "claim" if any(block[0] <= piece[0] and piece[1] <= block[1] for block in self.blocks) else ""


def lay_out(text: str, places: Iterable[Place], width: int) -> Page:
    """Break `text` at spaces into rows of at most `width` cells, its brackets counted."""
    blocks = run_together(places)
    room = max(4, min(width - 2, MEASURE))
    edges = [block[0] for block in blocks] + [block[1] for block in blocks]
    lines: list[Place] = []
    start = 0
    for paragraph in text.split("\n"):
        lines.extend(_lines(text, (start, start + len(paragraph)), edges, room))
        start += len(paragraph) + 1
    return Page(text, tuple(lines), blocks)


def run_together(places: Iterable[Place]) -> tuple[Place, ...]:
    """Places in order, those that overlap made one."""
    runs: list[Place] = []
    for start, end in sorted(places):
        if runs and start < runs[-1][1]:
            runs[-1] = (runs[-1][0], max(runs[-1][1], end))
        else:
            runs.append((start, end))
    return tuple(runs)


def find_all(text: str, query: str) -> list[Place]:
    """Every place of `query` in `text`, in any case."""
    if not query.strip():
        return []
    return [match.span() for match in re.finditer(re.escape(query), text, re.IGNORECASE)]


def _lines(text: str, paragraph: Place, edges: Sequence[int], room: int) -> list[Place]:
    lines: list[Place] = []
    begun, used = paragraph[0], 0
    ended = begun
    for match in _WORD.finditer(text, *paragraph):
        for left, right in _pieces(text, match.span(), room):
            brackets = sum(left <= edge <= right for edge in edges)
            width = cell_len(visible(text[left:right])) + brackets
            gap = cell_len(visible(text[ended:left])) if used else 0
            if used and used + gap + width > room:
                lines.append((begun, ended))
                begun, used, gap = left, 0, 0
            used += gap + width
            ended = right
    return [*lines, (begun, max(ended, begun))]


def _pieces(text: str, word: Place, room: int) -> list[Place]:
    """A word, cut where it is wider than a row."""
    start, end = word
    if cell_len(visible(text[start:end])) <= room - 2:
        return [word]
    size = max(1, (room - 2) // 2)
    return [(left, min(left + size, end)) for left in range(start, end, size)]
