"""`claims --explain` accounts for every claim and every number."""

import json
import re
from pathlib import Path

from tests.tui.cli.conftest import Run

REPORT = (
    "Ann Lee (Labour) held Dover at the general election of 2017 with 20,000 votes, aged 44.\n\n"
    "The count ended at 3am in a hall that cost £12,500.\n"
)


def explained(run: Run, tmp_path: Path) -> list[dict[str, list[dict[str, str]]]]:
    """The sentences of the report, explained."""
    (tmp_path / "dover.txt").write_text(REPORT, encoding="utf-8")
    lines = run("claims", "--explain", tmp_path / "dover.txt", "--format", "jsonl").stdout.splitlines()
    return [json.loads(line) for line in lines]


def test_every_claim_stands_in_its_sentence_with_its_rule(run: Run, tmp_path: Path) -> None:
    sentences = explained(run, tmp_path)
    claims = [json.loads(line) for line in run("claims", tmp_path, "--format", "jsonl").stdout.splitlines()]
    told = [claim for sentence in sentences for claim in sentence["claims"]]
    assert {(claim["quote"], claim["measure"], claim["rule"]) for claim in told} == {
        (claim["quote"], claim["measure"], claim["rule"]) for claim in claims
    }
    assert all(claim["seat_settled"] for claim in told)


def test_numbers_that_are_no_results_are_left_alone_with_a_reason(run: Run, tmp_path: Path) -> None:
    alone = {number["quote"]: number["why"] for s in explained(run, tmp_path) for number in s["left_alone"]}
    assert "44" in alone
    assert any("12,500" in quote for quote in alone)
    assert all(alone.values())


def test_people_see_sentences_with_what_was_read_and_left(run: Run, tmp_path: Path) -> None:
    explained(run, tmp_path)
    printed = run("claims", "--explain", tmp_path / "dover.txt").stdout
    assert printed.startswith("dover: election 2017, about Dover\n")
    assert re.search(r"^    read        “.*20,000.*\[[a-z-]+; seat named", printed, re.MULTILINE)
    assert re.search(r"^    left alone  44: ", printed, re.MULTILINE)
