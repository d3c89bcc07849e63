"""Each view shows and copies the one command that opens it again."""

import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from parsing.models import Contest
from tests.tui.conftest import Opened
from tui.cli.program import program as commands
from tui.cli.words import read_words
from tui.copying import contest_words, reopening
from tui.view import PLAIN, View


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[tuple[str, ...], View]]:
    """What the command line asks of the explorer, each time it would open."""
    seen: list[tuple[tuple[str, ...], View]] = []
    monkeypatch.setattr(
        "tui.cli.explore.open_explorer",
        lambda words, _named, _config, _settings, view: seen.append((tuple(words), view)),
        raising=True,
    )
    return seen


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param(["C"], id="the first seat"),
        pytest.param(["s", "s", "S", "o", "C"], id="sorted backwards and grouped"),
        pytest.param(["slash", *"dart", "enter", "right", "down", "C"], id="narrowed"),
        pytest.param(["space", "C"], id="marked"),
        pytest.param(["c", "C"], id="a seat compared"),
        pytest.param(["space", "right_square_bracket", "space", "c", "C"], id="marked contests compared"),
        pytest.param(["a", "right_square_bracket", "C"], id="a claim"),
        pytest.param(["f", "slash", *"papers", "enter", "C"], id="findings narrowed"),
    ],
)
async def test_the_command_opens_the_same_view(
    opened: Opened, asked: list[tuple[tuple[str, ...], View]], keys: list[str]
) -> None:
    async with opened(size=(120, 30)) as program:
        await program.press(*keys)
        line = program.app.clipboard
        assert line in program.text
    CliRunner().invoke(commands, shlex.split(line)[1:], catch_exceptions=False)
    [(words, view)] = asked
    there = read_words(words)
    year = int(there.elections[0][:4]) if there.elections else None
    async with opened(size=(120, 30)) as program:
        await program.press(*keys[:-1])
        before = program.rows[:-1]
    async with opened(size=(120, 30), seat=there.seat, year=year, view=view) as again:
        assert again.rows[:-1] == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--sort", "majorty"], "majorty is none of name, majority, majority_pct"),
        (["--group", "colour"], "colour is none of region"),
        (["--filter", "majorty:5"], "did you mean majority:5?"),
        (["--screen", "help"], "'help' is not one of"),
    ],
)
def test_what_no_view_has_is_refused(options: list[str], said: str) -> None:
    run = CliRunner().invoke(commands, options)
    assert run.exit_code == 2
    assert said in run.stderr


@pytest.mark.parametrize(
    ("source", "said"),
    [("nowhere:1-2", "There is no article nowhere."), ("coast:x", "There is no article coast.")],
)
async def test_words_that_are_not_there_are_named(opened: Opened, source: str, said: str) -> None:
    async with opened(view=View(source=source)) as program:
        assert said in program.rows[-1]


async def test_a_long_command_is_shown_whole_until_the_next_key(opened: Opened) -> None:
    marks = ("2017/dartford", "2017/lewisham-west", "2019/rochford-and-southend-east")
    async with opened(view=View(marks=marks)) as program:
        await program.press("C")
        assert all(mark in program.text for mark in marks)
        await program.press("down")
        assert "? help" in program.rows[-1]
        assert "--mark" not in program.text


@pytest.mark.parametrize(
    ("seat", "paths"),
    [
        pytest.param("Hull East", [], id="the program's own articles"),
        pytest.param("Ynys Môn", ["my cuttings/one.txt"], id="a blank in a path"),
        pytest.param("Regent's Park and Kensington North", ["a", "b"], id="an apostrophe, two folders"),
    ],
)
def test_the_command_leads_back(seat: str, paths: list[str]) -> None:
    contest = Contest(seat=seat, year=2017)
    line = shlex.split(reopening([Path(path) for path in paths], PLAIN, contest_words(contest)))
    assert line[0] == "hustings"
    assert line[1 : 1 + 2 * len(paths)] == [part for path in paths for part in ("-a", path)]
    words = read_words(line[1 + 2 * len(paths) :])
    assert (words.seat, words.elections, words.paths) == (seat, ("2017",), ())
