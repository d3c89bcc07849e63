"""What a session knows of the person's terminal: four variables, and nothing else of their environment."""

import re
from collections.abc import Mapping
from typing import Final

_TERM: Final = "xterm-256color"
"""For those who send none that is one."""
_LANG: Final = "C.UTF-8"
_WORD: Final = re.compile(r"[A-Za-z0-9._+-]{1,64}")
_ALLOWED: Final = {
    "COLORTERM": _WORD,
    "NO_COLOR": _WORD,
    "LANG": re.compile(r"[A-Za-z0-9._@-]{1,64}"),
}
_MOST: Final = 1000
"""Columns, and rows, of the largest screen that is believed."""
_USUAL_SIZE: Final = (80, 24)


def environment_of(term: str | None, sent: Mapping[bytes, bytes]) -> dict[str, str]:
    """The whole environment of a session: PATH, and what was sent of the four, where it is what it should be."""
    environment = {
        "PATH": "/usr/bin:/bin",
        "LANG": _LANG,
        "TERM": term if term and _WORD.fullmatch(term) else _TERM,
    }
    for name, form in _ALLOWED.items():
        value = sent.get(name.encode(), b"").decode("ascii", "replace")
        if form.fullmatch(value):
            environment[name] = value
    return environment


def is_of_use(name: bytes, value: bytes) -> bool:
    """Whether a variable is one of those that are passed on, and what it should be."""
    form = _ALLOWED.get(name.decode("ascii", "replace"))
    return form is not None and form.fullmatch(value.decode("ascii", "replace")) is not None


def screen_size(columns: int, rows: int) -> tuple[int, int]:
    """A size that can be drawn: 0 stands for a size that is not known, and nobody has 65535 columns."""
    return (
        min(columns, _MOST) if columns > 0 else _USUAL_SIZE[0],
        min(rows, _MOST) if rows > 0 else _USUAL_SIZE[1],
    )
