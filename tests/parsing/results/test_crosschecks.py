"""A printed figure beside what the other figures make it, where they do so without its help."""

from decimal import Decimal

import pytest

from parsing.models import Claim, Figure, Measure, Result
from parsing.results import build_results, cross_check
from tests.parsing.results.claims import say

VOTES = [
    say("winner", None, "Lab", "Ann Lee"),
    say("votes", "6,000", "Lab", "Ann Lee", rule="list", at=0),
    say("votes", "3,001", "Con", "Bob Roe", rule="list", at=100),
    say("votes", "1,000", "LD", "Cy Doe", rule="list", at=200),
]


def checked(measure: Measure, *claims: Claim) -> Decimal | None:
    """What the others make of the one printed figure of a measure."""
    (result,) = build_results(claims)
    gap = cross_check(result, _figure(result, measure))
    return gap.worked_out if gap is not None else None


def _figure(result: Result, measure: Measure) -> Figure:
    own = result.winner.share if result.winner is not None and measure is Measure.SHARE else None
    figure = own or getattr(result, measure.value)
    assert isinstance(figure, Figure)
    return figure


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param(say("majority", "2,999", "Lab", "Ann Lee"), "2999", id="majority"),
        pytest.param(say("share", "60.0", "Lab", "Ann Lee", rule="list", at=20), "59.99", id="share"),
        pytest.param(say("majority_pct", "29", "Lab", "Ann Lee"), "29.99", id="majority per cent"),
        pytest.param(say("total_votes", "10,001"), None, id="a total without rejected papers"),
        pytest.param(say("turnout_pct", "61.0"), None, id="turnout without an electorate"),
    ],
)
def test_what_the_others_make_of_it(claim: Claim, expected: str | None) -> None:
    made = checked(claim.measure, *VOTES, say("total_votes", "10,001"), claim)
    assert made == (Decimal(expected) if expected is not None else None)


def test_a_figure_does_not_speak_for_itself() -> None:
    claims = [
        say("winner", None, "Lab", "Ann Lee"),
        say("votes", "6,000", "Lab", "Ann Lee"),
        say("votes", "3,100", "Con"),
    ]
    majority = say("majority", "2,900", "Lab", "Ann Lee")
    assert checked(Measure.MAJORITY, *claims[:2], majority) is None
