"""A sheet sends what has changed, and its cursor rests on targets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult

from tui.rows.span import Row, Span, fit, wrap
from tui.widgets.cells import last_change, lean, to_width
from tui.widgets.sheet import Sheet
from tui.widgets.spots import find_spots, next_spot

BOLD = Style(bold=True)


class Words(Sheet):
    """Rows of words; each a target."""

    def __init__(self, *lines: str) -> None:
        super().__init__()
        self.lines = list(lines)
        self.sent: list[tuple[int, int]] = []

    def draw(self, width: int, height: int) -> list[Row]:
        del width, height
        return [tuple(Span(f"{word} ", target=word) for word in line.split()) for line in self.lines]

    def refresh(self, *regions: object, **rest: bool) -> "Words":
        self.sent += [(region.y, region.width) for region in regions]  # type: ignore[attr-defined]
        super().refresh(*regions, **rest)  # type: ignore[arg-type]
        return self


class Bench(App[None]):
    """One sheet, and what it told."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self.told: list[object] = []

    def compose(self) -> ComposeResult:
        yield self.sheet

    def on_sheet_moved(self, message: Sheet.Moved) -> None:
        self.told.append(message.target)

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        self.told.append(("chosen", message.target))


async def test_only_the_rows_that_differ_are_sent() -> None:
    sheet = Words("one two", "three four", "five six")
    async with Bench(sheet).run_test(size=(30, 5)) as pilot:
        await pilot.pause()
        sheet.sent.clear()
        sheet.lines[1] = "three nine"
        sheet.redraw()
        assert sheet.sent == [(1, 10)]


async def test_the_cursor_goes_from_target_to_target_and_tells() -> None:
    sheet = Words("a b", "", "c d")
    app = Bench(sheet)
    async with app.run_test(size=(30, 5)) as pilot:
        await pilot.press("down", "right", "right", "up", "enter")
        assert app.told == ["c", "d", "b", ("chosen", "b")]


async def test_the_cursor_stays_on_its_target_when_rows_come_and_go() -> None:
    sheet = Words("a", "b", "c")
    async with Bench(sheet).run_test(size=(30, 5)) as pilot:
        await pilot.press("down")
        sheet.lines.insert(0, "new")
        sheet.redraw()
        assert sheet.targets.index(sheet.target) == 2
        sheet.lines = ["only"]
        sheet.redraw()
        assert sheet.target == "only"


async def test_rows_scroll_with_the_cursor() -> None:
    sheet = Words(*"abcdefghij")
    async with Bench(sheet).run_test(size=(30, 4)) as pilot:
        await pilot.press("G")
        assert (sheet.target, sheet.top) == ("j", 6)
        await pilot.press("pageup")
        assert sheet.target == "g"
        await pilot.press("g")
        assert sheet.top == 0


async def test_the_mouse_rests_and_then_chooses() -> None:
    sheet = Words("a b", "c d")
    app = Bench(sheet)
    async with app.run_test(size=(30, 4)) as pilot:
        await pilot.click(Words, offset=(2, 1))
        await pilot.click(Words, offset=(2, 1))
        assert app.told == ["d", ("chosen", "d")]


@pytest.mark.parametrize(
    ("at", "down", "along", "expected"),
    [
        pytest.param(0, 1, 0, 2, id="down keeps to the left"),
        pytest.param(1, 1, 0, 3, id="down keeps to the right"),
        pytest.param(0, 0, 1, 1, id="right"),
        pytest.param(1, 0, 1, 1, id="right ends with the row"),
        pytest.param(3, -5, 0, 1, id="up a page stops at the first row"),
        pytest.param(3, 1, 0, 3, id="down ends with the last row"),
    ],
)
def test_where_the_cursor_goes(at: int, down: int, along: int, expected: int) -> None:
    rows = [(Span("a", target=1), Span("  "), Span("b", target=2)), (), (Span("c", target=3), Span("  dd", target=4))]
    assert next_spot(find_spots(rows), at, down, along) == expected


def test_a_target_broken_over_rows_is_one_spot() -> None:
    words = object()
    rows = [(Span("x "), Span("the first", target=words)), (Span("the rest", target=words), Span(" y"))]
    (spot,) = find_spots(rows)
    assert (spot.row, spot.start, spot.last_row, spot.end) == (0, 2, 1, 8)
    assert spot.holds(0, 5)
    assert spot.holds(1, 3)
    assert not spot.holds(1, 9)


@pytest.mark.parametrize(
    ("old", "new", "end"),
    [
        pytest.param([Segment("abc")], [Segment("abc")], 0, id="alike"),
        pytest.param([Segment("abcd")], [Segment("axcd")], 2, id="the common end is spared"),
        pytest.param([Segment("ab"), Segment("cd", BOLD)], [Segment("xb"), Segment("cd", BOLD)], 1, id="a later style"),
        pytest.param([Segment("abcd")], [Segment("abcd", BOLD)], 4, id="another style"),
        pytest.param([Segment("a"), Segment("b", BOLD)], [Segment("ab")], 2, id="other pieces"),
    ],
)
def test_the_last_changed_cell(old: list[Segment], new: list[Segment], end: int) -> None:
    assert last_change(old, new) == end


def test_a_terminals_own_colours_cost_nothing() -> None:
    assert lean(Style(color="default", bgcolor="default")) is None
    assert lean(Style(color="red", bold=True)) == Style(color="red", bold=True)
    assert lean(Style(color="red", bold=True), colours=False) == BOLD


@given(st.text(st.characters(categories=["L", "N", "P", "Zs", "So"])), st.integers(0, 40))
def test_text_is_fitted_to_its_cells(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) == width
    assert cell_len(fit(text, width, "right")) == width


@given(st.text(st.characters(categories=["L", "N", "Zs"])), st.integers(2, 40))
def test_wrapped_lines_fit_and_lose_no_word(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_row_is_made_to_its_width() -> None:
    assert to_width([Segment("ab"), Segment("cd")], 6, None) == [Segment("abcd  ")]
    assert to_width([Segment("abcdef")], 3, None) == [Segment("abc")]
