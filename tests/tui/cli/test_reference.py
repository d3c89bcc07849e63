"""Official results on the command line: beside claims, in findings, for years that no article covers."""

import json
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Run

REPORT = (
    "Results in Dover at the general election of 2017: Charlie Elphicke (Con) 27,211; Stacey Blair (Lab) 20,747; "
    "Piers Wauchope (UKIP) 1,722.\n"
)
TABLE = """year,constituency,candidate,party,votes,electorate
2015,Dover,Charlie Elphicke,Conservative,21737,73000
2015,Dover,Clair Hawkins,Labour,15443,
2017,Dover,Charlie Elphicke,Conservative,27211,74000
2017,Dover,Stacey Blair,Labour,20774,
2017,Dover,Piers Wauchope,UKIP,1722,
2017,Dover,Simon Dodd,Liberal Democrat,many,
2017,Dover,Beccy Sawbridge,Teapot League,923,
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    report, table = tmp_path / "dover.txt", tmp_path / "table.csv"
    report.write_text(REPORT, encoding="utf-8")
    table.write_text(TABLE, encoding="utf-8")
    return str(report), str(table)


def test_findings_check_a_draft_against_the_record(run: Run, files: tuple[str, str]) -> None:
    report, table = files
    checked = run("findings", report, "--reference", table, "--strict")
    assert checked.exit_code == 1
    assert (
        "The votes of Stacey Blair (Lab) are printed as 20,747; the record has 20,774, 27 more: two digits swapped."
        in (checked.stdout)
    )
    assert run("findings", report, "--strict").exit_code == 0


def test_bad_rows_and_unknown_names_are_named_and_the_rest_is_used(run: Run, files: tuple[str, str]) -> None:
    said = run("coverage", files[0], "-r", files[1], "-r", "none.csv").stderr
    assert "table.csv, line 7: its votes cannot be “many”." in said
    assert "not known here as parties, kept as written: Teapot League." in said
    assert "none.csv does not exist." in said


def test_claims_say_how_they_stand_to_the_record_only_where_one_is_named(run: Run, files: tuple[str, str]) -> None:
    report, table = files
    lines = [json.loads(line) for line in run("claims", report, "-r", table, "--format", "jsonl").stdout.splitlines()]
    votes = {line["person"]: (line["official"], line["agreement"]) for line in lines if line["measure"] == "votes"}
    assert votes["Charlie Elphicke"] == (27211, "agrees")
    assert votes["Stacey Blair"] == (20774, "differs")
    assert "official" not in run("claims", report, "--format", "jsonl").stdout


def test_results_count_what_the_record_bears_out(run: Run, files: tuple[str, str]) -> None:
    report, table = files
    assert "1 differs" in run("results", report, "-r", table).stderr
    (record,) = json.loads(run("results", report, "-r", table, "--format", "json").stdout)
    assert record["record"]["differs"] == 1


def test_coverage_tells_what_is_known_of_each_seat(run: Run, files: tuple[str, str]) -> None:
    report, table = files
    printed = run("coverage", report, "-r", table, "--format", "jsonl").stdout
    assert [json.loads(line) for line in printed.splitlines()] == [
        {"seat": "Dover", "election": "2015", "coverage": "official only", "articles": []},
        {"seat": "Dover", "election": "2017", "coverage": "read", "articles": ["dover"]},
    ]
    assert run("coverage", report, "-r", table).stdout.splitlines()[:2] == [
        "seat   2015    2017",
        "Dover  o only  read",
    ]


def test_a_year_that_no_article_covers_is_shown_from_the_record(run: Run, files: tuple[str, str]) -> None:
    report, table = files
    shown = run("show", report, "Dover", "2015", "-r", table).stdout
    assert "o21,737" in shown
    assert shown.splitlines()[-1] == "o official   – not reported"


def test_a_comparison_says_what_its_changes_are_since(run: Run, files: tuple[str, str]) -> None:
    report, table = files
    lines = run("compare", report, "Dover", "-r", table).stdout.splitlines()
    assert "changes since 2015 (official)" in lines[1]
    assert any("o21,737" in line and "27,211" in line for line in lines)


def test_the_programs_own_reports_can_be_compared_through_every_year(run: Run) -> None:
    record = json.loads(run("compare", "Eltham", "--format", "jsonl").stdout)
    assert [column["year"] for column in record["columns"]] == [2010, 2015, 2017, 2019, 2024]
    majorities = next(row for row in record["figures"] if row["name"] == "majority")
    assert [cell["figure"]["basis"] for cell in majorities["cells"]] == [
        "official", "stated", "official", "official", "official",
    ]  # fmt: skip


def test_contests_of_the_record_are_listed_with_those_of_the_articles(run: Run, files: tuple[str, str]) -> None:
    report, table = files
    listed = run("list", report, "-r", table, "party:con", "share:50..", "--format", "jsonl").stdout.splitlines()
    assert [(line["contest"], line["majority"]) for line in map(json.loads, listed)] == [
        ("2015/dover", 6294),
        ("2017/dover", 6464),
    ]
    assert len(run("list", report, "--format", "jsonl").stdout.splitlines()) == 1


def test_a_party_is_followed_through_the_record(run: Run, files: tuple[str, str]) -> None:
    printed = run("party", "Conservative", "-a", files[0], "-r", files[1], "--format", "jsonl").stdout
    years = [json.loads(line) for line in printed.splitlines()]
    assert [
        (y["election"], y["candidates"], y["seats"], y["votes"], y["share"], y["lost_deposits"]) for y in years
    ] == [
        (2015, 1, 1, 21737, 58.5, 0),
        (2017, 1, 1, 27211, 53.7, 0),
    ]
    assert run("party", "Monster", "-a", files[0], "-r", files[1]).exit_code == 2


def test_a_persons_contests_are_of_the_articles_and_of_the_record(run: Run, files: tuple[str, str]) -> None:
    printed = run("person", "Charlie", "Elphicke", "-a", files[0], "-r", files[1]).stdout
    assert "o21,737" in printed
    assert "  27,211" in printed
    assert run("person", "Nobody", "Atall", "-a", files[0]).exit_code == 2
