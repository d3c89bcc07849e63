"""Which claims speak of one contest."""

from datetime import date

from parsing.models import Claim
from parsing.results.merging import group_by_contest
from tests.parsing.results.claims import say

DAY = date(2014, 10, 9)


def _addresses(*claims: Claim) -> set[str]:
    return {contest.address for contest in group_by_contest(claims)}


def test_an_undated_by_election_is_the_dated_one_of_its_year() -> None:
    dated = say("votes", "21,113", "UKIP", seat="Clacton", year=2014, by_election=True, day=DAY)
    undated = say("winner", None, "UKIP", seat="Clacton", year=2014, by_election=True)
    assert _addresses(dated, undated) == {"2014-10-09/clacton"}


def test_an_undated_by_election_stays_apart_from_two_dated_ones() -> None:
    claims = [
        say("winner", None, "UKIP", seat="Clacton", year=2014, by_election=True, day=day)
        for day in (DAY, date(2014, 11, 20), None)
    ]
    assert _addresses(*claims) == {"2014-10-09/clacton", "2014-11-20/clacton", "2014-by/clacton"}


def test_a_by_election_is_not_the_general_election_of_its_year() -> None:
    claims = [say("winner", None, "Lab", seat="Rochdale", year=2024, by_election=flag) for flag in (True, False)]
    assert _addresses(*claims) == {"2024/rochdale", "2024-by/rochdale"}


def test_notional_figures_stay_apart() -> None:
    claims = [say("majority", "5,000", seat="Dartford", year=2019, notional=flag) for flag in (True, False)]
    assert _addresses(*claims) == {"2019/dartford", "2019/dartford?notional"}


def test_one_seat_in_two_spellings_is_one_contest_under_its_official_name() -> None:
    claims = [
        say("winner", None, "Con", seat=seat)
        for seat in ("South Holland and the Deepings", "South Holland & The Deepings")
    ]
    groups = group_by_contest(claims)
    assert [contest.seat for contest in groups] == ["South Holland and The Deepings"]


def test_a_seat_the_lexicon_does_not_know_keeps_its_printed_name() -> None:
    assert [contest.seat for contest in group_by_contest([say("winner", None, "Con", seat="Barsetshire West")])] == [
        "Barsetshire West"
    ]
