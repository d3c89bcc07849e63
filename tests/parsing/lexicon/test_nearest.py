import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.lexicon import Constituency, constituencies, match_seats, nearest_seats, seats_at


@pytest.mark.parametrize(
    ("query", "seat"),
    [
        pytest.param("rochford southend", "Southend East and Rochford", id="two of its words"),
        pytest.param("Rochford & Southend East", "Rochford and Southend East", id="its name with an ampersand"),
        pytest.param("lewisham deptford", "Lewisham, Deptford", id="no comma"),
        pytest.param("deptford", "Lewisham, Deptford", id="one rare word"),
        pytest.param("ynys mon", "Ynys Môn", id="no accent"),
        pytest.param("anglesey", "Ynys Môn", id="another name"),
        pytest.param("Renfrewshire East", "East Renfrewshire", id="compass word moved"),
        pytest.param("Rochfrod", "Southend East and Rochford", id="letters swapped"),
        pytest.param("kilmarnok", "Kilmarnock and Loudoun", id="a letter dropped"),
        pytest.param("loudon kilmarnock", "Kilmarnock and Loudoun", id="other order and a slip"),
        pytest.param("alders", "Aldershot", id="the beginning"),
        pytest.param("n thanet", "North Thanet", id="an initial"),
        pytest.param("isle angl", "Ynys Môn", id="the beginning of another name"),
        pytest.param("cornwall southeast", "South East Cornwall", id="compass words run together"),
        pytest.param("bath", "Bath", id="a whole name before longer ones"),
    ],
)
def test_a_person_finds_the_seat(query: str, seat: str) -> None:
    assert match_seats(query)[0].name == seat


@pytest.mark.parametrize("query", ["", "   ", "&", "zzzz", "lewisham aldershot"])
def test_a_query_without_a_seat_finds_none(query: str) -> None:
    assert match_seats(query) == ()


def test_seats_of_one_word_are_all_found() -> None:
    found = {seat.name for seat in match_seats("lewisham")}
    assert found == {seat.name for seat in constituencies() if "Lewisham" in seat.name}


def test_the_nearest_to_a_seat_of_another_time_is_the_one_that_has_its_words() -> None:
    near = nearest_seats("Lewisham West", 2017)
    assert near[0] == "Lewisham West and Penge"
    assert "Lewisham, Deptford" in near


@pytest.mark.parametrize(
    ("name", "year", "first"),
    [
        pytest.param("Southend East and Rochford", 2019, "Rochford and Southend East", id="the other order"),
        pytest.param("Bromley", 2017, "Bromley and Chislehurst", id="one of two places"),
        pytest.param("Cotswold", 2017, "The Cotswolds", id="another number"),
        pytest.param("Swindon South", 2019, "South Swindon", id="the other end"),
        pytest.param("Western Isles", 2019, "Na h-Eileanan an Iar", id="another tongue"),
        pytest.param("Chelmsord", 2024, "Chelmsford", id="a misprint"),
        pytest.param("Eastwood", 2010, "East Renfrewshire", id="the successor, where no name is near"),
    ],
)
def test_the_nearest_seat_comes_first(name: str, year: int, first: str) -> None:
    assert nearest_seats(name, year)[0] == first


@given(st.text(max_size=60), st.sampled_from((1997, 2005, 2010, 2019, 2024, 2018)))
def test_the_nearest_are_six_seats_of_that_election_at_most(name: str, year: int) -> None:
    near = nearest_seats(name, year)
    assert len(near) <= 6
    assert set(near) <= {seat.name for seat in seats_at(year)}


@given(st.sampled_from(constituencies()), st.data())
def test_a_seat_of_the_election_is_nearest_to_itself(seat: Constituency, data: st.DataObject) -> None:
    year = data.draw(st.sampled_from(seat.elections))
    assert nearest_seats(seat.name, year)[0] == seat.name


@given(st.text(max_size=60))
def test_any_query_gives_seats_without_repeats(query: str) -> None:
    found = [seat.name for seat in match_seats(query)]
    assert len(found) == len(set(found))
