"""Text as a browser lays it out: white space collapsed, blocks apart, a table's row on one line."""

import re

LINE, PARAGRAPH = 1, 2
"""How many newlines keep two blocks apart."""

_SPACE = re.compile(r"[ \t\n\r\f]+")  # what HTML collapses; a non-breaking space is not among it


class Flow:
    """Text that grows from left to right and top to bottom."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._newlines = 0
        self._space = False

    @property
    def text(self) -> str:
        """All that was written, without space at either end."""
        return "".join(self._parts)

    def write(self, text: str) -> None:
        """Add running text, its white space collapsed, also where it meets what stands before."""
        words = _SPACE.sub(" ", text)
        self._space = self._space or words.startswith(" ")
        if words.strip(" "):
            self._append(words.strip(" "))
            self._space = words.endswith(" ")

    def write_as_is(self, text: str) -> None:
        """Add text whose white space counts."""
        if text:
            self._append(text)

    def keep_apart(self, newlines: int) -> None:
        """End a block: what is written next stands at least so many newlines on."""
        self._newlines = max(self._newlines, newlines)

    def break_line(self) -> None:
        """Start a new line within a block."""
        self._newlines = min(self._newlines + 1, PARAGRAPH)

    def _append(self, text: str) -> None:
        if self._parts and self._newlines:
            self._parts.append("\n" * self._newlines)
        elif self._parts and self._space:
            self._parts.append(" ")
        self._parts.append(text)
        self._newlines, self._space = 0, False


def join_cells(cells: list[str], nested: list[bool]) -> tuple[str, int]:
    """A table's row as text, and how far it stands from the next.

    Cells of one line each, or of a few running lines, are joined by tabs. A row of one cell, or with a list or a
    table of several lines inside, is layout and not a row of figures: its cells follow each other as blocks.
    """
    several_lines = any(inner and "\n" in cell for cell, inner in zip(cells, nested, strict=True))
    if len(cells) == 1 or several_lines:
        return "\n\n".join(cell for cell in cells if cell), PARAGRAPH if several_lines or "\n" in cells[0] else LINE
    return "\t".join(re.sub(r"\n+", " ", cell) for cell in cells).rstrip("\t"), LINE
