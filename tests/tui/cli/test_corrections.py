"""What readers have corrected shows in every command, and can be left out."""

import json
from pathlib import Path

import pytest

from parsing.collection import Collection
from parsing.corrections import Belonging, keep, of_claim
from parsing.models import Measure
from tests.tui.cli.conftest import Run

TEXT = "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes and a majority of 31,612.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report of which nobody has said anything."""
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def rejected(report: Path) -> Path:
    """A report of which a reader has rejected the majority."""
    collection = Collection.load([report])
    (claim,) = [claim for claim in collection.claims_of("report") if claim.measure is Measure.MAJORITY]
    keep(collection.articles["report"], of_claim(collection.articles["report"], claim, None, "no such\x1b[2J majority"))
    return report


def test_claims_say_what_was_rejected_and_why(run: Run, rejected: Path) -> None:
    records = [json.loads(line) for line in run("claims", rejected, "--format", "jsonl").stdout.splitlines()]
    said = {record["measure"]: record.get("correction") for record in records}
    assert said["majority"] == "rejected"
    assert said["votes"] is None
    table = run("claims", rejected).stdout
    assert "31,612 rejected" in table
    assert "correction" not in run("claims", rejected, "--format", "jsonl", "--uncorrected").stdout


def test_a_claim_put_elsewhere_says_what_it_was_read_as(run: Run, report: Path) -> None:
    collection = Collection.load([report])
    (claim,) = [claim for claim in collection.claims_of("report") if claim.measure is Measure.VOTES]
    article = collection.articles["report"]
    where = Belonging(person="Bob Roe", party="Con", seat="Gravesham")
    keep(article, of_claim(article, claim, None, "of next door", where))
    records = [json.loads(line) for line in run("claims", report, "--format", "jsonl").stdout.splitlines()]
    (record,) = [record for record in records if record["measure"] == "votes"]
    assert (record["person"], record["party"], record["seat"]) == ("Bob Roe", "Con", "Gravesham")
    assert (record["person_read"], record["party_read"], record["contest_read"]) == ("Ann Lee", "Lab", "2017/dartford")
    assert "contest_read" in run("claims", report, "--format", "csv").stdout.splitlines()[0]
    shown = run("show", "-a", report, "Dartford").stdout
    assert "x 21,786 votes · Lab · Ann Lee · Dartford 2017 put with Gravesham 2017: of next door" in shown
    told = run("read", "-a", report, "Dartford").stdout
    assert "Left out: 21,786 votes, Lab, Ann Lee, Dartford 2017." in told
    assert "corrected from Ann Lee, Lab · Dartford 2017: of next door." in told


def test_results_and_findings_do_without_it(run: Run, rejected: Path) -> None:
    (record,) = json.loads(run("results", rejected, "--format", "json").stdout)
    assert record["majority"] is None
    assert [(claim["correction"], claim["reason"]) for claim in record["corrected"]] == [
        ("rejected", "no such\x1b[2J majority")
    ]
    assert run("findings", rejected, "--strict").exit_code == 0
    assert "cannot be" in run("findings", rejected, "--uncorrected").stdout
    (record,) = json.loads(run("results", rejected, "--format", "json", "--uncorrected").stdout)
    assert record["majority"]["value"] == 31612


def test_show_tells_what_was_rejected(run: Run, rejected: Path) -> None:
    shown = run("show", "-a", rejected, "Dartford").stdout
    assert "x 31,612, majority" in shown
    assert "rejected: no such␛[2J majority" in shown


def test_read_tells_what_was_left_out_and_why(run: Run, rejected: Path) -> None:
    told = run("read", "-a", rejected, "Dartford").stdout.splitlines()
    at = told.index("Left out: 31,612, majority, Lab, Ann Lee, Dartford 2017.")
    assert told[at + 1].endswith("By a reader rejected: no such␛[2J majority.")
    assert "Majority: not reported." in told


def test_a_broken_file_of_corrections_is_named_on_stderr(run: Run, rejected: Path) -> None:
    rejected.with_name("hustings-corrections.jsonl").write_text("[\n", encoding="utf-8")
    done = run("results", rejected)
    assert (done.exit_code, "Dartford" in done.stdout) == (0, True)
    assert "hustings-corrections.jsonl, line 1, is no correction." in done.stderr
