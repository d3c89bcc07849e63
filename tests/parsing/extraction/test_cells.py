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


def test_names_without_parties_and_figures_make_no_row() -> None:
    text = HEAD + "Jason Moss\n\nChief reporter\n\n25,246\n\nJane Hill\n\nPictures"
    assert extract(Article(name="a", text=text)).claims == ()
