"""Keys that come faster than they can be handled are handled in order, each after all the effects of the last."""

import pytest
from textual.events import Key
from textual.pilot import Pilot

from tests.tui.conftest import Driver, Opened
from tui.screens.article import ArticleScreen
from tui.screens.compare import CompareScreen
from tui.screens.explore import ExploreScreen
from tui.screens.findings import FindingsScreen

NAMES = {"/": "slash", "\r": "enter", "\x1b": "escape", ":": "colon", " ": "space", "[": "left_square_bracket"}


async def burst(program: Driver, keys: str) -> None:
    """All keys at once, before any of them has been handled."""
    pilot: Pilot[None] = program.pilot
    for key in keys:
        pilot.app.post_message(Key(NAMES.get(key, key), key if key.isprintable() else None))
    await program.settle()


@pytest.mark.parametrize("typed", ["dartf", "cafq", "a c", "[red]", "rrr", "qqqqq"])
async def test_all_that_follows_a_slash_is_looked_for(opened: Opened, typed: str) -> None:
    async with opened() as program:
        await burst(program, f"/{typed}")
        assert program.showing(ExploreScreen).query_text == typed
        assert program.app.is_running


async def test_what_is_typed_after_enter_is_for_the_screen_again(opened: Opened) -> None:
    async with opened() as program:
        await burst(program, "/dartf\rc")
        program.showing(CompareScreen)
        assert "Dartford" in program.rows[0]


async def test_what_is_typed_after_escape_is_for_the_screen_again(opened: Opened) -> None:
    async with opened() as program:
        await burst(program, "/dartf\x1ba")
        program.showing(ArticleScreen)


async def test_a_screen_that_a_key_opens_has_the_keys_after_it(opened: Opened) -> None:
    async with opened() as program:
        await burst(program, "f/lewisham")
        assert program.showing(FindingsScreen).query_text == "lewisham"
        await burst(program, "\x1bq")
        program.showing(ExploreScreen)


async def test_leaving_and_going_on_loses_no_key(opened: Opened) -> None:
    async with opened() as program:
        await burst(program, "cqfqaqcqj/dart")
        assert program.showing(ExploreScreen).query_text == "dart"


async def test_a_command_can_be_called_by_name_in_one_go(opened: Opened) -> None:
    async with opened() as program:
        await burst(program, ":compare")
        await burst(program, "\r")
        program.showing(CompareScreen)


async def test_a_key_that_is_lost_holds_up_no_others(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.keyboard.PATIENCE", 0.01)
    async with opened() as program:
        with monkeypatch.context() as lost:
            lost.setattr(type(program.app), "_follow", lambda *_: None)
            await burst(program, "j")
        await burst(program, "f")
        await program.until(lambda: isinstance(program.app.screen, FindingsScreen))
