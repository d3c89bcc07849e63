"""What `show` and `compare` set out for people."""

import json
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Run

REPORT = (
    "Results in Dover at the general election of 2017: Charlie Elphicke (Con) 27,211; Stacey Blair (Lab) 20,774; "
    "Piers Wauchope (UKIP) 1,722. Turnout: 69.7 per cent.\n"
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report with a full list."""
    (tmp_path / "dover.txt").write_text(REPORT, encoding="utf-8")
    return tmp_path / "dover.txt"


def test_show_sets_out_candidates_and_figures_with_their_basis(run: Run, report: Path) -> None:
    lines = run("show", report, "Dover", "2017").stdout.splitlines()
    assert lines[0] == "Dover 2017"
    assert any(line.split() == ["Con", "Charlie", "Elphicke", "27,211", "=54.7", "–"] for line in lines)
    assert any(line.startswith("Majority ") and "=6,437" in line for line in lines)
    assert any(line.startswith("Turnout per cent ") and "69.7" in line for line in lines)
    assert "= worked out" in lines[-1]


def test_show_gives_findings_with_the_contest(run: Run) -> None:
    printed = run("show", "Rochford", "and", "Southend", "East", "2019").stdout
    assert "46,316" in printed
    assert "180" in printed


def test_compare_puts_elections_side_by_side(run: Run) -> None:
    lines = run("compare", "Rochford", "and", "Southend", "East", "2017", "2019").stdout.splitlines()
    assert [line[:4] for line in lines[:2]] == ["2017", "2019"]
    heading = next(line for line in lines if line.startswith("party"))
    assert "2017 votes" in heading
    assert "2019 votes" in heading
    assert any("17,465" in line and "=14,777" in line for line in lines)


def test_compare_says_what_is_not_like_for_like(run: Run) -> None:
    printed = run("compare", "Southend", "West", "and", "Leigh").stdout
    assert "≠ not like for like" in printed
    assert printed.splitlines()[-1] == "= worked out   o official   ≠ not comparable   – not reported"


def test_compare_gives_every_figure_a_basis_in_json(run: Run) -> None:
    record = json.loads(
        run("compare", "Rochford", "and", "Southend", "East", "2017", "2019", "--format", "jsonl").stdout
    )
    assert [column["year"] for column in record["columns"]][:2] == [2017, 2019]
    labour = next(row for row in record["candidates"] if row["party"] == "Lab")
    votes = [cell["votes"] for cell in labour["cells"][:2]]
    assert [(vote["value"], vote["basis"]) for vote in votes] == [(17465, "stated"), (14777, "derived")]
