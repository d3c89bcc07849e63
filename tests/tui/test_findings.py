"""Findings: worst first, narrowed, and from each to its contest or its words."""

import pytest

from parsing.collection import Collection
from parsing.models import Article, FileProblem
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


async def test_kinds_are_stepped_through_with_how_many_there_are(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        await program.press("f", "v")
        assert "total (1); next: no such seat (1)" in program.rows[-1]
        await program.press("v")
        assert "1 of" in program.rows[0]
        assert "kind:no-such-seat" in program.rows[0]
        assert "Lewisham" in program.text
        assert "Dartford" not in program.text
        await program.press("v", "v")
        assert "kind:" not in program.rows[0]
        await program.press("slash", *"kind:disagreement", "enter")
        assert "1 of" in program.rows[0]
        assert "18,024" in program.text


async def test_printed_and_worked_out_stand_side_by_side_with_the_gap(opened: Opened) -> None:
    report = (
        "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes and a majority of 3,621. "
        "Bob Roe, the Conservative, came second with 18,174 votes.\n"
    )
    async with opened(Collection.of([Article(name="a", text=report)]), size=(120, 24)) as program:
        await program.press("f")
        assert "printed 3,621 · worked out 3,612 · 9 apart; rounding explains none of it" in program.text
