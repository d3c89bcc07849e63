"""Lines are parted into sentences at full stops, and sentences longer than anybody's are parted too."""

import pytest

from parsing.extraction.parting import LONGEST, part_long
from parsing.extraction.sentences import Sentence, split_sentences
from tests.parsing.extraction.conftest import tokens

CASES = [
    pytest.param("She won. He lost.", ["She won.", "He lost."], id="two"),
    pytest.param("So Mr. Hill won. He spoke.", ["So Mr. Hill won.", "He spoke."], id="a-title-s-stop"),
    pytest.param("A. J. Hill won it.", ["A. J. Hill won it."], id="initials"),
    pytest.param("She won 57.6 per cent. Yes!", ["She won 57.6 per cent.", "Yes!"], id="a-decimal-point"),
    pytest.param("“She won.” He lost.", ["“She won.”", "He lost."], id="a-closing-quote-stays"),
    pytest.param("Wigan\n\nShe won", ["Wigan", "She won"], id="lines"),
    pytest.param("...\n***\n—", [], id="only-marks"),
]


def sentences(text: str) -> list[Sentence]:
    """The sentences of `text`."""
    return split_sentences(tokens(text))


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_text_is_parted_into_sentences(text: str, expected: list[str]) -> None:
    assert [text[sentence.start : sentence.end] for sentence in sentences(text)] == expected


def test_a_line_without_a_stop_is_a_line_and_its_paragraph_is_its_own() -> None:
    heading, first, second = sentences("Wigan result\nShe won. He lost.")
    assert (heading.is_line, first.is_line, second.is_line) == (True, False, False)
    assert heading.paragraph != first.paragraph == second.paragraph


@pytest.mark.parametrize("unit", ["Ann Lee (Lab) 12,345; ", "votes ", "Wigan, "], ids=["a-list", "words", "commas"])
def test_a_sentence_longer_than_anybody_writes_is_parted_and_nothing_is_lost(unit: str) -> None:
    whole = sentences(unit * 1000)
    parts = list(part_long(whole))
    assert all(len(part.tokens) <= LONGEST for part in parts)
    assert [token for part in parts for token in part.tokens] == [token for one in whole for token in one.tokens]


def test_a_long_list_parts_after_a_whole_item() -> None:
    parts = list(part_long(sentences("Ann Lee (Lab) 12,345; " * 200)))
    assert {part.tokens[-1].kind for part in parts[:-1]} == {"SEMI"}


def test_an_ordinary_sentence_stays_as_it_is() -> None:
    whole = sentences("Ann Lee won Wigan. He lost.")
    assert list(part_long(whole)) == whole
