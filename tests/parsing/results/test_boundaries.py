"""Which contests are on the same ground."""

from datetime import date

import pytest

from parsing.models import Contest
from parsing.results.boundaries import base_election, boundary_year, existed, ground, previous_contest


def _general(seat: str, year: int, *, notional: bool = False) -> Contest:
    return Contest(seat=seat, year=year, notional=notional)


def _by(seat: str, year: int, day: date | None = None) -> Contest:
    return Contest(seat=seat, year=year, by_election=True, election_date=day)


@pytest.mark.parametrize(
    ("earlier", "later", "reason"),
    [
        pytest.param(_general("Dartford", 2015), _general("Dartford", 2017), None, id="same seat, no review between"),
        pytest.param(
            _by("Rochdale", 2024, date(2024, 2, 29)),
            _general("Rochdale", 2019),
            None,
            id="by-election on old boundaries",
        ),
        pytest.param(
            _general("Rochford and Southend East", 2019),
            _general("Southend East and Rochford", 2024),
            "not like for like: 89% of the old seat is in the new one",
            id="redrawn and renamed, overlap known",
        ),
        pytest.param(
            _general("Southend West", 2019),
            _general("Southend West and Leigh", 2024),
            "not like for like: all of the old seat is in the new one, with parts of others",
            id="swallowed whole by a larger seat",
        ),
        pytest.param(
            _general("Rochford and Southend East", 2005),
            _general("Rochford and Southend East", 2010),
            "not like for like: boundaries changed, overlap unknown",
            id="redrawn under its old name",
        ),
        pytest.param(
            _general("Dartford", 2017), _general("Eltham", 2017), "not comparable: different seats", id="two seats"
        ),
        pytest.param(
            _general("Dartford", 2019),
            _general("Eltham and Chislehurst", 2024),
            "not comparable: different seats",
            id="two seats across a review",
        ),
    ],
)
def test_ground_says_whether_and_why_not(earlier: Contest, later: Contest, reason: str | None) -> None:
    compared = ground(earlier, later)
    assert (compared.like_for_like, compared.reason) == (reason is None, reason)


def test_notional_figures_are_on_the_boundaries_of_the_next_election() -> None:
    notional = _general("Southend West and Leigh", 2019, notional=True)
    assert boundary_year(notional) == 2024
    assert ground(notional, _general("Southend West and Leigh", 2024)).like_for_like


@pytest.mark.parametrize(
    ("contest", "base"),
    [
        pytest.param(_general("Dartford", 2017), 2015, id="a general election: the one before"),
        pytest.param(_by("Rochdale", 2024, date(2024, 2, 29)), 2019, id="a dated by-election: the last on its day"),
        pytest.param(_by("Clacton", 2014), 2010, id="an undated one in a year without a general election"),
        pytest.param(_by("Rochdale", 2024), None, id="an undated one in the year of a general election"),
    ],
)
def test_the_base_of_changes_is_the_last_general_election(contest: Contest, base: int | None) -> None:
    assert base_election(contest) == base


@pytest.mark.parametrize(
    ("contest", "expected"),
    [
        pytest.param(_general("Eltham", 2017), "2015/eltham", id="same ground"),
        pytest.param(_general("Rochford and Southend East", 2010), None, id="redrawn in between"),
        pytest.param(_general("Southend West and Leigh", 2024), None, id="did not exist before"),
        pytest.param(_general("Southend West and Leigh", 2019, notional=True), None, id="notional"),
    ],
)
def test_a_previous_contest_is_on_the_same_ground(contest: Contest, expected: str | None) -> None:
    earlier = previous_contest(contest)
    assert (earlier.address if earlier else None) == expected


@pytest.mark.parametrize(
    ("seat", "year", "expected"),
    [("Lewisham West", 2005, True), ("Lewisham West", 2017, False), ("Nowhere", 2017, False)],
)
def test_seats_exist_in_their_years(seat: str, year: int, *, expected: bool) -> None:
    assert existed(seat, year) is expected
