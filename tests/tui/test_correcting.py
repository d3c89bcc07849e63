"""Claims corrected from the article: kept, shown as such wherever they count, and taken back."""

from pathlib import Path

import pytest

from parsing.collection import Collection
from parsing.corrections import SIDECAR
from parsing.models import Contest
from tests.tui.conftest import Driver, Opened
from tui.screens.article import ArticleScreen
from tui.screens.explore import ExploreScreen

DARTFORD = Contest(seat="Dartford", year=2017)
TEXT = "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes and a majority of 3,612.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def two(report: Path) -> Path:
    report.write_text(TEXT + "Bob Roe, the Conservative, came second.\n", encoding="utf-8")
    return report


async def to_the_votes(program: Driver) -> None:
    """Open the article at the claim about the votes."""
    await program.press("a")
    await to_the_votes_from_here(program)


async def to_the_votes_from_here(program: Driver) -> None:
    """In the article, to the claim about the votes."""
    screen = program.showing(ArticleScreen)
    while (claim := screen.reader.claim) is None or claim.measure != "votes":
        await program.press("right_square_bracket")


async def test_a_claim_is_put_right_with_a_reason_and_shown_as_corrected(opened: Opened, report: Path) -> None:
    async with opened(Collection.load([report])) as program:
        await to_the_votes(program)
        await program.press("x", *"21,768", "enter", *"swapped", "enter")
        assert f"Kept in {SIDECAR}, beside the article." in program.rows[-1]
        assert "‹" not in program.row("21,786").split("«")[1].split("»")[0]
        assert "«x" in program.text
        assert "x corrected from 21,786 votes: swapped" in program.text
        await program.press("escape")
        program.showing(ExploreScreen)
        assert "x21,768" in program.row("Ann Lee")
        assert "x corrected" in program.text
    assert Collection.load([report]).findings == ()


async def test_a_claim_is_rejected_and_x_again_takes_that_back(opened: Opened, report: Path) -> None:
    async with opened(Collection.load([report])) as program:
        await to_the_votes(program)
        where = program.rows[0]
        before = program.text.splitlines()[:-1]
        await program.press("x", "enter", *"not hers", "enter")
        assert "x rejected: not hers" in program.text
        assert program.rows[0] == where
        await program.press("escape")
        assert "x 1 left out" in program.text
        assert program.row("▾ Dartford").split("│")[0].rstrip().endswith("x")
        await program.press("a")
        await to_the_votes_from_here(program)
        await program.press("x")
        assert "Taken back from" in program.rows[-1]
        assert program.text.splitlines()[:-1] == before
    assert not (report.parent / SIDECAR).exists()


async def test_u_takes_back_too(opened: Opened, report: Path) -> None:
    async with opened(Collection.load([report])) as program:
        await to_the_votes(program)
        await program.press("u")
        assert "Nothing has been said of this one." in program.rows[-1]
        await program.press("x", "enter", *"no", "enter", "u")
    assert not (report.parent / SIDECAR).exists()


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        pytest.param(["enter", "enter"], "A reason is needed", id="no reason"),
        pytest.param([*"2x", "enter", *"why", "enter"], "2x is no number.", id="no number"),
        pytest.param([*"21786", "enter", *"why", "enter"], "That is what was read", id="nothing new"),
        pytest.param(["down", *"Ann Lee, Labour", "enter", *"why", "enter"], "That is what was read", id="nobody new"),
        pytest.param(["down", "down", *"Darford", "enter", *"why", "enter"], "Did you mean Dartford?", id="no seat"),
        pytest.param(["down", "down", *"2016", "enter", *"why", "enter"], "no general election in 2016", id="no poll"),
        pytest.param([*"21786000000", "enter", *"why", "enter"], "No figure of a constituency", id="far too many"),
    ],
)
async def test_what_cannot_be_kept_is_refused_and_nothing_is_written(
    opened: Opened, report: Path, keys: list[str], says: str
) -> None:
    async with opened(Collection.load([report])) as program:
        await to_the_votes(program)
        await program.press("x", *keys)
        assert says in program.text
        await program.press("escape", "right_square_bracket")
        assert "rule " in program.text
    assert not (report.parent / SIDECAR).exists()


async def test_whose_a_figure_is_is_put_right_and_the_party_follows_the_person(opened: Opened, two: Path) -> None:
    async with opened(Collection.load([two]), size=(100, 30)) as program:
        await to_the_votes(program)
        await program.press("x", "down", *"roe", "enter", *"his", "enter")
        assert "21,786 votes · Con · Bob Roe · Dartford 2017" in program.text
        assert "x corrected from Ann Lee, Lab: his" in program.text
        await program.press("escape")
        assert "x21,786" in program.row("Bob Roe")
        assert "21,786" not in program.row("Ann Lee")
        await program.press("a")
        await to_the_votes_from_here(program)
        await program.press("u", "escape")
        assert "21,786" in program.row("Ann Lee")
    assert not (two.parent / SIDECAR).exists()


async def test_a_claim_put_with_another_contest_is_told_of_in_both(opened: Opened, two: Path) -> None:
    async with opened(Collection.load([two]), size=(100, 34)) as program:
        await to_the_votes(program)
        await program.press("x", "tab", "tab", *"2015", "enter", *"an old figure", "enter")
        assert "Dartford 2015" in program.text
        assert "x corrected from Dartford 2017: an old figure" in program.text
        await program.press("enter")
        assert "Dartford" in program.rows[1]
        assert "x21,786" in program.row("Ann Lee")
        await program.press("right_square_bracket")
        program.app.explore.go_to(DARTFORD)
        await program.settle()
        assert "Ann Lee · Dartford 2017 put" in program.text
        assert "with Dartford 2015: an old figure" in program.text
        assert "x 1 left out" in program.text


async def test_a_person_who_stood_can_be_rejected(opened: Opened, report: Path) -> None:
    async with opened(Collection.load([report])) as program:
        await program.press("a")
        screen = program.showing(ArticleScreen)
        while (claim := screen.reader.claim) is None or claim.value is not None:
            await program.press("right_square_bracket")
        await program.press("x")
        assert "right value" not in program.text
        await program.press("enter", *"no", "enter")
        assert "x rejected: no" in program.text


async def test_a_session_that_may_not_write_says_so(opened: Opened, report: Path) -> None:
    async with opened(Collection.load([report])) as program:
        program.app.read_only = True
        await to_the_votes(program)
        await program.press("x")
        assert "may not write" in program.rows[-1]
        await program.press("u")
        assert "may not write" in program.rows[-1]
    assert not (report.parent / SIDECAR).exists()


async def test_where_the_folder_cannot_be_written_that_is_said(opened: Opened, report: Path) -> None:
    collection = Collection.load([report])
    (report.parent / SIDECAR).mkdir()
    async with opened(collection, size=(160, 24)) as program:
        await to_the_votes(program)
        await program.press("x", "enter", *"no", "enter")
        assert "is a directory" in program.rows[-1]
        assert "x rejected" not in program.text


async def test_a_copy_is_not_corrected_but_its_original(opened: Opened, report: Path) -> None:
    report.with_name("second.txt").write_text(TEXT, encoding="utf-8")
    async with opened(Collection.load([report.with_name("second.txt"), report])) as program:
        from tui.messages import OpenWords

        program.app.screen.post_message(OpenWords("report"))
        await program.settle()
        assert "copy of second" in program.rows[0]
        await program.press("right_square_bracket", "x")
        assert "correct second" in program.rows[-1]
