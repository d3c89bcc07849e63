"""Where in a text words stand that somebody looks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.lexicon import fold
from parsing.searching import find_places, meant

TEXT = "Turnout in Ynys Môn: 27,063 votes.\nSmith & Sons' turnout fell; votes fell by 27 per cent, to 63."


@pytest.mark.parametrize(
    ("query", "words"),
    [
        pytest.param("TURN", ["Turnout", "turnout"], id="any case, beginnings"),
        pytest.param("mon ynys", ["Ynys", "Môn"], id="accents, any order"),
        pytest.param("27,063", ["27,063"], id="a number is whole"),
        pytest.param("smith and sons", ["Smith & Sons'"[:-1]], id="ampersand"),
        pytest.param("per cent", ["per cent"], id="side by side"),
        pytest.param("votes turnout fell", ["turnout", "fell", "votes", "fell"], id="one paragraph has all"),
        pytest.param("ynys smith", [], id="no paragraph has all"),
        pytest.param(" , ", [], id="nothing"),
    ],
)
def test_words_are_found(query: str, words: list[str]) -> None:
    assert [TEXT[start:end] for start, end in find_places(TEXT, query)] == words


@given(st.text(), st.text(max_size=8))
def test_places_stand_in_order_and_begin_with_what_was_looked_for(text: str, query: str) -> None:
    wanted = fold(query).split()
    places = find_places(text, query)
    assert places == sorted(places)
    assert all(any(fold(text[start:end]).startswith(word) for word in wanted) for start, end in places)


@pytest.mark.parametrize(
    ("query", "instead"), [("turnuot", "turnout"), ("smth votes", "smith votes"), ("qqqq", None), ("", None)]
)
def test_what_may_have_been_meant(query: str, instead: str | None) -> None:
    assert meant(query, [TEXT]) == instead
