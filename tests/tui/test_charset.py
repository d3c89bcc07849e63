"""A terminal is sent what it can show: signs of ASCII where that is wished, nothing else where it has no more."""

from pathlib import Path
from unicodedata import east_asian_width

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from parsing.collection import Collection
from tests.tui.conftest import Opened
from tui.charset import Charset, charset_for, in_charset
from tui.commands import key_name
from tui.safe import visible
from tui.settings import Settings

SCREENS = {
    "explore": [],
    "found": ["slash", *"dart", "enter"],
    "a figure explained": ["tab"],
    "chart alone": ["v"],
    "marked": ["space"],
    "compare": ["c"],
    "article": ["a"],
    "findings": ["f"],
    "correcting": ["a", "x"],
    "data": ["d"],
    "swing": ["w", "right"],
    "years": ["c", "v"],
    "help": ["question_mark"],
    "the end of help": ["question_mark", "G"],
    "commands": ["colon"],
    "copied": ["y"],
}


@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("size", [(30, 8), (50, 20), (80, 24), (200, 60)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_our_own_signs_are_of_ascii_where_that_is_wished(
    opened: Opened, keys: list[str], size: tuple[int, int]
) -> None:
    async with opened(size=size, settings=Settings(ascii=True)) as program:
        await program.press(*keys)
        assert [row for row in program.rows if not row.isascii()] == []
        assert all(cell_len(row) == size[0] for row in program.rows)


@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
async def test_nothing_else_is_sent_where_there_is_no_more(
    opened: Opened, hostile: Collection, keys: list[str]
) -> None:
    async with opened(hostile, size=(200, 60)) as program:
        program.app.charset = Charset.ASCII
        await program.press(*keys, "T")
        assert [row for row in program.rows if not row.isascii()] == []


@pytest.mark.parametrize(
    ("text", "plain", "ascii_only"),
    [
        pytest.param("▾ Ynys Môn", "- Ynys Môn", "- Ynys Mon", id="accents"),
        pytest.param("‹£5›", "{£5}", "{?5}", id="no letter of ASCII is a pound"),
        pytest.param("12½", "12½", "12?", id="half is no one"),
        pytest.param("e\u0301", "e\u0301", "e", id="an accent of its own"),
        pytest.param("東", "東", "??", id="two cells"),
    ],
)
def test_words_keep_their_letters_or_the_nearest(text: str, plain: str, ascii_only: str) -> None:
    assert in_charset(text, Charset.ALL) == text
    assert in_charset(text, Charset.PLAIN_SIGNS) == plain
    assert in_charset(text, Charset.ASCII) == ascii_only


@given(st.text())
def test_what_stands_for_a_text_is_as_wide_and_of_ascii(text: str) -> None:
    shown = visible(text)
    sent = in_charset(shown, Charset.ASCII)
    assert sent.isascii()
    assert sent.isprintable()
    assert len(sent) == sum(cell_len(character) for character in shown)


@pytest.mark.parametrize(
    ("plain", "encoding", "locale", "charset"),
    [
        pytest.param(None, "utf-8", "en_GB.UTF-8", Charset.ALL, id="UTF-8"),
        pytest.param(None, "UTF8", "", Charset.ALL, id="another spelling"),
        pytest.param(True, "utf-8", "", Charset.PLAIN_SIGNS, id="wished"),
        pytest.param(None, "iso-8859-1", "en_GB", Charset.ASCII, id="eight bits"),
        pytest.param(False, "iso-8859-1", "en_GB", Charset.ASCII, id="eight bits, against the wish"),
        pytest.param(None, "utf-8", "C", Charset.ASCII, id="the locale C, which Python takes for UTF-8"),
        pytest.param(False, "utf-8", "C", Charset.ALL, id="the same, but somebody knows better"),
        pytest.param(None, "nonsense", "", Charset.ASCII, id="no encoding at all"),
    ],
)
def test_the_terminal_is_believed(plain: bool | None, encoding: str, locale: str, charset: Charset) -> None:  # noqa: FBT001
    assert charset_for(plain=plain, encoding=encoding, environment={"LC_ALL": locale}) is charset


def test_every_sign_in_our_code_has_one_that_stands_for_it(root: Path) -> None:
    sources = [path for path in (root / "tui").rglob("*.py") if path.name != "charset.py"]
    signs = {sign for path in sources for sign in path.read_text(encoding="utf-8") if not sign.isascii()}
    signs -= {sign for sign in signs if east_asian_width(sign) == "F"}  # what spreadsheets take for formulas
    keys = {sign for key in ("enter", "up", "down", "left", "right") for sign in key_name(key)}
    assert sorted(sign for sign in signs - keys if not in_charset(sign, Charset.PLAIN_SIGNS).isascii()) == []
