"""A piece of a row, and how text is made to fit its cells.

Spans are never parsed for markup: brackets in a name stay brackets.
"""

from typing import Final, Literal, NamedTuple

from rich.cells import cell_len, set_cell_size

ELLIPSIS: Final = "…"
Align = Literal["left", "right"]


class Span(NamedTuple):
    """Text with one look. What it stands for, if the cursor can rest on it, is its target."""

    text: str
    role: str = ""
    """The look, as the stylesheet names it: muted, strong, accent, mark, title, rule; or none."""
    colour: str = ""
    """A party's colour, "#rrggbb", before the theme has had its say."""
    target: object = None


Row = tuple[Span, ...]


def fit(text: str, width: int, align: Align = "left") -> str:
    """`text` in exactly `width` cells, cut with an ellipsis where it is too long."""
    if width <= 0:
        return ""
    if text.isascii():
        size = len(text)
        if size > width:
            return text[: width - 1] + ELLIPSIS
        return text.rjust(width) if align == "right" else text.ljust(width)
    size = cell_len(text)
    if size > width:
        return set_cell_size(text, width - 1) + ELLIPSIS
    blank = " " * (width - size)
    return blank + text if align == "right" else text + blank


def columns(row: Row) -> int:
    """The cells that a row takes."""
    return sum(cell_len(span.text) for span in row)


def wrap(text: str, width: int) -> list[str]:
    """`text` broken at spaces into lines of at most `width` cells; a longer word is cut."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if cell_len(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while width > 0 and cell_len(line) > width:
            head = set_cell_size(line, width).rstrip()
            lines.append(head)
            line = line[len(head) :]
    return [*lines, line] if line else lines
