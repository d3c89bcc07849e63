"""Lists of who stands, before anybody has voted."""

from datetime import date

import pytest

from tests.parsing.extraction.conftest import read

BEFORE = date(2024, 6, 12)
PAST = "Wigan: who is standing?\n\nIn 2019 Labour's Ann Lee won Wigan with a majority of 6,728.\n\n"
LISTS = [
    "Full list of candidates: Ann Lee (Lab); Tom Hill (Con); Ian Moss (Badger Coalition); Jo Dale (Libertarian).",
    "The candidates standing in Wigan are:\n\nLabour: Ann Lee\nConservative: Tom Hill\nLibertarian: Jo Dale",
    "Candidates\n\nAnn Lee (Labour)\nTom Hill (Conservative)\nJo Dale (Libertarian)",
]


@pytest.mark.parametrize("text", LISTS)
def test_who_stands_is_of_the_election_to_come(text: str) -> None:
    found = read(PAST + text, BEFORE).claims
    standing = {claim.person: claim.party for claim in found if claim.measure == "candidate" and claim.year == 2024}
    assert {"Ann Lee": "Lab", "Tom Hill": "Con", "Jo Dale": "Libertarian"}.items() <= standing.items()
    assert {claim.measure.value for claim in found if claim.year == 2024} == {"candidate"}


@pytest.mark.parametrize("text", LISTS)
def test_a_text_that_reports_no_result_says_nothing_of_who_stands(text: str) -> None:
    assert not read("Wigan: who is standing?\n\n" + text, BEFORE).claims


def test_after_the_poll_a_list_of_candidates_alone_says_nothing() -> None:
    assert not [claim for claim in read(PAST + LISTS[0], date(2024, 9, 12)).claims if claim.year == 2024]


def test_two_names_are_no_list() -> None:
    text = PAST + "Two candidates have spoken: Ann Lee (Lab); Tom Hill (Con)."
    assert not [claim for claim in read(text, BEFORE).claims if claim.year == 2024]
