"""People called by their office, where the article says whose it is."""

import pytest

from parsing.extraction import extract
from parsing.models import Article, Measure

ELECTION = "General election 2017: Hastings and Rye\n\n"
BEFORE = "The Home Secretary, Amber Moss, held on for the Conservatives.\n\nTom Hill of Labour had come close. "


@pytest.mark.parametrize(
    ("text", "person"),
    [
        pytest.param(BEFORE + "The home secretary polled 25,668 votes.", "Amber Moss", id="said-before-the-name"),
        pytest.param(
            "Amber Moss, the home secretary, was pleased. Tom Hill was not. The home secretary polled 25,668 votes.",
            "Amber Moss",
            id="said-after-the-name",
        ),
        pytest.param(
            "The education secretary, Ann Lee, came. The home secretary, Amber Moss, did not. Tom Hill sulked. "
            "The education secretary polled 25,668 votes.",
            "Ann Lee",
            id="offices-told-apart-by-the-word-before",
        ),
    ],
)
def test_an_office_stands_for_whoever_holds_it(text: str, person: str) -> None:
    votes = [claim for claim in extract(Article(name="a", text=ELECTION + text)).claims if claim.value == 25668]
    assert [claim.person for claim in votes if claim.measure is Measure.VOTES] == [person]


def test_an_office_of_two_people_stands_for_neither() -> None:
    text = (
        "The home secretary, Amber Moss, spoke. The home secretary, Tom Hill, answered. Then Ann Lee of Labour left. "
    )
    said = extract(Article(name="a", text=ELECTION + text + "The home secretary polled 25,668 votes.")).claims
    assert not [claim for claim in said if claim.person in {"Amber Moss", "Tom Hill"} and claim.value == 25668]
