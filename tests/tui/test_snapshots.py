"""The looks of the screens over the four reports: character by character, and colour by colour in two themes.

What they are to be stands in `snapshots/`. After a change that is meant, look at each and write them anew:
`REWRITE_SNAPSHOTS=1 python -m pytest tests/tui/test_snapshots.py`, then read the difference before keeping it.
"""

import os
from pathlib import Path
from string import ascii_lowercase

import pytest

from parsing.collection import Collection
from parsing.reading import seed_paths
from tests.tui.conftest import Driver, Opened
from tui.settings import Settings
from tui.settings.model import ThemeName

FOLDER = Path(__file__).parent / "snapshots"
REWRITE = os.environ.get("REWRITE_SNAPSHOTS") == "1"
SIZES = [(80, 24), (120, 40)]
PAINTED: list[ThemeName] = ["dark", "light"]
ABOUT_A_TERMINAL = (
    *("TERM", "TERM_PROGRAM", "TMUX", "STY", "VTE_VERSION", "WT_SESSION", "NO_COLOR", "LC_ALL"),
    *("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"),
)
SCREENS = {
    "explore": [],
    "compare": ["c"],
    "article": ["a"],
    "findings": ["f"],
    "data": ["d"],
    "swing": ["w"],
    "candidate": ["p"],
    "help": ["question_mark"],
    "commands": ["colon"],
}


@pytest.fixture(scope="module")
def seeds() -> Collection:
    """The four reports, as the program reads them."""
    return Collection.load(seed_paths())


def looks(program: Driver) -> list[str]:
    """A letter for the look of each cell, blank where it is that of plain text; then what each letter stands for."""
    letters: dict[str, str] = {}
    rows = []
    for strip in program.app.screen._compositor.render_strips():
        row = ""
        for segment in strip:
            row += letters.setdefault(str(segment.style), ascii_lowercase[len(letters)]) * segment.cell_length
        rows.append(row)
    return [*rows, "", *(f"{letter} {style}" for style, letter in letters.items())]


def is_kept(lines: list[str], name: str) -> None:
    """The lines are those of the snapshot."""
    path = FOLDER / f"{name}.txt"
    text = "".join(f"{line.rstrip()}\n" for line in lines)
    if REWRITE:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", SCREENS)
async def test_a_screen_looks_as_it_did(
    opened: Opened, seeds: Collection, monkeypatch: pytest.MonkeyPatch, screen: str, size: tuple[int, int]
) -> None:
    for name in ABOUT_A_TERMINAL:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLORTERM", "truecolor")
    for theme in PAINTED:
        async with opened(seeds, size=size, settings=Settings(theme=theme)) as program:
            await program.press(*SCREENS[screen])
            is_kept(program.rows, f"{screen}-{size[0]}x{size[1]}")
            is_kept(looks(program), f"{screen}-{size[0]}x{size[1]}-{theme}")
