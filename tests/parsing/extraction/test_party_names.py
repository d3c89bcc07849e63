"""What short forms of parties stood for in their time."""

import pytest

from tests.parsing.extraction.conftest import read

CASES = [
    ("Exeter, May 2, 1997", "Ann Lee (Lab) 29,398; Tom Hill (Ref) 1,990; Ian Moss (LD) 9,000", "Referendum Party"),
    ("Exeter, 5 July 2024", "Ann Lee (Lab) 29,398; Tom Hill (Ref) 1,990; Ian Moss (LD) 9,000", "Reform"),
    ("Exeter, May 2, 1997", "Ann Lee (Lab) 29,398; Tom Hill (Lib) 1,990; Ian Moss (LD) 9,000", "Liberal"),
    ("Exeter, May 2, 1997", "Ann Lee (Lab) 29,398; Tom Hill (Lib) 1,990; Ian Moss (C) 9,000", "LD"),
    ("Exeter, June 8, 2001", "Ann Lee (Lab) 29,398; Tom Hill (UK Ind) 1,990; Ian Moss (C) 9,000", "UKIP"),
]


@pytest.mark.parametrize(("head", "text", "party"), CASES)
def test_a_short_form_is_what_it_was_then(head: str, text: str, party: str) -> None:
    found = read(f"{head}: general election result\n\n{text}").claims
    assert {claim.party for claim in found if claim.person == "Tom Hill"} == {party}
