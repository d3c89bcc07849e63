"""Data: every article accounted for, and the way to it."""

from pathlib import Path

import pytest

from parsing.collection import Collection
from parsing.models import Article, FileProblem
from tests.tui.conftest import Opened
from tui.screens.article import ArticleScreen
from tui.screens.explore import ExploreScreen
from tui.screens.intake import IntakeScreen

RESULT = "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes.\n"


@pytest.fixture(scope="module")
def mixed() -> Collection:
    articles = [Article(name=name, text=text) for name, text in (("b", RESULT), ("a", RESULT), ("c", "Rain fell."))]
    return Collection.of(articles, [FileProblem(path="x/y.txt", message="x/y.txt is empty.")])


async def test_what_became_of_each_stands_worst_first_with_why(opened: Opened, mixed: Collection) -> None:
    async with opened(mixed, size=(100, 24)) as program:
        await program.press("d")
        program.showing(IntakeScreen)
        assert program.rows[0].split() == [
            "articles", "4", "1", "skipped", "·", "1", "nothing", "found", "·", "1", "copy", "·", "1", "read",
        ]  # fmt: skip
        kinds = [row[1:9].strip() for row in program.rows[1:-1]]
        assert [kind for kind in kinds if kind] == ["skipped", "nothing", "copy"]
        assert "x/y.txt is empty." in program.row(" skipped y")
        assert "same article as b" in program.row(" copy    a")
        assert "1 contest" in program.text


async def test_enter_goes_to_the_article_or_says_the_error(opened: Opened, mixed: Collection) -> None:
    async with opened(mixed) as program:
        await program.press("f", "d", "enter")
        assert "x/y.txt is empty." in program.rows[-1]
        await program.press("down", "enter")
        program.showing(ArticleScreen)
        assert "Rain fell." in program.text
        await program.press("escape")
        screen = program.showing(IntakeScreen)
        assert screen.list.one is not None
        assert screen.list.one.name == "c"


async def test_kinds_are_stepped_through_and_words_looked_for(opened: Opened, mixed: Collection) -> None:
    async with opened(mixed) as program:
        await program.press("d", "v", "v")
        assert "1 of 4  nothing found" in program.rows[0]
        await program.press("v", "v", "v", "slash", *"same", "enter")
        assert "1 of 4" in program.rows[0]
        await program.press("escape", "escape")
        program.showing(ExploreScreen)


async def test_a_slip_finds_what_was_meant(opened: Opened, mixed: Collection) -> None:
    async with opened(mixed, size=(100, 24)) as program:
        await program.press("d", "slash", *"skiped")
        assert "did you mean skipped?" in program.rows[-1]
        assert "skipped" in program.rows[1]
        await program.press("escape", "slash", *"qqqq")
        assert "No article fits that." in program.rows[-1]


async def test_the_list_is_exported(
    opened: Opened, mixed: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with opened(mixed) as program:
        await program.press("d", "e", "y")
        assert program.app.clipboard == "x/y.txt: skipped. x/y.txt is empty."
    lines = (tmp_path / "hustings-articles.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("reception,name,path,why,copy_of,claims")
    assert [line.split(",")[0] for line in lines[1:]] == ["skipped", "nothing found", "copy", "read"]


async def test_a_broken_file_of_corrections_is_among_what_was_skipped(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RESULT, encoding="utf-8")
    (tmp_path / "hustings-corrections.jsonl").write_text("[\n", encoding="utf-8")
    async with opened(Collection.load([tmp_path]), size=(200, 30)) as program:
        assert "line 1, is no correction." in program.rows[-1]
        await program.press("d")
        assert "line 1, is no correction." in program.row(" skipped hust")
