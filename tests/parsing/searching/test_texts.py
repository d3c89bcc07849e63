"""Things are found by words anywhere in their texts, and by what may have been meant."""

import pytest

from parsing.searching import TextSearch

SEARCH = TextSearch(
    [1, 2, 3], {1: "Majority misprinted in Ynys Môn", 2: "Shares of Dartford", 3: "Majority, Dover"}.__getitem__
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        pytest.param("", [1, 2, 3], id="nothing asked"),
        pytest.param("majority", [1, 3], id="in their order"),
        pytest.param("MON", [1], id="any case and accent"),
        pytest.param("over jori", [3], id="every word, anywhere in a word"),
        pytest.param("zzz", [], id="none"),
    ],
)
def test_every_word_has_to_stand_there(query: str, found: list[int]) -> None:
    assert SEARCH.find(query) == found


def test_a_slip_is_answered_with_what_was_meant() -> None:
    assert SEARCH.meant("dartfrod shares") == "dartford shares"
    assert SEARCH.meant("qqqq") is None


def test_words_are_read_when_asked_for() -> None:
    search = TextSearch(["a"], str)
    assert not search.is_read
    search.read()
    assert search.is_read
