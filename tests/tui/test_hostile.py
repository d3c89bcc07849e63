"""Text from articles is data: it neither drives the terminal nor is read as markup."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.collection import Collection
from tests.tui.conftest import Opened
from tui.safe import visible

SCREENS = {
    "explore": [],
    "a figure explained": ["tab"],
    "article": ["a"],
    "compare": ["c"],
    "findings": ["f"],
    "data": ["d"],
    "correcting": ["tab", "enter", "x"],
    "swing": ["w", "right"],
    "the next words": ["tab", "enter", "right_square_bracket"],
}


def is_harmless(text: str) -> bool:
    """Whether a terminal shows every character and obeys none."""
    return all(unicodedata.category(character) not in {"Cc", "Cs"} for character in text) and not any(
        mark in text for mark in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"
    )


@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("size", [(80, 24), (200, 60)], ids=["80x24", "200x60"])
async def test_nothing_is_obeyed_on_any_screen(
    opened: Opened, hostile: Collection, keys: list[str], size: tuple[int, int]
) -> None:
    async with opened(hostile, size=size) as program:
        await program.press(*keys)
        assert is_harmless(program.text.replace("\n", ""))
        assert "\x1b" not in program.text
        assert program.app.is_running


async def test_brackets_stay_brackets(opened: Opened, hostile: Collection) -> None:
    async with opened(hostile, size=(200, 60)) as program:
        assert "[red]O'Dare[/]" in program.text
        assert "[@click=app.quit]x[/]" in program.text
        assert "[sic]" in program.text


async def test_controls_are_shown(opened: Opened, hostile: Collection) -> None:
    async with opened(hostile, size=(200, 60)) as program:
        assert "␛]0;PWNED␇" in program.text


async def test_what_is_copied_is_harmless_too(opened: Opened, hostile: Collection) -> None:
    async with opened(hostile) as program:
        await program.press("y")
        assert is_harmless(program.app.clipboard.replace("\n", "").replace("\t", ""))


async def test_markup_typed_to_find_is_words(opened: Opened) -> None:
    async with opened() as program:
        await program.press("slash", "left_square_bracket", "slash", "right_square_bracket")
        assert program.app.is_running


@given(st.text(st.characters()))
def test_no_text_is_obeyed(text: str) -> None:
    assert is_harmless(visible(text))


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"])))
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("a\x1b[31mb", "a␛[31mb", id="an escape"),
        pytest.param("a\x9b31mb", "a�31mb", id="its one-character form"),
        pytest.param("one\ntwo\tthree", "one two three", id="a line and a tab"),
        pytest.param("co\u00adop\u200b", "coop", id="marks of no width"),
        pytest.param("\u202e12", "�12", id="reordered figures"),
        pytest.param("\x7f", "␡", id="delete"),
        pytest.param("Ynys Môn — £5", "Ynys Môn — £5", id="accents, dash and pound"),
    ],
)
def test_controls_become_signs(text: str, shown: str) -> None:
    assert visible(text) == shown
