"""The three themes, and what the stylesheets may ask of them.

The first takes the terminal's own colours, which is light on a slow line and right on any background;
the other two paint their own.
"""

from typing import Final

from textual.theme import Theme

TERMINAL: Final = "terminal"
DARK: Final = "dark"
LIGHT: Final = "light"
THEMES: Final = (TERMINAL, DARK, LIGHT)

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
    "alarm": "ansi_red",
}
"""Defaults for what our stylesheets use beyond the framework's own variables."""


def themes() -> tuple[Theme, ...]:
    """The themes to register: the first is the default."""
    return (_terminal(), _dark(), _light())


def _terminal() -> Theme:
    return Theme(
        name=TERMINAL,
        ansi=True,
        primary="ansi_blue",
        secondary="ansi_cyan",
        warning="ansi_yellow",
        error="ansi_red",
        success="ansi_green",
        accent="ansi_cyan",
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        variables=VARIABLES
        | {
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
        },
    )


def _dark() -> Theme:
    return Theme(
        name=DARK,
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
        name=LIGHT,
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
