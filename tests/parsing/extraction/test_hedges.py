"""Hedges make a number firm or loose, and numbers of other things count no votes."""

import pytest

from parsing.extraction.numbers import Number
from tests.parsing.extraction.conftest import kinds, tokens

BOUNDS = [
    pytest.param("more than 4,000 votes", ">", id="more-than"),
    pytest.param("over 4,000", ">", id="over"),
    pytest.param("at least 4,000", ">", id="at-least"),
    pytest.param("nearly 4,000", "<", id="nearly"),
    pytest.param("just under 4,000", "<", id="just-under"),
    pytest.param("about 4,000", "~", id="about"),
    pytest.param("around 57 per cent", "~", id="around-a-share"),
    pytest.param("4,000 plus votes", ">", id="plus"),
    pytest.param("4,000 or so", "~", id="or-so"),
    pytest.param("4,000 votes", None, id="exact"),
]


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_a_hedge_belongs_to_its_number(text: str, bound: str | None) -> None:
    numbers = [token.value for token in tokens(text) if isinstance(token.value, Number)]
    assert [number.bound for number in numbers] == [bound]


OTHERS = [
    pytest.param("Ann Lee, 44, won", "QUANTITY", id="an-age"),
    pytest.param("after 12 hours", "QUANTITY", id="a-duration"),
    pytest.param("four years ago", "AGO", id="words-of-time"),
    pytest.param("300 leaflets", "QUANTITY", id="people-of-another-kind"),
    pytest.param("650 seats", "QUANTITY", id="seats"),
]


@pytest.mark.parametrize(("text", "kind"), OTHERS)
def test_a_number_of_something_else_counts_no_votes(text: str, kind: str) -> None:
    assert kind in kinds(text)
    assert "NUM" not in kinds(text)


def test_a_year_before_votes_is_a_count() -> None:
    assert kinds("2015 votes")[0] == "NUM"
