"""schema.org NewsArticle objects, however they are wrapped."""

import json
from datetime import date

import pytest

from parsing.reading.error import UnreadableError
from parsing.reading.metadata import Metadata
from parsing.reading.news_article import read_news_articles

ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Lee wins",
    "datePublished": "2019-12-13T03:00:00+00:00",
    "publisher": {"@type": "Organization", "name": "The Echo"},
    "url": "https://example.org/lee",
    "articleBody": "Ann Lee won.\r\nBy 12 votes.",
}


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(ARTICLE, id="alone"),
        pytest.param([ARTICLE], id="in-a-list"),
        pytest.param({"@graph": [{"@type": "WebSite", "name": "Echo"}, ARTICLE]}, id="in-a-graph"),
        pytest.param([[{"@graph": ARTICLE}]], id="wrapped-again"),
    ],
)
def test_the_article_is_found_with_what_its_file_says(value: object) -> None:
    (part,) = read_news_articles(json.dumps(value))
    assert part.text == "Ann Lee won.\nBy 12 votes."
    assert part.metadata == Metadata("Lee wins", date(2019, 12, 13), "The Echo", "https://example.org/lee")


def test_several_articles_come_in_their_order() -> None:
    others = [{**ARTICLE, "articleBody": body} for body in ("first", "second", "third")]
    assert [part.text for part in read_news_articles(json.dumps(others))] == ["first", "second", "third"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"publisher": "The Post"}, Metadata(publisher="The Post"), id="publisher-as-text"),
        pytest.param({"publisher": [{}, {"name": "Post"}]}, Metadata(publisher="Post"), id="publisher-in-a-list"),
        pytest.param({"mainEntityOfPage": {"@id": "x"}}, Metadata(address="x"), id="address-of-the-page"),
        pytest.param({"headline": 7, "datePublished": {}, "url": None}, Metadata(), id="values-of-the-wrong-kind"),
    ],
)
def test_looser_forms_of_metadata_are_read(changes: dict[str, object], expected: Metadata) -> None:
    assert read_news_articles(json.dumps({"articleBody": "text", **changes}))[0].metadata == expected


def test_half_a_character_from_an_escape_does_not_survive() -> None:
    assert read_news_articles('{"articleBody": "a\\ud800b \\ud83d\\ude00"}')[0].text == "a\ufffdb 😀"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param('{"articleBody": "x"', "not valid JSON", id="broken"),
        pytest.param("[" * 200_000, "nested too deeply", id="without-end"),
        pytest.param('{"n": ' + "9" * 5000 + "}", "not valid JSON", id="a-number-without-end"),
        pytest.param('{"@type": "NewsArticle"}', "no schema.org NewsArticle", id="no-body"),
        pytest.param('{"articleBody": " "}', "no schema.org NewsArticle", id="empty-body"),
        pytest.param("3", "no schema.org NewsArticle", id="no-object"),
    ],
)
def test_json_without_an_article_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        read_news_articles(text)
