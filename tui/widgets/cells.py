"""Rows as cells: made to a width, and compared, so that a key costs what has changed."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style


def last_change(old: Sequence[Segment], new: Sequence[Segment]) -> int:
    """The cell after the last one in which two rows of one width differ; 0 where they are alike.

    The framework sends a row of a widget from its left edge on, so only the right end can be spared.
    """
    end = sum(segment.cell_length for segment in new)
    for before, after in zip(reversed(old), reversed(new), strict=False):
        if before == after:
            end -= after.cell_length
            continue
        if before.style == after.style:
            end -= _common_end(before.text, after.text)
        return max(end, 1)
    return max(end, 0) if len(old) == len(new) else max(end, 1)


def to_width(segments: list[Segment], width: int, blank: Style | None) -> list[Segment]:
    """The segments in exactly `width` cells, filled with `blank` or cut; neighbours of one style made one."""
    used = sum(segment.cell_length for segment in segments)
    if used > width:
        segments = list(Segment.adjust_line_length(segments, width))
    elif used < width:
        segments = [*segments, Segment(" " * (width - used), blank)]
    return list(Segment.simplify(segments))


def lean(style: Style, *, colours: bool = True) -> Style | None:
    """The style without what the terminal does anyway: its own colours need no bytes. None for plain text."""
    fore = style.color if colours and style.color is not None and not style.color.is_default else None
    back = style.bgcolor if colours and style.bgcolor is not None and not style.bgcolor.is_default else None
    kept = Style(
        color=fore,
        bgcolor=back,
        bold=style.bold or None,
        dim=style.dim or None,
        italic=style.italic or None,
        underline=style.underline or None,
        reverse=style.reverse or None,
    )
    return kept or None


def _common_end(one: str, other: str) -> int:
    """How many characters two texts share at the end, as far as each takes one cell."""
    shared = 0
    for left, right in zip(reversed(one), reversed(other), strict=False):
        if left != right or not left.isascii():
            break
        shared += 1
    return shared
