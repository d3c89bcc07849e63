"""What it would have taken for a seat to change hands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.models import Claim
from parsing.results import needed_to_change_hands
from tests.parsing.results.claims import full_list, result_of, say, shown

LIST = full_list(("31,210", "Con", "A Lee"), ("18,024", "Lab", "C Poe"), ("1,428", "LD", "B Fry"))


@pytest.mark.parametrize(
    ("claims", "votes", "swing"),
    [
        pytest.param(LIST, "=6,594", "=13.0", id="an even majority: half and one more"),
        pytest.param([say("majority", "13,187", "Con")], "=6,594", None, id="an odd one: half rounded up"),
        pytest.param([say("majority", "0", "Con")], "=1", None, id="won by lot"),
        pytest.param([say("majority", "4,000", "Con", bound=">")], "=>2,001", None, id="more than so many"),
        pytest.param([say("majority", "4,000", "Con")], "=~2,001", None, id="a round number is about so many"),
        pytest.param([say("majority_pct", "26.5", "Con")], None, "=13.3", id="only the percentage"),
    ],
)
def test_half_the_majority_and_one(claims: list[Claim], votes: str | None, swing: str | None) -> None:
    needed = needed_to_change_hands(result_of(claims))
    assert needed is not None
    assert (shown(needed.votes), shown(needed.swing)) == (votes, swing)


def test_both_are_named_and_the_formula_is_given() -> None:
    needed = needed_to_change_hands(result_of(LIST))
    assert needed is not None
    assert needed.winner is not None
    assert needed.second is not None
    assert (needed.winner.party, needed.second.party) == ("Con", "Lab")
    assert needed.votes is not None
    assert needed.votes.formula == "13,186 / 2, and one vote more = 6,594: half the majority and one"


def test_nothing_is_said_where_no_majority_is_known() -> None:
    assert needed_to_change_hands(result_of([say("winner", None, "Con", "A Lee")])) is None


@given(first=st.integers(1, 40000), behind=st.integers(0, 40000))
def test_so_many_votes_are_just_enough(first: int, behind: int) -> None:
    behind = min(first, behind)
    needed = needed_to_change_hands(result_of([say("majority", str(first - behind), "Con")]))
    assert needed is not None
    assert needed.votes is not None
    votes = int(needed.votes.value or 0)
    assert behind + votes > first - votes
    assert behind + (votes - 1) <= first - (votes - 1)
