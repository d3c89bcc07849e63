"""Who came second, and how sure that is."""

import pytest

from parsing.models import Claim
from parsing.results.deriving.standing import runner_up, sure_winner
from tests.parsing.results.claims import full_list, result_of, say

WON = say("winner", None, "Con", at=0)


def _votes(*lines: tuple[str, str, int]) -> list[Claim]:
    return [WON, *(say("votes", votes, party, at=at) for party, votes, at in lines)]


def _shares(*lines: tuple[str, str]) -> list[Claim]:
    return [WON, *(say("share", share, party) for party, share in lines)]


@pytest.mark.parametrize(
    ("claims", "party"),
    [
        pytest.param([WON, say("position", "2", "Lab")], "Lab", id="a printed second place"),
        pytest.param(
            full_list(("900", "Con", "A Lee"), ("50", "LD", "B Fry"), ("801", "Lab", "C Poe")), "Lab", id="a full list"
        ),
        pytest.param(
            [
                *_votes(("Con", "16,739", 0), ("Lab", "14,790", 9000), ("LD", "8,271", 18000)),
                say("position", "3", "LD"),
            ],
            "Lab",
            id="alone above a printed third",
        ),
        pytest.param(
            full_list(("901", "Con", "A Lee"), ("403", "LD", "B Fry"), ("802", "Lab", "C Poe")),
            "Lab",
            id="a list that may lack the fourth",
        ),
        pytest.param(_shares(("Con", "58.7"), ("Lab", "32")), "Lab", id="shares leave less than the second has"),
        pytest.param(_votes(("Con", "25,113", 500), ("Lab", "16,040", 560)), "Lab", id="set against the winner"),
        pytest.param(
            [*_votes(("Con", "25,113", 500), ("Lab", "6,040", 560)), say("position", "3", "UKIP")],
            "Lab",
            id="set against the winner, few votes, but another is third",
        ),
    ],
)
def test_a_runner_up_is_known_for_a_reason(claims: list[Claim], party: str) -> None:
    second = runner_up(result_of(claims))
    assert second is not None
    assert second.candidate.party == party
    assert second.why


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param([say("position", "2", "Lab")], id="no winner"),
        pytest.param(_votes(("Con", "25,113", 500), ("Lab", "16,040", 5000)), id="two votes far apart"),
        pytest.param(_votes(("Con", "20,000", 500), ("Green", "1,500", 560)), id="few votes beside the winner's"),
        pytest.param(
            _votes(("Con", "25,113", 500), ("Lab", "16,040", 560), ("LD", "9,000", 600)), id="three in one breath"
        ),
        pytest.param(
            _votes(("Con", "25,113", 500), ("Lab", "16,040", 560), ("LD", "17,000", 9000)), id="another has more"
        ),
        pytest.param(
            [
                *full_list(("901", "Con", "A Lee"), ("403", "LD", "B Fry"), ("802", "Lab", "C Poe")),
                say("votes", "811", "SNP", article="two"),
            ],
            id="a list, and one with more votes outside it",
        ),
        pytest.param(_shares(("Con", "45"), ("Lab", "22")), id="shares leave more than the second has"),
        pytest.param(
            [*_votes(("Con", "900", 0), ("Lab", "500", 9000), ("LD", "600", 18000)), say("position", "2", "Lab")],
            id="a printed second with fewer votes than another",
        ),
        pytest.param([WON, say("position", "2", "Lab"), say("position", "2", "LD")], id="two printed seconds"),
    ],
)
def test_a_runner_up_who_may_be_somebody_else_is_unknown(claims: list[Claim]) -> None:
    assert runner_up(result_of(claims)) is None


@pytest.mark.parametrize(
    ("shares", "party"),
    [
        pytest.param([("Con", "50.2")], "Con", id="more than half"),
        pytest.param([("Con", "50")], None, id="half, as rounded"),
        pytest.param([("Con", "49.0"), ("Lab", "25.4")], "Con", id="more than all that is left"),
        pytest.param([("Con", "40.0"), ("Lab", "15.0")], None, id="less than what is left"),
        pytest.param([("Con", "45.0"), ("Lab", "45.0")], None, id="level"),
    ],
)
def test_a_winner_nobody_names_is_known_where_nobody_else_can_reach_the_share(
    shares: list[tuple[str, str]], party: str | None
) -> None:
    winner = sure_winner(result_of([say("share", share, name) for name, share in shares]))
    assert (winner.party if winner else None) == party


def test_a_full_list_shows_its_winner() -> None:
    winner = result_of(full_list(("801", "Lab", "C Poe"), ("900", "Con", "A Lee"), ("50", "LD", "B Fry"))).winner
    assert winner is not None
    assert winner.party == "Con"


def test_a_tie_has_no_winner_by_votes() -> None:
    assert result_of(full_list(("900", "Lab", "C Poe"), ("900", "Con", "A Lee"), ("50", "LD", "B Fry"))).winner is None
