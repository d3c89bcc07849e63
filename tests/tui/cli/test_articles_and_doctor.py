"""`articles` says what became of every file; `doctor` what the program finds where it runs."""

import json
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Run
from tui.surroundings import surroundings


def test_articles_names_what_was_read_and_what_was_not_and_why(run: Run, hostile: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "garden.txt").write_text("The roses are late this year.\n", encoding="utf-8")
    (tmp_path / "again.txt").write_bytes(hostile.read_bytes())
    result = run("articles", tmp_path, "--format", "json")
    states = {record["article"]: (record["state"], record["why"]) for record in json.loads(result.stdout)}
    assert states[str(tmp_path / "bad.txt")] == ("skipped", f"{tmp_path / 'bad.txt'} is binary, not text.")
    assert states["garden"] == (
        "nothing found",
        "Not read further: the text has none of the words that a result needs.",
    )
    assert states["again"][0] == "read"
    assert states["dover-2017"] == ("copy", "It is the same article as again, which counts.")
    assert "1 read, 1 copy, 1 nothing found, 1 skipped" in run("articles", tmp_path).stderr


def test_articles_counts_what_each_gave(run: Run) -> None:
    records = {r["article"]: r for r in json.loads(run("articles", "--format", "json").stdout)}
    rochford = records["000-rochford-and-southend-east"]
    assert (rochford["election"], rochford["main_seat"]) == ("2019", "Rochford and Southend East")
    assert rochford["claims"] >= 30


def test_nothing_that_can_be_read_is_listed_and_is_exit_code_2(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02")
    result = run("articles", tmp_path)
    assert result.exit_code == 2
    assert "skipped" in result.stdout


@pytest.mark.parametrize(
    ("environment", "status"),
    [
        pytest.param({"TERM": "xterm-256color"}, "256 colours · clipboard unknown", id="a common terminal"),
        pytest.param({"TERM": "xterm", "NO_COLOR": "1"}, "no colour · clipboard unknown", id="no colour wished"),
        pytest.param(
            {"TERM": "tmux-256color", "TMUX": "/tmp/x", "SSH_TTY": "/dev/pts/1"},  # noqa: S108 - what tmux says
            "SSH · tmux · 256 colours · clipboard unknown",
            id="tmux over SSH",
        ),
        pytest.param(
            {"TERM": "xterm-kitty", "COLORTERM": "truecolor"}, "all colours · clipboard works", id="one that takes it"
        ),
        pytest.param(
            {"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, "256 colours · clipboard no", id="Apple's"
        ),
        pytest.param({"TERM": "screen", "STY": "1.x"}, "screen · 16 colours · clipboard no", id="screen"),
        pytest.param({"TERM": "dumb", "LC_ALL": "C"}, "no colour · clipboard unknown · ASCII", id="next to nothing"),
        pytest.param({}, "16 colours · clipboard unknown", id="nothing known"),
    ],
)
def test_the_status_says_what_is_worth_knowing(environment: dict[str, str], status: str) -> None:
    assert surroundings(environment).status == status


def test_ascii_is_said_where_it_is_wished_or_all_there_is() -> None:
    assert "ASCII" not in surroundings({}).status
    assert surroundings({}, plain=True).status.endswith("ASCII")
    assert surroundings({}, "latin-1").status.endswith("ASCII")


def test_doctor_says_what_it_found_and_what_it_cannot_know(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("HUSTINGS_CONFIG", str(tmp_path / "mine.toml"))
    (tmp_path / "mine.toml").write_text('theme = "pink"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    found = {record["what"]: record for record in json.loads(run("doctor", "-a", "nowhere", "--format", "json").stdout)}
    assert found["a terminal"]["found"] == "no"
    assert found["exports"] == {
        "about": "folders", "what": "exports", "found": str(tmp_path), "meaning": "can be written to",
    }  # fmt: skip
    assert "theme" in found["settings"]["meaning"]
    assert "TERM is dumb" in found["a terminal"]["meaning"]
    assert found["articles"]["meaning"] == "does not exist"
    assert found["size"]["found"] == "not known"
    assert {"Python", "textual", "pydantic", "plotext", "selectolax"} <= set(found)


def test_doctor_writes_nothing(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert run("doctor").exit_code == 0
    assert not list(tmp_path.iterdir())
