"""A uniform swing over seats."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.models import Basis, CandidateResult, Contest, Figure, Measure, Result
from parsing.results import bases, parties_of, project


def seat(name: str, *lines: tuple[str, str | None], won: int | None = 0, complete: bool = True) -> Result:
    """A seat of parties with their shares; None for a share that is not known."""
    people = tuple(
        CandidateResult(
            person=None,
            party=party,
            won=(n == won) or None,
            share=Figure(measure=Measure.SHARE, value=Decimal(share), basis=Basis.STATED) if share else None,
        )
        for n, (party, share) in enumerate(lines)
    )
    return Result(contest=Contest(seat=name, year=2019), candidates=people, complete="listed" if complete else None)


CLOSE = seat("Close", ("Con", "45.0"), ("Lab", "43.0"), ("LD", "12.0"))
SAFE = seat("Safe", ("Con", "65.0"), ("Lab", "25.0"), ("LD", "10.0"))
THREE = seat("Three", ("Con", "36.0"), ("LD", "34.0"), ("Lab", "30.0"))
SCOTS = seat("Scots", ("SNP", "60.0"), ("Green", "40.0"))
ONE = seat("One", ("Con", "55.0"), ("LD", "45.0"))


@pytest.mark.parametrize(
    ("result", "swing", "outcome"),
    [
        pytest.param(CLOSE, "0", "Con by 2.0", id="no swing"),
        pytest.param(CLOSE, "1.0", "Con by 0.0", id="half the lead is a tie, and a tie is no change"),
        pytest.param(CLOSE, "1.1", "Lab by 0.2", id="more than half the lead"),
        pytest.param(CLOSE, "-1.1", "Con by 4.2", id="the other way"),
        pytest.param(THREE, "2.5", "LD by 0.5", id="a third party takes it"),
        pytest.param(SAFE, "70", "Lab by 85.0", id="nobody falls below nought"),
        pytest.param(ONE, "5.1", "Con by 4.9", id="who did not stand stays away"),
        pytest.param(ONE, "10.1", "LD by 0.1", id="and a third profits"),
        pytest.param(SCOTS, "9", "neither party stood", id="neither stood"),
        pytest.param(seat("A", ("Con", None), ("Lab", None)), "1", "no shares reported", id="no shares"),
        pytest.param(seat("A", ("Con", "50"), ("Lab", "50"), won=None), "1", "winner not reported", id="no winner"),
        pytest.param(
            seat("A", ("Con", "40"), ("Lab", "60")),
            "1",
            "the shares do not have the winner in front",
            id="shares that contradict the winner",
        ),
        pytest.param(
            seat("A", ("Con", "50"), ("LD", "20"), complete=False),
            "1",
            "a share missing that matters: Lab",
            id="a party of the two not reported",
        ),
        pytest.param(
            seat("A", ("Con", "50"), ("Lab", "40"), complete=False),
            "1",
            "Con by 8",
            id="others have too little to matter",
        ),
        pytest.param(
            seat("A", ("Con", "36"), ("Lab", "30"), complete=False),
            "1",
            "a share missing that matters",
            id="somebody unknown may have more",
        ),
    ],
)
def test_a_seat_after_a_swing_from_con_to_lab(result: Result, swing: str, outcome: str) -> None:
    projection = project(*bases([result]), "Lab", "Con", Decimal(swing))
    said = [f"{seat.after.party} by {seat.lead}" for seat in (*projection.changed, *projection.held)]
    said += [f"{left.why.value}{left.missing and ': ' + left.missing}" for left in projection.unmoved]
    assert said == [outcome]


def test_the_closest_come_first_and_every_seat_is_somewhere() -> None:
    projection = project(*bases([SAFE, CLOSE, THREE, SCOTS]), "Lab", "Con", Decimal("2.5"))
    assert [moved.result.contest.seat for moved in projection.changed] == ["Three", "Close"]
    assert [moved.result.contest.seat for moved in projection.held] == ["Safe"]
    assert [left.result.contest.seat for left in projection.unmoved] == ["Scots"]
    assert projection.won(after=False) == {"Con": 3}
    assert projection.won(after=True) == {"Lab": 1, "LD": 1, "Con": 1}


def test_parties_that_fought_most_seats_come_first() -> None:
    assert parties_of(bases([CLOSE, SAFE, THREE, SCOTS])[0])[:2] == ("Con", "Lab")


@given(
    votes=st.lists(st.integers(0, 1000), min_size=3, max_size=3).filter(lambda votes: sum(votes) > 0),
    swing=st.decimals(-50, 50, places=1),
)
def test_shares_move_by_the_swing_and_the_first_wins(votes: list[int], swing: Decimal) -> None:
    values = sorted((Decimal(vote * 1000 // sum(votes)) / 10 for vote in votes), reverse=True)
    result = seat("A", *zip(("Con", "Lab", "LD"), map(str, values), strict=True))
    projection = project(*bases([result]), "Lab", "Con", swing)
    (moved,) = (*projection.changed, *projection.held)
    con, lab, lib = max(Decimal(0), values[0] - swing), max(Decimal(0), values[1] + swing), values[2]
    first, second = sorted((con, lab, lib), reverse=True)[:2]
    assert moved.lead == first - second
    assert moved.changes_hands is (max(lab, lib) > con)
