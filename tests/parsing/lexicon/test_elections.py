from datetime import date

import pytest

from parsing.lexicon import election, election_before, election_on_or_before, elections


@pytest.mark.parametrize(
    ("day", "prime_minister"),
    [
        ("1918-12-14", "David Lloyd George"),
        ("1922-11-15", "Andrew Bonar Law"),
        ("1923-12-06", "Stanley Baldwin"),
        ("1924-10-29", "Ramsay MacDonald"),
        ("1929-05-30", "Stanley Baldwin"),
        ("1931-10-27", "Ramsay MacDonald"),
        ("1935-11-14", "Stanley Baldwin"),
        ("1945-07-05", "Winston Churchill"),
        ("1950-02-23", "Clement Attlee"),
        ("1951-10-25", "Clement Attlee"),
        ("1955-05-26", "Anthony Eden"),
        ("1959-10-08", "Harold Macmillan"),
        ("1964-10-15", "Alec Douglas-Home"),
        ("1966-03-31", "Harold Wilson"),
        ("1970-06-18", "Harold Wilson"),
        ("1974-02-28", "Edward Heath"),
        ("1974-10-10", "Harold Wilson"),
        ("1979-05-03", "James Callaghan"),
        ("1983-06-09", "Margaret Thatcher"),
        ("1987-06-11", "Margaret Thatcher"),
        ("1992-04-09", "John Major"),
        ("1997-05-01", "John Major"),
        ("2001-06-07", "Tony Blair"),
        ("2005-05-05", "Tony Blair"),
        ("2010-05-06", "Gordon Brown"),
        ("2015-05-07", "David Cameron"),
        ("2017-06-08", "Theresa May"),
        ("2019-12-12", "Boris Johnson"),
        ("2024-07-04", "Rishi Sunak"),
    ],
)
def test_an_election_has_its_polling_day_and_prime_minister(day: str, prime_minister: str) -> None:
    found = election_on_or_before(date.fromisoformat(day))
    assert found
    assert (found.day.isoformat(), found.prime_minister) == (day, prime_minister)


def test_there_were_29_elections_since_1918_in_order_of_polling_day() -> None:
    days = [each.day for each in elections()]
    assert len(days) == 29
    assert days == sorted(days)


def test_polling_was_on_a_thursday_from_1935_on() -> None:
    assert {each.day.strftime("%A") for each in elections() if each.year >= 1935} == {"Thursday"}


def test_of_the_two_elections_of_1974_the_year_means_the_later() -> None:
    found = election(1974)
    assert found
    assert found.day == date(1974, 10, 10)


def test_a_year_without_an_election_has_none() -> None:
    assert election(2018) is None


@pytest.mark.parametrize(
    ("year", "before"),
    [
        pytest.param(2019, 2017, id="an election year"),
        pytest.param(2022, 2019, id="a year between"),
        pytest.param(1974, 1970, id="a year with two"),
        pytest.param(1979, 1974, id="after a year with two"),
        pytest.param(1918, None, id="the first"),
    ],
)
def test_the_election_before_a_year_is_of_an_earlier_year(year: int, before: int | None) -> None:
    found = election_before(year)
    assert (found.year if found else None) == before


@pytest.mark.parametrize(
    ("day", "year"),
    [
        pytest.param(date(2019, 12, 11), 2017, id="the day before polling"),
        pytest.param(date(2019, 12, 12), 2019, id="polling day"),
        pytest.param(date(2024, 2, 29), 2019, id="between two"),
        pytest.param(date(1918, 1, 1), None, id="before the first"),
    ],
)
def test_a_day_follows_the_last_polling_day(day: date, year: int | None) -> None:
    found = election_on_or_before(day)
    assert (found.year if found else None) == year
