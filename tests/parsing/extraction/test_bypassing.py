"""By-elections named in passing."""

import pytest

from tests.parsing.extraction.conftest import claims

NIGHT = "The count went on through the night in the hall by the river. " * 12 + "\n\n"
"""So long a head that no by-election stands in it."""
PASSING = [
    "Labour's Ann Lee held Wigan, which she took at that by-election in 2014. She has a majority of 7,698.",
    (
        "Ann Lee held Wigan for Labour. Three years ago she came in at a by-election. Tom Hill was second for the "
        "Conservatives with 12,149. Her majority is 7,698."
    ),
    (
        "Ann Lee held Wigan for Labour with a majority of 7,698. Ian Moss, the by-election winner, was third. "
        "Tom Hill polled 12,149 for the Conservatives."
    ),
]
TURNED = [
    "Ann Lee held Wigan for Labour. She won it at a by-election in 2014 by 450 votes. She had a lead of 9,698.",
    "Ann Lee held Wigan for Labour. There had been a by-election in 2014. Her majority then was 9,698.",
]


@pytest.mark.parametrize("text", PASSING)
def test_what_follows_a_by_election_named_in_passing_is_of_now(text: str) -> None:
    found = {(claim.measure.value, claim.year, str(claim.value)) for claim in claims(NIGHT + text)}
    assert ("majority", 2017, "7698") in found
    assert ("12,149" not in text) or ("votes", 2017, "12149") in found


@pytest.mark.parametrize("text", TURNED)
def test_what_follows_a_by_election_told_of_is_not_of_now(text: str) -> None:
    assert ("majority", 2017, "9698") not in {(c.measure.value, c.year, str(c.value)) for c in claims(NIGHT + text)}
