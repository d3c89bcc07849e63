"""`list` and `export`: what answers a question, in which order, with where it comes from."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Run


def contests(output: str) -> list[str]:
    """The contests of a CSV, in their order, each once."""
    return list(dict.fromkeys(row["contest"] for row in csv.DictReader(io.StringIO(output))))


@pytest.fixture
def quarrel(tmp_path: Path) -> Path:
    """Two reports that differ about one figure."""
    for name, votes in (("one", "20,774"), ("two", "20,747")):
        polled = f"Charlie Elphicke (Con) 27,211; Stacey Blair (Lab) {votes}."
        text = f"Results in Dover at the general election of 2017: {polled}\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["majority:..5000", "--sort", "majority"], ["2015/eltham", "2024/southend-west-and-leigh"]),
        (["majority:..5000", "--sort", "majority", "--reverse"], ["2024/southend-west-and-leigh", "2015/eltham"]),
        (["dartford"], ["2015/dartford", "2017/dartford"]),
        (["2017/dartford"], ["2017/dartford"]),
        (["outcome:gain", "year:2024"], ["2024/southend-east-and-rochford", "2024/southend-west-and-leigh"]),
        (["majority:1..2"], []),
    ],
)
def test_list_finds_and_sorts(run: Run, words: list[str], found: list[str]) -> None:
    assert contests(run("list", *words, "--format", "csv").stdout) == found


def test_list_says_how_many_answer_and_shows_what_is_asked_for(run: Run) -> None:
    result = run("list", "swing:known")
    assert "swing" in result.stdout.splitlines()[0]
    assert result.stderr == "hustings: 6 of 25 contests.\n"


def test_list_shows_whose_figures_were_asked_for(run: Run) -> None:
    words = ["party:LD", "share:5..", "seat:rochford"]
    heading, row, *_ = run("list", *words).stdout.splitlines()
    assert "their votes  their share" in heading
    assert "Keith Miller (LD)        2,822          6.1" in row
    [record] = json.loads(run("list", *words, "--format", "json").stdout)
    assert [record[key] for key in ("candidate", "party", "candidate_votes", "candidate_share", "votes")] == [
        "Keith Miller", "LD", 2822, 6.1, 27063,
    ]  # fmt: skip


def test_list_tells_figures_that_are_not_plainly_printed(run: Run) -> None:
    [record] = json.loads(run("list", "2024/southend-east-and-rochford", "--format", "json").stdout)
    assert (record["majority"], record["marks"]) == (4000, "majority >")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["list", "majorty:5"], "did you mean majority:5?"),
        (["list", "majority:9..1"], "the range runs backwards; did you mean majority:1..9?"),
        (["list", "--sort", "majorty"], "did you mean majority?"),
        (["export", "year:soon"], "year is asked for by numbers"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_what_may_be_meant(run: Run, words: list[str], said: str) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_party_that_is_nowhere_gets_the_nearest(run: Run) -> None:
    result = run("list", "winner:laber,Con", "majority:1..2")
    assert "no party is called laber; did you mean Lab?" in result.stderr
    assert "called Con" not in result.stderr


def test_a_name_that_nobody_has_gets_the_nearest(run: Run) -> None:
    assert "called dartfrod; did you mean Dartford?" in run("list", "dartfrod").stderr


def test_list_names_its_fields(run: Run) -> None:
    names = [json.loads(line)["field"] for line in run("list", "--fields", "--format", "jsonl").stdout.splitlines()]
    assert {"majority", "winner", "turnout", "findings"} <= set(names)


def test_export_writes_every_figure_with_its_words(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("export", "Dartford", "2017").stdout)))
    share = next(row for row in rows if row["measure"] == "share" and row["party"] == "Con")
    assert (share["value"], share["basis"], share["rule"]) == ("57.6", "stated", "share-polled")
    assert int(share["end"]) - int(share["start"]) == len(share["quote"])
    assert f"{share['article']}:{share['start']}-{share['end']}" in share["sources"]
    assert next(row for row in rows if row["measure"] == "majority_pct")["formula"]


def test_export_says_who_published_the_article_and_when(run: Run, tmp_path: Path) -> None:
    heading = "---\ntitle: Night of the count\ndate: 2017-06-09\npublisher: The Packet\naddress: https://packet.example/1\n---\n"
    text = (
        "Results in Dover at the general election of 2017: Charlie Elphicke (Con) 27,211; Stacey Blair (Lab) 20,774.\n"
    )
    (tmp_path / "night.md").write_text(heading + text, encoding="utf-8")
    for row in csv.DictReader(io.StringIO(run("export", "-a", tmp_path).stdout)):
        read = [row[key] for key in ("publisher", "published", "title", "address")]
        assert read == ["The Packet", "2017-06-09", "Night of the count", "https://packet.example/1"]


def test_export_names_the_table_of_an_official_figure(run: Run, root: Path) -> None:
    table = root / "seeds" / "official-results.csv"
    rows = csv.DictReader(io.StringIO(run("export", "Dartford", "2017", "-r", table).stdout))
    official = [row for row in rows if row["basis"] == "official"]
    assert official
    assert {(row["sources"], row["quote"]) for row in official} == {("official-results.csv", "")}


def test_export_has_the_same_rows_in_every_form(run: Run) -> None:
    as_csv = list(csv.DictReader(io.StringIO(run("export", "Dartford").stdout)))
    as_json = json.loads(run("export", "Dartford", "--format", "json").stdout)
    assert [list(row) for row in as_csv] == [list(row) for row in as_json]
    assert [row["quote"] for row in as_csv] == [row["quote"] or "" for row in as_json]


def test_export_of_a_whole_name_is_of_that_seat_alone(run: Run) -> None:
    assert contests(run("export", "Southend", "West").stdout) == ["2019/southend-west"]
    assert "2024/southend-west-and-leigh" in contests(run("list", "Southend", "West", "--format", "csv").stdout)


def test_export_gives_each_reading_of_a_disputed_figure(run: Run, quarrel: Path) -> None:
    rows = csv.DictReader(io.StringIO(run("export", "-a", quarrel, "party:Lab").stdout))
    votes = [row for row in rows if row["measure"] == "votes" and row["party"] == "Lab"]
    assert {(row["value"], row["basis"], row["article"]) for row in votes} == {
        ("20774", "disputed", "one"),
        ("20747", "disputed", "two"),
    }


def test_nothing_found_is_a_heading_and_no_fault(run: Run) -> None:
    result = run("export", "majority:1..2")
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 1)
    assert "0 of 25 contests" in result.stderr
