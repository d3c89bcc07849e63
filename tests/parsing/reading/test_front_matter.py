"""Front matter is told from text, and leaves it."""

from datetime import date

import pytest

from parsing.reading.front_matter import read_markdown
from parsing.reading.metadata import Metadata


def test_front_matter_becomes_metadata_and_leaves_the_text() -> None:
    part = read_markdown(
        "---\ntitle: \"Lee: a win\"\ndate: 2019-12-13\npublisher: 'The Echo'\nurl: https://example.org/a\n"
        "tags:\n  - news\n- more\n# a comment\n\n---\n\nAnn Lee won.\n"
    )
    assert part.text == "\nAnn Lee won.\n"
    assert part.metadata == Metadata("Lee: a win", date(2019, 12, 13), "The Echo", "https://example.org/a")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("published: 12 May 2005", Metadata(published=date(2005, 5, 12)), id="published"),
        pytest.param("Headline: Win", Metadata(title="Win"), id="headline-in-capitals"),
        pytest.param("source: The Post\nlink: x", Metadata(publisher="The Post", address="x"), id="other-names"),
        pytest.param("date: soon\ntitle:", Metadata(), id="nothing-usable"),
    ],
)
def test_keys_are_known_by_their_usual_names(lines: str, expected: Metadata) -> None:
    assert read_markdown(f"---\n{lines}\n---\nText.").metadata == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Lee won.\n---\ntitle: x\n---\n", id="not-at-the-head"),
        pytest.param("---\nAnn Lee won by 12 votes.\n---\nMore.", id="a-ruler-before-prose"),
        pytest.param("---\ntitle: x\nAnn Lee won.", id="never-closed"),
        pytest.param("----\ntitle: x\n----\n", id="a-longer-ruler"),
    ],
)
def test_what_is_no_front_matter_stays_in_the_text(text: str) -> None:
    assert read_markdown(text) == (text, Metadata())


def test_front_matter_with_nothing_after_it_leaves_no_text() -> None:
    assert read_markdown("---\ntitle: x\n---").text == ""
