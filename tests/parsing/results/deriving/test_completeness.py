"""Whether the candidates are all that stood."""

import pytest

from parsing.models import Claim
from parsing.results import is_list_rule
from tests.parsing.results.claims import full_list, result_of, say

LIST = (("901", "Con", "A Lee"), ("802", "Lab", "C Poe"), ("53", "LD", "B Fry"))


def _votes(*votes: str, total: str | None = None) -> list[Claim]:
    parties = ("Con", "Lab", "LD", "Green", "SDP")
    claims = [say("votes", number, party) for number, party in zip(votes, parties, strict=False)]
    return [*claims, *([say("total_votes", total)] if total else [])]


def _shares(*shares: str) -> list[Claim]:
    return [say("share", share, party) for share, party in zip(shares, ("Con", "Lab", "LD", "Green"), strict=False)]


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        pytest.param(full_list(*LIST), "a full-results list names them", id="a full list"),
        pytest.param(_shares("58.7", "32", "9.3"), "their shares come to 100 per cent", id="shares of 100"),
        pytest.param(
            _shares("58.7", "32.1", "9.3"), "their shares come to 100 per cent", id="shares of 100.1, rounded"
        ),
        pytest.param(
            _votes("27,063", "14,777", "4,296", total="46,316"),
            "their votes meet the printed total within 1 per cent",
            id="a total with rejected papers in it",
        ),
    ],
)
def test_candidates_are_complete_for_a_reason(claims: list[Claim], reason: str) -> None:
    assert result_of(claims).complete == reason


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param(_votes("900", "800", "100"), id="votes in prose"),
        pytest.param(full_list(*LIST[:2]), id="a list of two"),
        pytest.param(
            full_list(("901", "Con", "A Lee"), ("802", "Lab", "C Poe"), ("403", "LD", "B Fry")), id="the first three"
        ),
        pytest.param(
            [*full_list(*LIST), say("share", "48.1", "Con"), say("share", "42.8", "Lab")],
            id="a list whose shares are of more votes",
        ),
        pytest.param([*full_list(*LIST), say("candidate", None, "Green")], id="one more is named outside the list"),
        pytest.param(
            [*full_list(*LIST[:2]), *full_list(LIST[2], article="two")], id="two lists that each lack somebody"
        ),
        pytest.param(_shares("58.7", "32", "8.1"), id="shares of less than 100"),
        pytest.param(_shares("58.7"), id="one candidate"),
        pytest.param(_votes("27,063", "14,777", total="46,316"), id="votes far from the total"),
        pytest.param(_votes("27,063", "14,777", "4,512", total="46,316"), id="votes above the total"),
        pytest.param(_votes("27,063", "14,777", "4,160", total="46,000"), id="a rounded total"),
        pytest.param(
            [*full_list(*LIST), *_shares("45.0", "40.0", "5.0")], id="a list whose own shares leave somebody out"
        ),
    ],
)
def test_candidates_may_not_be_complete(claims: list[Claim]) -> None:
    result = result_of(claims)
    assert result.complete is None
    assert result.valid_votes is None


@pytest.mark.parametrize(("rule", "expected"), [("list-votes", True), ("list", True), ("votes-in-list", False)])
def test_list_rules_are_known_by_their_names(rule: str, *, expected: bool) -> None:
    assert is_list_rule(rule) is expected


def _rows(*rows: tuple[str, str, int]) -> list[Claim]:
    """Rows of a list, each of some 24 characters, at the given places."""
    return [
        say("votes", votes, party, f"{party} Candidate", rule="list-votes", at=at).model_copy(update={"end": at + 24})
        for votes, party, at in rows
    ]


def test_a_list_with_room_for_a_row_that_was_not_understood_is_not_complete() -> None:
    rows = (("901", "Con", 100), ("802", "Lab", 126), ("53", "Green", 178), ("12", "SDP", 204))
    holed = result_of(_rows(*rows))
    assert holed.complete is None
    whole = result_of([*_rows(*rows), *_rows(("403", "LD", 152))])
    assert whole.complete == "a full-results list names them"


def test_words_between_rows_that_are_too_short_for_a_row_leave_no_hole() -> None:
    rows = (("901", "Con", 100), ("802", "Lab", 138), ("53", "Green", 164), ("12", "SDP", 190))
    assert result_of(_rows(*rows)).complete == "a full-results list names them"


def test_a_holed_list_out_of_order_has_no_sure_winner() -> None:
    rows = (("53", "Con", 100), ("802", "Lab", 126), ("60", "Green", 152), ("12", "SDP", 250))
    assert result_of(_rows(*rows)).winner is None
