"""Whole journeys in a real pseudo-terminal of 80 by 24."""

import re
from pathlib import Path

import pytest

from tests.journeys.conftest import HUSTINGS
from tests.terminal import Terminal


def test_from_the_tree_to_the_words_and_back_and_out(explorer: Terminal) -> None:
    assert "James Duddridge" in explorer.text
    assert "14,777" in explorer.text, "Labour's votes are worked out"

    explorer.press("c")
    explorer.wait_for("2017", "2019", "17,465")
    explorer.press("q")
    explorer.wait_for("27,063", "SEATS")

    explorer.press("a")
    explorer.wait_for("a welcome relief to Mr Duddridge")
    explorer.press("escape")
    explorer.wait_for("SEATS")

    explorer.press("f")
    explorer.wait_for("Lewisham West")
    explorer.press("q")
    explorer.wait_for("SEATS")

    explorer.press("?")
    explorer.wait_for("Show this page.")
    explorer.press("escape")
    explorer.wait_for("SEATS", gone=["Show this page."])

    explorer.press("q")
    assert explorer.wait_for_end() == 0


def test_finding_a_seat_narrows_the_tree_as_it_is_typed(explorer: Terminal) -> None:
    explorer.press("/")
    explorer.wait_for("Esc")
    explorer.press("dartf")
    explorer.wait_for("Dartford", gone=["Beckenham", "South Holland"])
    explorer.press("enter")
    explorer.press("escape")
    explorer.wait_for("Beckenham")


@pytest.mark.parametrize("typed", [["/dartf"], [*"/dartf"]], ids=["in one burst", "key by key"])
def test_what_follows_a_slash_is_looked_for_however_fast_it_comes(explorer: Terminal, typed: list[str]) -> None:
    explorer.press(*typed)
    explorer.wait_until(lambda screen: screen.splitlines()[-1].strip() == "dartf", "the words in the last line")
    explorer.wait_for("1 of", "Dartford", gone=["Beckenham"])
    explorer.press("\rcq\x1b")
    explorer.wait_for("Beckenham")


def test_a_figure_leads_to_the_words_that_state_it(explorer: Terminal) -> None:
    explorer.press("tab", "enter")
    explorer.wait_for("27,063 votes", gone=["SEATS"])


@pytest.mark.parametrize("key", ["ctrl+c", "ctrl+q"])
def test_no_key_leaves_the_terminal_in_disorder(explorer: Terminal, key: str) -> None:
    explorer.press("q" if key == "ctrl+c" else key)
    assert explorer.wait_for_end() == 0
    written = b"".join(explorer.since)
    assert b"\x1b[?1049l" in written, "the ordinary screen is back"
    assert b"\x1b[?25h" in written, "the cursor is back"


def test_hostile_words_are_shown_and_bad_files_named(tmp_path: Path, root: Path) -> None:
    (tmp_path / "dover-2017.txt").write_text(
        "General election 2017, Dover result: \x1b]0;owned\x07Ann Lee (Labour) 20,000; Bob [red]Ray[/] (Con) 18,766; "
        "Cy [/] Doe (LD) 900.\n",
        encoding="utf-8",
    )
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02")
    with Terminal([*HUSTINGS, f"{tmp_path}/"], folder=root) as terminal:
        terminal.wait_for("Dover", "bad.txt")
        terminal.press("a")
        terminal.wait_for("[red]Ray[/]", "Cy [/]")
        assert "owned" not in terminal.screen.title
        assert not re.search(rb"\x1b\]0;owned", b"".join(terminal.since))


def test_a_path_that_leads_nowhere_opens_no_screen(root: Path) -> None:
    with Terminal([*HUSTINGS, "nowhere.txt"], folder=root) as terminal:
        assert terminal.wait_for_end() == 2
        assert terminal.text.strip() == "hustings: nowhere.txt does not exist."
