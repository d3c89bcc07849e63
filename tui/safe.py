"""The one way by which words from articles reach the screen.

Article text is data from strangers. A terminal obeys control characters wherever they come from, so
they are replaced here by visible signs, and everything that draws outside text calls `visible` first.
"""

from typing import Final

_REPLACEMENT: Final = "\ufffd"
_CONTROL_PICTURES: Final = 0x2400

_DROPPED: Final = (
    0x00AD,
    0x034F,
    0x180E,
    *range(0x200B, 0x200E),
    *range(0x2060, 0x2065),
    *range(0xFE00, 0xFE10),
    0xFEFF,
)
"""Soft hyphens, zero-width marks and variation selectors: they show nothing and spoil the count of cells."""

_BIDIRECTIONAL: Final = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""They reorder the text around them, so that a figure reads as another."""

_TAGS_AND_SURROGATES: Final = (*range(0xD800, 0xE000), *range(0xE0000, 0xE0080), *range(0xFFF9, 0xFFFC))
"""Invisible tags, and halves of characters that no encoding can send."""

_TABLE: Final[dict[int, str]] = (
    {code: chr(_CONTROL_PICTURES + code) for code in range(0x20)}
    | {0x09: " ", 0x0A: " ", 0x0D: " ", 0x7F: "\u2421", 0x2028: " ", 0x2029: " "}
    | dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT)
    | dict.fromkeys(_BIDIRECTIONAL, _REPLACEMENT)
    | dict.fromkeys(_TAGS_AND_SURROGATES, _REPLACEMENT)
    | dict.fromkeys(_DROPPED, "")
)


def visible(text: str) -> str:
    """`text` on one line, with every control character shown as a sign and none left to be obeyed."""
    return text if text.isascii() and text.isprintable() else text.translate(_TABLE)
