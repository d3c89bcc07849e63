"""The one pass over characters: every word, number and mark, at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.extraction.lexemes import fold_word
from parsing.extraction.words import find_words

PARTED = [
    pytest.param("won 12,345 votes", ["won", "12,345", "votes"], id="grouped"),
    pytest.param("4, 375 to 57.6%", ["4, 375", "to", "57.6", "%"], id="stray-space-and-percent"),
    pytest.param("15'917; O'Brien", ["15'917", ";", "O'Brien"], id="apostrophes"),
    pytest.param("Labour's Ann", ["Labour", "'s", "Ann"], id="possessive"),
    pytest.param("Tories’ man", ["Tories", "’", "man"], id="plural-possessive"),
    pytest.param("at 22:30", ["at", "22:30"], id="time-of-day"),
    pytest.param("Jean-Luc", ["Jean", "-", "Luc"], id="hyphen"),
    pytest.param("a\nb", ["a", "\n", "b"], id="lines"),
]


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_a_text_is_parted_into_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in find_words(text)] == expected


def test_an_ampersand_reads_and() -> None:
    assert [word.folded for word in find_words("Brighton & Hove")] == ["brighton", "and", "hove"]


def test_words_fold_to_lower_case_without_accents_and_apostrophes() -> None:
    assert [fold_word(word) for word in ("Môn", "O’Brien", "WIGAN")] == ["mon", "obrien", "wigan"]


@given(st.text())
def test_every_word_stands_at_its_place_and_none_overlap(text: str) -> None:
    words = find_words(text)
    assert all(text.startswith(word.text, start) for word, start in zip(words, words.starts, strict=True))
    assert all(words.end(at) <= words.starts[at + 1] for at in range(len(words) - 1))
