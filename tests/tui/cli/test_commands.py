"""What all commands promise: formats, exit codes, harmless output, seats without quotes."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from unicodedata import category

import pytest

from tests.tui.cli.conftest import Run
from tui.cli import COMMANDS as NAMES

COMMANDS = {
    "list": ["list", "2019"],
    "export": ["export", "Dartford", "2017"],
    "claims": ["claims"],
    "results": ["results"],
    "findings": ["findings"],
    "show": ["show", "Rochford", "and", "Southend", "East", "2019"],
    "compare": ["compare", "Rochford", "and", "Southend", "East"],
    "swing": ["swing", "2017:Con:Lab:15.5"],
    "read": ["read", "Rochford", "and", "Southend", "East"],
    "articles": ["articles"],
    "doctor": ["doctor"],
    "text": ["text", "000-rochford-and-southend-east"],
    "explain": ["claims", "--explain"],
}
each_command = pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
WITHOUT_TEXTUAL = """
import sys
from tui.cli import main
sys.argv = ["hustings", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
assert "textual" not in sys.modules, "Textual was imported"
"""


@each_command
def test_every_command_speaks_to_people(run: Run, words: list[str]) -> None:
    result = run(*words)
    assert result.exit_code == 0
    assert result.stdout.strip()


@each_command
def test_every_command_speaks_json(run: Run, words: list[str]) -> None:
    lines = run(*words, "--format", "jsonl").stdout.splitlines()
    assert lines
    assert [json.loads(line) for line in lines] == json.loads(run(*words, "--format", "json").stdout)


@each_command
def test_every_command_speaks_csv(run: Run, words: list[str]) -> None:
    heading, *rows = csv.reader(io.StringIO(run(*words, "--format", "csv").stdout))
    assert rows
    assert {len(row) for row in rows} == {len(heading)}


@each_command
def test_every_command_speaks_markdown(run: Run, words: list[str]) -> None:
    lines = run(*words, "--format", "md").stdout.splitlines()
    assert len(lines) > 2
    bars = {re.sub(r"\\.", "", line).count("|") for line in lines}
    assert bars == {lines[1].count("|")}


@each_command
def test_no_command_imports_textual(root: Path, words: list[str]) -> None:
    subprocess.run([sys.executable, "-c", WITHOUT_TEXTUAL, *words], cwd=root, check=True, capture_output=True)


@pytest.mark.parametrize("words", [["claims"], ["results"], ["findings"], ["claims", "--explain"]], ids=" ".join)
@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "md"])
def test_no_control_character_of_an_article_reaches_a_terminal(
    run: Run, hostile: Path, words: list[str], form: str
) -> None:
    result = run(*words, hostile, "--format", form)
    assert result.exit_code == 0
    assert result.output or words == ["findings"]
    assert not {character for character in result.output if category(character) in {"Cc", "Cf"}} - {"\n"}


def test_a_bad_file_is_named_and_the_others_are_read(run: Run, hostile: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02")
    result = run("claims", tmp_path)
    assert result.exit_code == 0
    assert result.stderr == f"hustings: {tmp_path / 'bad.txt'} is binary, not text.\n"
    assert hostile.stem in result.stdout


def test_the_name_of_a_bad_file_is_shown_and_not_obeyed(run: Run, hostile: Path, tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m.txt").touch()
    result = run("claims", tmp_path)
    assert "a\u241b[31m.txt is empty." in result.stderr
    assert hostile.stem in result.stdout


WRONG = [
    pytest.param(["claims", "nowhere.txt"], "nowhere.txt does not exist.", id="a-missing-file"),
    pytest.param(["results", "-a", "nowhere/"], "nothing could be read.", id="nothing-read"),
    pytest.param(["claims", "--colour"], "No such option", id="an-unknown-option"),
    pytest.param(["claims", "--format", "xml"], "'xml' is not one of", id="an-unknown-format"),
    pytest.param(["show"], "Name a seat.", id="no-seat"),
    pytest.param(["compare", "2017"], "Name a seat.", id="no-seat-but-a-year"),
    pytest.param(["show", "Xyzzyland"], "there is no constituency like Xyzzyland.", id="no-such-seat"),
    pytest.param(["show", "Arfon"], "no article reports on Arfon.", id="a-seat-without-articles"),
    pytest.param(["show", "Dartford", "1997"], "no article reports on 1997; there is", id="another-year"),
    pytest.param(["score", "--gold", "nowhere/"], "holds no gold", id="no-gold"),
    pytest.param(["Dartford", "2015", "2017"], "name one year", id="two-years-for-the-explorer"),
    pytest.param([], "the explorer needs a terminal", id="no-terminal"),
]


@pytest.mark.parametrize(("words", "sentence"), WRONG)
def test_what_cannot_be_done_is_said_on_stderr_with_exit_code_2(run: Run, words: list[str], sentence: str) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr


def test_findings_are_an_error_only_when_strict(run: Run) -> None:
    assert run("findings").exit_code == 0
    assert run("findings", "--strict").exit_code == 1


def test_a_reader_that_stops_reading_hears_no_complaint(root: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "tui", "claims", "--format", "jsonl"],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["Rochford", "and", "Southend", "East", "2019"], id="without-quotes"),
        pytest.param(["rochford & southend east", "2019"], id="in-quotes-and-other-letters"),
        pytest.param(["2019/rochford-and-southend-east"], id="by-its-address"),
    ],
)
def test_a_seat_is_named_as_people_name_it(run: Run, words: list[str]) -> None:
    record = json.loads(run("show", *words, "--format", "jsonl").stdout)
    assert record["contest"] == "2019/rochford-and-southend-east"


def test_without_a_year_the_latest_election_is_shown_and_the_others_named(run: Run) -> None:
    result = run("show", "Rochford", "and", "Southend", "East", "--format", "jsonl")
    assert json.loads(result.stdout)["year"] == 2019
    assert "also reported: Rochford and Southend East 2017" in result.stderr


def test_a_path_among_the_words_is_read(run: Run, hostile: Path) -> None:
    result = run("show", hostile, "Dover", "--format", "jsonl")
    assert json.loads(result.stdout)["seat"] == "Dover"


def test_the_help_names_every_command(run: Run) -> None:
    page = run("--help").stdout
    assert all(f"\n  {name} " in page for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help_and_the_common_options(run: Run, name: str) -> None:
    page = run(name, "--help").stdout
    assert "--articles" in page
    assert ("--format" in page) == (name != "serve")
