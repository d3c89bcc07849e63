"""Rows as the segments that are sent: safe, in the looks of the theme, in the characters that the terminal can show."""

from rich.cells import set_cell_size
from rich.segment import Segment

from tui.charset import Charset, in_charset
from tui.rows.span import Row
from tui.safe import visible
from tui.widgets.cells import to_width
from tui.widgets.looks import Looks

Here = tuple[object, str]
"""The target on which the cursor rests, and the role in which it shows there."""


def paint_row(row: Row, width: int, looks: Looks, charset: Charset, here: Here | None) -> list[Segment]:
    """A row in exactly `width` cells. Whoever made it was to make its text safe; here it is made sure of."""
    pieces = []
    for span in row:
        if span.text:
            at_cursor = here is not None and span.target is not None and span.target is here[0]
            style = looks.of(here[1]) if here is not None and at_cursor else looks.of(span.role, span.colour)
            pieces.append(Segment(sendable(span.text, charset), style))
    return to_width(pieces, width, looks.of(""))


def paint_bar(row: Row, width: int, looks: Looks, charset: Charset, role: str) -> list[Segment]:
    """A row with the cursor over all of it but the last cell, in a role."""
    bar = set_cell_size(sendable("".join(span.text for span in row), charset), width - 1)
    return to_width([Segment(bar, looks.of(role))], width, looks.of(""))


def sendable(text: str, charset: Charset) -> str:
    """Text as it is sent."""
    return in_charset(visible(text), charset)
