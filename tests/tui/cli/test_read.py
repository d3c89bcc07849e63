"""`read` says everything that the screens show, one fact a line."""

import json
import re
from pathlib import Path
from unicodedata import category

import pytest

from parsing.collection import Collection
from parsing.models import Basis
from parsing.reading import seed_paths, seed_references
from tests.tui import made_by_hand as made
from tests.tui.cli.conftest import Run
from tui.figures import number


def lines(output: str) -> list[str]:
    """What was said, line by line."""
    return output.splitlines()


@pytest.fixture(scope="module")
def seeds() -> Collection:
    """The program's own articles."""
    return Collection.load(seed_paths(), seed_references())


@pytest.mark.parametrize(
    "line",
    [
        "Result: Conservative hold.",
        "Elected: James Duddridge, Conservative.",
        "Candidate 2 of 5: Ashley Dalton, Labour.",
        "James Duddridge, votes: 27,063, printed.",
        "Ashley Dalton, share of the vote: 32 per cent, printed.",
        "Turnout: 61.25 per cent, printed.",
        "Rejected papers: not reported.",
        "Electorate: about 76,000 people, worked out.",
        "Jason Pilley, deposit: lost, with less than 5 per cent of the valid votes.",
        "Compared with Rochford and Southend East, general election of 2017: on the same ground.",
        "To change hands, from the winner to Ashley Dalton: 6,144 votes, worked out.",
        "Labour, change in votes: down 2,688 votes, worked out.",
        "Articles: 000-rochford-and-southend-east.",
    ],
)
def test_each_fact_has_a_line_of_its_own(run: Run, line: str) -> None:
    assert line in lines(run("read", "Rochford", "and", "Southend", "East", "2019").stdout)


def test_every_seat_is_told_whole(run: Run, seeds: Collection) -> None:
    for seat in seeds.seats():
        told = run("read", *seat.split()).stdout
        for result in seeds.elections_of(seat):
            figures = [result.majority, result.majority_pct, result.turnout_pct, result.electorate, result.swing]
            figures += [each for line in result.candidates for each in (line.votes, line.share, line.share_change)]
            for figure in figures:
                if figure is not None and figure.value is not None:
                    assert number(figure.measure, abs(figure.value)).lstrip("+") in told, (seat, figure)
                if figure is not None and figure.basis is Basis.STATED:
                    assert all(f"“{claim.quote}”" in told for claim in figure.claims if "\n" not in claim.quote)
            assert all(finding.message in told for finding in seeds.findings_of(result.contest))


def test_nothing_is_told_by_its_place_or_by_a_drawing(run: Run) -> None:
    for line in lines(run("read", "Dartford").stdout):
        assert re.search(r"[.!?”]$", line), line
        assert "  " not in line
        assert not re.search("[\u2190-\u21ff\u2500-\u27bf│…]", line)


def test_a_contest_on_other_ground_is_told_with_the_reason(run: Run) -> None:
    told = run("read", "Southend", "East", "and", "Rochford", "2024").stdout
    assert "general election of 2019: not like for like: 89% of the old seat is in the new one." in told
    assert "change in" not in told


def test_the_newest_comes_first_and_years_choose(run: Run) -> None:
    both = [json.loads(line) for line in lines(run("read", "Dartford", "--format", "jsonl").stdout)]
    assert list(dict.fromkeys(each["contest"] for each in both)) == [
        None,
        *(f"{year}/dartford" for year in (2024, 2019, 2017, 2015, 2010)),
    ]
    one = [json.loads(line) for line in lines(run("read", "Dartford", "2015", "--format", "jsonl").stdout)]
    assert {each["contest"] for each in one} == {None, "2015/dartford"}


def test_both_readings_of_a_disputed_figure_are_told(run: Run, tmp_path: Path) -> None:
    for name, votes in (("one", "20,774"), ("two", "20,747")):
        polled = f"Charlie Elphicke (Con) 27,211; Stacey Blair (Lab) {votes}."
        text = f"Results in Dover at the general election of 2017: {polled}\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    told = lines(run("read", tmp_path, "Dover").stdout)
    assert "Stacey Blair, votes: disputed, 20,774 votes or 20,747 votes." in told
    assert {line.split(":")[0] for line in told if line.startswith("Words in")} == {"Words in one", "Words in two"}


def test_hostile_text_is_shown_and_not_obeyed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = made.collection(made.article("hostile\x1b[2J", made.HOSTILE, made.HOSTILE_FACTS))
    monkeypatch.setattr("tui.cli.read.load_collection", lambda *_paths, **_options: hostile)
    told = run("read", "Orpington").stdout
    assert "[@click=app.quit]" in told
    assert not {character for character in told if category(character) in {"Cc", "Cf"}} - {"\n"}


@pytest.mark.parametrize(("words", "said"), [(["Hull", "East"], "no article reports on"), ([], "Name a seat")])
def test_a_seat_without_reports_is_refused(run: Run, words: list[str], said: str) -> None:
    result = run("read", *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
