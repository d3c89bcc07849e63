"""What follows from official votes agrees with what is published, and never mixes with what articles say."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from parsing.models import Basis, CandidateResult, Contest, Figure, Measure, OfficialCandidate, OfficialContest, Result
from parsing.reference import Record, load_record
from parsing.results import fill, official_result, previous_contest

OFFICIAL = Path(__file__).parents[5] / "shared" / "official"
YEARS = ("2010", "2015", "2017", "2019", "2024")
SHORT = {"Spk": "Speaker", "APNI": "Alliance", "RUK": "Reform"}
"""Abbreviations of the published table that are not our codes."""


@pytest.fixture(scope="module")
def record() -> Record:
    if not OFFICIAL.is_dir():
        pytest.skip("the official results are not beside the project")
    return load_record([str(OFFICIAL / "results.csv"), str(OFFICIAL / "seats.csv")])


@pytest.fixture(scope="module")
def results(record: Record) -> dict[tuple[str, str], Result]:
    found = {}
    for row in published("seats"):
        contest = Contest(seat=row["constituency"], year=int(row["year"]))
        now, earlier = record.contest(contest), previous_contest(contest)
        assert now is not None, contest
        found[row["constituency"], row["year"]] = official_result(now, record.contest(earlier) if earlier else None)
    return found


def published(name: str) -> Iterator[dict[str, str]]:
    with (OFFICIAL / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        yield from (row for row in csv.DictReader(lines) if row["year"] in YEARS)


def is_within(figure: Figure | None, value: str, slack: str) -> bool:
    return figure is not None and figure.value is not None and abs(figure.value - Decimal(value)) <= Decimal(slack)


def test_no_row_of_the_whole_record_is_left_out(record: Record) -> None:
    assert not record.problems
    assert len(record.entries) == 5214


def test_every_sum_majority_and_turnout_is_the_published_one(results: dict[tuple[str, str], Result]) -> None:
    rows = list(published("seats"))
    assert len(rows) == 3250
    for row in rows:
        result = results[row["constituency"], row["year"]]
        assert is_within(result.valid_votes, row["valid_votes"], "0"), row
        assert is_within(result.majority, row["majority"], "0"), row
        # Published to two decimals, ours to one: half a step of each.
        assert is_within(result.turnout_pct, row["turnout_pct"], "0.055"), row


def test_every_hold_and_gain_on_the_same_ground_is_the_published_one(results: dict[tuple[str, str], Result]) -> None:
    worked_out = 0
    for row in published("seats"):
        outcome = results[row["constituency"], row["year"]].outcome
        if outcome is None:
            continue
        worked_out += 1
        words = [SHORT.get(word, word) for word in row["result"].split()]
        lost_by = ["from", outcome.from_party] if outcome.from_party else []
        assert [outcome.party, outcome.kind, *lost_by] == words, row
    assert worked_out == 2143


def test_every_share_and_winner_is_the_published_one(results: dict[tuple[str, str], Result]) -> None:
    for row in published("results"):
        candidates = results[row["constituency"], row["year"]].candidates
        (own,) = (c for c in candidates if c.person == row["candidate"] and is_within(c.votes, row["votes"], "0"))
        assert is_within(own.share, row["share"], "0.0501"), row
        assert own.won == (row["elected"] == "1"), row
        assert own.lost_deposit == (Decimal(row["share"]) < 5), row


def test_every_change_on_the_same_ground_is_the_published_one(results: dict[tuple[str, str], Result]) -> None:
    unlike = []
    for row in published("results"):
        for own in results[row["constituency"], row["year"]].candidates:
            is_same = own.person == row["candidate"] and own.share_change and row["share_change"]
            if is_same and not is_within(own.share_change, row["share_change"], "0.0505"):
                unlike.append(row)
    assert not unlike


def contest(**votes: int) -> OfficialContest:
    people = tuple(OfficialCandidate(person=None, party=party, votes=count) for party, count in votes.items())
    return OfficialContest(
        contest=Contest(seat="Eltham", year=2019), candidates=people, valid_votes=sum(votes.values()), source="x.csv"
    )


def test_each_figure_of_the_record_is_official_and_says_how_it_came_about() -> None:
    result = official_result(contest(Lab=60, Con=36, Green=4), contest(Con=50, Lab=45, Green=5))
    assert result.outcome is not None
    assert (result.outcome.kind, result.outcome.from_party, result.outcome.basis) == ("gain", "Con", Basis.OFFICIAL)
    assert result.swing is not None
    assert (result.swing.value, result.swing.from_party, result.swing.party) == (Decimal("14.5"), "Con", "Lab")
    figures = [
        result.majority,
        result.majority_pct,
        result.valid_votes,
        result.swing,
        result.candidates[0].share_change,
    ]
    assert [figure.basis for figure in figures if figure] == [Basis.OFFICIAL] * 5
    assert result.majority is not None
    assert result.majority.formula == "60 - 36 = 24: the winner's votes less the runner-up's"
    assert [candidate.lost_deposit for candidate in result.candidates] == [False, False, True]


def test_two_who_lead_together_have_no_winner_unless_the_record_names_one() -> None:
    tied = contest(Lab=5, Con=5)
    assert official_result(tied, None).winner is None
    lot = tied.candidates[1].model_copy(update={"elected": True})
    drawn = official_result(tied.model_copy(update={"candidates": (tied.candidates[0], lot)}), None)
    assert drawn.winner is not None
    assert drawn.winner.party == "Con"
    assert is_within(drawn.majority, "0", "0")


def stated(measure: Measure, value: int) -> Figure:
    return Figure(measure=measure, value=Decimal(value), basis=Basis.STATED)


def test_blanks_are_filled_from_the_record_and_what_is_printed_stays() -> None:
    said = Result(
        contest=Contest(seat="Eltham", year=2019),
        candidates=(CandidateResult(person="Ann Lee", party="Lab", won=True, votes=stated(Measure.VOTES, 61)),),
    )
    filled = fill(said, official_result(contest(Lab=60, Con=36, Green=4), None))
    votes = [candidate.votes for candidate in filled.candidates]
    assert [(str(v.value), v.basis) for v in votes if v] == [
        ("61", Basis.STATED), ("36", Basis.OFFICIAL), ("4", Basis.OFFICIAL),
    ]  # fmt: skip
    assert filled.candidates[0].person == "Ann Lee"
    assert [candidate.won for candidate in filled.candidates] == [True, False, False]


def test_a_winner_in_print_is_not_overruled_by_the_record() -> None:
    said = Result(
        contest=Contest(seat="Eltham", year=2019), candidates=(CandidateResult(person="Bo", party="Con", won=True),)
    )
    filled = fill(said, official_result(contest(Lab=60, Con=40), contest(Lab=70, Con=30)))
    assert [(c.party, c.won) for c in filled.candidates] == [("Con", True), ("Lab", False)]
    assert filled.outcome is None
