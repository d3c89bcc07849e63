"""Results in time, and seats through boundary reviews."""

from datetime import date

import pytest

from parsing.models import Contest
from parsing.results import contest_finder, in_time, polling_day, seats_in_line
from parsing.results.merging.result import empty_result


@pytest.mark.parametrize(
    ("seat", "line"),
    [
        pytest.param("Southend West", {"Southend West", "Southend West and Leigh"}, id="forwards"),
        pytest.param("Southend West and Leigh", {"Southend West", "Southend West and Leigh"}, id="backwards"),
        pytest.param(
            "Rochford and Southend East", {"Rochford and Southend East", "Southend East and Rochford"}, id="renamed"
        ),
        pytest.param("Barsetshire West", {"Barsetshire West"}, id="unknown to the lexicon"),
    ],
)
def test_a_line_follows_the_greater_part_of_a_seat(seat: str, line: set[str]) -> None:
    assert set(seats_in_line(seat)) == line


def test_a_small_piece_does_not_join_two_lines() -> None:
    assert "Southend East and Rochford" not in seats_in_line("Southend West")


@pytest.mark.parametrize(
    ("contest", "day"),
    [
        pytest.param(Contest(seat="Dartford", year=2017), date(2017, 6, 8), id="general election"),
        pytest.param(
            Contest(seat="Clacton", year=2014, by_election=True, election_date=date(2014, 10, 9)),
            date(2014, 10, 9),
            id="dated by-election",
        ),
        pytest.param(
            Contest(seat="Clacton", year=2014, by_election=True), date(2014, 12, 31), id="undated by-election"
        ),
        pytest.param(Contest(seat="Dartford", year=2016), date(2016, 1, 1), id="a year without a general election"),
    ],
)
def test_contests_have_a_day(contest: Contest, day: date) -> None:
    assert polling_day(contest) == day


def test_notional_figures_stand_before_the_real_ones_of_their_year() -> None:
    real, notional = (empty_result(Contest(seat="Dartford", year=2019, notional=flag)) for flag in (False, True))
    assert sorted((real, notional), key=in_time) == [notional, real]


def test_an_undated_by_election_is_found_where_one_dated_one_fits() -> None:
    dated = empty_result(Contest(seat="Clacton", year=2014, by_election=True, election_date=date(2014, 10, 9)))
    undated = Contest(seat="Clacton", year=2014, by_election=True)
    assert contest_finder([dated])(undated) is dated
    assert contest_finder([])(undated) is None
