"""Findings: worst first, narrowed, and from each to its contest or its words."""

import pytest

from parsing.collection import Collection
from parsing.models import FileProblem
from tests.tui.conftest import Opened
from tui.screens.article import ArticleScreen
from tui.screens.explore import ExploreScreen
from tui.screens.findings import FindingsScreen


async def test_worst_come_first(opened: Opened) -> None:
    async with opened() as program:
        await program.press("f")
        program.showing(FindingsScreen)
        marks = [row[1] for row in program.rows[1:-1] if row[1] in "!?·"]
        assert marks == sorted(marks, key="!?·".index)
        assert "error" in program.rows[0]


async def test_enter_leads_to_the_contest(opened: Opened) -> None:
    async with opened() as program:
        await program.press("f", "slash", *"papers", "enter", "enter")
        program.showing(ExploreScreen)
        assert "Rochford and Southend East" in program.rows[1]


async def test_a_leads_to_the_words(opened: Opened) -> None:
    async with opened() as program:
        await program.press("f", "slash", *"lewisham", "enter", "a")
        claim = program.showing(ArticleScreen).reader.claim
        assert claim is not None
        assert claim.seat == "Lewisham West"
        assert "no constituency called" in program.text


async def test_slash_narrows_and_escape_clears(opened: Opened) -> None:
    async with opened() as program:
        await program.press("f")
        whole = program.text
        await program.press("slash", *"zzz")
        assert "0 of" in program.rows[0]
        assert "Nothing here that does not add up." in program.text
        await program.press("escape")
        assert program.text == whole
        await program.press("slash", *"dartford", "enter", "escape")
        assert program.text == whole


async def test_the_cursor_reaches_every_finding(opened: Opened) -> None:
    async with opened(size=(60, 14)) as program:
        await program.press("f", "G")
        screen = program.showing(FindingsScreen)
        assert screen.list.finding is screen.collection.findings[-1]


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        pytest.param("a/b.txt is binary, not text.", "✗ a/b.txt is binary, not text.", id="named already"),
        pytest.param("Nothing could be read.", "✗ a/b.txt: Nothing could be read.", id="not named"),
    ],
)
async def test_files_that_could_not_be_read_stand_first_and_are_counted(
    opened: Opened, message: str, shown: str
) -> None:
    over = Collection.of([], [FileProblem(path="a/b.txt", message=message)])
    async with opened(over) as program:
        assert shown[2:] in program.rows[-1]
        await program.press("f")
        assert program.rows[0].endswith("1 file not read ")
        assert program.rows[1].strip() == shown
