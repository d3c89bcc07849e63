"""`hustings text` prints the very text that spans refer to."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tui.cli.program import program

HOSTILE = "\ufeffAnn \x1b[31mLee won.\r\nBy [b]12[/b] votes\x07."
TEXT = "Ann \x1b[31mLee won.\nBy [b]12[/b] votes\x07."


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report with a byte-order mark, two kinds of newline and control characters."""
    (tmp_path / "report.txt").write_bytes(HOSTILE.encode())
    return tmp_path / "report.txt"


def test_a_pipe_gets_the_text_unaltered(report: Path) -> None:
    result = CliRunner().invoke(program, ["text", str(report)])
    assert (result.stdout_bytes.decode(), result.exit_code) == (TEXT, 0)


def test_a_terminal_gets_control_characters_shown_and_none_to_obey(report: Path) -> None:
    master, slave = pty.openpty()
    subprocess.run([sys.executable, "-m", "tui", "text", str(report)], stdout=slave, check=True)
    os.close(slave)
    shown = os.read(master, 10_000).decode()
    os.close(master)
    assert shown == "Ann \u241b[31mLee won.\r\nBy [b]12[/b] votes\u2407.\r\n"


def test_an_article_can_be_named(report: Path) -> None:
    result = CliRunner().invoke(program, ["text", "report", "-a", str(report.parent)])
    assert result.stdout == TEXT


def test_a_seed_can_be_named() -> None:
    result = CliRunner().invoke(program, ["text", "000-rochford-and-southend-east"])
    assert "27,063 votes" in result.stdout


def test_json_holds_what_the_file_says_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: Win\ndate: 2019-12-13\n---\nAnn won.", encoding="utf-8")
    result = CliRunner().invoke(program, ["text", str(tmp_path / "a.md"), "--format", "jsonl"])
    assert json.loads(result.stdout) == {
        "article": "a",
        "title": "Win",
        "published": "2019-12-13",
        "publisher": None,
        "address": None,
        "text": "Ann won.",
    }


def test_an_unknown_name_is_refused() -> None:
    result = CliRunner().invoke(program, ["text", "nowhere"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "nowhere is neither a file nor the name of an article." in result.stderr
