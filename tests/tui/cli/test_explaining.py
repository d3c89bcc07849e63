"""`hustings claims --explain` says of every sentence what was made of it."""

import json
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Run

REPORT = (
    "General election 2017: Wigan\n\n"
    "Labour's Ann Lee won Wigan with 29,575 votes. The count took £1,500 and ended at 3.15am.\n\n"
    "A poll for the council election puts them on 41 per cent.\n\nBob Ray (Con) 1,7890\n"
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report with figures, other numbers and a misprint."""
    (tmp_path / "wigan.txt").write_text(REPORT, encoding="utf-8")
    return tmp_path / "wigan.txt"


def test_people_see_each_sentence_and_what_was_made_of_it(run: Run, report: Path) -> None:
    page = run("claims", "--explain", report).stdout
    assert "Labour's Ann Lee won Wigan with 29,575 votes." in page
    assert "votes 29,575; 2017/wigan named; Ann Lee (Lab)" in page
    assert "“£1,500”: money" in page
    assert "“1,7890”: unreadable" in page


def test_programs_get_a_record_for_each_thing_made(run: Run, report: Path) -> None:
    records = [json.loads(line) for line in run("claims", "--explain", report, "--format", "jsonl").stdout.splitlines()]
    votes = next(record for record in records if record["measure"] == "votes")
    assert (votes["made"], votes["value"], votes["contest"]) == ("read", 29575, "2017/wigan")
    assert votes["rule"]
    assert votes["seat_settled"] == "named"
    left = {record["quote"]: record["why"] for record in records if record["made"] == "left alone"}
    assert left["£1,500"] == "money"
    assert "another poll" in left["41 per cent"]


def test_every_record_s_words_stand_at_their_span(run: Run, report: Path) -> None:
    for line in run("claims", "--explain", report, "--format", "jsonl").stdout.splitlines():
        record = json.loads(line)
        assert REPORT[record["sentence_start"] : record["sentence_end"]] == record["sentence"]
        if record["made"] != "nothing":
            assert REPORT[record["start"] : record["end"]] == record["quote"]


def test_what_was_read_is_what_claims_says(run: Run, report: Path) -> None:
    explained = run("claims", "--explain", report, "--format", "jsonl").stdout.splitlines()
    read = [record["quote"] for record in map(json.loads, explained) if record["made"] == "read"]
    claims = run("claims", report, "--format", "jsonl").stdout.splitlines()
    assert sorted(read) == sorted(json.loads(line)["quote"] for line in claims)
