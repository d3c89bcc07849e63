"""What a printed figure allows."""

from decimal import Decimal

import pytest

from parsing.models import Bound, Measure
from parsing.results.precision import agree, allowed, decimals, half_step, is_round_count, rounded


@pytest.mark.parametrize(
    ("measure", "value", "slack"),
    [
        pytest.param(Measure.SHARE, "32", "0.5", id="whole per cent"),
        pytest.param(Measure.SHARE, "32.0", "0.05", id="one decimal, though it is nought"),
        pytest.param(Measure.TURNOUT_PCT, "61.25", "0.005", id="two decimals"),
        pytest.param(Measure.VOTES, "12,286", "0", id="a count is exact"),
        pytest.param(Measure.MAJORITY, "12,000", "500", id="a count of whole thousands is rounded"),
        pytest.param(Measure.MAJORITY, "12,300", "50", id="a count of whole hundreds is rounded"),
        pytest.param(Measure.VOTES, "0", "0", id="no votes at all"),
        pytest.param(Measure.POSITION, "3", "0", id="a place is exact"),
    ],
)
def test_rounding_leaves_half_a_printed_step(measure: Measure, value: str, slack: str) -> None:
    assert half_step(measure, Decimal(value.replace(",", ""))) == Decimal(slack)


@pytest.mark.parametrize(
    ("measure", "one", "other", "expected"),
    [
        pytest.param(Measure.MAJORITY, ("21000", ">"), ("21270", None), True, id="more than 21,000 and 21,270"),
        pytest.param(Measure.MAJORITY, ("21000", ">"), ("20999", None), False, id="more than 21,000 and 20,999"),
        pytest.param(Measure.MAJORITY, ("5000", "<"), ("4987", None), True, id="nearly 5,000 and 4,987"),
        pytest.param(Measure.MAJORITY, ("5000", "<"), ("5003", None), False, id="nearly 5,000 and 5,003"),
        pytest.param(Measure.VOTES, ("5000", "~"), ("5312", None), True, id="about 5,000 and 5,312"),
        pytest.param(Measure.VOTES, ("5000", "~"), ("5600", None), False, id="about 5,000 and 5,600"),
        pytest.param(Measure.VOTES, ("27063", None), ("27036", None), False, id="two exact counts"),
        pytest.param(Measure.SHARE, ("32", None), ("32.4", None), True, id="32 and 32.4"),
        pytest.param(Measure.SHARE, ("32", None), ("32.6", None), False, id="32 and 32.6"),
        pytest.param(Measure.SHARE, ("32.0", None), ("32.4", None), False, id="32.0 and 32.4"),
        pytest.param(
            Measure.MAJORITY_CHANGE, ("-9000", ">"), ("-9412", None), True, id="down by over 9,000 and by 9,412"
        ),
        pytest.param(
            Measure.MAJORITY_CHANGE, ("-9000", ">"), ("-8100", None), False, id="down by over 9,000 and by 8,100"
        ),
        pytest.param(
            Measure.MAJORITY_CHANGE, ("-9000", "<"), ("-8990", None), True, id="down by nearly 9,000 and by 8,990"
        ),
        pytest.param(Measure.MAJORITY_CHANGE, ("-9000", ">"), ("9412", None), False, id="down and up"),
    ],
)
def test_figures_agree_where_one_true_value_fits_both(
    measure: Measure, one: tuple[str, Bound | None], other: tuple[str, Bound | None], *, expected: bool
) -> None:
    pair = (Decimal(one[0]), one[1]), (Decimal(other[0]), other[1])
    assert agree(measure, *pair) is expected
    assert agree(measure, *reversed(pair)) is expected


def test_more_than_has_no_upper_end() -> None:
    assert allowed(Measure.MAJORITY, Decimal(4000), ">").width.is_infinite()


@pytest.mark.parametrize(("value", "places"), [("32", 0), ("32.0", 1), ("61.25", 2), ("1E+2", 0)])
def test_decimals_are_those_printed(value: str, places: int) -> None:
    assert decimals(Decimal(value)) == places


@pytest.mark.parametrize(
    ("value", "expected"), [("3.75", "3.8"), ("3.74", "3.7"), ("-3.75", "-3.8"), ("26.63", "26.6")]
)
def test_halves_are_rounded_away_from_nought(value: str, expected: str) -> None:
    assert rounded(Decimal(value), 1) == Decimal(expected)


@pytest.mark.parametrize(("value", "expected"), [("12000", True), ("4900", True), ("4910", False), ("0", False)])
def test_a_count_with_two_noughts_looks_rounded(value: str, *, expected: bool) -> None:
    assert is_round_count(Decimal(value)) is expected
