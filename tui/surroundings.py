"""What can be known of the terminal that the program is used from, and what cannot."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tui.charset import Charset, charset_for

_WITH_CLIPBOARD: Final = frozenset({"WezTerm", "ghostty", "rio", "contour"})
_WITH_CLIPBOARD_TERMS: Final = ("xterm-kitty", "foot", "alacritty", "xterm-ghostty", "contour", "wezterm")
COLOURS: Final = {None: "no colour", "standard": "16 colours", "256": "256 colours", "truecolor": "all colours"}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A terminal, as far as its environment tells."""

    kind: str
    """What TERM says; "" where it says nothing."""
    colours: str
    remote: bool
    """Whether over SSH."""
    multiplexer: str
    """tmux or screen; "" for neither."""
    clipboard: str
    """Whether the terminal takes what is sent to its clipboard: works, no, or unknown."""
    clipboard_why: str
    charset: Charset

    @property
    def status(self) -> str:
        """On one line, only what is worth knowing: `SSH · tmux · 256 colours · clipboard unknown · ASCII`."""
        parts = ["SSH" if self.remote else "", self.multiplexer, self.colours, f"clipboard {self.clipboard}"]
        return " · ".join([*filter(None, parts), *(["ASCII"] if self.charset.is_plain else [])])


def surroundings(
    environment: Mapping[str, str] = os.environ, encoding: str = "utf-8", *, plain: bool | None = None
) -> Surroundings:
    """What `environment` tells of the terminal; `plain` is whether signs of ASCII alone are wished."""
    multiplexer = "tmux" if environment.get("TMUX") else "screen" if environment.get("STY") else ""
    clipboard, why = _clipboard(environment, multiplexer)
    return Surroundings(
        kind=environment.get("TERM", ""),
        colours=_colours(environment),
        remote=any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")),
        multiplexer=multiplexer,
        clipboard=clipboard,
        clipboard_why=why,
        charset=charset_for(plain=plain, encoding=encoding, environment=environment),
    )


def _colours(environment: Mapping[str, str]) -> str:
    """As the framework finds it out."""
    if environment.get("NO_COLOR"):
        return COLOURS[None]
    from rich.console import Console

    return COLOURS.get(Console(force_terminal=True, _environ=dict(environment)).color_system, COLOURS[None])


def _clipboard(environment: Mapping[str, str], multiplexer: str) -> tuple[str, str]:
    """Whether it works, and why that is thought. No terminal answers, so it is only known of those that are known."""
    program, term = environment.get("TERM_PROGRAM", ""), environment.get("TERM", "")
    if multiplexer == "tmux":
        return "unknown", "tmux passes it on where its option set-clipboard is on, and the terminal outside takes it"
    if multiplexer == "screen":
        return "no", "screen does not pass it on"
    if program == "Apple_Terminal":
        return "no", "Apple's Terminal does not take it"
    if environment.get("VTE_VERSION"):
        return "unknown", "many terminals of this family (GNOME's and others) do not take it"
    if program in _WITH_CLIPBOARD or term.startswith(_WITH_CLIPBOARD_TERMS) or environment.get("WT_SESSION"):
        return "works", "this terminal takes it, unless it is set not to"
    return "unknown", "no terminal says whether it took what it was sent; paste to see"
