"""Which cells of a row have changed, so that a key costs what changed and not the row."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

GAP: Final = 14
"""Unchanged cells that cost less to send again than to skip: a jump and a new style take about as many bytes."""

Run = tuple[int, int]
"""Cells from the first to the one after the last."""


def changed_runs(old: Sequence[Segment], new: Sequence[Segment]) -> list[Run]:
    """The runs of cells in which two rows of the same width differ."""
    before, after = _cells(old), _cells(new)
    if len(before) != len(after):
        return [(0, len(after))]
    runs: list[Run] = []
    for x, (was, now) in enumerate(zip(before, after, strict=True)):
        if was == now:
            continue
        if runs and x - runs[-1][1] < GAP:
            runs[-1] = (runs[-1][0], x + 1)
        else:
            runs.append((x, x + 1))
    return [_whole_characters(after, run) for run in runs]


def split_at_runs(segments: Sequence[Segment], runs: Iterable[Run]) -> list[Segment]:
    """The segments cut at the ends of the runs: the framework sends whole segments."""
    cuts = sorted({x for run in runs for x in run})
    width = sum(segment.cell_length for segment in segments)
    edges = [0, *(cut for cut in cuts if 0 < cut < width), width]
    parts: list[Segment] = []
    for part in Segment.divide(segments, [end for _, end in pairwise(edges)]):
        parts.extend(part)
    return parts


def to_width(segments: list[Segment], width: int, blank: Style | None) -> list[Segment]:
    """The segments in exactly `width` cells, filled with `blank` or cut."""
    used = sum(segment.cell_length for segment in segments)
    if used > width:
        return list(Segment.adjust_line_length(segments, width))
    return segments if used == width else [*segments, Segment(" " * (width - used), blank)]


def joined(segments: Iterable[Segment]) -> list[Segment]:
    """The segments with neighbours of one style made one, which saves sending the style twice."""
    return list(Segment.simplify(segments))


def _cells(segments: Iterable[Segment]) -> list[tuple[str, Style | None]]:
    cells: list[tuple[str, Style | None]] = []
    for text, style, _ in segments:
        if text.isascii():
            cells.extend((character, style) for character in text)
            continue
        for character in text:
            width = cell_len(character)
            if width == 0 and cells:
                cells[-1] = (cells[-1][0] + character, style)
            else:
                cells.extend([(character, style), *[("", style)] * (width - 1)])
    return cells


def _whole_characters(cells: Sequence[tuple[str, Style | None]], run: Run) -> Run:
    """The run widened so that it begins and ends beside whole characters."""
    start, end = run
    while start > 0 and not cells[start][0]:
        start -= 1
    while end < len(cells) and not cells[end][0]:
        end += 1
    return start, end
