"""Commands are declared once; keys, footer, palette and help come from the table."""

from collections import Counter

import pytest

from tests.tui.conftest import Opened
from tui.app import Hustings
from tui.commands import (
    APP,
    ARTICLE,
    CANDIDATE,
    COMMANDS,
    COMPARE,
    DATA,
    EXPLORE,
    FINDINGS,
    FOOTER_KEYS,
    MOVE,
    OWNERS,
    SWING,
    Command,
    commands_of,
    footer,
    shown_keys,
)
from tui.rows.help import help_rows
from tui.screens.article import ArticleScreen
from tui.screens.candidate import CandidateScreen
from tui.screens.compare import CompareScreen
from tui.screens.explore import ExploreScreen
from tui.screens.findings import FindingsScreen
from tui.screens.help import HelpScreen
from tui.screens.intake import IntakeScreen
from tui.screens.palette import PaletteScreen
from tui.screens.swing import SwingScreen
from tui.widgets.sheet import Sheet

WAYS = {EXPLORE: [], COMPARE: ["c"], ARTICLE: ["a"], FINDINGS: ["f"], DATA: ["d"], SWING: ["w"], CANDIDATE: ["p"]}
"""The keys that lead to each screen."""
CLASSES = dict(
    zip(
        OWNERS,
        (
            Hustings,
            Sheet,
            ExploreScreen,
            CompareScreen,
            ArticleScreen,
            FindingsScreen,
            IntakeScreen,
            SwingScreen,
            CandidateScreen,
        ),
        strict=True,
    )
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: f"{c.owner} {c.action}")
def test_every_command_has_its_action(command: Command) -> None:
    name = command.action.partition("(")[0]
    assert callable(getattr(CLASSES[command.owner], f"action_{name}", None))


@pytest.mark.parametrize("owner", OWNERS)
def test_no_key_does_two_things(owner: str) -> None:
    keys = Counter(key for command in commands_of(owner) for key in command.keys)
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("screen", [owner for owner in OWNERS if owner not in {"everywhere", "moving"}])
def test_a_footer_names_at_most_six_keys(screen: str) -> None:
    assert 0 < len(footer(screen)) <= FOOTER_KEYS


@pytest.mark.parametrize(("screen", "way"), WAYS.items(), ids=WAYS)
async def test_every_command_has_a_key_and_stands_in_help_and_palette(
    opened: Opened, screen: str, way: list[str]
) -> None:
    own = [command for command in COMMANDS if command.owner in {screen, APP, MOVE}]
    in_help = {span.text.strip() for row in help_rows(screen, 120, {}) for span in row}
    async with opened() as program:
        await program.press(*way)
        bound = program.app.screen.active_bindings
        assert [command for command in own if not command.keys or not set(command.keys) <= set(bound)] == []
        assert [command for command in own if not {command.label, shown_keys(command.keys)} <= in_help] == []
        await program.press("colon")
        assert program.showing(PaletteScreen).commands == sorted(own, key=lambda c: (c.owner == MOVE, c.owner == APP))


@pytest.mark.parametrize("width", [40, 80, 200])
def test_help_names_every_command(width: int) -> None:
    rows = ["".join(span.text for span in row) for row in help_rows("compare", width, {})]
    text = " ".join(" ".join(rows).split())
    assert all(command.label in text for command in COMMANDS)
    assert rows[0].strip() == "Compare"


async def test_help_opens_scrolls_and_closes(opened: Opened) -> None:
    async with opened() as program:
        await program.press("question_mark")
        program.showing(HelpScreen)
        assert "clipboard" in program.rows[0]
        assert "Explore" in program.rows[1]
        await program.press("G")
        assert "drag." in program.rows[-2]
        await program.press("question_mark", "escape")
        program.showing(ExploreScreen)


async def test_the_palette_runs_a_command_of_this_screen(opened: Opened) -> None:
    async with opened() as program:
        await program.press("colon", *"compare", "enter")
        program.showing(CompareScreen)


async def test_no_cursor_blinks(opened: Opened) -> None:
    from textual.widgets import Input

    async with opened() as program:
        for key in ("slash", "colon"):
            await program.press(key)
            assert [field.cursor_blink for field in program.app.screen.query(Input)] == [False]
            await program.press("escape")


async def test_the_footer_says_the_keys_of_the_screen(opened: Opened) -> None:
    async with opened() as program:
        assert program.rows[-1].split()[:2] == ["c", "compare"]
        assert program.rows[-1].split()[-2:] == ["?", "help"]
