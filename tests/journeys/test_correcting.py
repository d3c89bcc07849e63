"""A reader's correction outlives the program, in a real pseudo-terminal."""

from pathlib import Path

from tests.journeys.conftest import HUSTINGS
from tests.terminal import Terminal

TEXT = "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes and a majority of 3,612.\n"


def test_a_correction_stands_after_a_restart_and_is_taken_back_for_good(tmp_path: Path, root: Path) -> None:
    (tmp_path / "report.txt").write_text(TEXT, encoding="utf-8")
    command = [*HUSTINGS, f"{tmp_path}/", "Dartford", "2017"]
    with Terminal(command, folder=root) as terminal:
        terminal.wait_for("21,786")
        terminal.press("tab", "enter")
        terminal.wait_for("21,786 votes · Lab")
        terminal.press("x")
        terminal.wait_for("right value")
        terminal.press("21,768", "tab", "Bob Roe, Con", "enter", "two digits swapped", "enter")
        terminal.wait_for("corrected from 21,786 votes · Ann Lee, Lab: two digits swapped")
        terminal.press("escape")
        terminal.wait_for("Bob Roe", "x21,768", "x corrected")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    with Terminal(command, folder=root) as terminal:
        terminal.wait_for("Bob Roe", "x21,768")
        terminal.press("tab", "enter")
        terminal.wait_for("two digits swapped")
        terminal.press("x")
        terminal.wait_for("Taken back", gone=["two digits swapped"])
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]
