"""What is in doubt is said once, in its words, with the readings that fit; what is sure is not doubted."""

import pytest

from parsing.extraction.misprints import readings_of
from parsing.models import Doubt, DoubtKind
from parsing.results import build_results, find_findings
from tests.parsing.extraction.conftest import HEAD, article, read


def doubts(text: str) -> tuple[Doubt, ...]:
    """The doubts of a report on Wigan in 2017."""
    return read(HEAD + text).doubts


UNREADABLE = [
    pytest.param("Ann Lee (Labour) polled 1,7890 votes.", "1,7890", ("1,789", "17,890"), id="a-digit-too-many"),
    pytest.param("Ann Lee (Labour) 2,29o", "2,29o", ("2,290",), id="a-letter-for-a-digit"),
    pytest.param("The majority was 1,23,456.", "1,23,456", ("123,456",), id="a-strange-grouping"),
]


@pytest.mark.parametrize(("text", "quote", "readings"), UNREADABLE)
def test_a_number_that_cannot_be_read_is_a_doubt_with_what_it_may_be(
    text: str, quote: str, readings: tuple[str, ...]
) -> None:
    (doubt,) = doubts(text)
    assert (doubt.kind, doubt.quote, doubt.readings) == (DoubtKind.UNREADABLE_NUMBER, quote, readings)
    assert (doubt.seat, doubt.year) == ("Wigan", 2017)


MENDED = [
    pytest.param("Ann Lee (Labour) polled 13.065 votes.", "13.065", "13,065", "full stop", id="stop"),
    pytest.param("Ann Lee (Labour) polled 4, 375 votes.", "4, 375", "4,375", "comma with a space", id="space"),
    pytest.param("Ann Lee (Labour) polled 15'917 votes.", "15'917", "15,917", "apostrophe", id="apostrophe"),
]


@pytest.mark.parametrize(("text", "quote", "reading", "mark"), MENDED)
def test_a_mended_number_is_noted(text: str, quote: str, reading: str, mark: str) -> None:
    (doubt,) = doubts(text)
    assert (doubt.kind, doubt.quote, doubt.readings) == (DoubtKind.MENDED_NUMBER, quote, (reading,))
    assert mark in doubt.message


def test_last_year_said_of_an_election_two_years_back_is_a_doubt() -> None:
    (doubt,) = doubts("Last year Ann Lee (Labour) won Wigan by 2,693 votes in the 2015 general election.")
    assert (doubt.kind, doubt.quote) == (DoubtKind.TIME_WORDS, "Last year")
    assert (doubt.seat, doubt.year) == ("Wigan", 2015)
    assert "2015" in doubt.message
    assert "2017" in doubt.message


def test_years_ago_beside_another_year_is_a_doubt() -> None:
    (doubt,) = doubts("In 2010, three years ago, Ann Lee (Labour) won Wigan.")
    assert (doubt.kind, doubt.quote, doubt.year) == (DoubtKind.TIME_WORDS, "three years ago", 2010)


def test_a_seat_in_doubt_is_told_with_the_seats_and_the_people_it_may_be() -> None:
    (doubt,) = doubts("There was relief for Labour in Bolton West and in Rochdale, and Cy Marsh had 15,351 votes.")
    assert (doubt.seats, doubt.people, doubt.year) == (("Bolton West", "Rochdale"), ("Cy Marsh",), 2017)


def test_a_contest_called_hold_and_gain_is_ambiguous() -> None:
    found = doubts("Labour hold Wigan, and it stays Labour.\n\nThe Conservatives gained Wigan from Labour.")
    assert [doubt.kind for doubt in found] == [DoubtKind.AMBIGUOUS]
    assert {reading.split()[0] for reading in found[0].readings} == {"hold", "gain"}


NO_DOUBT = [
    pytest.param("Ann Lee (Labour) polled 13,065 votes.", id="a-plain-number"),
    pytest.param("Ann Lee (Labour) polled 13,065 votes. Ring 01942.24 or 08.05.15.", id="numbers-of-nothing"),
    pytest.param("Two years ago, in 2015, Ann Lee (Labour) won Wigan.", id="years-that-agree"),
    pytest.param("Last year she was ill. Ann Lee (Labour) won in 2015.", id="last-year-of-something-else"),
    pytest.param("She joined ten years ago and stood in 2015.", id="years-ago-of-something-else"),
    pytest.param("Ann Lee (Labour) held Wigan.", id="a-hold"),
]


@pytest.mark.parametrize("text", NO_DOUBT)
def test_what_is_sure_is_not_doubted(text: str) -> None:
    assert doubts(text) == ()


def test_an_article_about_no_constituency_has_no_doubts() -> None:
    assert read("The general election of 2017: somebody polled 1,7890 votes.").doubts == ()


@pytest.mark.parametrize("printed", ["1,7890", "2,29o", "9" * 50, ",", "0,0"])
def test_readings_are_whole_numbers_in_order(printed: str) -> None:
    assert readings_of(printed) == sorted(set(readings_of(printed)))


def test_every_doubt_becomes_a_finding_in_its_words() -> None:
    text = HEAD + "Ann Lee (Labour) polled 13.065 votes and Tom Hill (Conservative) 1,7890 votes."
    extraction = read(text)
    results = build_results(extraction.claims)
    findings = find_findings(results, [extraction], [article(text)])
    messages = [finding.message for finding in findings]
    assert len(extraction.doubts) == 2
    assert all(doubt.message in messages for doubt in extraction.doubts)
