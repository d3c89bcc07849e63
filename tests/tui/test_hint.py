"""Whoever runs the program for the first time is told the first things to know, once, and out of the way."""

from pathlib import Path

import pytest

from tests.tui.conftest import Opened
from tui.hint import hint_lines
from tui.settings import Settings


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where it can be remembered."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def was_told(state: Path) -> bool:
    """Whether it is remembered that somebody was told."""
    return state.exists()


@pytest.mark.parametrize(("size", "lines"), [((80, 24), 1), ((80, 30), 3), ((120, 40), 2), ((50, 40), 1)])
@pytest.mark.usefixtures("state")
async def test_it_is_said_once_until_the_next_key(opened: Opened, size: tuple[int, int], lines: int) -> None:
    async with opened(size=size) as program:
        assert program.app.screen.query_one("#keys").size.height == lines
        assert "? shows all keys" in program.rows[-lines]
        assert "SEATS" in program.text
        await program.press("down")
        assert "shows all keys" not in program.text
        assert program.rows[-1].split()[-2:] == ["?", "help"]
    async with opened(size=size) as program:
        assert "shows all keys" not in program.text


async def test_it_is_not_said_where_it_cannot_be_remembered(opened: Opened) -> None:
    async with opened() as program:
        assert "shows all keys" not in program.text


async def test_it_gives_way_to_what_is_wrong(opened: Opened, state: Path) -> None:
    async with opened(settings=Settings(complaints=("config.toml: no",))) as program:
        assert "config.toml: no" in program.rows[-1]
    assert not was_told(state)


def test_it_names_the_keys_as_they_are_set() -> None:
    lines = hint_lines({"find": ("F",)}, plain=True)
    assert len(lines) <= 3
    assert lines[2].startswith("F finds")
    assert all(line.isascii() and len(line) < 80 for line in lines)
