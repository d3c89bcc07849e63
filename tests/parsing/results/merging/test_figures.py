"""Claims of one figure, merged or disputed; winners and outcomes."""

import pytest

from parsing.models import Basis, Bound
from tests.parsing.results.claims import line_of, result_of, say, shown

Said = tuple[str, Bound | None]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param([("12286", None), ("12286", None)], "12,286", id="the same twice"),
        pytest.param([("12286", None), ("12000", ">")], "12,286", id="more than a lower number"),
        pytest.param([("12286", None), ("13000", "<"), ("12000", "~")], "12,286", id="nearly and about"),
        pytest.param([("12286", None), ("12000", None)], "12,286", id="a rounded thousand"),
        pytest.param([("12000", ">"), ("12200", ">")], ">12,200", id="the tighter of two bounds"),
        pytest.param([("12286", None), ("12268", None)], "?12286|12268", id="two exact numbers"),
        pytest.param([("12286", None), ("13000", ">")], "?12286|13000", id="a bound that does not fit"),
        pytest.param([("12286", None), ("12268", None), ("12000", ">")], "?12286|12268", id="a bound that fits both"),
    ],
)
def test_counts_merge_within_bounds_and_rounding(said: list[Said], expected: str) -> None:
    claims = [say("majority", value, "Con", bound=bound) for value, bound in said]
    for order in (claims, claims[::-1]):
        figure = result_of(order).majority
        assert shown(figure) == expected
        assert figure is not None
        assert set(figure.claims) == set(claims)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(["32", "32.4"], "32.4", id="the more precise is shown"),
        pytest.param(["32.0", "32"], "32.0", id="printed precision is kept"),
        pytest.param(["32.4", "31.6", "32"], "?32.4|31.6", id="two that one rounded value cannot reconcile"),
    ],
)
def test_shares_merge_within_printed_precision(said: list[str], expected: str) -> None:
    result = result_of([say("share", value, "Lab") for value in said])
    assert shown(line_of(result, "Lab").share) == expected


def test_a_disputed_figure_has_every_reading_with_its_claims_and_no_value() -> None:
    one, two = say("majority", "1,234", "Con", article="a"), say("majority", "1,243", "Con", article="b")
    hedged = say("majority", "1,200", "Con", article="b", bound=">")
    figure = result_of([one, two, hedged]).majority
    assert figure is not None
    assert (figure.value, figure.basis) == (None, Basis.DISPUTED)
    assert [set(reading.claims) for reading in figure.readings] == [{one, hedged}, {two, hedged}]


def test_swings_between_other_parties_do_not_dispute_the_winners() -> None:
    claims = [
        say("winner", None, "Lab"),
        say("swing", "5.1", "Lab", from_party="Con"),
        say("swing", "5", "Lab"),
        say("swing", "2", "Green", from_party="LD"),
    ]
    swing = result_of(claims).swing
    assert (shown(swing), swing and swing.party, swing and swing.from_party) == ("5.1", "Lab", "Con")


def test_one_swing_in_two_directions_is_disputed() -> None:
    claims = [say("swing", "5", "Lab", from_party="Con"), say("swing", "5", "Con", from_party="Lab")]
    assert shown(result_of(claims).swing) == "?5|5"


def test_a_change_without_a_number_is_kept_as_a_claim_and_makes_no_figure() -> None:
    result = result_of([say("majority_change", None, "Con")])
    assert result.majority_change is None
    assert len(result.claims) == 1


@pytest.mark.parametrize(
    ("measure", "value"),
    [("winner", None), ("outcome", "hold"), ("position", "1"), ("majority", "12"), ("majority_change", "-3,928")],
)
def test_a_winner_is_known_by_what_only_a_winner_has(measure: str, value: str | None) -> None:
    winner = result_of([say(measure, value, "Con"), say("candidate", None, "Lab")]).winner
    assert winner is not None
    assert winner.party == "Con"


def test_saying_who_won_is_surer_than_a_majority() -> None:
    winner = result_of([say("winner", None, "Con"), say("majority", "12", "Lab")]).winner
    assert winner is not None
    assert winner.party == "Con"


def test_two_called_winners_make_none() -> None:
    result = result_of([say("winner", None, "Con"), say("winner", None, "Lab")])
    assert result.winner is None
    assert [candidate.won for candidate in result.candidates] == [None, None]


def test_an_outcome_that_claims_disagree_on_is_not_chosen() -> None:
    assert result_of([say("outcome", "hold", "Con"), say("outcome", "gain", "Con")]).outcome is None


def test_candidates_stand_winner_first_then_by_votes_then_in_their_printed_place() -> None:
    claims = [
        say("votes", "900", "Green"),
        say("votes", "16,040", "LD"),
        say("position", "2", "Lab"),
        say("winner", None, "Con"),
        say("candidate", None, "SDP"),
    ]
    assert [c.party for c in result_of(claims).candidates] == ["Con", "Lab", "LD", "Green", "SDP"]
