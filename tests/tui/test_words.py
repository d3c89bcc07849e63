"""Figures and results in words."""

from datetime import date
from decimal import Decimal

import pytest

from parsing.collection import Collection
from parsing.models import Basis, CandidateResult, Contest, Figure, Measure, Outcome, Reading, Result
from tests.tui.made_by_hand import SEAT
from tui.figures import legend, readings, written
from tui.rows.room import room_for
from tui.words import chart_sentence, claim_words, count, election_name, outcome_words, place

VOTES = Measure.VOTES


def figure(
    value: str | None, basis: Basis = Basis.STATED, measure: Measure = VOTES, bound: str | None = None
) -> Figure:
    return Figure.model_validate(
        {"measure": measure, "value": Decimal(value) if value else None, "basis": basis, "bound": bound}
    )


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        pytest.param(figure("27063"), "27,063", id="printed"),
        pytest.param(figure("14777", Basis.DERIVED), "=14,777", id="worked out"),
        pytest.param(
            figure("76000", Basis.DERIVED, Measure.ELECTORATE, "~"), "=~76,000", id="worked out from a rounded one"
        ),
        pytest.param(figure("4000", bound=">"), ">4,000", id="more than"),
        pytest.param(figure(None, Basis.DISPUTED), "?", id="disputed: none is chosen"),
        pytest.param(figure("46136", Basis.OFFICIAL), "o46,136", id="official"),
        pytest.param(figure("32", measure=Measure.SHARE), "32", id="precision as printed"),
        pytest.param(figure("4.40", measure=Measure.SHARE_CHANGE), "+4.40", id="a change has its sign"),
        pytest.param(figure("-3928", measure=Measure.MAJORITY_CHANGE), "-3,928", id="a fall"),
        pytest.param(None, "–", id="not reported"),
    ],
)
def test_a_figure_is_written_with_its_marks(shown: Figure | None, expected: str) -> None:
    assert written(shown) == expected


def test_a_finding_stands_before_every_other_mark() -> None:
    assert written(figure("12", Basis.DERIVED), finding=True) == "!=12"


def test_every_reading_of_a_disputed_figure_is_written() -> None:
    disputed = figure(None, Basis.DISPUTED).model_copy(
        update={"readings": (Reading(value=Decimal(18024)), Reading(value=Decimal(18042), bound="~"))}
    )
    assert readings(disputed) == "18,024 or ~18,042"


def test_a_legend_explains_only_what_is_shown() -> None:
    assert legend("=~=") == "= worked out   ~ about"
    assert legend("") == ""


@pytest.mark.parametrize(
    ("contest", "name"),
    [
        pytest.param(Contest(seat="Rochdale", year=2019), "2019", id="a general election"),
        pytest.param(
            Contest(seat="Rochdale", year=2024, by_election=True, election_date=date(2024, 2, 29)),
            "by-election, 29 February 2024",
            id="a by-election",
        ),
        pytest.param(Contest(seat="Rochdale", year=2024, by_election=True), "by-election, 2024", id="undated"),
        pytest.param(Contest(seat="Rochdale", year=2019, notional=True), "2019 notional", id="notional"),
    ],
)
def test_an_election_has_a_name(contest: Contest, name: str) -> None:
    assert election_name(contest) == name


@pytest.mark.parametrize(
    ("outcome", "candidates", "line"),
    [
        pytest.param(Outcome(kind="hold", party="Con", basis=Basis.STATED), (), "Con hold", id="a hold"),
        pytest.param(
            Outcome(kind="gain", party="Lab", from_party="Con", basis=Basis.STATED),
            (),
            "Lab gain from Con",
            id="a gain",
        ),
        pytest.param(
            Outcome(kind="gain", party=None, basis=Basis.STATED), (), "gain", id="a gain of nobody knows whom"
        ),
        pytest.param(
            None, (CandidateResult(person="Ann Lee", party="Lab", won=True),), "won by Lab", id="only a winner"
        ),
        pytest.param(None, (), "winner not reported", id="nothing"),
    ],
)
def test_the_result_line(outcome: Outcome | None, candidates: tuple[CandidateResult, ...], line: str) -> None:
    result = Result(contest=Contest(seat="Rochdale", year=2019), outcome=outcome, candidates=candidates)
    assert outcome_words(result) == line


def test_the_chart_in_words(collection: Collection) -> None:
    result = collection.result(Contest(seat=SEAT, year=2019))
    assert result is not None
    assert chart_sentence(result, Measure.SHARE) == (
        "James Duddridge (Con) with 58.7 per cent is 26.7 points ahead of Ashley Dalton (Lab) on 32 per cent; "
        "then Keith Miller (LD) 6.1, Navin Kumar (Ind) 2.4, Jason Pilley (Psychedelic Future Party) 0.8."
    )
    assert chart_sentence(result, VOTES).startswith("James Duddridge (Con) with 27,063 votes is 12,286 votes ahead")
    assert place(result) == "Essex, East of England"


def test_a_claim_in_words(collection: Collection) -> None:
    claims = {claim.quote: claim_words(claim) for claim in collection.claims_of("coast")}
    assert claims["17,465 in 2017"] == f"17,465 votes · Lab · Ashley Dalton · {SEAT} 2017"
    assert claims["held the seat"] == f"hold · Con · James Duddridge · {SEAT} 2019"


def test_amounts_agree_with_their_words() -> None:
    assert (count(1, "seat", "seats"), count(1200, "seat", "seats")) == ("1 seat", "1,200 seats")


@pytest.mark.parametrize("rows", range(8, 60))
@pytest.mark.parametrize("candidates", [1, 5, 6, 15])
def test_the_rows_of_a_window_are_shared_without_remainder(rows: int, candidates: int) -> None:
    room = room_for(rows, candidates, 6)
    chart_alone = room_for(rows, candidates, 6, swapped=True)
    assert room.slots >= candidates
    assert room.chart in {0, room.slots + 1}
    assert room.chart == 0 or room.figures + room.chart + room.notes + 1 == rows
    assert chart_alone.figures == 0 or room.chart > 0


def test_at_80_by_24_six_candidates_have_figures_and_chart() -> None:
    assert room_for(22, 6, 6).chart == 7
