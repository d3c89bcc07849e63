"""The themes, and what the stylesheets may ask of them.

Two take the terminal's own colours, which is light on a slow line: one for a dark ground or one that is not known, one
for a light ground. The others paint their own ground.
"""

import os
from collections.abc import Mapping
from typing import Final

from textual.theme import Theme

from tui.party import Ground
from tui.settings.model import ThemeName

PAINTED: Final[frozenset[ThemeName]] = frozenset({"dark", "light", "contrast"})
"""Themes that paint their own ground."""
_LIGHT_GROUNDS: Final = {"7", "15"}
"""White, and bright white, as terminals number them."""

VARIABLES: Final = {
    "muted": "ansi_default",
    "muted-style": "dim",
    "rule": "ansi_bright_black",
    "accent-style": "bold",
    "cursor": "ansi_default",
    "cursor-ground": "ansi_default",
    "cursor-style": "reverse",
    "resting": "ansi_default",
    "resting-ground": "ansi_default",
    "resting-style": "bold underline",
    "alarm": "ansi_bright_red",
}
"""Defaults for what our stylesheets use beyond the framework's own variables."""

_INPUT: Final = {
    "ansi-background": "ansi_black",
    "ansi-foreground": "ansi_white",
    "border-blurred": "ansi_bright_black",
    "block-cursor-foreground": "ansi_black",
    "block-cursor-background": "ansi_white",
    "input-cursor-background": "ansi_white",
    "input-cursor-foreground": "ansi_black",
    "input-cursor-text-style": "none",
    "input-selection-background": "ansi_blue",
    "input-selection-foreground": "ansi_white",
    "screen-selection-background": "ansi_blue",
    "screen-selection-foreground": "ansi_white",
}
"""What the framework would mix from colours that a terminal keeps to itself."""


def themes() -> tuple[Theme, ...]:
    """The themes to register."""
    return (_terminal(), _terminal_light(), _dark(), _light(), _contrast())


def usual_theme(environment: Mapping[str, str] = os.environ) -> ThemeName:
    """The theme to begin with where none is set: some terminals say in COLORFGBG what their ground is."""
    return "terminal-light" if environment.get("COLORFGBG", "").rpartition(";")[2] in _LIGHT_GROUNDS else "terminal"


def ground_of(theme: Theme) -> Ground:
    """What a theme's words and bars stand on."""
    if theme.name == "contrast":
        return "black"
    if not theme.dark:
        return "light"
    return "either" if theme.ansi else "dark"


def _terminal() -> Theme:
    return Theme(
        name="terminal",
        ansi=True,
        primary="ansi_cyan",
        secondary="ansi_cyan",
        warning="ansi_yellow",
        error="ansi_bright_red",
        success="ansi_green",
        accent="ansi_cyan",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        variables=VARIABLES | _INPUT,
    )


def _terminal_light() -> Theme:
    return Theme(
        name="terminal-light",
        ansi=True,
        dark=False,
        primary="ansi_blue",
        secondary="ansi_blue",
        warning="ansi_magenta",
        error="ansi_red",
        success="ansi_blue",
        accent="ansi_blue",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        variables=VARIABLES | _INPUT | {"alarm": "ansi_red"},
    )


def _dark() -> Theme:
    return Theme(
        name="dark",
        primary="#7fb4ca",
        accent="#7fb4ca",
        foreground="#d8d6cf",
        background="#16181b",
        surface="#1d2024",
        panel="#25292e",
        error="#f0837a",
        warning="#d9b36c",
        success="#8fbf8f",
        variables={
            "muted": "#98968f",
            "muted-style": "none",
            "rule": "#4a4e55",
            "accent-style": "bold",
            "cursor": "#101214",
            "cursor-ground": "#7fb4ca",
            "cursor-style": "none",
            "resting": "#d8d6cf",
            "resting-ground": "#2d333a",
            "resting-style": "bold",
            "alarm": "#f0837a",
        },
    )


def _light() -> Theme:
    return Theme(
        name="light",
        dark=False,
        primary="#14607a",
        accent="#14607a",
        foreground="#25272a",
        background="#fbfaf6",
        surface="#f3f1ea",
        panel="#e9e6dc",
        error="#a8231c",
        warning="#7a5200",
        success="#2d6a2d",
        variables={
            "muted": "#66645c",
            "muted-style": "none",
            "rule": "#b9b5a8",
            "accent-style": "bold",
            "cursor": "#ffffff",
            "cursor-ground": "#14607a",
            "cursor-style": "none",
            "resting": "#25272a",
            "resting-ground": "#e1ddd0",
            "resting-style": "bold",
            "alarm": "#a8231c",
        },
    )


def _contrast() -> Theme:
    return Theme(
        name="contrast",
        primary="#ffff5f",
        accent="#ffff5f",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#000000",
        error="#ffafaf",
        warning="#ffff5f",
        success="#afffaf",
        variables={
            "muted": "#ffffff",
            "muted-style": "none",
            "rule": "#ffffff",
            "accent-style": "bold",
            "cursor": "#000000",
            "cursor-ground": "#ffff5f",
            "cursor-style": "bold",
            "resting": "#000000",
            "resting-ground": "#ffffff",
            "resting-style": "bold",
            "alarm": "#ffafaf",
        },
    )
