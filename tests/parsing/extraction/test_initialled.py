"""Names by initials, and surnames that are also seats."""

import pytest

from tests.parsing.extraction.conftest import claims, kinds

NAMED = ["K Stafford (UKIP) 7,600", "C Wells (LD) 1,490", "I Swale (Lab) 9", "A Howe (Con) 1", "R. Bath, Labour, 12"]
NOT_NAMED = ["C 12,345 (31%)", "A Labour (still) likes", "I Labour on", "A Wigan councillor (Con)"]


@pytest.mark.parametrize("text", NAMED)
def test_initials_and_a_surname_beside_a_party_are_a_name(text: str) -> None:
    assert kinds(text)[0] == "NAME"


@pytest.mark.parametrize("text", NOT_NAMED)
def test_a_capital_alone_makes_no_name(text: str) -> None:
    assert kinds(text)[0] != "NAME"


def test_a_name_in_a_list_never_moves_the_seat() -> None:
    found = claims("P Lee (C) 24,467\nR Bath (Lab) 11,877\nK Stafford (UKIP) 7,600\nC Wells (LD) 1,490\nTurnout 67.5%")
    assert {claim.seat for claim in found} == {"Wigan"}
    votes = {claim.person: str(claim.value) for claim in found if claim.measure == "votes"}
    assert votes == {"P Lee": "24467", "R Bath": "11877", "K Stafford": "7600", "C Wells": "1490"}


def test_a_seat_among_surnames_is_one_of_them() -> None:
    found = claims("LEE (Lab) 20,000; BATH (Con) 15,000; HILL (LD) 9,000.")
    assert {claim.person: claim.seat for claim in found if claim.measure == "votes"} == dict.fromkeys(
        ("Lee", "Bath", "Hill"), "Wigan"
    )
