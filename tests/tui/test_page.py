"""An article is laid out without losing a character, its claims in brackets at their places."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.rows.article import CLOSE, OPEN, Mark, Page, lay_out, run_together
from tui.safe import visible


def shown(page: Page, current: tuple[int, int] | None = None) -> list[str]:
    """The rows as characters, without the margin."""
    return ["".join(span.text for span in row[1:]) for row in page.rows(current, [])]


@pytest.mark.parametrize(
    ("text", "claims", "expected"),
    [
        pytest.param("She had 2,822 votes.", [(8, 19)], ["She had ‹2,822 votes›."], id="one claim"),
        pytest.param("a 1,107 b 1,107", [(10, 15)], ["a 1,107 b ‹1,107›"], id="the second of two that read alike"),
        pytest.param("abcd", [(0, 4), (1, 2)], ["‹a‹b›cd›"], id="words in words"),
        pytest.param("abcd", [(0, 4), (0, 2)], ["‹‹ab›cd›"], id="the longer opens first"),
        pytest.param("abcd", [(0, 3), (1, 4)], ["‹a‹bc›d›"], id="words that overlap"),
        pytest.param("abcd", [(1, 3), (1, 3)], ["a‹bc›d"], id="two claims of the same words"),
        pytest.param("abcd", [(0, 2), (2, 4)], ["‹ab›‹cd›"], id="claims that touch are two"),
        pytest.param("“£5” – Môn", [(1, 3)], ["“‹£5›” – Môn"], id="quotes, pounds and accents"),
        pytest.param("one\n\ntwo", [], ["one", "", "two"], id="lines stay lines"),
    ],
)
def test_brackets_stand_at_the_claims(text: str, claims: list[tuple[int, int]], expected: list[str]) -> None:
    assert shown(lay_out(text, [Mark(*claim) for claim in claims], 60)) == expected


def test_the_current_of_overlapping_words_has_brackets_of_its_own() -> None:
    page = lay_out("abcd", [Mark(0, 3), Mark(1, 4)], 60)
    assert shown(page, (0, 3)) == ["«a‹bc»d›"]
    assert shown(page, (1, 4)) == ["‹a«bc›d»"]


def test_a_sign_says_what_is_the_matter_with_words() -> None:
    assert shown(lay_out("a b", [Mark(0, 1, "?"), Mark(2, 3), Mark(2, 3, "x")], 60)) == ["‹?a› ‹xb›"]


def test_the_current_words_are_marked_over_a_line_break() -> None:
    page = lay_out("the winner had twelve votes", [Mark(11, 27)], 20)
    marked = ["".join(span.text for span in row if span.role == "cursor") for row in page.rows((11, 27), [])]
    assert " ".join(marked).split() == ["had", "twelve", "votes"]
    assert len(marked) > 1


@given(
    st.text(st.characters(categories=["L", "N", "P", "Zs"]) | st.just("\n")),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=6),
    st.integers(10, 60),
)
def test_no_word_is_lost_and_no_row_is_too_long(text: str, places: list[tuple[int, int]], width: int) -> None:
    claims = [Mark(start, min(start + size, len(text))) for start, size in places if start < len(text)]
    rows = shown(lay_out(text, claims, width))
    bare = "".join(rows).replace(OPEN, "").replace(CLOSE, "")
    kept = visible(text).replace(OPEN, "").replace(CLOSE, "")
    assert "".join(bare.split()) == "".join(kept.split())
    assert all(cell_len(row) <= width for row in rows)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9)).map(lambda p: (p[0], p[0] + p[1]))))
def test_blocks_never_overlap(places: list[tuple[int, int]]) -> None:
    blocks = run_together(places)
    assert all(left[1] <= right[0] for left, right in pairwise(blocks))
