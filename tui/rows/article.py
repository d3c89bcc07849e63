"""An article's text broken into rows, with what was read out of it in brackets and the current words marked.

Offsets are those of the article's own text. Only here are they turned into rows and cells.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from rich.cells import cell_len

from tui.rows.span import Row, Span
from tui.safe import visible

OPEN: Final = "‹"
CLOSE: Final = "›"
OPEN_CURRENT: Final = "«"
CLOSE_CURRENT: Final = "»"
MEASURE: Final = 88
"""Longer lines than this are hard to read."""
_WORD: Final = re.compile(r"\S+")

Place = tuple[int, int]
"""The first character and the one after the last."""


class Mark(NamedTuple):
    """Words in brackets; a sign after the opening one says what is the matter with them."""

    start: int
    end: int
    sign: str = ""


class Page:
    """A text laid out for one width: which characters stand in which row, and where brackets stand."""

    def __init__(self, text: str, lines: Sequence[Place], marks: Sequence[Mark]) -> None:
        self.text = text
        self.lines = lines
        self._starts = [line[0] for line in lines]
        self._blocks = run_together(mark[:2] for mark in marks)
        self._block_starts = [block[0] for block in self._blocks]
        self._opening: defaultdict[int, list[Mark]] = defaultdict(list)
        self._closing: defaultdict[int, list[Mark]] = defaultdict(list)
        for mark in sorted(marks, key=lambda m: (m.start, -m.end)):
            self._opening[mark.start].append(mark)
            self._closing[mark.end].insert(0, mark)
        self._edges = sorted({*self._opening, *self._closing})
        self._plain: list[Row] = []

    def row_of(self, offset: int) -> int:
        """The row that shows a character."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def rows(self, current: Place | None, hits: Sequence[Place]) -> list[Row]:
        """All rows, the current words and the words found marked. Only the rows that hold them are drawn anew."""
        if not self._plain:
            self._plain = [self._row(line, None, ()) for line in self.lines]
        rows = list(self._plain)
        for place in (*([current] if current is not None else []), *hits):
            for number in range(self.row_of(place[0]), self.row_of(max(place[0], place[1] - 1)) + 1):
                rows[number] = self._row(self.lines[number], current, hits)
        return rows

    def _row(self, line: Place, current: Place | None, hits: Sequence[Place]) -> Row:
        start, end = line
        marked = [place for place in (current, *hits) if place is not None and place[0] < end and place[1] > start]
        edges = self._edges[bisect_left(self._edges, start) : bisect_right(self._edges, end)]
        cuts = sorted({start, end, *edges, *(max(start, min(end, cut)) for place in marked for cut in place)})
        spans: list[Span] = [Span(" ")]
        for left, right in pairwise(cuts):
            spans += [_bracket(mark, current, opens=True) for mark in self._opening.get(left, ())]
            spans.append(Span(visible(self.text[left:right]), self._role((left, right), current, marked)))
            spans += [_bracket(mark, current, opens=False) for mark in self._closing.get(right, ())]
        return tuple(spans)

    def _role(self, piece: Place, current: Place | None, marked: Sequence[Place]) -> str:
        if current is not None and current[0] <= piece[0] and piece[1] <= current[1]:
            return "cursor"
        if any(hit[0] <= piece[0] and piece[1] <= hit[1] for hit in marked):
            return "resting"
        block = bisect_right(self._block_starts, piece[0]) - 1
        return "claim" if block >= 0 and piece[1] <= self._blocks[block][1] else ""


def _bracket(mark: Mark, current: Place | None, *, opens: bool) -> Span:
    """Brackets of the current words differ from the others by their shape, so that words in words can be told apart."""
    here = current == mark[:2]
    if opens:
        return Span((OPEN_CURRENT if here else OPEN) + mark.sign, "mark")
    return Span(CLOSE_CURRENT if here else CLOSE, "mark")


def lay_out(text: str, marks: Iterable[Mark], width: int) -> Page:
    """Break `text` at spaces into rows of at most `width` cells, its brackets counted."""
    distinct: dict[Place, Mark] = {}
    for mark in marks:
        known = distinct.get((mark.start, mark.end))
        if mark.start < mark.end and (known is None or not known.sign):
            distinct[mark.start, mark.end] = mark
    edges = sorted(edge for m in distinct.values() for edge in (*[m.start] * (1 + len(m.sign)), m.end))
    room = max(4, min(width - 2, MEASURE))
    lines: list[Place] = []
    start = 0
    for paragraph in text.split("\n"):
        lines.extend(_lines(text, (start, start + len(paragraph)), edges, room))
        start += len(paragraph) + 1
    return Page(text, lines, tuple(distinct.values()))


def run_together(places: Iterable[Place]) -> tuple[Place, ...]:
    """Places in order, those that overlap made one."""
    runs: list[Place] = []
    for start, end in sorted(places):
        if runs and start < runs[-1][1]:
            runs[-1] = (runs[-1][0], max(runs[-1][1], end))
        else:
            runs.append((start, end))
    return tuple(runs)


def _lines(text: str, paragraph: Place, edges: Sequence[int], room: int) -> list[Place]:
    lines: list[Place] = []
    begun, used = paragraph[0], 0
    ended = begun
    for match in _WORD.finditer(text, *paragraph):
        for left, right in _pieces(text, match.span(), edges, room):
            brackets = bisect_right(edges, right) - bisect_left(edges, left)
            width = cell_len(visible(text[left:right])) + brackets
            gap = cell_len(visible(text[ended:left])) if used else 0
            if used and used + gap + width > room:
                lines.append((begun, ended))
                begun, used, gap = left, 0, 0
            used += gap + width
            ended = right
    return [*lines, (begun, max(ended, begun))]


def _pieces(text: str, word: Place, edges: Sequence[int], room: int) -> list[Place]:
    """A word, cut where it is wider than a row with its brackets: at these, and between them as often as need be."""
    start, end = word
    inside = edges[bisect_left(edges, start) : bisect_right(edges, end)]
    if cell_len(visible(text[start:end])) + len(inside) <= room:
        return [word]
    size = max(1, (room - len(inside)) // 2)
    stretches = pairwise(sorted({start, end, *inside}))
    return [(cut, min(cut + size, right)) for left, right in stretches for cut in range(left, right, size)]
