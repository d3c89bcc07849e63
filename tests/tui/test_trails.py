"""A line goes through each of its points, at every size, whoever draws it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui import trails
from tui.trails import Plot, drawn, is_proved, measured_out, trail

DAYS = (733898.0, 735725.0, 736488.0, 737406.0, 739071.0)
"""The general elections from 2010 to 2024."""

plots = st.builds(
    Plot, st.integers(2, 120), st.integers(1, 40), st.just(DAYS[0]), st.just(DAYS[-1]), st.sampled_from([80.0, 40000.0])
)
parts = st.lists(st.floats(0, 1), min_size=5, max_size=5)


@given(plot=plots, values=parts)
def test_every_point_is_drawn_in_the_cell_of_its_number(plot: Plot, values: list[float]) -> None:
    run = tuple((day, part * plot.top) for day, part in zip(DAYS, values, strict=True))
    cells = trail((run,), plot)
    for day, value in run:
        row, column = plot.cell((day, value))
        assert (row, column) in cells
        assert abs((plot.height - 1 - row) - value / plot.top * (plot.height - 1)) <= 0.5
        assert abs(column - (day - DAYS[0]) / (DAYS[-1] - DAYS[0]) * (plot.width - 1)) <= 0.5


@pytest.mark.parametrize("height", range(6, 41))
def test_plotext_draws_the_points_where_they_belong(height: int) -> None:
    for width in (20, 40, 67, 107):
        plot = Plot(width, height, DAYS[0], DAYS[-1], 80.0)
        run = tuple((day, value) for day, value in zip(DAYS, (0.0, 80.0, 12.5, 33.3, 61.6), strict=True))
        way = trails._way(run, plot)
        lines = drawn(way, plot)
        assert lines is not None
        cells = [
            (row, at) for row, line in enumerate(lines) for at, sign in enumerate(line) if sign not in trails.BLANKS
        ]
        assert is_proved(cells, map(plot.cell, run), map(plot.cell, way))


@pytest.mark.parametrize(
    "lines",
    [pytest.param(None, id="it cannot be imported"), pytest.param(["⠁" * 20] * 6, id="it draws what is not there")],
)
def test_lines_are_measured_out_where_plotext_fails(monkeypatch: pytest.MonkeyPatch, lines: list[str] | None) -> None:
    monkeypatch.setattr(trails, "drawn", lambda *_: lines)
    trail.cache_clear()
    plot = Plot(20, 6, 0.0, 10.0, 10.0)
    run = ((0.0, 0.0), (10.0, 10.0))
    cells = trail((run,), plot)
    assert cells == measured_out(trails._way(run, plot), plot)
    assert (5, 0) in cells
    assert (0, 19) in cells
    trail.cache_clear()


def test_runs_are_not_joined() -> None:
    plot = Plot(40, 10, 0.0, 39.0, 10.0)
    cells = trail((((0.0, 5.0), (10.0, 5.0)), ((30.0, 5.0), (39.0, 5.0))), plot)
    assert {column for _, column in cells} == {*range(11), *range(30, 40)}


def test_nothing_is_drawn_of_no_points() -> None:
    assert trail((), Plot(20, 6, 0.0, 1.0, 1.0)) == {}
