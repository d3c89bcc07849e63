"""Each row of a comparison's charts is as its numbers say, at every height and for any number of parties."""

from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.models import Basis, CandidateResult, Contest, Figure, Measure, Result
from parsing.results import Comparison, compare
from tests.tui import counts
from tui.diverging import HALF_LEFT, HALF_RIGHT, LEAST_LEFT, LEAST_RIGHT, NOUGHT, diverging
from tui.party_marks import FILLINGS
from tui.rows.chart import chart_rows
from tui.rows.dial import POINTER, dial_row, ends, reach, swing_row, swing_words
from tui.rows.grouped import grouped_rows, groups_of
from tui.rows.span import Row, columns
from tui.rows.years import can_chart_years, lines_of, top_of, years_rows
from tui.sentences import grouped_sentence
from tui.trails import Plot

YEARS = (2010, 2015, 2017, 2019)
FULL = "█"
EIGHTHS = dict(zip("▏▎▍▌▋▊▉█", range(1, 9), strict=True))


def stated(measure: Measure, value: str) -> Figure:
    return Figure(measure=measure, value=Decimal(value), basis=Basis.STATED)


def compared(parties: int, years: tuple[int, ...] = YEARS) -> Comparison:
    """So many parties, each with shares that move from year to year."""
    values = (str(Decimal(7 * n * n % 611) / 10) for n in count(3))
    results = [
        Result(
            contest=Contest(seat="Dartford", year=year),
            candidates=tuple(
                CandidateResult(person=None, party=f"P{chr(65 + n)}", share=stated(Measure.SHARE, next(values)))
                for n in range(parties)
            ),
        )
        for year in years
    ]
    return compare(results)


def eighths(bar: str) -> int:
    return sum(8 if sign in FILLINGS else EIGHTHS.get(sign, 0) for sign in bar)


HEIGHTS = range(6, 41)


def texts(rows: list[Row]) -> list[str]:
    return ["".join(span.text for span in row) for row in rows]


@pytest.mark.parametrize("parties", range(1, 16))
def test_each_bar_is_as_long_as_its_number_and_no_party_is_dropped_in_silence(parties: int) -> None:
    comparison = compared(parties)
    groups = groups_of(comparison, Measure.SHARE)
    bars = [bar for group in groups for bar in group]
    top = max(bar.value for bar in bars)
    for height in HEIGHTS:
        rows = texts(grouped_rows(comparison, Measure.SHARE, 80, height))
        assert len(rows) <= height
        drawn = [row for row in rows[1:] if not row.startswith(" +")]
        for row, bar in zip(drawn, bars, strict=False):
            assert f" {bar.value:,f} " in row[:18]
            assert abs(eighths(row[18:]) - float(bar.value / top) * (80 - 4 - 7 - 8) * 8) <= 2
        left_out = len(groups) - len(drawn) // len(YEARS)
        assert (f" +{left_out} more" in rows[-1]) == (left_out > 0)
        assert f"0 to {top:,f} per cent, one scale" in rows[0]


@pytest.mark.parametrize("parties", range(1, 16))
def test_each_point_of_the_lines_stands_at_its_day_and_its_number(parties: int) -> None:
    comparison = compared(parties)
    lines = lines_of(comparison, Measure.SHARE)
    days = [x for x, _ in lines[0].points]
    for height in HEIGHTS[:: 1 if parties in {1, 4, 15} else 7]:
        drawn = years_rows(comparison, Measure.SHARE, 80, height)
        rows = texts(drawn)
        plot = Plot(80 - 13, height - 2, days[0], days[-1], float(top_of(lines)))
        assert len(rows) == height
        assert all(columns(row) <= 80 for row in drawn)
        places = [plot.cell(point) for line in lines for point in line.points]
        for row, column in places:
            assert rows[1 + row][9 + column] == ("*" if places.count((row, column)) > 1 else "P")
        for year, day in zip(YEARS, days, strict=True):
            assert abs(rows[-1].index(str(year)) + 2 - (9 + plot.cell((day, 0.0))[1])) <= 2


def test_years_are_spaced_as_they_were() -> None:
    rows = years_rows(compared(2), Measure.SHARE, 109, 12)
    axis = "".join(span.text for span in rows[-1])
    first, second, third = axis.index("2010"), axis.index("2015"), axis.index("2017")
    assert (second - first) / (third - second) == pytest.approx(1827 / 763, rel=0.1)


@pytest.mark.parametrize(
    ("years", "drawn"),
    [pytest.param(YEARS[:2], False, id="two years"), pytest.param(YEARS[:3], True, id="three years")],
)
def test_lines_are_drawn_from_three_years_on(years: tuple[int, ...], *, drawn: bool) -> None:
    assert can_chart_years(compared(2, years), Measure.SHARE) is drawn


