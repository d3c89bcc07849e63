"""`hustings claims` keeps the contract that tools depend on."""

import csv
import io
import json
from pathlib import Path

from tests.tui.cli.conftest import Run

KEYS = [
    "article", "seat", "year", "measure", "value", "party", "from_party", "person", "bound", "start", "end", "quote",
    "rule",
]  # fmt: skip
FLAGS = ["by_election", "election_date", "notional"]


def test_a_line_has_the_keys_of_the_contract_and_flags_only_where_they_are_true(run: Run) -> None:
    records = [json.loads(line) for line in run("claims", "--format", "jsonl").stdout.splitlines()]
    assert records
    for record in records:
        assert [key for key in record if key not in FLAGS] == KEYS
        assert all(record[flag] for flag in FLAGS if flag in record)


def test_every_quote_stands_at_its_span_in_the_text(run: Run) -> None:
    records = [json.loads(line) for line in run("claims", "--format", "jsonl").stdout.splitlines()]
    texts = {name: run("text", name).stdout for name in {record["article"] for record in records}}
    assert len(texts) == 4
    assert all(texts[r["article"]][r["start"] : r["end"]] == r["quote"] for r in records)


def test_claims_come_by_article_and_place(run: Run) -> None:
    records = [json.loads(line) for line in run("claims", "--format", "jsonl").stdout.splitlines()]
    places = [(record["article"], record["start"]) for record in records]
    assert places == sorted(places)


def test_whole_numbers_are_whole_and_others_keep_their_decimals(run: Run) -> None:
    printed = run("claims", "--format", "jsonl").stdout
    assert '"value": 27063,' in printed
    assert '"value": 58.7,' in printed


def test_json_is_one_list_of_the_same_objects(run: Run) -> None:
    lines = run("claims", "--format", "jsonl").stdout.splitlines()
    assert json.loads(run("claims", "--format", "json").stdout) == [json.loads(line) for line in lines]


def test_csv_has_a_line_for_each_claim(run: Run) -> None:
    lines = run("claims", "--format", "jsonl").stdout.splitlines()
    rows = list(csv.DictReader(io.StringIO(run("claims", "--format", "csv").stdout)))
    assert [row["quote"] for row in rows] == [json.loads(line)["quote"] for line in lines]


def test_a_report_without_results_gives_a_heading_and_no_claim(run: Run, tmp_path: Path) -> None:
    (tmp_path / "weather.txt").write_text("It rained on Monday.", encoding="utf-8")
    assert run("claims", tmp_path, "--format", "jsonl").stdout == ""
    assert run("claims", tmp_path, "--format", "json").stdout == "[]\n"
    assert run("claims", tmp_path, "--format", "csv").stdout.startswith("article,seat,year,")
    assert run("claims", tmp_path).stdout.startswith("article")


def test_standard_input_is_read(run: Run) -> None:
    result = run(
        "claims",
        "-",
        "--format",
        "jsonl",
        stdin=b"General election 2017, Dover result: Ann Lee (Labour) 20,000, Bob Ray (Con) 18,766.",
    )
    assert {json.loads(line)["article"] for line in result.stdout.splitlines()} == {"stdin"}


def test_paths_and_the_articles_option_add_up(run: Run, hostile: Path, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(hostile.read_text(encoding="utf-8"), encoding="utf-8")
    result = run("claims", hostile, "-a", tmp_path / "b.txt", "--format", "jsonl")
    assert {json.loads(line)["article"] for line in result.stdout.splitlines()} == {"dover-2017", "b"}
