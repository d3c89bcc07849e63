"""Which constituency a name means, which election a report is about, and which one a figure belongs to."""

from datetime import date

import pytest

from tests.parsing.extraction.conftest import read

SEATS = [
    pytest.param("Ann Lee (Labour) won Wigan in the 2017 general election.", "Wigan", id="named"),
    pytest.param("2017 general election: Ann Lee (Green) won Brighton, Pavilion.", "Brighton Pavilion", id="a-comma"),
    pytest.param("2017 general election: Ann Lee (Green) won Brighton Pavilion.", "Brighton Pavilion", id="no-comma"),
    pytest.param("2017 general election: Ann Lee (Labour) won Ynys Mon.", "Ynys Môn", id="no-accent"),
]


@pytest.mark.parametrize(("text", "seat"), SEATS)
def test_a_printed_form_means_its_constituency(text: str, seat: str) -> None:
    extraction = read(text)
    assert extraction.main_seat == seat
    assert {claim.seat for claim in extraction.claims} == {seat}


def test_a_council_s_or_club_s_name_is_no_constituency() -> None:
    text = "Wigan Athletic won, and Wigan Council held an election."
    assert read(text).main_seat is None


YEARS = [
    pytest.param("Wigan: the result of the 2015 general election.", None, 2015, id="named"),
    pytest.param("Ann Lee (Labour) held Wigan with 20,000 votes.", date(2019, 12, 13), 2019, id="the-file-s-date"),
    pytest.param("Friday, 9 June 2017. Ann Lee (Labour) won Wigan.", None, 2017, id="a-date-at-its-head"),
    pytest.param("Ann Lee (Labour) won Wigan, up 2 per cent on 2015.", None, 2017, id="what-it-compares-with"),
]


@pytest.mark.parametrize(("text", "published", "year"), YEARS)
def test_the_election_is_worked_out_with_evidence(text: str, published: date | None, year: int) -> None:
    election = read(text, published).election
    assert election.year == year
    assert election.evidence


def test_evidence_stands_at_its_span() -> None:
    text = "Wigan: the result of the 2015 general election. Ann Lee (Labour) won."
    for evidence in read(text).election.evidence:
        assert evidence.start is None or text[evidence.start : evidence.end] == evidence.quote


def test_nothing_settles_no_election() -> None:
    assert read("Somebody won a seat.").election.year is None


OF_THEIR_YEAR = [
    pytest.param("In 2015 Ann Lee (Labour) polled 20,000 votes.", 2015, id="in-a-year"),
    pytest.param("At the last election Ann Lee (Labour) polled 20,000 votes.", 2015, id="last-election"),
    pytest.param("Two years ago Ann Lee (Labour) polled 20,000 votes.", 2015, id="years-ago"),
    pytest.param("Ann Lee (Labour) polled 20,000 votes, more than in 2015.", 2017, id="compared-with-a-year"),
    pytest.param("This time Ann Lee (Labour) polled 20,000 votes.", 2017, id="this-time"),
]


@pytest.mark.parametrize(("sentence", "year"), OF_THEIR_YEAR)
def test_a_figure_belongs_to_the_election_its_sentence_says(sentence: str, year: int) -> None:
    claims = read(f"Wigan at the general election of 2017.\n\n{sentence}").claims
    assert {claim.year for claim in claims if claim.measure == "votes"} == {year}


def test_a_report_that_only_looks_back_to_the_latest_election_settles_none() -> None:
    assert read("The MP had 12,345 votes, more than in 2019 and more than in 2024.").election.year is None


BY_ELECTIONS = [
    pytest.param("Wigan by-election: Ann Lee (Labour) won.", date(2013, 5, 24), True, id="what-it-reports"),
    pytest.param("A by-election in 2013 was won by Ann Lee.", date(2014, 1, 3), True, id="of-the-year-before"),
    pytest.param("Ann Lee has sat since a by-election in 2013.", date(2015, 5, 1), False, id="sitting-since"),
    pytest.param("Ann Lee won a by-election in 2012.", date(2015, 5, 1), False, id="of-years-before"),
]


@pytest.mark.parametrize(("text", "published", "is_by_election"), BY_ELECTIONS)
def test_a_by_election_long_past_is_not_what_a_report_is_about(
    text: str, published: date, *, is_by_election: bool
) -> None:
    assert read(text, published).election.by_election is is_by_election


BEFORE_A_POLL = [
    pytest.param("Five years ago Ann Lee (Labour) polled 20,000 votes.", 2010, id="years-ago"),
    pytest.param("At the last election Ann Lee (Labour) polled 20,000 votes.", 2010, id="last-election"),
    pytest.param("In 2005 Ann Lee won.\n\nIn that election she polled 20,000 votes.", 2005, id="then"),
    pytest.param(
        "Five years ago she won.\n\nIn that election Ann Lee was second. Her 20,000 votes came to 30 per cent.",
        2010,
        id="on",
    ),
    pytest.param("She sat since a by-election in 2006. Five years ago Ann Lee polled 20,000 votes.", 2010, id="aside"),
    pytest.param("This time Ann Lee (Labour) will have 20,000 votes.", None, id="to-come"),
]


@pytest.mark.parametrize(("text", "year"), BEFORE_A_POLL)
def test_a_profile_before_a_poll_counts_back_from_it(text: str, year: int | None) -> None:
    claims = read(f"Seat profile: Wigan\nApril 2015\n\n{text}").claims
    assert {claim.year for claim in claims if claim.measure == "votes"} == ({year} if year else set())
