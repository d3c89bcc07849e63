"""Which characters a terminal is sent, and what stands for those that it is spared.

Every sign that the program draws takes one cell, and so does what stands for it: rows keep their columns.
"""

import codecs
import unicodedata
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from typing import Final

_SIGNS: Final = {
    # the tree, the panes, the bars
    "▸": "+",
    "▾": "-",
    "│": "|",
    "─": "-",
    "━": "=",
    "┼": "+",
    "┬": "+",
    "┴": "+",
    "├": "|",
    "┤": "|",
    "█": "#",
    **dict(zip("▁▂▃▄▅▆▇", "_.-~=*#", strict=True)),
    "▉": "#",
    "▊": "#",
    "▋": "#",
    "▌": "#",
    "▐": "#",
    "▍": "|",
    "▎": "|",
    "▏": "|",
    "▕": "|",
    "▓": "%",
    "▒": "=",
    "░": ":",
    **{chr(0x2800 + dots): "." for dots in range(0x100)},
    "•": "*",
    "●": "*",
    "○": "o",
    "◆": "*",
    # directions and marks
    "→": ">",
    "←": "<",
    "↑": "^",
    "↓": "v",
    "↕": "+",
    "↔": "=",
    "▲": "^",
    "▼": "v",
    "≠": "#",
    "†": "x",
    "✗": "x",
    "✓": "v",
    "‹": "{",
    "›": "}",
    "«": "<",
    "»": ">",
    "·": "-",
    "…": ".",
    "–": "-",
    "—": "-",
    "−": "-",
    "×": "x",
    "±": "+",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "\u00a0": " ",
    "\ufffd": "?",
    "\u2421": "?",
    **{chr(0x2400 + code): "?" for code in range(0x20)},
}
"""What stands in ASCII for each sign that the program draws of itself."""
_SIGN_TABLE: Final = str.maketrans(_SIGNS)


class Charset(Enum):
    """The characters that are sent."""

    ALL = "all"
    PLAIN_SIGNS = "plain signs"
    """Signs of our own are of ASCII; words keep their letters."""
    ASCII = "ascii"
    """Nothing but ASCII: words too are spelled with what is nearest."""

    @property
    def is_plain(self) -> bool:
        """Whether signs of our own are of ASCII."""
        return self is not Charset.ALL


def charset_for(*, plain: bool | None, encoding: str, environment: Mapping[str, str]) -> Charset:
    """What can be sent in an encoding, and is wished; `plain` is None where nobody said.

    Python takes the locale C for UTF-8; who sets LC_ALL to it says that the terminal has no more than ASCII.
    """
    if not _is_utf8(encoding) or (environment.get("LC_ALL") in {"C", "POSIX"} and plain is None):
        return Charset.ASCII
    return Charset.PLAIN_SIGNS if plain else Charset.ALL


def in_charset(text: str, charset: Charset) -> str:
    """`text` in as many cells, in the characters that are sent."""
    if charset is Charset.ALL or text.isascii():
        return text
    text = text.translate(_SIGN_TABLE)
    return text if charset is Charset.PLAIN_SIGNS or text.isascii() else _in_ascii(text)


@lru_cache(maxsize=4096)
def _in_ascii(text: str) -> str:
    """Letters without their accents, `?` for what has no letter, each in as many cells as before."""
    from rich.cells import cell_len

    letters = []
    for character in text:
        plain = unicodedata.normalize("NFD", character).encode("ascii", "ignore").decode("ascii")
        cells = cell_len(character)
        letters.append((plain or "?" * cells)[:cells].ljust(cells))
    return "".join(letters)


def _is_utf8(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding).name == "utf-8"
    except LookupError:
        return False
