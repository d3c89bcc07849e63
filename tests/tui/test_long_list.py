"""A list of thousands shows its first rows at once; the cursor reaches the last, and stays where it was."""

from textual.app import App, ComposeResult
from textual.pilot import Pilot

from tests.tui.conftest import until
from tui.rows.span import Row, Span
from tui.widgets.long_list import SLICE, LongList

MANY = [f"item {number}" for number in range(3 * SLICE + 5)]


class Names(LongList[str]):
    """A name and a line below it."""

    EMPTY = "none"

    def rows_of(self, item: str, width: int) -> list[Row]:
        return [(Span(item, target=item),), (Span(f"{width} columns", target=item),)]


class Bench(App[None]):
    """One list."""

    def __init__(self) -> None:
        super().__init__()
        self.names = Names()

    def compose(self) -> ComposeResult:
        yield self.names


async def _whole(app: Bench, pilot: Pilot[None]) -> None:
    """Wait for all slices."""
    await until(pilot, lambda: len(app.names.targets) == len(MANY))


async def test_the_first_rows_stand_there_at_once_and_the_others_follow() -> None:
    app = Bench()
    async with app.run_test(size=(30, 10)) as pilot:
        app.names.show_items(MANY)
        assert len(app.names.targets) == SLICE
        await _whole(app, pilot)
        assert app.names.targets == MANY
        assert len(app.names.rows) == 2 * len(MANY)
        app.names.rest_on(MANY[-1])
        assert app.names.target == MANY[-1]


async def test_a_cursor_sent_to_the_end_goes_to_where_that_comes_to_be() -> None:
    app = Bench()
    async with app.run_test(size=(30, 10)) as pilot:
        app.names.show_items(MANY)
        app.names.action_edge(1)
        await _whole(app, pilot)
        assert app.names.target == MANY[-1]


async def test_the_cursor_keeps_its_item_in_another_list_and_at_another_width() -> None:
    app = Bench()
    async with app.run_test(size=(30, 10)) as pilot:
        app.names.show_items(MANY)
        await _whole(app, pilot)
        app.names.rest_on(MANY[-2])
        app.names.show_items(MANY[10:])
        assert app.names.target == MANY[-2]
        await pilot.resize_terminal(20, 10)
        await pilot.pause()
        assert app.names.target == MANY[-2]
        assert app.names.rows[-1][0].text == "20 columns"


async def test_an_empty_list_says_so_and_one_not_known_yet_says_nothing() -> None:
    app = Bench()
    async with app.run_test(size=(30, 10)):
        assert app.names.rows == []
        app.names.show_items([])
        assert app.names.rows[0][0].text == "none"
