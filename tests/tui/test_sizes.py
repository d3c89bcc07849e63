"""Every window size is lived with; at 80x24 everything can be reached."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.tui.conftest import Opened
from tui.screens.frame import TOO_SMALL

KEYS = ["tab", "down", "v", "c", "a", "f", "escape", "q", "question_mark", "colon", "slash", "T", "space"]
STEPS = st.one_of(st.sampled_from(KEYS), st.tuples(st.integers(1, 130), st.integers(1, 50)))
SIZES = [(1, 1), (2, 2), (10, 3), (39, 11), (40, 12), (50, 50), (80, 24), (120, 40), (200, 60), (300, 9)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_no_size_breaks_a_screen(opened: Opened, size: tuple[int, int]) -> None:
    async with opened(size=size) as program:
        for keys in (
            [],
            ["tab", "down"],
            ["a"],
            ["escape", "c"],
            ["escape", "f"],
            ["escape", "d"],
            ["escape", "w"],
            ["escape", "question_mark"],
        ):
            await program.press(*keys)
            assert program.app.is_running
            assert all(len(row) <= size[0] * 2 for row in program.rows)


@pytest.mark.parametrize("size", [(39, 30), (60, 11), (30, 8)], ids=["narrow", "low", "both"])
async def test_a_window_that_is_too_small_is_told(opened: Opened, size: tuple[int, int]) -> None:
    async with opened(size=size) as program:
        assert " ".join(program.text.split()) == TOO_SMALL


async def test_growing_brings_everything_back(opened: Opened) -> None:
    async with opened(size=(30, 8)) as program:
        await program.pilot.resize_terminal(80, 24)
        await program.settle()
        assert "James Duddridge" in program.text
        await program.pilot.resize_terminal(200, 60)
        await program.settle()
        assert "«James Duddridge ‹held» the seat›" in program.text
        await program.pilot.resize_terminal(80, 24)
        await program.settle()
        assert "held the seat" not in program.text


async def test_every_figure_can_be_reached_in_a_low_window(opened: Opened) -> None:
    async with opened(size=(80, 13)) as program:
        await program.press("tab", "G")
        assert "Votes cast" in program.text
        assert program.app.explore.pane.figure is not None


async def test_below_sixty_columns_the_tree_and_the_figures_take_turns(opened: Opened) -> None:
    async with opened(size=(59, 24)) as program:
        assert "SEATS" in program.text
        assert "James Duddridge" not in program.text
        await program.press("tab")
        assert "James Duddridge" in program.text
        assert "SEATS" not in program.text
        await program.press("right_square_bracket", "slash", *"dartf")
        assert "1 of 4 " in program.text
        await program.press("enter", "tab")
        assert program.row("Dartford")
        await program.press("escape", "escape")
        assert "SEATS" in program.text
        await program.pilot.resize_terminal(60, 24)
        await program.settle()
        assert "SEATS" in program.text
        assert "votes" in program.text


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEPS, min_size=4, max_size=12))
async def test_any_resizing_is_survived(opened: Opened, steps: list[str | tuple[int, int]]) -> None:
    async with opened() as program:
        for step in steps:
            if isinstance(step, str):
                await program.pilot.press(step)
            else:
                await program.pilot.resize_terminal(*step)
            await program.pilot.pause()
            if not program.app.is_running:  # q on the first screen
                return
        await program.pilot.resize_terminal(80, 24)
        await program.settle()
        assert all(cell_len(row) == 80 for row in program.rows)
        assert TOO_SMALL not in program.text
