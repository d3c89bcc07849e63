"""Order and marks outlive the program, each set of articles for itself."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.collection import Collection
from tests.tui.conftest import Driver, Opened
from tests.tui.made_by_hand import SEAT
from tui.app import Hustings
from tui.keeping import BrokenViewError, keep, place_for, recall, with_kept
from tui.view import PLAIN, View

KEPT = View(group="winner", sort="majority", backwards=True, marks=("2019/rochford-and-southend-east", "2017/nowhere"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "views" / "own.json"


@pytest.fixture
def no_folder(tmp_path: Path) -> Path:
    """A file where there should be a folder."""
    (tmp_path / "file").touch()
    return tmp_path / "file"


async def run(
    collection: Collection, place: Path, *keys: str, view: View = PLAIN, read_only: bool = False
) -> list[str]:
    """What stands on the screen after these keys, in a run of its own."""
    app = Hustings(lambda: collection)
    app.kept_at, app.view, app.read_only = place, view, read_only
    async with app.run_test(size=(120, 40)) as pilot:
        driver = Driver(app, pilot)
        await driver.settle()
        await driver.press(*keys)
        return driver.rows


async def test_order_and_marks_survive_a_restart(collection: Collection, place: Path) -> None:
    before = await run(collection, place, "o", "s", "S", "space")
    after = await run(collection, place)
    assert "SEATS by winner, majority ↑" in after[1]
    assert "1 marked" in after[0]
    assert [row[:54] for row in after[1:-1]] == [row[:54] for row in before[1:-1]]


async def test_a_command_line_says_it_better(collection: Collection, place: Path) -> None:
    keep(place, KEPT)
    rows = await run(collection, place, view=View(sort="turnout"))
    assert "SEATS by region, turnout ↓" in rows[1]
    assert "1 marked" in rows[0]
    assert recall(place) == KEPT


async def test_marks_of_contests_that_are_not_there_now_are_kept(collection: Collection, place: Path) -> None:
    keep(place, KEPT)
    await run(collection, place, "o")
    assert set(recall(place).marks) == set(KEPT.marks)


def _write(place: Path, content: bytes) -> None:
    place.parent.mkdir()
    place.write_bytes(content)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"group": 1}', b"\xff", b'{"group":"x","sort":"","reverse":false,"marks":[]}']
)
async def test_a_broken_file_is_told_and_made_anew(collection: Collection, place: Path, content: bytes) -> None:
    _write(place, content)
    rows = await run(collection, place)
    assert "could not be read; they begin anew" in rows[-1]
    assert recall(place) == PLAIN


async def test_where_nothing_may_be_written_nothing_is(collection: Collection, place: Path) -> None:
    await run(collection, place, "o", "space", read_only=True)
    assert recall(place) == PLAIN


async def test_a_folder_that_cannot_be_written_is_told_once(collection: Collection, no_folder: Path) -> None:
    rows = await run(collection, no_folder / "views.json", "space")
    assert "not kept for next time" in rows[-1]


def test_each_set_of_articles_has_a_file_of_its_own(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    assert len({place_for([]), place_for([one]), place_for([two]), place_for([one, two])}) == 4
    assert place_for([one, two]) == place_for([two, tmp_path / "two" / ".." / "one"])


@given(st.lists(st.text(max_size=9), max_size=4), st.sampled_from(["", "winner"]), st.sampled_from(["", "turnout"]))
def test_what_is_kept_is_recalled(
    tmp_path_factory: pytest.TempPathFactory, marks: list[str], group: str, sort: str
) -> None:
    place = tmp_path_factory.getbasetemp() / "kept.json"
    view = View(group=group, sort=sort, marks=tuple(mark.encode("utf-8", "replace").decode() for mark in marks))
    keep(place, view)
    assert recall(place) == view
    assert not list(place.parent.glob("kept.[0-9]*"))


def test_nothing_kept_is_plain_and_what_is_no_file_is_broken(place: Path) -> None:
    assert recall(place) == PLAIN
    assert with_kept(PLAIN, PLAIN) == PLAIN
    place.mkdir(parents=True)
    with pytest.raises(BrokenViewError):
        recall(place)


async def test_a_mark_says_what_is_marked_and_what_is_hidden(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        await program.press("space")
        assert f"1 contest marked; mark another to compare: {SEAT} 2019" in program.rows[-1]
        await program.press("slash", *"dart", "enter", "space")
        assert "2 contests marked (1 hidden by what is looked for); c compares them" in program.rows[-1]
        assert "2 marked" in program.rows[0]
