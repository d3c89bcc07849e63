"""Result lists are read in the layouts that papers print."""

import pytest

from tests.parsing.extraction.conftest import claims, read

LAYOUTS = [
    pytest.param("Ann Lee (Lab) 20,000; Tom Hill (Con) 15,000", id="semicolons"),
    pytest.param("Ann Lee (Lab) 20,000, Tom Hill (Con) 15,000", id="commas"),
    pytest.param("Ann Lee (Lab) 20,000\nTom Hill (Con) 15,000", id="a-line-each"),
    pytest.param("Ann Lee, Labour, 20,000\nTom Hill, Conservative, 15,000", id="party-between-commas"),
    pytest.param("Labour: Ann Lee 20,000\nConservative: Tom Hill 15,000", id="party-first"),
    pytest.param("Lab - Ann Lee - 20,000\nCon - Tom Hill - 15,000", id="dashes"),
    pytest.param("LEE, Ann (Labour) 20,000\nHILL, Tom (Conservative) 15,000", id="surname-first"),
    pytest.param("Ann Lee | Labour | 20,000\nTom Hill | Conservative | 15,000", id="pipes"),
    pytest.param("Ann Lee\tLabour\t20,000\nTom Hill\tConservative\t15,000", id="tabs"),
    pytest.param("20,000 Ann Lee (Lab)\n15,000 Tom Hill (Con)", id="votes-first"),
    pytest.param("LEE, Ann  Labour Party  20,000\nHILL, Tom  The Conservative Party Candidate  15,000", id="notice"),
    pytest.param("Ann Lee (Lab) 20,000 votes\nTom Hill (Con) 15,000 votes", id="with-the-word"),
    pytest.param("*Ann Lee (Lab) 20,000\n*Tom Hill (Con) 15,000", id="asterisks"),
    pytest.param("Ann Lee (C) 20,000\nTom Hill (LD) 15,000", id="one-and-two-letters"),
    pytest.param("Ann Lee (Lab) 20,000 (45.1%)\nTom Hill (Con) 15,000 (33.8%)", id="with-shares"),
    pytest.param("Ann Lee (Lab) 20,000 (45.1%, +2.3%)\nTom Hill (Con) 15,000 (33.8%, -4.0%)", id="with-changes"),
]


@pytest.mark.parametrize("text", LAYOUTS)
def test_a_layout_gives_each_candidate_their_votes(text: str) -> None:
    votes = {claim.person: str(claim.value) for claim in claims(text) if claim.measure == "votes"}
    assert votes == {"Ann Lee": "20000", "Tom Hill": "15000"}


def test_a_line_gives_votes_share_and_change() -> None:
    found = claims("Ann Lee (Lab) 20,000 (45.1%, -2.3%)\nTom Hill (Con) 15,000 (33.8%, +4.0%)")
    lee = {claim.measure.value: str(claim.value) for claim in found if claim.person == "Ann Lee" and claim.value}
    assert lee.items() >= {"votes": "20000", "share": "45.1", "share_change": "-2.3"}.items()


def test_a_party_the_lexicon_does_not_know_is_called_as_printed() -> None:
    found = claims("Ann Lee (Badger Coalition) 200\nTom Hill (Con) 15,000")
    assert "Badger Coalition" in {claim.party for claim in found}


def test_a_party_whose_name_ends_in_party_is_called_as_printed() -> None:
    found = claims("Ann Lee (Badger Party) 200\nTom Hill (Con) 15,000")
    assert "Badger Party" in {claim.party for claim in found}