def test_a_line_ends_where_the_ground_changed_and_where_a_figure_is_missing() -> None:
    comparison = compared(1, (2005, 2010, 2015, 2017))
    (line,) = lines_of(comparison, Measure.SHARE)
    assert [len(run) for run in line.runs] == [1, 3]
    caption = years_rows(comparison, Measure.SHARE, 80, 12)[0][0].text
    assert "no line where the ground changed" in caption
    missing = lines_of(compare(counts.years().lineage("Dartford")), Measure.VOTES)
    assert {line.party: [len(run) for run in line.runs] for line in missing} == {
        "Con": [4],
        "Lab": [4],
        "LD": [1, 2],
        "UKIP": [1],
    }


def test_a_by_election_stands_at_its_day_and_one_without_a_day_is_left_out() -> None:
    made = compared(1, (2010, 2015, 2019)).columns
    by = Contest(seat="Dartford", year=2017, by_election=True)
    undated = compare([column.result for column in made] + [made[0].result.model_copy(update={"contest": by})])
    assert "1 without a day left out" in years_rows(undated, Measure.SHARE, 80, 12)[0][0].text
    assert len(lines_of(undated, Measure.SHARE)[0].points) == 3


@given(value=st.decimals(-100, 100, places=1), half=st.integers(1, 60))
def test_a_change_is_drawn_on_its_side_and_as_long_as_it_is(value: Decimal, half: int) -> None:
    left, right = diverging(float(value), half, 100.0)
    halves = {FULL: 2, HALF_LEFT: 1, HALF_RIGHT: 1, LEAST_LEFT: 0, LEAST_RIGHT: 0}
    size = sum(halves[sign] for sign in (left + right).strip())
    assert abs(size - abs(float(value)) / 100 * half * 2) <= 0.5
    assert (left.strip() != "") is (value < 0)
    assert (right.strip() != "") is (value > 0)
    assert len(left) == half


def test_what_does_not_fit_the_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        diverging(5.1, 10, 5.0)


@pytest.mark.parametrize("parties", range(1, 16))
def test_each_change_of_a_contest_is_drawn_as_its_sign_and_number_say(parties: int) -> None:
    changes = [str(Decimal(37 * n * n % 301 - 150) / 10) for n in range(1, parties + 1)]
    people = tuple(
        CandidateResult(person=f"C{n}", party="Lab", share_change=stated(Measure.SHARE_CHANGE, change))
        for n, change in enumerate(changes)
    )
    result = Result(contest=Contest(seat="Dartford", year=2019), candidates=people)
    top = max(abs(Decimal(change)) for change in changes)
    for height in HEIGHTS:
        rows = texts(chart_rows(result, Measure.SHARE_CHANGE, 60, height))
        drawn = [row for row in rows[1:] if NOUGHT in row]
        assert len({row.index(NOUGHT) for row in drawn}) == 1
        for row, change in zip(drawn, changes, strict=False):
            left, right = row.split(NOUGHT)
            assert f"{Decimal(change):+,f}" in left
            cells = (left[13:] if Decimal(change) < 0 else right).strip()
            size = sum(map(cells.count, FILLINGS)) + 0.5 * sum(cells.count(sign) for sign in (HALF_LEFT, HALF_RIGHT))
            assert abs(size - abs(float(change)) / float(top) * 22) <= 0.3
        assert len(drawn) == parties or f"+{parties - len(drawn)} more" in rows[-1]


@given(value=st.decimals(-60, 60, places=1), width=st.integers(40, 200))
def test_the_dial_points_to_the_side_and_the_distance_of_its_swing(value: Decimal, width: int) -> None:
    row = dial_row("Lab", "Con", value, width)
    line = "".join(span.text for span in row)
    assert columns(row) <= width
    start, end = line.index("├"), line.index("┤")
    half, at = (end - start) // 2 - 1, line.index(POINTER) - (start + end) // 2
    assert abs(at - float(value) / float(reach(value)) * half) <= 1
    assert (at > 0) is (value > 0)
    assert (at < 0) is (value < 0)


def test_parties_keep_their_ends_whichever_way_a_swing_goes() -> None:
    assert ends("Con", "Lab") == ends("Lab", "Con") == ("Lab", "Con")
    assert ends("Reform", "Con") == ("Con", "Reform")


def test_the_dial_and_the_charts_in_words() -> None:
    comparison = compare(counts.years().lineage("Dartford"))
    swing = comparison.figures[-1].cells[-1].figure
    assert swing is not None
    assert swing_words(swing, "2017 to 2019") == (
        "Butler swing, 2017 to 2019: (5.2 - (-6.4)) / 2 = 5.8 points from Lab to Con."
    )
    printed = Figure(measure=Measure.SWING, value=Decimal(5), basis=Basis.STATED, party="Lab")
    assert swing_row(printed, 80) is None
    assert "5 points to Lab, printed" in swing_words(printed, "2015 to 2017")
    sentence = grouped_sentence(comparison, Measure.VOTES)
    for group in groups_of(comparison, Measure.VOTES):
        for bar in group:
            assert f"{bar.value:,} in {bar.election}" in sentence
