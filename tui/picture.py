"""A screen as an SVG that stands alone: it fetches nothing, and holds no character that a picture cannot."""

import re
from typing import Final

_ELSEWHERE: Final = re.compile(r"\s*(?:@font-face \{.*?\}|<!--.*?-->)", re.DOTALL)
"""What leads a reader's browser to other machines: fonts to be fetched, and the exporter's address."""
_FAMILY: Final = "font-family: Fira Code, monospace"
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def picture(svg: str) -> str:
    """The framework's picture without what it would fetch, in any monospaced font, its blanks kept."""
    svg = _NOT_XML.sub("\ufffd", _ELSEWHERE.sub("", svg)).replace(_FAMILY, "font-family: monospace")
    svg = svg.replace("<svg ", '<svg xml:space="preserve" ', 1)  # some viewers drop the blanks between columns
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())
