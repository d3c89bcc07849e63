"""What one election says of the one before, and both together of the later."""

from functools import partial

import pytest

from parsing.models import Basis
from parsing.results import build_results
from tests.parsing.results.claims import line_of, result_of, say, shown

now, then = partial(say, year=2017), partial(say, year=2015)


@pytest.mark.parametrize(
    ("share", "change", "expected"),
    [
        pytest.param("57.6", "8.6", "=49.0", id="up"),
        pytest.param("33.2", "-7.8", "=41.0", id="down"),
        pytest.param("61.5", "10", "=52", id="to the coarser precision"),
    ],
)
def test_a_previous_share_is_share_less_change(share: str, change: str, expected: str) -> None:
    claims = [now("share", share, "Con"), now("share_change", change, "Con")]
    figure = line_of(result_of(claims, year=2015), "Con").share
    assert shown(figure) == expected
    assert figure is not None
    assert set(figure.claims) == set(claims)


@pytest.mark.parametrize(
    ("seat", "year", "party", "bound"),
    [
        pytest.param("Rochford and Southend East", 2010, "Con", False, id="redrawn in between"),
        pytest.param("Southend West and Leigh", 2024, "Con", False, id="no such seat before"),
        pytest.param("Dartford", 2017, "Ind", False, id="an independent"),
        pytest.param("Dartford", 2017, "Con", True, id="a bound change"),
    ],
)
def test_no_previous_share_is_worked_out(seat: str, year: int, party: str, *, bound: bool) -> None:
    said = partial(say, seat=seat, year=year)
    claims = [
        said("share", "40.0", party, "A Lee"),
        said("share_change", "5.0", party, "A Lee", bound="~" if bound else None),
    ]
    assert [result.contest.year for result in build_results(claims)] == [year]


def test_a_previous_share_extends_the_line_that_is_there_and_never_a_printed_one() -> None:
    claims = [now("share", "57.6", "Con"), now("share_change", "8.6", "Con"), then("votes", "25,670", "Con", "A Lee")]
    line = line_of(result_of(claims, year=2015), "Con")
    assert (line.person, shown(line.votes), shown(line.share)) == ("A Lee", "25,670", "=49.0")
    printed = line_of(result_of([*claims, then("share", "49.1", "Con")], year=2015), "Con")
    assert shown(printed.share) == "49.1"


def test_a_previous_majority_is_majority_less_change_in_a_seat_that_was_held() -> None:
    claims = [now("outcome", "hold", "Con"), now("majority", "13,186", "Con"), now("majority_change", "845", "Con")]
    assert shown(result_of(claims, year=2015).majority) == "=12,341"


def test_no_previous_majority_is_worked_out_of_a_gain() -> None:
    claims = [now("outcome", "gain", "Con"), now("majority", "13,186", "Con"), now("majority_change", "845", "Con")]
    assert [result.contest.year for result in build_results(claims)] == [2017]


def test_changes_follow_from_two_elections() -> None:
    claims = [now("share", "57.6", "Con"), then("share", "49.0", "Con"), now("majority", "13,186", "Con")]
    result = result_of([*claims, then("majority", "12,345", "Con")])
    assert shown(line_of(result, "Con").share_change) == "=8.6"
    assert (shown(result.majority_change), result.majority_change and result.majority_change.party) == ("=841", "Con")


def test_a_majority_taken_from_another_party_has_no_change() -> None:
    claims = [now("majority", "13,186", "Con"), then("majority", "12,345", "Lab")]
    assert result_of(claims).majority_change is None


@pytest.mark.parametrize(
    ("before", "kind", "from_party"),
    [pytest.param("Con", "hold", None, id="the same party"), pytest.param("Lab", "gain", "Lab", id="another party")],
)
def test_hold_and_gain_follow_from_the_last_general_election(before: str, kind: str, from_party: str | None) -> None:
    outcome = result_of([now("winner", None, "Con"), then("winner", None, before)]).outcome
    assert outcome is not None
    assert (outcome.kind, outcome.party, outcome.from_party, outcome.basis) == (kind, "Con", from_party, Basis.DERIVED)


def test_a_printed_gain_learns_from_whom() -> None:
    outcome = result_of([now("outcome", "gain", "Con"), then("winner", None, "Lab")]).outcome
    assert outcome is not None
    assert (outcome.from_party, outcome.basis) == ("Lab", Basis.STATED)


def test_a_majority_that_changed_was_held() -> None:
    outcome = result_of([now("majority_change", "-3,928", "Con")]).outcome
    assert outcome is not None
    assert (outcome.kind, outcome.basis) == ("hold", Basis.DERIVED)
