import pytest

from parsing.lexicon import fold, given_names, plain_words
from parsing.lexicon.plain import listed

BOTH = {"april", "will"}
"""Given names that are also common words."""


@pytest.mark.parametrize("word", ["if", "majority", "tonight", "hundreds", "monday"])
def test_common_words_are_nobodys_name(word: str) -> None:
    assert word in plain_words()
    assert word not in given_names()


@pytest.mark.parametrize("name", ["aaron", "sian", "anne marie", "zoe"])
def test_given_names_are_known_without_accents_and_hyphens(name: str) -> None:
    assert name in given_names()
    assert name not in plain_words()


def test_plain_words_are_folded_and_listed_once() -> None:
    words = listed("plain")
    assert [word for word in words if fold(word) != word] == []
    assert len(words) == len(set(words))


def test_given_names_stand_in_order_once_each_and_with_a_capital() -> None:
    names = listed("given_names")
    assert names == sorted(set(names))
    assert [name for name in names if not name[0].isupper()] == []


def test_the_names_that_are_common_words_are_these_alone() -> None:
    assert plain_words() & given_names() == BOTH
