"""The settings, with what holds where nothing is set.

A plain dataclass, so that a launch without a file pays for no validation; pydantic checks what a file says.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final, Literal, get_args

ThemeName = Literal["terminal", "terminal-light", "dark", "light", "contrast"]
THEMES: Final[tuple[ThemeName, ...]] = get_args(ThemeName)
"""The themes by name; tui/theme.py paints them."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person has set. None means that they said nothing."""

    __pydantic_config__: ClassVar[dict[str, object]] = {"extra": "forbid"}

    theme: ThemeName | None = None
    ascii: bool | None = None
    """Whether only signs of ASCII are drawn; None: where the terminal's encoding has no others."""
    mouse: bool | None = None
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Keys by the names of commands, each as the framework calls it. They stand in place of the usual ones."""
    articles: tuple[Path, ...] = ()
    """Files and folders to read where the command line names none."""
    reference: tuple[Path, ...] = ()
    """Tables of official results."""
    complaints: tuple[str, ...] = ()
    """A sentence for each thing in the file that is wrong, and so left out. No file sets it."""
