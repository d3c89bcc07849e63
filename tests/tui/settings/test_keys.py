"""Keys as people write them, and the commands that they call."""

import pytest
from textual.keys import _character_to_key

from tests.tui.conftest import Opened
from tui.commands import COMMANDS, key_name
from tui.screens.findings import FindingsScreen
from tui.settings import Settings
from tui.settings.keys import clashes, framework_key

SIGNS = [chr(code) for code in range(0x21, 0x7F)]


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_is_called_as_the_framework_calls_it_and_shown_as_it_is(sign: str) -> None:
    assert framework_key(sign) == _character_to_key(sign)
    assert key_name(framework_key(sign)) == sign


@pytest.mark.parametrize(
    ("key", "shown"),
    [("ctrl+f", "Ctrl-F"), ("f10", "F10"), ("Enter", "↵"), (" ", "Space"), ("shift+tab", "Shift-Tab"), ("é", "é")],
)
def test_keys_with_names_are_shown_as_on_the_keyboard(key: str, shown: str) -> None:
    assert key_name(framework_key(key)) == shown


@pytest.mark.parametrize("key", ["ctrl+shift+x", "alt+x", "f13", "ctrl+m", "", "xy", "\x1b"])
def test_keys_that_not_every_terminal_sends_are_refused(key: str) -> None:
    with pytest.raises(ValueError, match="terminal"):
        framework_key(key)


def test_every_key_of_our_own_is_one_that_every_terminal_sends() -> None:
    signs = {framework_key(sign) for sign in SIGNS}
    assert [key for command in COMMANDS for key in command.keys if key not in signs and framework_key(key) != key] == []


def test_the_usual_keys_clash_nowhere() -> None:
    assert clashes({}) == []


async def test_a_key_that_is_set_stands_in_place_of_the_usual_one(opened: Opened) -> None:
    keys = {"findings": ("F",), "help": ("f1",)}
    async with opened(settings=Settings(keys=keys)) as program:
        assert program.rows[-1].split()[-2:] == ["F1", "help"]
        assert "F findings" in program.rows[-1]
        await program.press("f")
        assert "27,063" in program.text, "the usual key does nothing"
        await program.press("F")
        program.showing(FindingsScreen)
        await program.press("f1", "g")
        assert "F " in program.row("All that does not")


async def test_what_is_wrong_with_the_settings_is_said_once(opened: Opened) -> None:
    async with opened(settings=Settings(complaints=("config.toml: oh\x1b", "config.toml: no"))) as program:
        assert "config.toml: oh␛ (+1 more)" in program.rows[-1]
        await program.press("down")
        assert "config.toml" not in program.rows[-1]


async def test_what_the_screen_says_of_keys_is_as_they_are_set(opened: Opened) -> None:
    async with opened(settings=Settings(keys={"compare": ("X",)})) as program:
        await program.press("space", "up", "space")
        assert "X compares them" in program.rows[-1]
