"""Explaining accounts for every sentence, every claim and every number."""

import pytest

from parsing.extraction import SentenceTrace, explain, extract
from tests.parsing.extraction.conftest import HEAD, article


def traces(text: str) -> tuple[SentenceTrace, ...]:
    """A report on Wigan in 2017, explained."""
    return explain(article(HEAD + text))


REASONS = [
    pytest.param("It cost £1,500.", "£1,500", "money", id="money"),
    pytest.param("It ended at 22:30.", "22:30", "a time of day", id="time-of-day"),
    pytest.param("It was 8 May.", "8 May", "a date", id="date"),
    pytest.param("Then came 2015.", "2015", "a year", id="year"),
    pytest.param("Ann Lee, 44, spoke.", "44", "an age", id="age"),
    pytest.param("Labour polled 1,7890 votes.", "1,7890", "unreadable", id="unreadable"),
    pytest.param("An opinion poll gave Labour 41 per cent.", "41 per cent", "another poll", id="another-poll"),
    pytest.param("The wind blew, 4,711, they said.", "4,711", "no rule fits", id="no-rule"),
    pytest.param("Ann Lee (Labour) polled 250,000 votes.", "250,000", "impossible", id="impossible"),
]


@pytest.mark.parametrize(("text", "quote", "why"), REASONS)
def test_a_number_left_alone_has_its_reason(text: str, quote: str, why: str) -> None:
    alone = {number.quote: number.why for trace in traces(text) for number in trace.left_alone}
    assert why in alone[quote]


def test_a_number_that_was_read_is_not_left_alone() -> None:
    (_, trace) = traces("Ann Lee (Labour) polled 20,000 votes.")
    assert "votes" in [claim.measure for claim in trace.claims]
    assert trace.left_alone == ()


def test_every_claim_is_in_one_sentence() -> None:
    text = HEAD + "Ann Lee (Labour) won Wigan with 20,000 votes. Tom Hill (Con) 15,000.\nTurnout: 60.1%"
    told = [claim for trace in explain(article(text)) for claim in trace.claims]
    assert told == list(extract(article(text)).claims)


def test_a_sentence_is_quoted_with_the_words_that_tokens_leave_out() -> None:
    text = HEAD + "The Tories won. “A win,” she said."
    assert [trace.quote for trace in explain(article(text))][1:] == ["The Tories won.", "“A win,” she said."]


def test_an_article_that_is_dismissed_says_so_of_each_number() -> None:
    (trace,) = explain(article("It rained 40 days."))
    assert [(number.quote, "none of the words" in number.why) for number in trace.left_alone] == [("40", True)]
