"""Whose party somebody is of, in the ways that sentences say it; who it is not said of is of none."""

import pytest

from parsing.extraction.affiliations import AFFILIATIONS
from parsing.models import Measure
from tests.parsing.extraction.conftest import claims

OF_A_PARTY = [
    pytest.param("Mark Dunn, a 34-year-old Tory from Leeds, polled 21,791 votes.", "Con", id="a-description"),
    pytest.param("Mark Dunn, a Labour councillor, polled 21,791 votes.", "Lab", id="a-councillor"),
    pytest.param("Mark Dunn, also an independent, polled 811 votes.", "Ind", id="an-independent"),
    pytest.param("Mark Dunn, who is a Conservative, finished second with 12,004 votes.", "Con", id="who-is-one"),
    pytest.param("The Greens fell back. Mark Dunn, their candidate, had 1,451 votes.", "Green", id="their-candidate"),
    pytest.param("Few chose the Greens, whose Mark Dunn slumped to 1,426 votes.", "Green", id="whose"),
    pytest.param("The Greens put up Mark Dunn. He polled 1,426 votes.", "Green", id="put-up"),
    pytest.param("Mark Dunn succeeds Ann Lee as the Green MP. He polled 21,426 votes.", "Green", id="succeeds"),
    pytest.param("Mark Dunn, who used to be a Tory, is now its Green MP with 19,231 votes.", "Green", id="changed"),
    pytest.param(
        "Mark Dunn, who had been its Tory MP, stood as an independent and got 3,239 votes.", "Ind", id="stood"
    ),
    pytest.param("Mark Dunn's 19 years are over. The Tory, once a clerk, had 9,911 votes.", "Con", id="the-tory"),
    pytest.param(
        "Labour won the seat from the Tories. Ann Lee of Labour had 9,999. Mark Dunn had 9,001.", "Con", id="lost"
    ),
]


@pytest.mark.parametrize(("text", "party"), OF_A_PARTY)
def test_a_text_says_whose_party_somebody_is_of(text: str, party: str) -> None:
    read = [claim for claim in claims(text) if claim.person == "Mark Dunn"]
    assert read
    assert {claim.party for claim in read} == {party}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mark Dunn, a Labour voter, said he had 21,791 reasons.", id="a-voter"),
        pytest.param("Mark Dunn, a former Tory, polled 21,791 votes.", id="no-more"),
        pytest.param("Mark Dunn polled 21,791 votes.", id="nothing-said"),
    ],
)
def test_nobody_is_a_candidate_of_a_party_that_is_not_said(text: str) -> None:
    assert [claim for claim in claims(text) if claim.measure is Measure.CANDIDATE] == []


@pytest.mark.parametrize("affiliation", AFFILIATIONS, ids=lambda one: one.example)
def test_each_construction_gives_its_example_a_party(affiliation: object) -> None:
    example = getattr(affiliation, "example", "")
    found = claims(f"{example} Ann Lee polled 20,000 votes and Tom Hill 18,000.")
    assert any(claim.measure is Measure.CANDIDATE and claim.party for claim in found)


def test_a_clause_about_somebody_else_does_not_hide_who_won() -> None:
    text = "The Tory Ben Gunn, whose father served under Ann Lee, unseated Tom Hill with 18,371 votes."
    read = {(claim.measure, claim.person) for claim in claims(text)}
    assert (Measure.WINNER, "Ben Gunn") in read
    assert (Measure.VOTES, "Ben Gunn") in read
    assert not any(person == "Ann Lee" for _, person in read)


def test_a_gain_is_from_whoever_won_the_time_before() -> None:
    text = (
        "Wigan fell to the Greens. Labour's Tom Hill saw a majority of 12,116 replaced with one of 5,214 for Ann Lee."
    )
    outcome = next(claim for claim in claims(text) if claim.measure is Measure.OUTCOME)
    assert (outcome.value, outcome.party, outcome.from_party) == ("gain", "Green", "Lab")


def test_the_one_person_left_is_of_the_one_party_left() -> None:
    text = "Labour lost the seat. The Green Ann Lee polled 21,000 votes. Mark Dunn had 16,000 votes."
    assert {claim.party for claim in claims(text) if claim.person == "Mark Dunn"} == {"Lab"}


def test_few_votes_tell_nothing_of_a_party() -> None:
    text = "Labour lost the seat. The Green Ann Lee polled 21,000 votes. Mark Dunn had 160 votes."
    assert {claim.party for claim in claims(text) if claim.person == "Mark Dunn"} == {None}


def test_whoever_gained_a_seat_is_of_the_party_that_voters_swung_to() -> None:
    text = "Ann Lee ousted Tom Hill. The swing to the Greens was 5.1 per cent. Ann Lee polled 21,000 votes."
    assert {claim.party for claim in claims(text) if claim.person == "Ann Lee"} == {"Green"}
