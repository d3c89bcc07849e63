"""Numbers are read as papers print them, and left alone where their grouping is nobody's."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.extraction.numbers import parse_figure, spelled_number

READ = [
    pytest.param("12345", "12345", False, id="plain"),
    pytest.param("12,345", "12345", False, id="commas"),
    pytest.param("1,234,567", "1234567", False, id="two-commas"),
    pytest.param("12\u202f345", "12345", False, id="thin-space"),
    pytest.param("57.6", "57.6", False, id="decimals"),
    pytest.param("32.0", "32.0", False, id="printed-precision-is-kept"),
    pytest.param("13.065", "13065", True, id="stop-for-comma"),
    pytest.param("4, 375", "4375", True, id="comma-and-space"),
    pytest.param("15'917", "15917", True, id="apostrophe"),
]


@pytest.mark.parametrize(("printed", "value", "is_mended"), READ)
def test_a_printed_number_is_read(printed: str, value: str, *, is_mended: bool) -> None:
    number = parse_figure(printed)
    assert number is not None
    assert (str(number.value), number.is_mended) == (value, is_mended)


@pytest.mark.parametrize("printed", ["1,7890", "1,23,456", "2,29", "12,3456", "1.2.3", "", "x"])
def test_a_grouping_that_cannot_be_read_gives_no_number(printed: str) -> None:
    assert parse_figure(printed) is None


@given(st.integers(0, 999_999))
def test_every_number_with_its_commas_is_read_back(value: int) -> None:
    number = parse_figure(f"{value:,}")
    assert number is not None
    assert number.value == value
    assert not number.is_mended


@given(st.text(max_size=20))
def test_no_text_stops_the_reading_of_numbers(text: str) -> None:
    number = parse_figure(text)
    assert number is None or number.value >= 0


SPELLED = [
    pytest.param("seven", 7, 1, id="a-unit"),
    pytest.param("twenty one votes", 21, 2, id="tens-and-a-unit"),
    pytest.param("forty thousand", 40_000, 2, id="thousands"),
    pytest.param("two hundred and six votes", 206, 4, id="and-inside"),
    pytest.param("five hundred and more", 500, 2, id="and-after"),
    pytest.param("twelve thousand three hundred", 12_300, 4, id="thousands-and-hundreds"),
]


@pytest.mark.parametrize(("words", "value", "taken"), SPELLED)
def test_numbers_in_words_are_read(words: str, value: int, taken: int) -> None:
    assert spelled_number(words.split()) == (Decimal(value), taken)


def test_other_words_spell_no_number() -> None:
    assert spelled_number(["thousand", "votes"]) is None
