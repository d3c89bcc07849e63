"""Dots that lead to a figure part columns; other dots end sentences."""

import pytest

from tests.parsing.extraction.conftest import claims, kinds

LINES = [
    "Ann Lee (Lab)........20,000\nTom Hill (Con).......15,000",
    "Ann Lee ... Labour ... 20,000\nTom Hill ... Conservative ... 15,000",
    "Ann Lee (Lab) … 20,000\nTom Hill (Con) … 15,000",
    "Ann Lee, Labour . . . . 20,000\nTom Hill, Conservative . . . . 15,000",
]


@pytest.mark.parametrize("text", LINES)
def test_leaders_lead_to_the_votes(text: str) -> None:
    votes = {claim.person: str(claim.value) for claim in claims(text) if claim.measure == "votes"}
    assert votes == {"Ann Lee": "20000", "Tom Hill": "15000"}


@pytest.mark.parametrize("text", ["He lost... She won.", "Well… perhaps", "..", "...\n12,345"])
def test_other_dots_are_stops(text: str) -> None:
    assert "BAR" not in kinds(text)
