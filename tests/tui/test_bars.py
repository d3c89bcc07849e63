"""Each bar is as long as its number says, at every size."""

import random
from decimal import Decimal
from types import ModuleType

import pytest

from parsing.models import Basis, CandidateResult, Contest, Figure, Measure, Result
from tui import bars as module
from tui.bars import EIGHTHS, FULL, LEAST, bars, drawn_lengths, proved
from tui.party_marks import FILLINGS
from tui.rows.chart import chart_rows, charted
from tui.rows.span import columns

PARTIAL = dict(zip("▏▎▍▌▋▊▉", range(1, 8), strict=True))


def eighths(bar: str) -> int:
    """The length of a bar that was drawn."""
    return sum(EIGHTHS if cell in FILLINGS else PARTIAL.get(cell, 0) for cell in bar)


def contest(shares: list[Decimal]) -> Result:
    """A contest of so many candidates."""
    people = tuple(
        CandidateResult(
            person=f"Candidate {number}",
            party="Lab",
            share=Figure(measure=Measure.SHARE, value=share, basis=Basis.STATED),
        )
        for number, share in enumerate(shares)
    )
    return Result(contest=Contest(seat="Dartford", year=2019), candidates=people)


def shares(amount: int, order: str) -> list[Decimal]:
    """Shares that come to about a hundred, in one of the orders that plotext has drawn wrong."""
    drawn = random.Random(amount).choices(range(1, 1000), k=amount)
    values = [Decimal(value * 1000 // sum(drawn)) / 10 for value in drawn]
    return {"descending": sorted(values, reverse=True), "ascending": sorted(values), "as drawn": values}[order]


@pytest.mark.parametrize("order", ["descending", "ascending", "as drawn"])
@pytest.mark.parametrize("amount", range(1, 16))
def test_plotext_draws_each_bar_as_long_as_its_number(amount: int, order: str) -> None:
    values = [float(value) for value in shares(amount, order)]
    for width in (1, 8, 27, 40, 61, 120):
        lengths = drawn_lengths(values, width * EIGHTHS, max(values))
        assert lengths is not None
        assert proved(lengths, values, width * EIGHTHS, max(values))


@pytest.mark.parametrize("amount", range(1, 16))
@pytest.mark.parametrize("height", range(2, 41))
def test_each_row_of_the_chart_is_proved_against_its_number(amount: int, height: int) -> None:
    result = contest(shares(amount, "descending"))
    rows = [[span.text for span in row] for row in chart_rows(result, Measure.SHARE, 60, height)]
    values = [value for _, _, value in charted(result, Measure.SHARE)]
    drawn = [row for row in rows[1:] if len(row) == 3]
    assert len(rows) <= height
    assert len(drawn) == amount or f"+{amount - len(drawn)} more" in rows[-1][0]
    longest = 60 - 5 - 7 - 2
    for (_, number, bar), value in zip(drawn, values, strict=False):
        assert number.strip() == f"{value:,f}"
        assert abs(eighths(bar) - float(value / max(values)) * longest * EIGHTHS) <= 2
        assert columns(()) == 0


def test_the_winner_and_the_runner_up_are_never_drawn_equal() -> None:
    first, second, third = bars((20000.0, 15000.0, 9000.0), 40, 20000.0)
    assert len(first) == 40
    assert len(second) == 30
    assert eighths(third) == pytest.approx(144, abs=1)


def test_zero_has_no_bar_and_the_least_has_a_sign() -> None:
    assert bars((30000.0, 0.0, 3.0), 30, 30000.0) == (FULL * 30, "", LEAST)


@pytest.mark.parametrize("values", [(), (0.0,), (0.0, 0.0)], ids=["none", "one zero", "zeros"])
def test_nothing_to_draw(values: tuple[float, ...]) -> None:
    assert bars(values, 20, max(values, default=0.0)) == ("",) * len(values)


@pytest.mark.parametrize(
    "lengths",
    [pytest.param(None, id="it cannot be imported"), pytest.param([160, 160, 0], id="it draws a tie that is none")],
)
def test_bars_are_measured_out_where_plotext_fails(monkeypatch: pytest.MonkeyPatch, lengths: list[int] | None) -> None:
    monkeypatch.setattr(module, "drawn_lengths", lambda *_: lengths)
    bars.cache_clear()
    assert [eighths(bar) for bar in bars((40.0, 20.0, 10.0), 20, 40.0)] == [160, 80, 40]
    bars.cache_clear()


def test_the_one_figure_of_the_process_is_emptied_before_each_drawing() -> None:
    first = drawn_lengths([3.0, 2.0, 1.0], 80, 3.0)
    drawn_lengths([9.0] * 12, 160, 9.0)
    assert drawn_lengths([3.0, 2.0, 1.0], 80, 3.0) == first


def test_plotext_never_sees_a_name() -> None:
    seen: list[list[str]] = []
    plotext = module.plotting_library()
    assert isinstance(plotext, ModuleType)
    figure = plotext.figure
    real = figure.bar

    def spy(names: list[str], *rest: object, **more: object) -> object:
        seen.append(names)
        return real(names, *rest, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figure, "bar", spy)
        chart_rows(contest([Decimal("77.7"), Decimal("22.3")]), Measure.SHARE, 77, 9)
    assert seen == [["0", "1"]]


def test_candidates_without_the_figure_are_counted_in_the_caption() -> None:
    known = contest([Decimal(60), Decimal(40)])
    result = known.model_copy(update={"candidates": (*known.candidates, CandidateResult(person="X", party=None))})
    rows = chart_rows(result, Measure.SHARE, 60, 10)
    assert "1 not reported" in rows[0][0].text
