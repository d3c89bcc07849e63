"""Whole journeys in a real pseudo-terminal of 80 by 24."""

import re
import signal
from pathlib import Path

import pytest

from tests.journeys.conftest import EXPLORE, HUSTINGS
from tests.processes import of_session, still_running
from tests.terminal import DEADLINE, Terminal


def test_launch_browse_compare_article_findings_help_and_quit(explorer: Terminal) -> None:
    assert "James Duddridge" in explorer.text
    assert "14,777" in explorer.text, "Labour's votes are worked out"

    explorer.press("up")
    explorer.wait_for("17,465", gone=["27,063"])
    explorer.press("down")
    explorer.wait_for("27,063")

    explorer.press("c")
    explorer.wait_for("2019", "2024", "o15,395", gone=[EXPLORE])
    explorer.press("q")
    explorer.wait_for("27,063", EXPLORE)

    explorer.press("a")
    explorer.wait_for("a welcome relief to Mr Duddridge", gone=[EXPLORE])
    explorer.press("escape")
    explorer.wait_for(EXPLORE)

    explorer.press("f")
    explorer.wait_for("no constituency called Lewisham West", gone=[EXPLORE])
    explorer.press("q")
    explorer.wait_for(EXPLORE)

    explorer.press("?")
    explorer.wait_for("help", "compare", gone=[EXPLORE])
    explorer.press("escape")
    explorer.wait_for(EXPLORE)

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
    explorer.wait_for("1 of 20", "Dartford", gone=["Beckenham"])
    explorer.press("\rcq\x1b")
    explorer.wait_for("Beckenham")


def test_a_figure_leads_to_the_words_that_state_it(explorer: Terminal) -> None:
    explorer.press("tab", "enter")
    explorer.wait_for("27,063 votes", gone=[EXPLORE])


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
def test_quitting_leaves_the_terminal_in_order(explorer: Terminal, key: str) -> None:
    explorer.press(key)
    assert explorer.wait_for_end() == 0
    assert b"\x1b[?1049l" in explorer.output, "the ordinary screen is back"
    assert b"\x1b[?25h" in explorer.output, "the cursor is back"


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGHUP], ids=lambda sign: sign.name)
def test_a_signal_leaves_the_terminal_in_order(explorer: Terminal, sign: signal.Signals) -> None:
    explorer.process.send_signal(sign)
    assert explorer.wait_for_end() == 128 + sign
    assert b"\x1b[?1049l" in explorer.output, "the ordinary screen is back"
    assert b"\x1b[?25h" in explorer.output, "the cursor is back"
    said = explorer.output.rpartition(b"\x1b[?1049l")[2]
    assert re.sub(rb"\x1b\[[<>=?]?[\d;]*[a-z]|\s", b"", said) == b"", "and nothing is said on it"


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
        assert not re.search(rb"\x1b\]0;owned", terminal.output)


def test_a_path_that_leads_nowhere_opens_no_screen(root: Path) -> None:
    with Terminal([*HUSTINGS, "nowhere.txt"], folder=root) as terminal:
        assert terminal.wait_for_end() == 2
        assert terminal.text.strip() == "hustings: nowhere.txt does not exist."


@pytest.mark.parametrize(
    "awaited", [pytest.param("hustings", id="while-it-reads"), pytest.param("Essex", id="at-rest")]
)
def test_a_closed_window_leaves_no_process_behind(root: Path, awaited: str) -> None:
    with Terminal([*HUSTINGS, "Rochford", "and", "Southend", "East"], folder=root) as terminal:
        terminal.wait_for(awaited)
        running = of_session(terminal.process.pid)
        assert running
        terminal.hang_up()
        assert still_running(running) == []


def test_a_closed_window_ends_a_program_that_hears_no_hangup(root: Path) -> None:
    deaf = ["sh", "-c", 'trap "" HUP; exec "$@"', "sh", *HUSTINGS]
    with Terminal([*deaf, "Rochford", "and", "Southend", "East"], folder=root) as terminal:
        terminal.wait_for("Essex")
        running = of_session(terminal.process.pid)
        terminal.hang_up()
        assert still_running(running) == []


@pytest.mark.parametrize("awaited", [pytest.param("", id="at-once"), pytest.param("Essex", id="at-rest")])
def test_a_killed_program_leaves_no_process_behind(root: Path, awaited: str) -> None:
    with Terminal([*HUSTINGS, "Rochford", "and", "Southend", "East"], folder=root) as terminal:
        terminal.read(DEADLINE)
        terminal.wait_for(awaited)
        running = of_session(terminal.process.pid)
        assert running
        terminal.process.send_signal(signal.SIGKILL)
        assert still_running(running) == []
