"""What follows from facts taken together: outcomes, parties, holders, and what is left out."""

from decimal import Decimal

import pytest

from parsing.models import Claim, Measure
from tests.parsing.extraction.conftest import claims

FOLLOWS = [
    pytest.param(
        "Labour's Ann Lee won Wigan with a majority of 450. In 2015 Tom Hill of UKIP had a majority of 900.",
        ("Lab", "gain", "UKIP"),
        id="a-gain-from-the-winner-before",
    ),
    pytest.param(
        "Labour's Ann Lee won Wigan with a majority of 450. In 2015 Tom Hill of Labour had a majority of 900.",
        ("Lab", "hold", None),
        id="a-hold-by-the-party-that-won-before",
    ),
    pytest.param(
        "Ann Lee won Wigan for Labour, beating the sitting Conservative MP, Tom Hill.",
        ("Lab", "gain", "Con"),
        id="a-gain-from-the-sitting-member",
    ),
]


def only(found: list[Claim], measure: Measure) -> list[Claim]:
    """The claims of one measure."""
    return [claim for claim in found if claim.measure is measure]


@pytest.mark.parametrize(("text", "expected"), FOLLOWS)
def test_an_outcome_follows_from_who_won_before(text: str, expected: tuple[str, str, str | None]) -> None:
    outcomes = only(claims(text), Measure.OUTCOME)
    assert [(claim.party, claim.value, claim.from_party) for claim in outcomes] == [expected]


PARTIES = [
    pytest.param(
        "Ann Lee is back in Wigan. The Liberal Democrat polled 20,123 votes.", "LD", id="called-by-party-next"
    ),
    pytest.param("Ann Lee is back in Wigan, where the DUP man, Tom Hill, polled 20,123 votes.", None, id="of-another"),
    pytest.param(
        "Ann Lee polled 20,123 votes in Wigan. Ann Lee, who had been the town's Labour MP since 2005, was glad.",
        "Lab",
        id="described-at-length",
    ),
    pytest.param(
        "Wigan was gained by Labour from the Conservatives. Ann Lee was ousted from the seat. She polled 20,123.",
        "Con",
        id="ousted-where-the-party-lost",
    ),
]


@pytest.mark.parametrize(("text", "party"), PARTIES)
def test_a_party_is_learnt_from_what_is_said_elsewhere(text: str, party: str | None) -> None:
    found = [claim for claim in claims(text) if claim.person == "Ann Lee"]
    assert {claim.party for claim in found} == {party}


def test_nobody_is_inferred_to_have_won_for_a_party_that_has_its_candidate() -> None:
    found = claims(
        "Labour gained Wigan. Labour's Ann Lee beat Tom Hill by 629 votes. Mr Hill polled 20,193 to Ian Moss's 9,000."
    )
    assert {claim.party for claim in found if claim.person == "Tom Hill"} == {None}


def test_the_majority_before_a_hold_is_its_partys() -> None:
    found = only(claims("Labour held Wigan. The majority fell from 5,155 in 2015 to 1,702."), Measure.MAJORITY)
    assert {(claim.year, claim.value, claim.party) for claim in found} == {
        (2015, Decimal(5155), "Lab"),
        (2017, Decimal(1702), "Lab"),
    }


def test_of_two_people_for_one_party_the_one_with_votes_stood() -> None:
    found = claims("Labour's Ann Lee polled 12,345 votes in Wigan. Labour's Tom Hill was third.")
    assert {claim.person for claim in found if claim.party == "Lab"} == {"Ann Lee"}


LEFT = [
    pytest.param(
        "UKIP's Tom Hill was a close third in Wigan, just 438 votes behind.", Measure.MAJORITY, id="behind-third"
    ),
    pytest.param("Labour's Ann Lee polled 13.0655 votes in Wigan.", Measure.VOTES, id="a-count-that-is-not-whole"),
    pytest.param("Tom Hill came close to unseating Ann Lee in Wigan.", Measure.OUTCOME, id="close-to-unseating"),
]


@pytest.mark.parametrize(("text", "measure"), LEFT)
def test_what_the_words_do_not_say_is_not_claimed(text: str, measure: Measure) -> None:
    assert only(claims(text), measure) == []


YEARS = [
    pytest.param(
        "Ann Lee, who won Wigan in 2010, beat Tom Hill by 450 votes.", {(2017, Decimal(450))}, id="a-relative-clause"
    ),
    pytest.param(
        "Ann Lee won back the seat she lost in 2015 with a majority of 450 in Wigan.",
        {(2017, Decimal(450))},
        id="she-lost",
    ),
    pytest.param(
        "Ann Lee has lost Wigan, two years after she swept to victory there by 9,000 votes.",
        {(2015, Decimal(9000))},
        id="years-after",
    ),
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_a_year_belongs_to_its_own_verb(text: str, expected: set[tuple[int, Decimal]]) -> None:
    assert {(claim.year, claim.value) for claim in only(claims(text), Measure.MAJORITY)} == expected
