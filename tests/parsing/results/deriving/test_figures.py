"""Figures worked out from one result's own figures."""

import pytest

from parsing.models import Claim
from tests.parsing.results.claims import full_list, line_of, result_of, say, shown

LIST = full_list(
    ("27,063", "Con", "A Lee"), ("14,777", "Lab", "C Poe"), ("2,000", "LD", "B Fry"), ("296", "Ind", "D Orr")
)
WON, SECOND = say("winner", None, "Con"), say("position", "2", "Lab")


@pytest.mark.parametrize(
    ("claims", "figure", "expected"),
    [
        pytest.param(LIST, "valid_votes", "=44,136", id="valid votes"),
        pytest.param(LIST, "majority", "=12,286", id="majority"),
        pytest.param(LIST, "majority_pct", "=27.8", id="majority per cent of the valid votes"),
        pytest.param(
            [WON, SECOND, say("share", "57.6", "Con"), say("share", "33.2", "Lab")],
            "majority_pct",
            "=24.4",
            id="majority per cent as the difference of shares",
        ),
        pytest.param(
            [WON, SECOND, say("share", "57.6", "Con"), say("share", "33", "Lab")],
            "majority_pct",
            "=25",
            id="no more precise than the coarser share",
        ),
        pytest.param([*LIST, say("majority", "12,000", bound=">")], "majority", "=12,286", id="for a bound in keeping"),
        pytest.param([*LIST, say("majority", "12,000")], "majority", "=12,286", id="for a round number in keeping"),
        pytest.param(
            [*LIST, say("majority", "13,000", bound=">")], "majority", ">13,000", id="not for a bound it breaks"
        ),
        pytest.param([*LIST, say("majority", "12,268")], "majority", "12,268", id="not for another exact number"),
        pytest.param([*LIST, say("electorate", "75,611")], "turnout_pct", "=58.4", id="turnout of valid votes"),
        pytest.param(
            [say("total_votes", "46,316"), say("electorate", "75,611")],
            "turnout_pct",
            "=61.3",
            id="turnout of votes cast",
        ),
        pytest.param([*LIST, say("turnout_pct", "58.4")], "electorate", "=~76,000", id="electorate, about"),
        pytest.param([*LIST, say("turnout_pct", "58")], "electorate", None, id="no electorate from a coarse turnout"),
    ],
)
def test_a_figure_follows_from_others(claims: list[Claim], figure: str, expected: str | None) -> None:
    assert shown(getattr(result_of(claims), figure)) == expected


@pytest.mark.parametrize(
    ("claims", "party", "expected"),
    [
        pytest.param(
            [say("votes", "27,063", "Con"), say("majority", "12,286", "Con")], "Lab", "=14,777", id="runner-up's"
        ),
        pytest.param(
            [say("votes", "14,777", "Lab"), say("majority", "12,286", "Con")], "Con", "=27,063", id="winner's"
        ),
        pytest.param(
            [say("votes", "27,063", "Con"), say("majority", "12,000", "Con")], "Lab", None, id="round majority"
        ),
        pytest.param([say("votes", "27,000", "Con"), say("majority", "12,286", "Con")], "Lab", None, id="round votes"),
        pytest.param(
            [say("votes", "27,063", "Con"), say("majority", "12,286", "Con", bound="~")],
            "Lab",
            None,
            id="bound majority",
        ),
        pytest.param(
            [say("votes", "27,063", "Con"), say("majority", "27,100", "Con")],
            "Lab",
            None,
            id="more majority than votes",
        ),
    ],
)
def test_votes_follow_from_a_majority(claims: list[Claim], party: str, expected: str | None) -> None:
    result = result_of([WON, SECOND, *claims])
    assert shown(line_of(result, party).votes) == expected


def test_a_runner_ups_votes_are_not_worked_out_below_a_third_candidates() -> None:
    claims = [WON, SECOND, say("votes", "900", "Con"), say("majority", "701", "Con"), say("votes", "250", "LD")]
    assert line_of(result_of(claims), "Lab").votes is None


def test_shares_ranks_and_deposits_follow_from_a_full_list() -> None:
    rows = [(shown(c.share), shown(c.position), c.lost_deposit) for c in result_of(LIST).candidates]
    assert rows == [("=61.3", "=1", False), ("=33.5", "=2", False), ("=4.5", "=3", True), ("=0.7", "=4", True)]


@pytest.mark.parametrize(
    ("votes", "lost"),
    [
        pytest.param("500", False, id="5 per cent exactly"),
        pytest.param("499", True, id="a vote less, 5.0 when rounded"),
    ],
)
def test_a_deposit_is_lost_on_exact_votes(votes: str, *, lost: bool) -> None:
    rest = 10000 - 5001 - 99 - int(votes)
    lines = full_list(
        ("5,001", "Con", "A Lee"), (str(rest), "Lab", "C Poe"), (votes, "LD", "B Fry"), ("99", "Ind", "D Orr")
    )
    assert line_of(result_of(lines), "LD").lost_deposit is lost


@pytest.mark.parametrize(("share", "lost"), [("4.9", True), ("5.0", None), ("5.1", False), ("5", None), ("4", True)])
def test_a_deposit_on_a_share_alone_is_lost_where_rounding_allows_no_doubt(share: str, *, lost: bool | None) -> None:
    assert line_of(result_of([say("share", share, "LD")]), "LD").lost_deposit is lost


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"Lab": "11.8", "Con": "4.4"}, ("=3.7", "Lab", "Con"), id="both up"),
        pytest.param({"Lab": "-6.1", "Con": "3.5"}, ("=4.8", "Con", "Lab"), id="one up, one down"),
        pytest.param({"Lab": "-2.0", "Con": "-6.0"}, ("=2.0", "Lab", "Con"), id="both down"),
        pytest.param({"Lab": "2.0", "Con": "1.0", "LD": "-9.0"}, ("=0.5", "Lab", "Con"), id="Con and Lab of three"),
        pytest.param({"Lab": "2.0"}, None, id="one party's change alone"),
        pytest.param({"LD": "2.0", "Green": "1.0"}, None, id="two parties, neither of them known to have won"),
    ],
)
def test_butler_swing_is_half_the_difference_of_changes(
    changes: dict[str, str], expected: tuple[str, str, str] | None
) -> None:
    swing = result_of([say("share_change", change, party) for party, change in changes.items()]).swing
    assert (None if swing is None else (shown(swing), swing.party, swing.from_party)) == expected


def test_swing_is_between_winner_and_runner_up_where_they_are_known() -> None:
    claims = [say("winner", None, "LD"), say("position", "2", "Con"), say("share_change", "20.0", "LD")]
    claims += [say("share_change", "-10.0", "Con"), say("share_change", "-4.0", "Lab")]
    swing = result_of(claims).swing
    assert swing is not None
    assert (shown(swing), swing.party, swing.from_party) == ("=15.0", "LD", "Con")


def test_a_printed_swing_stands() -> None:
    claims = [say("share_change", "11.8", "Lab"), say("share_change", "4.4", "Con"), say("swing", "4", "Lab")]
    assert shown(result_of(claims).swing) == "4"


def test_a_derived_figure_names_the_claims_it_came_from() -> None:
    votes, majority = say("votes", "27,063", "Con"), say("majority", "12,286", "Con")
    derived = line_of(result_of([WON, SECOND, votes, majority]), "Lab").votes
    assert derived is not None
    assert set(derived.claims) == {votes, majority}
