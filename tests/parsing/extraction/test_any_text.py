"""Whatever the text, it is read: no exception, every quote at its span, the same each time."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsing.extraction import explain
from parsing.lexicon import constituencies, parties
from parsing.lexicon.cues import cue_phrases
from tests.parsing.extraction.conftest import HEAD, article, read

_ODD = (
    "1,23,456 ² ٣٤٥ １２３ 1,7890 13.065 15'917 2,29o £5 22:30 1.2.2015 31.02.2015 99.99.2015 2015-13-45 ½ % per "
    "cent th 1st years ago four years on hundred million half of ' ’s A. Mr Mr. Dr MP Jr ẞ İ ﬀ "
    "\u200b \u0301 \x00 \x1b[31m "
    "\u2028 & -- +5% −3 ( ) [ ] ((( ; : | * / = … ! ? “ ” , . .. O’Brien Mac de Jean-Luc 1832 2099 last year then "
    "by-election"
).split(" ")
_LEXICON = [
    *cue_phrases(),
    *(name for seat in constituencies()[::10] for name in seat.names),
    *(name for party in parties() for name in party.names),
]
_WORDS = [*_ODD, "\n", "\n\n", "Ann Lee", "Tom Hill", "Lee", "she", "12,345", "23.4%", "Labour", "(Lab)", "2017"]
words = st.one_of(st.sampled_from(_WORDS), st.sampled_from(_LEXICON), st.text(max_size=4))
texts = st.lists(words, max_size=60).map(" ".join).map(HEAD.__add__)


@settings(max_examples=300)
@given(texts | st.text())
def test_any_text_is_read_and_explained_with_every_quote_at_its_span(text: str) -> None:
    extraction = read(text)
    spans = [(claim.start, claim.end, claim.quote) for claim in extraction.claims]
    spans += [(doubt.start, doubt.end, doubt.quote) for doubt in extraction.doubts]
    for trace in explain(article(text)):
        spans.append((trace.start, trace.end, trace.quote))
        spans += [(fact.start, fact.end, fact.quote) for fact in trace.unsettled]
        spans += [(number.start, number.end, number.quote) for number in trace.left_alone]
    for start, end, quote in spans:
        assert 0 <= start < end <= len(text)
        assert text[start:end] == quote


@settings(max_examples=50)
@given(texts)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read(text) == read(text)


LONG = [
    pytest.param("Ann Lee polled 12,345 votes, ", id="facts"),
    pytest.param("X", id="one-run-of-capitals"),
    pytest.param("Xyz ", id="capitalised-words"),
    pytest.param("(", id="brackets"),
    pytest.param(",", id="commas"),
    pytest.param("1", id="digits"),
    pytest.param("1,23,", id="groups"),
    pytest.param("Wigan, ", id="seats"),
    pytest.param("Ann Lee (Lab) 12,345; ", id="a-list"),
    pytest.param("Ann Lee (Xyz Abc) 12,345 ", id="unknown-parties"),
    pytest.param("majority of 5,000 ", id="majorities"),
    pytest.param("Labour beat ", id="verbs"),
    pytest.param("more than ", id="hedges"),
    pytest.param("hundred ", id="spelled"),
    pytest.param("'", id="apostrophes"),
    pytest.param("Jean-", id="hyphens"),
]


@pytest.mark.parametrize("unit", LONG)
def test_a_sentence_of_a_hundred_thousand_characters_is_read(unit: str) -> None:
    text = HEAD + unit * (100_000 // len(unit))
    assert all(text[claim.start : claim.end] == claim.quote for claim in read(text).claims)


def test_no_shuffling_of_a_report_stops_it() -> None:
    chance = random.Random(2017)
    line = "Ann Lee ( Labour ) won Wigan with 20,000 votes , a majority of 5,000 ; turnout 60.1 % . she beat Tom Hill"
    parts = [*line.split(), "\n"]
    for _ in range(200):
        chance.shuffle(parts)
        text = HEAD + " ".join(parts)
        assert all(text[claim.start : claim.end] == claim.quote for claim in read(text).claims)
