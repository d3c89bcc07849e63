"""Which claims speak of one candidate."""

import pytest

from parsing.models import Claim
from parsing.results.merging.candidates import gather_candidates
from tests.parsing.results.claims import line_of, result_of, say

Mention = tuple[str | None, str | None]


def _lines(*mentions: Mention, article: str = "one") -> set[Mention]:
    claims = [say("candidate", None, party, person, article=article) for party, person in mentions]
    return {(cluster.party, cluster.person) for cluster in gather_candidates(claims)}


@pytest.mark.parametrize(
    ("mentions", "candidates"),
    [
        pytest.param(
            [("Con", "Sir David Amess"), ("Con", "Amess"), (None, "David Amess")],
            {("Con", "Sir David Amess")},
            id="one person, three forms",
        ),
        pytest.param([("Lab", "Ann Lee"), ("Lab", None)], {("Lab", "Ann Lee")}, id="a party alone joins its candidate"),
        pytest.param([("Lab", "Ann Lee"), (None, "Ann Lee")], {("Lab", "Ann Lee")}, id="a person alone joins"),
        pytest.param([("Lab", "Ann Lee"), (None, "Bo Fry")], {("Lab", "Ann Lee"), (None, "Bo Fry")}, id="a stranger"),
        pytest.param(
            [("Ind", "Ann Lee"), ("Ind", None)],
            {("Ind", "Ann Lee"), ("Ind", None)},
            id="an unnamed independent never joins",
        ),
        pytest.param(
            [("Ind", "Ann Lee"), ("Ind", "Bo Fry")], {("Ind", "Ann Lee"), ("Ind", "Bo Fry")}, id="two independents"
        ),
        pytest.param(
            [("Con", "John Smith"), ("Lab", "Jane Smith")],
            {("Con", "John Smith"), ("Lab", "Jane Smith")},
            id="one surname and initial, two parties",
        ),
        pytest.param(
            [("Con", "John Smith"), ("Lab", "Jane Smith"), (None, "J Smith")],
            {("Con", "John Smith"), ("Lab", "Jane Smith"), (None, "J Smith")},
            id="a form that fits two joins neither",
        ),
        pytest.param(
            [("Con", "John Smith"), ("Lab", "Jane Smith"), ("Lab", "Smith")],
            {("Con", "John Smith"), ("Lab", "Jane Smith")},
            id="a surname and a party fit one",
        ),
        pytest.param(
            [("Con", "David Evennett"), ("Con", "David Evenett")], {("Con", "David Evennett")}, id="a misspelling"
        ),
        pytest.param(
            [("Con", "Ann Lee"), ("Con", "Bo Fry"), ("Con", None)],
            {("Con", "Ann Lee"), ("Con", "Bo Fry"), ("Con", None)},
            id="a party alone with two candidates joins neither",
        ),
    ],
)
def test_mentions_join_only_where_exactly_one_candidate_fits(mentions: list[Mention], candidates: set[Mention]) -> None:
    assert _lines(*mentions) == candidates
    assert _lines(*reversed(mentions)) == candidates


def _independents(*figures: tuple[str, str, str, int]) -> list[Claim]:
    return [say(measure, value, "Ind", article=article, at=at) for measure, value, article, at in figures]


def test_unnamed_independents_are_told_apart_by_a_repeated_measure() -> None:
    claims = _independents(("votes", "512", "a", 0), ("share", "1.1", "a", 9), ("votes", "77", "a", 20))
    assert [len(cluster.claims) for cluster in gather_candidates(claims)] == [2, 1]


def test_an_unnamed_independent_of_two_articles_is_one_by_his_votes() -> None:
    claims = _independents(("votes", "512", "a", 0), ("votes", "512", "b", 0), ("votes", "77", "b", 20))
    assert sorted(len(cluster.claims) for cluster in gather_candidates(claims)) == [1, 2]


def test_a_winner_known_by_name_and_one_known_by_party_are_one() -> None:
    result = result_of([say("winner", None, None, "Vicky Foxcroft"), say("outcome", "hold", "Lab")])
    assert [(c.party, c.person, c.won) for c in result.candidates] == [("Lab", "Vicky Foxcroft", True)]


def test_a_swing_puts_nobody_on_the_ballot_paper() -> None:
    assert result_of([say("swing", "5", "Lab", from_party="Con")]).candidates == ()


def test_the_party_most_claims_give_is_the_candidates() -> None:
    claims = [say("candidate", None, party, "Ann Lee") for party in ("Lab", "LD", "LD")]
    assert line_of(result_of(claims), "LD").person == "Ann Lee"
