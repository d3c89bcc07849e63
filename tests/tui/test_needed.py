"""What it would have taken, said in the pane and copied with the chart."""

from decimal import Decimal

import pytest

from parsing.models import Basis, Bound, CandidateResult, Contest, Figure, Measure, Result
from tests.tui import counts
from tests.tui.conftest import Opened
from tui.needed import needed_words

ANN = CandidateResult(person="Ann Lee", party="Lab", won=True)


def majority(value: int, bound: Bound | None = None) -> Figure:
    return Figure(measure=Measure.MAJORITY, value=Decimal(value), bound=bound, basis=Basis.STATED)


@pytest.mark.parametrize(
    ("winner", "figure", "words"),
    [
        pytest.param(
            ANN, majority(1501), "To change hands: 751 of Lab's votes going to the runner-up.", id="no second"
        ),
        pytest.param(None, majority(26), "To change hands: 14 of the winner's votes going to the runner-up.", id="who"),
        pytest.param(
            ANN,
            majority(4000, ">"),
            "To change hands: more than 2,001 of Lab's votes going to the runner-up.",
            id="a bound",
        ),
        pytest.param(ANN, None, "", id="no majority"),
    ],
)
def test_what_it_would_have_taken(winner: CandidateResult | None, figure: Figure | None, words: str) -> None:
    people = (winner,) if winner is not None else ()
    result = Result(contest=Contest(seat="Rochdale", year=2019), candidates=people, majority=figure)
    assert needed_words(result) == words


async def test_the_pane_says_it_and_y_copies_it_with_the_chart(opened: Opened) -> None:
    async with opened(counts.seats(), size=(120, 40), seat="Kensington") as program:
        words = "To change hands: 76 of Con's votes going to Lab, a swing of 0.2 points."
        assert "To change hands: 76 of Con's votes going to Lab" in program.text
        await program.press("y")
        chart, needed = program.app.clipboard.splitlines()[-2:]
        assert chart == program.app.explore.pane.sentence
        assert needed == words


async def test_the_majority_is_explained_with_it(opened: Opened) -> None:
    async with opened(counts.seats(), seat="Kensington") as program:
        await program.press("tab", *["down"] * 3)
        assert "To change hands: 76 of Con's votes" in program.text


async def test_m_goes_round_share_votes_and_change_and_the_sentence_goes_with_it(opened: Opened) -> None:
    async with opened(counts.seats(), size=(120, 40), seat="Dartford") as program:
        seen = [program.app.explore.pane.sentence]
        for _ in range(3):
            await program.press("m")
            seen.append(program.app.explore.pane.sentence)
        assert [words.split(" with ")[-1].split()[:2] for words in seen[:2]] == [["66.8", "per"], ["34,006", "votes"]]
        assert seen[2].startswith("Change in share, points: A Day (Con) +5.2, H Hop (Lab) -6.4")
        assert seen[3] == seen[0]
