from collections import Counter

import pytest

from parsing.extraction.letters import KINDS
from parsing.lexicon import cue_phrases, fold
from parsing.lexicon.cues import listed

ARTICLES = {"the", "a", "an"}


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        pytest.param("polled", "POLL", id="what candidates do with votes"),
        pytest.param("ballot papers", "VOTES", id="two words"),
        pytest.param("of valid votes", "OFVOTE", id="a line that continues the kind above"),
        pytest.param("turn out", "TURNOUT", id="a hyphen in print"),
    ],
)
def test_a_phrase_signals_its_kind(phrase: str, kind: str) -> None:
    assert cue_phrases()[phrase] == kind


def test_every_kind_is_one_that_rules_may_name() -> None:
    assert {kind for _, kind in listed()} - set(KINDS) == set()


def test_no_phrase_is_listed_twice() -> None:
    assert [phrase for phrase, count in Counter(phrase for phrase, _ in listed()).items() if count > 1] == []


def test_phrases_are_folded_and_without_articles_as_texts_are_when_they_are_compared() -> None:
    assert [phrase for phrase in cue_phrases() if fold(phrase) != phrase or ARTICLES & set(phrase.split())] == []
