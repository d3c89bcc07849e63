"""Tables with a cell a line."""

import pytest

from parsing.extraction import extract
from parsing.models import Article, Measure

HEAD = "Colne Valley: general election 2015 result\n\n"
ROWS = [
    ("Jason Moss", "Conservative", "25,246", "44.4"),
    ("Jane Hill", "Labour", "19,868", "35.0"),
    ("Cahal Lee", "Liberal Democrat", "3,407", "6.0"),
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "paragraphs"])
def test_the_cells_of_a_row_are_read_as_one_line(gap: str) -> None:
    cells = ["Candidate", "Party", "Votes", "%", *(cell for row in ROWS for cell in row), "Majority", "5,378", "9.4"]
    claims = extract(Article(name="a", text=HEAD + gap.join(cells))).claims
    said = {(claim.measure, claim.person, str(claim.value)) for claim in claims if claim.value is not None}
    for person, _, votes, share in ROWS:
        assert (Measure.VOTES, person, votes.replace(",", "")) in said
        assert (Measure.SHARE, person, share) in said
    assert (Measure.MAJORITY, "Jason Moss", "5378") in said
    assert (Measure.MAJORITY_PCT, "Jason Moss", "9.4") in said


STACKED = [
    "LABOUR\nAnn Lee ... 20,000 ... 45.1% (+2.3)\n\nCONSERVATIVE\nTom Hill ... 15,000 ... 33.8% (-4.0)",
    "Ann Lee\nLabour\n20,000 votes\n45.1% (+2.3)\n\nTom Hill\nConservative\n15,000 votes\n33.8% (-4.0)",
    "Ann Lee\nLabour 20,000 45.1% (+2.3)\nTom Hill\nConservative 15,000 33.8% (-4.0)",
    "Labour\nAnn Lee\n20,000\n45.1% (+2.3)\nConservative\nTom Hill\n15,000\n33.8% (-4.0)",
]


@pytest.mark.parametrize("text", STACKED)
def test_a_party_on_a_line_of_its_own_is_that_of_the_line_beside_it(text: str) -> None:
    claims = extract(Article(name="a", text=HEAD + text)).claims
    said = {(claim.person, claim.party, claim.measure, str(claim.value)) for claim in claims if claim.person}
    assert ("Ann Lee", "Lab", Measure.VOTES, "20000") in said
    assert ("Tom Hill", "Con", Measure.SHARE, "33.8") in said
    assert ("Tom Hill", "Con", Measure.SHARE_CHANGE, "-4.0") in said


def test_a_party_over_several_names_is_a_heading() -> None:
    text = HEAD + "Labour\nAnn Lee 20,000\nTom Hill 15,000\nIan Moss 3,000"
    assert not [claim for claim in extract(Article(name="a", text=text)).claims if claim.party]


def test_names_without_parties_and_figures_make_no_row() -> None:
    text = HEAD + "Jason Moss\n\nChief reporter\n\n25,246\n\nJane Hill\n\nPictures"
    assert extract(Article(name="a", text=text)).claims == ()
