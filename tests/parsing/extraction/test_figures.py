"""Figures in running text are told apart: counts, percentages, ranks, years, dates, money, times of day."""

from decimal import Decimal

import pytest

from parsing.extraction.numbers import Number
from parsing.extraction.tokens import Day
from tests.parsing.extraction.conftest import tokens

KINDS = [
    pytest.param("12,345 votes", "NUM", id="a-count"),
    pytest.param("57.6 per cent", "PCT", id="per-cent"),
    pytest.param("57.6%", "PCT", id="percent-sign"),
    pytest.param("32pc", "PCT", id="pc"),
    pytest.param("4.2 percentage points", "PCT", id="points"),
    pytest.param("2017", "YEAR", id="a-year"),
    pytest.param("8 May 2015", "DATE", id="day-month-year"),
    pytest.param("June 9th, 2017", "DATE", id="month-day-year"),
    pytest.param("08.05.2015", "DATE", id="dots"),
    pytest.param("2019-12-12", "DATE", id="iso"),
    pytest.param("8 May", "DAY", id="a-day-without-a-year"),
    pytest.param("£12,345", "MONEY", id="money"),
    pytest.param("22:30", "CLOCK", id="time-of-day"),
    pytest.param("3.15am", "CLOCK", id="am"),
    pytest.param("12k", "OTHERNUM", id="a-unit"),
    pytest.param("3rd", "RANK", id="ordinal-figure"),
    pytest.param("third", "RANK", id="ordinal-word"),
    pytest.param("1,7890", "BADNUM", id="a-misprint"),
    pytest.param("seven", "SMALL", id="a-small-number-in-words"),
    pytest.param("forty thousand", "NUM", id="a-count-in-words"),
    pytest.param("two thirds of", "PCT", id="a-fraction"),
    pytest.param("41, 55", "NUM", id="two-numbers-and-no-group"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_figure_is_of_its_kind(text: str, kind: str) -> None:
    assert tokens(text)[0].kind == kind


VALUES = [
    pytest.param("57.6 per cent", Number(Decimal("57.6")), id="percentage"),
    pytest.param("-8.4%", Number(Decimal("8.4"), sign="-"), id="signed"),
    pytest.param("(+4.1)", Number(Decimal("4.1"), sign="+"), id="signed-in-brackets"),
    pytest.param("half of", Number(Decimal(50), is_fraction=True), id="half"),
    pytest.param("two thirds of", Number(Decimal("66.67"), is_fraction=True), id="two-thirds"),
    pytest.param("five per cent", Number(Decimal(5)), id="spelled-percentage"),
    pytest.param("3rd", Number(Decimal(3)), id="rank"),
]


@pytest.mark.parametrize(("text", "number"), VALUES)
def test_a_figure_keeps_its_value_and_sign(text: str, number: Number) -> None:
    assert number in [token.value for token in tokens(text)]


DATES = [
    pytest.param("8 May 2015", Day(2015, 5, 8), id="british"),
    pytest.param("the 8th of May, 2015", Day(2015, 5, 8), id="ordinal"),
    pytest.param("May 8, 2015", Day(2015, 5, 8), id="american"),
    pytest.param("December 2019", Day(2019, 12, None), id="no-day"),
    pytest.param("2019-12-12", Day(2019, 12, 12), id="iso"),
    pytest.param("12.12.2019", Day(2019, 12, 12), id="dots"),
]


@pytest.mark.parametrize(("text", "day"), DATES)
def test_a_date_is_read_as_far_as_it_is_printed(text: str, day: Day) -> None:
    assert [token.value for token in tokens(text) if token.kind == "DATE"] == [day]


def test_an_impossible_date_is_no_day_of_the_calendar() -> None:
    assert Day(2015, 2, 31).date is None
    assert Day(2015, 2, None).date is None


def test_may_is_a_month_only_with_a_capital() -> None:
    assert "DATE" not in [token.kind for token in tokens("she may 2015")]