TOLD = [
    "Behind came Ann Lee (Green) 1,506, Tom Hill of the English Democrats 518 and Ian Moss, of the Blue Heron, 397.",
    "There too were Ann Lee of the Greens 1,506, Tom Hill (English Democrat) 518 and Ian Moss (Blue Heron) 397.",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_sentence_that_tells_of_the_last_ones_gives_their_votes(text: str) -> None:
    found = claims("Labour's Jo Dale polled 21,302 votes. " + text)
    votes = {claim.person: (claim.party, str(claim.value)) for claim in found if claim.measure == "votes"}
    assert votes.pop("Jo Dale") == ("Lab", "21302")
    assert votes == {"Ann Lee": ("Green", "1506"), "Tom Hill": ("EngDem", "518"), "Ian Moss": ("Blue Heron", "397")}


def test_those_told_of_after_and_may_be_candidates_for_a_ward() -> None:
    assert not claims("Ann Lee (Green) 506, Tom Hill (Con) 518 and Ian Moss (Lab) 397.")


@pytest.mark.parametrize("text", TOLD)
def test_a_sentence_that_tells_of_the_last_ones_names_no_winner(text: str) -> None:
    found = claims(text)
    assert "winner" not in {claim.measure.value for claim in found}


def test_somebody_alone_of_a_party_and_a_place_gets_no_votes() -> None:
    assert not [claim for claim in claims("Ann Lee, of the Old Mill, 397.") if claim.measure == "votes"]


def test_a_line_of_a_known_name_and_votes_is_one_of_the_list() -> None:
    found = claims("Labour's Ann Lee is in.\nLee 17,128\nHill (Reform) 9,189\nMoss (Con) 8,028\nValid Poll 40,112")
    votes = {claim.person: str(claim.value) for claim in found if claim.measure == "votes"}
    assert votes == {"Ann Lee": "17128", "Hill": "9189", "Moss": "8028"}


@pytest.mark.parametrize(
    ("text", "votes"),
    [("Reform: 6,833.", {"Reform": "6833"}), ("Labour: 412.", {}), ("In all Labour: 6,833 so far", {})],
)
def test_a_party_and_its_votes_alone_are_a_sentence(text: str, votes: dict[str, str]) -> None:
    found = claims(text)
    assert {claim.party: str(claim.value) for claim in found if claim.measure == "votes"} == votes


def test_columns_parted_by_strokes_may_hold_a_party_that_nobody_knows() -> None:
    found = claims("LEE, Ann / Labour / 20,000 / 45.1\nMcHILL, Tom / Fairness and Dignity / 72 / 0.2")
    votes = {(claim.person, claim.party): str(claim.value) for claim in found if claim.measure == "votes"}
    assert votes == {("Ann Lee", "Lab"): "20000", ("Tom McHILL", "Fairness and Dignity"): "72"}


EARLIER = [
    "Ann Lee (Lab) 20,000\nTom Hill (Con) 15,000\n2015: Con maj 1,234 (3.1%)\nCon 14,153; Lab 12,919; LD 7,498",
    "Ann Lee (Lab) 20,000\nTom Hill (Con) 15,000\n2015 result: Con 14,153; Lab 12,919; LD 7,498. Con maj: 1,234",
    "Ann Lee (Lab) 20,000; Tom Hill (Con) 15,000. Last time: Con 14,153; Lab 12,919; LD 7,498. Con maj: 1,234",
]


@pytest.mark.parametrize("text", EARLIER)
def test_what_a_line_gives_after_an_earlier_year_is_of_that(text: str) -> None:
    found = claims(text + "\n\nThe count was slow.\nTurnout 61.2%")
    figures = {(claim.year, claim.measure.value, claim.party, str(claim.value)) for claim in found if claim.value}
    assert {
        (2015, "votes", "Con", "14153"),
        (2015, "votes", "LD", "7498"),
        (2015, "majority", "Con", "1234"),
    } <= figures
    assert {(2017, "votes", "Lab", "20000"), (2017, "turnout_pct", None, "61.2")} <= figures


SUMS = [
    "Majority 5,000 12.5 +1.2\nTurnout 40,000 61.2 -0.2\nElectorate ... 65,359",
    "Maj: 5,000 (12.5%)\nT'out: 40,000 (61.2%)\nElectorate: 65,359",
    "Majority.....5,000 (12.5%)\nValid poll 40,000. Turnout, 61.2 per cent of 65,359 electors",
    "Majority | 5,000 | 12.5\nTurnout | 40,000 | 61.2\nElectorate | 65,359",
]


@pytest.mark.parametrize("text", SUMS)
def test_the_sums_of_a_list_are_read(text: str) -> None:
    found = claims(f"Ann Lee (Lab) 20,000\nTom Hill (Con) 15,000\nIan Moss (LD) 5,000\n{text}")
    sums = {(claim.measure.value, str(claim.value)) for claim in found if claim.person in (None, "Ann Lee")}
    wanted = {"majority": "5000", "majority_pct": "12.5", "turnout_pct": "61.2", "total_votes": "40000"}
    assert wanted.items() <= sums
    assert ("electorate", "65359") in sums


@pytest.mark.parametrize("poll", ["the European election", "the local council elections", "mayoral election"])
def test_a_list_of_another_poll_in_the_title_is_none(poll: str) -> None:
    text = f"How Wigan voted in {poll}\n\n23 May 2019\n\nBrexit Party 12,345 (34.1%)\nLib Dem 9,876 (27.2%)"
    assert not read(text).claims


def test_a_surname_that_several_have_is_in_a_list_whoever_was_just_named() -> None:
    text = "Labour's Ann Hill won in Leigh.\n\nLabour's Tom Hill is the MP here.\nHill 17,128\nMoss (Reform) 9,189"
    votes = {claim.person: str(claim.value) for claim in claims(text) if claim.measure == "votes"}
    assert votes == {"Tom Hill": "17128", "Moss": "9189"}
