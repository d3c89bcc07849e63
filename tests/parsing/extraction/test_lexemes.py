"""What is known of a printed form wherever it stands, and the phrases that begin with it."""

import pytest

from parsing.extraction import lexemes
from parsing.extraction.lexemes import LEXEMES
from parsing.extraction.matching import match_phrase
from parsing.extraction.words import find_words

KINDS = [
    pytest.param("Wigan", "word", id="word"),
    pytest.param("12,345", "number", id="number"),
    pytest.param("£", "mark", id="currency-alone"),
    pytest.param("’s", "possessive", id="possessive"),
    pytest.param("\n", "newline", id="line-end"),
    pytest.param(" ", "", id="gap"),
    pytest.param("_", "", id="underscore"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_form_has_its_kind(text: str, kind: str) -> None:
    assert LEXEMES[text].kind == kind


def test_the_gap_after_a_word_is_no_part_of_it() -> None:
    assert LEXEMES["votes "] == LEXEMES["votes"]


def test_only_what_needs_no_neighbours_is_read_by_itself() -> None:
    assert [LEXEMES[text].reads for text in ("votes", "mill", ",", "Votes", "seven", "the", ".", "-")] == [
        "VOTES",
        "WORD",
        "COMMA",
        *[None] * 5,
    ]


def test_no_more_forms_are_remembered_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexemes, "MOST", 10)
    known = lexemes._Lexemes()
    for n in range(25):
        assert known[f"word{n}"].text == f"word{n}"
    assert len(known) <= 10


PHRASES = [
    pytest.param("Brighton, Pavilion fell", "SEAT", 3, id="a-comma-inside"),
    pytest.param("Stoke-on-Trent South", "SEAT", 6, id="hyphens-inside"),
    pytest.param("general election of", "GENERAL", 2, id="the-longest"),
    pytest.param("wigan fell", None, 0, id="a-seat-needs-its-capital"),
    pytest.param("labour hold", "ADJECTIVE", 1, id="a-party-does-not-always"),
]


@pytest.mark.parametrize(("text", "kind", "end"), PHRASES)
def test_the_longest_phrase_at_a_word_is_found(text: str, kind: str | None, end: int) -> None:
    found = match_phrase(find_words(text), 0)
    assert ((found[0].kind, found[1]) if found else (None, 0)) == (kind, end)
