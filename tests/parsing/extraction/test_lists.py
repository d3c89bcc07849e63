"""Result lists are read in the layouts that papers print."""

import pytest

from tests.parsing.extraction.conftest import claims

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
