"""A view of the whole: parties by year, a person's contests, a figure's place among all."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.collection import Collection
from parsing.models import Basis, Contest, Figure, Measure, Result
from parsing.reference import Record
from parsing.reference.record import Entry, Line
from parsing.standings import contests_of_person, party_years, standing


def entry(seat: str, year: int, *lines: Line) -> tuple[str, Entry]:
    new = Entry(seat=seat, year=year, day=None, source="x.csv", lines=list(lines))
    return new.address, new


RECORD = Record(
    dict(
        [
            entry(
                "Eltham", 2017, ("Ann Lee", "Lab", 50, None), ("Bo Day", "Con", 48, None), ("Cy Fox", "Green", 2, None)
            ),
            entry("Dartford", 2017, ("Ann Lee", "Ind", 5, None), ("Di Kay", "Lab", 95, None)),
            entry("Eltham", 2019, ("Anne Lee", "Lab", 30, None), ("Bo Day", "Con", 70, None)),
        ]
    )
)
COLLECTION = replace(Collection.of([]), record=RECORD, adds_seats=True)


def test_a_party_has_its_seats_votes_and_lost_deposits_by_year() -> None:
    years = [
        (y.year, y.candidates, y.seats, y.votes, y.of_votes, y.lost_deposits) for y in party_years(COLLECTION, "Lab")
    ]
    assert years == [(2017, 2, 2, 145, 200, 0), (2019, 1, 0, 30, 100, 0)]
    assert [(y.candidates, y.lost_deposits) for y in party_years(COLLECTION, "Green")] == [(1, 1), (0, 0)]


def test_a_persons_contests_are_those_of_the_full_name() -> None:
    found = [(r.contest.address, line.party) for r, line in contests_of_person(COLLECTION, "ann lee")]
    assert found == [("2017/dartford", "Ind"), ("2017/eltham", "Lab")]
    assert not contests_of_person(COLLECTION, "Lee")


def result(majority: int, seat: str = "Eltham") -> Result:
    figure = Figure(measure=Measure.MAJORITY, value=Decimal(majority), basis=Basis.OFFICIAL)
    return Result(contest=Contest(seat=seat, year=2019), majority=figure)


@given(st.lists(st.integers(0, 30000), min_size=3, max_size=50))
def test_a_place_counts_those_that_are_greater(majorities: list[int]) -> None:
    results = [result(majority, f"Seat {n}") for n, majority in enumerate(majorities)]
    figure = results[0].majority
    assert figure is not None
    found = standing(results[0], figure, results)
    assert found is not None
    assert found.rank == 1 + sum(other > majorities[0] for other in majorities)
    assert (found.of, sum(found.bins)) == (len(majorities), len(majorities))
    assert found.bins[found.own] > 0


@pytest.mark.parametrize("others", [[], [result(5)]])
def test_among_too_few_there_is_no_place(others: list[Result]) -> None:
    own = result(1)
    assert own.majority is not None
    assert standing(own, own.majority, [own, *others]) is None
