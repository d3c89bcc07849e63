import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.lexicon import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("Lewisham, Deptford", "lewisham deptford", id="a comma is a space"),
        pytest.param("Ynys Môn", "ynys mon", id="a circumflex goes"),
        pytest.param("Glyndŵr", "glyndwr", id="a Welsh accent goes"),
        pytest.param("Sinn Fe\u0301in", "sinn fein", id="a combining accent goes"),
        pytest.param("Regent's Park", "regents park", id="a straight apostrophe closes up"),
        pytest.param("Regent’s Park", "regents park", id="a curly apostrophe closes up"),
        pytest.param("Môr’s Park", "mors park", id="an apostrophe beside an accent closes up"),
        pytest.param("Epsom & Ewell", "epsom and ewell", id="an ampersand is and"),
        pytest.param("Môn&Arfon", "mon and arfon", id="an ampersand needs no spaces"),
        pytest.param("Aldridge-Brownhills", "aldridge brownhills", id="a hyphen is a space"),
        pytest.param("Ashton–under–Lyne", "ashton under lyne", id="a dash is a space"),
        pytest.param("  Richmond (Yorks)\n", "richmond yorks", id="brackets and line ends go"),
        pytest.param("St.\u00a0Ives", "st ives", id="a hard space is a space"),
        pytest.param("…", "", id="nothing is left of punctuation"),
        pytest.param("", "", id="nothing stays nothing"),
    ],
)
def test_folding_gives_one_spelling(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x17F)))
def test_case_makes_no_difference_in_latin_letters(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower().upper())


@given(st.text())
def test_what_is_left_is_words_and_single_spaces(text: str) -> None:
    folded = fold(text)
    assert folded.split() == [word for word in folded.split(" ") if word]
    assert all(c.isalnum() for word in folded.split() for c in word)
