"""`hustings doctor`: what the program finds where it runs, and what that means for whoever uses it."""

import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata, version
from pathlib import Path
from typing import Final

import click

from tui.charset import Charset
from tui.cli.options import articles_option, format_option
from tui.cli.output import write_line, write_records, write_table
from tui.settings import UnreadableError, read_settings
from tui.surroundings import Surroundings, surroundings

_COLUMNS = ("about", "what", "found", "meaning")
_LIBRARIES: Final = ("textual", "rich", "pydantic", "plotext", "click")
_EXTRAS: Final = {
    "selectolax": ("html", "reads saved web pages"),
    "python-calamine": ("xlsx", "reads official results from .xlsx"),
    "asyncssh": ("serve", "serves the explorer over SSH"),
}
_CHARSETS: Final = {
    Charset.ALL: "every sign can be sent",
    Charset.PLAIN_SIGNS: "lines and bars are drawn in ASCII, as was wished",
    Charset.ASCII: "nothing but ASCII is sent; accents are left out",
}
_LEAST, _FULL = (40, 12), (80, 24)
Row = tuple[str, str, str, str]


@click.command("doctor", short_help="What is known of terminal, folders, versions.")
@articles_option
@format_option
def command(named: tuple[Path, ...], form: str) -> None:
    """What the program finds where it runs: terminal, colours, encoding, clipboard, folders, versions.

    Nothing is written and nothing is sent. What no program can find out is said to be unknown.
    """
    settings, complaints = _settings()
    around = surroundings(os.environ, sys.stderr.encoding or "ascii", plain=settings)
    rows = [*_terminal(around), *_size(), *_folders(complaints, named), *_versions()]
    if form == "table":
        write_line(around.status)
        write_line()
        write_table(rows, _COLUMNS)
    else:
        write_records((dict(zip(_COLUMNS, row, strict=True)) for row in rows), form, _COLUMNS)


def _settings() -> tuple[bool | None, tuple[str, ...]]:
    """Whether signs of ASCII are wished, and what is wrong with the file of settings."""
    try:
        settings = read_settings()
    except UnreadableError as error:
        return None, (str(error),)
    return settings.ascii, tuple(settings.complaints)


def _terminal(around: Surroundings) -> Iterator[Row]:
    here = sys.stdin.isatty() and sys.stdout.isatty()
    explorer = "the explorer can run" if here else "the explorer needs one; the other commands do not"
    if around.kind == "dumb":
        explorer = "the explorer cannot run in it (TERM is dumb); the other commands can"
    yield "terminal", "a terminal", "yes" if here else "no", explorer
    yield "terminal", "TERM", around.kind or "not set", os.environ.get("TERM_PROGRAM", "")
    yield "terminal", "colours", around.colours, "by NO_COLOR" if os.environ.get("NO_COLOR") else ""
    yield "terminal", "over SSH", "yes" if around.remote else "no", ""
    yield "terminal", "inside", around.multiplexer or "neither tmux nor screen", ""
    yield "terminal", "clipboard", around.clipboard, around.clipboard_why
    yield "terminal", "encoding", sys.stderr.encoding or "not known", _CHARSETS[around.charset]


def _size() -> Iterator[Row]:
    try:
        columns, rows = os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1)
    except (OSError, ValueError):
        yield "terminal", "size", "not known", ""
        return
    small = "too small: 40 by 12 are needed" if columns < _LEAST[0] or rows < _LEAST[1] else "works, with less beside"
    meaning = "enough for everything" if columns >= _FULL[0] and rows >= _FULL[1] else small
    yield "terminal", "size", f"{columns} by {rows}", meaning


def _folders(complaints: tuple[str, ...], named: tuple[Path, ...]) -> Iterator[Row]:
    from parsing.reading import seed_paths
    from tui.settings.places import named_file, state_folder, users_file

    here, settings, state = Path.cwd(), named_file() or users_file(), state_folder()
    yield "folders", "exports", str(here), _writable(here)
    yield (
        "folders",
        "settings",
        str(settings),
        "; ".join(complaints) or ("read" if settings.exists() else "no file yet"),
    )
    yield "folders", "state", str(state), _writable(state)
    for path in named:
        can = "can be read" if os.access(path, os.R_OK) else "cannot be read" if path.exists() else "does not exist"
        yield "folders", "articles", str(path), can
    yield "folders", "own articles", str(seed_paths()[0].parent), f"{len(seed_paths())} of them"


def _writable(folder: Path) -> str:
    """Whether files can be made in it, or the folder itself where there is none yet."""
    there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    can = os.access(there, os.W_OK | os.X_OK)
    return ("can be written to" if can else "cannot be written to") + ("" if there == folder else ", is not there yet")


def _versions() -> Iterator[Row]:
    yield "versions", "hustings", _version("hustings") or "not installed", ""
    yield "versions", "Python", platform.python_version(), f"{platform.python_implementation()}, {platform.platform()}"
    for name in _LIBRARIES:
        yield "versions", name, _version(name) or "not installed", ""
    offered = (metadata("hustings").get_all("Provides-Extra") or []) if _version("hustings") else []
    for name, (extra, use) in _EXTRAS.items():
        if extra not in offered:
            continue
        found = _version(name)
        yield "versions", name, found or "not installed", use if found else f"hustings[{extra}] {use}"


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
