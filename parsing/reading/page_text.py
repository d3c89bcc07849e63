"""The text of a parsed web page: all that a browser shows but its navigation, each piece once."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from parsing.reading.flow import LINE, PARAGRAPH, Flow, join_cells

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_DROPPED = frozenset(
    "audio canvas datalist iframe nav noscript object script select style svg template textarea title video".split()
)
_PARAGRAPHS = frozenset("article blockquote dl figure h1 h2 h3 h4 h5 h6 hr main ol p pre section table ul".split())
_LINES = frozenset("address aside caption dd details div dt fieldset figcaption footer form header li summary".split())
_NESTED = frozenset("ol table ul".split())
_DEEPEST = 50
"""Cells within cells. What hostile pages nest deeper is written as running text, at no cost to the page."""


def page_text(page: "LexborHTMLParser") -> str:
    """The page's visible text: a block a line, a table's row a line with tabs between its cells."""
    renderer = _Renderer()
    if page.body:
        for node, entering in _walk(page.body):
            (renderer.enter if entering else renderer.leave)(node)
    return renderer.text


def _walk(root: "LexborNode") -> "Iterator[tuple[LexborNode, bool]]":
    """Each shown node as it is entered and left, without recursion: hostile pages nest without end."""
    waiting = [(root, True)]
    while waiting:
        node, entering = waiting.pop()
        if entering and _is_dropped(node):
            continue
        yield node, entering
        if entering and node.is_element_node:
            waiting.append((node, False))
            child = node.last_child
            while child is not None:
                waiting.append((child, True))
                child = child.prev


def _is_dropped(node: "LexborNode") -> bool:
    """Whether a browser would not show `node`, or only as a way to other pages."""
    if not node.is_element_node:
        return not node.is_text_node
    if node.tag in _DROPPED:
        return True
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    hidden = "hidden" in attributes and attributes["hidden"] != "until-found"
    return hidden or "display:none" in style or attributes.get("role") == "navigation"


class _Cell:
    """A table's cell while its content is being read."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.nested = False


class _Renderer:
    """Writes what is entered and left into the flow of the innermost cell, or of the page."""

    def __init__(self) -> None:
        self._cells = [_Cell()]
        self._rows: list[list[_Cell]] = []
        self._opened: list[bool] = []
        self._preformatted = 0

    @property
    def text(self) -> str:
        return self._cells[0].flow.text

    @property
    def _flow(self) -> Flow:
        return self._cells[-1].flow

    def enter(self, node: "LexborNode") -> None:
        tag = node.tag
        if node.is_text_node:
            self._write(node.text_content or "")
        elif tag == "br":
            self._flow.break_line()
        elif tag == "tr":
            self._rows.append([])
        elif tag in {"td", "th"} and self._rows:
            self._opened.append(len(self._cells) <= _DEEPEST)
            if self._opened[-1]:
                self._cells.append(_Cell())
        else:
            self._preformatted += tag == "pre"
            self._cells[-1].nested |= tag in _NESTED
            self._keep_apart(tag)

    def leave(self, node: "LexborNode") -> None:
        tag = node.tag
        if tag == "tr":
            self._end_row(self._rows.pop())
        elif tag in {"td", "th"} and self._rows:
            if self._opened.pop():
                self._rows[-1].append(self._cells.pop())
        else:
            self._preformatted -= tag == "pre"
            self._keep_apart(tag)

    def _write(self, text: str) -> None:
        if self._preformatted:
            self._flow.write_as_is(text.rstrip("\n"))
        else:
            self._flow.write(text)

    def _keep_apart(self, tag: str | None) -> None:
        if tag in _PARAGRAPHS:
            self._flow.keep_apart(PARAGRAPH)
        elif tag in _LINES:
            self._flow.keep_apart(LINE)

    def _end_row(self, cells: list[_Cell]) -> None:
        if not cells:
            return
        line, newlines = join_cells([cell.flow.text for cell in cells], [cell.nested for cell in cells])
        self._flow.keep_apart(newlines)
        self._flow.write_as_is(line)
        self._flow.keep_apart(newlines)
