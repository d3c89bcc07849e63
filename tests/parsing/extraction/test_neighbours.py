"""Whose candidate somebody is, learnt from what stands beside them; and what is no constituency's result."""

import pytest

from parsing.extraction import extract
from parsing.models import Article, Claim, Measure

ELECTION = "General election 2017: Wigan\n\n"


def claims(text: str) -> tuple[Claim, ...]:
    return extract(Article(name="a", text=ELECTION + text)).claims


PARTIES = [
    pytest.param("Alliance stood still. Ann Moss took 15.6 per cent of the vote.", "Alliance", id="sentence-before"),
    pytest.param("The UUP's vote went up by 332 under Ann Moss, to 1,422 votes.", "UUP", id="vote-under-somebody"),
    pytest.param("Labour came third. Their candidate, Ann Moss, polled 7,000 votes.", "Lab", id="their-candidate"),
    pytest.param("UKIP sank; Ann Moss had 13,166 votes for the party.", "UKIP", id="for-the-party"),
    pytest.param("Ann Moss is back in Wigan. The Liberal Democrat polled 20,000 votes.", "LD", id="called-by-party"),
    pytest.param("Ann Moss, a Tory turned Liberal Democrat, polled 20,000 votes.", "LD", id="changed-sides"),
    pytest.param("Ann Moss polled 20,000 votes, 5,000 more than her Labour rival.", None, id="not-a-rivals"),
    pytest.param("Labour held it in 2015. Ann Moss polled 20,000 votes.", None, id="not-of-the-past"),
]


@pytest.mark.parametrize(("text", "party"), PARTIES)
def test_a_party_is_learnt_only_from_words_that_can_be_of_nobody_else(text: str, party: str | None) -> None:
    named = {claim.party for claim in claims(text) if claim.person == "Ann Moss"}
    assert named == {party}


SILENT = [
    pytest.param("The Tories won 36.9 per cent of the votes with all 59 seats declared.", id="share-beside-seats"),
    pytest.param("In Scotland the Tories won 28.6 per cent of the vote.", id="share-in-a-country"),
    pytest.param("In the second constituency to declare, Ann Moss of Labour beat Tom Hill.", id="seat-not-named"),
    pytest.param("Ann Lee (Lab) 1,204\n\nTom Hill (Con) 988\n\nJo Moss (Green) 310", id="votes-of-a-ward"),
    pytest.param("Victories came in previously Tory-held constituencies.", id="adjective-of-party"),
    pytest.param("In the local by-election Labour polled 1,961 votes and the Tories 302.", id="local-by-election"),
]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_not_said_of_this_contest_makes_no_claim(text: str) -> None:
    assert claims(text) == ()


def outcomes(text: str) -> dict[str, tuple[object, str | None]]:
    found = [claim for claim in claims(text) if claim.measure is Measure.OUTCOME]
    return {claim.seat: (claim.value, claim.party) for claim in found}


TOGETHER = [
    pytest.param(
        "In 2015 the Conservatives won Stone, Stafford and Lichfield, and now they have kept the lot.",
        {"Stone": ("hold", "Con"), "Stafford": ("hold", "Con"), "Lichfield": ("hold", "Con")},
        id="kept-the-lot",
    ),
    pytest.param(
        "Two of the seats still have Labour MPs. They are Makerfield and Leigh.",
        {"Makerfield": ("hold", "Lab"), "Leigh": ("hold", "Lab")},
        id="listed-in-the-next-sentence",
    ),
    pytest.param(
        "The Tories have taken Hazel Grove from the Lib Dems and Bolton West from Labour.",
        {"Hazel Grove": ("gain", "Con"), "Bolton West": ("gain", "Con")},
        id="taken-from-two-parties",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_what_is_said_of_several_seats_holds_of_each(text: str, expected: dict[str, tuple[object, str | None]]) -> None:
    assert outcomes(text) == expected


def test_parties_and_figures_in_a_chain_are_a_result() -> None:
    said = claims("C 33,638 (64.1%); Lab 11,029 (21.0%); LD 5,528 (10.5%)")
    votes = {claim.party: claim.value for claim in said if claim.measure is Measure.VOTES}
    assert votes == {"Con": 33638, "Lab": 11029, "LD": 5528}
    assert claims("So far: Conservative 363 (+47), Labour 203 (-59), SNP 48 (+13).") == ()


def test_somebody_whom_a_full_list_leaves_out_stood_at_the_election_just_spoken_of() -> None:
    told = (
        "Wigan goes to Labour\n\n9 June 2017\n\nAnn Lee (Lab) 20,000\n\nTom Hill (Con) 17,000\n\nJo Moss (LD) 4,000\n\n"
    )
    told += "Lee's share when she won here in 2015 was 59.6%. Sam Dean, for the SNP, had 18.1%."
    said = extract(Article(name="a", text=told)).claims
    assert {claim.year for claim in said if claim.person == "Sam Dean"} == {2015}
