"""Saved pages: nothing of the article is lost, nothing doubled, and nothing hidden comes through."""

import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.reading.error import UnreadableError
from parsing.reading.web_page import read_web_page

PAGE = """<!doctype html>
<html><head><title>Lee wins | Echo</title>
<meta property="og:title" content="Lee wins"><meta property="og:site_name" content="The Echo">
<meta property="article:published_time" content="2019-12-13T03:00:00Z">
<link rel="canonical" href="https://example.org/lee">
<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav><h1>Lee wins</h1>%s<script>var votes = 99;</script></body></html>"""


def text_of(body: str) -> str:
    """The text of a page with this body, without its headline."""
    return read_web_page((PAGE % body).encode()).text.removeprefix("Lee wins").strip("\n")


BODIES = [
    pytest.param("<p>One  \n two</p><p>Three</p>", "One two\n\nThree", id="paragraphs"),
    pytest.param("<p>Ann&nbsp;Lee <b>won</b>by <i>12</i> votes</p>", "Ann\xa0Lee wonby 12 votes", id="running-text"),
    pytest.param("<p>Con<br>Lab<br><br>LD</p>", "Con\nLab\n\nLD", id="line-breaks"),
    pytest.param("<div>One<div>two</div>three</div>", "One\ntwo\nthree", id="blocks"),
    pytest.param("<ul><li>Con 1<li>Lab 2</ul>", "Con 1\nLab 2", id="list"),
    pytest.param("<dl><dt>Con</dt><dd>1,234</dd></dl>", "Con\n1,234", id="definition-list"),
    pytest.param(
        "<table><tr><th>Name<th>Votes<tr><td>Ann<td>1,234<tr><td>Bob<td></table>",
        "Name\tVotes\nAnn\t1,234\nBob",
        id="table",
    ),
    pytest.param(
        "<table><tr><td>Ann<br>Lee<td><table><tr><td>Con</table><td>1,234</table>",
        "Ann Lee\tCon\t1,234",
        id="a-table-for-one-cell",
    ),
    pytest.param(
        "<table><tr><td><table><tr><td>Ann<td>1<tr><td>Bob<td>2</table><td><p>Aside</table>",
        "Ann\t1\nBob\t2\n\nAside",
        id="a-table-for-layout",
    ),
    pytest.param(
        "<table><tr><td><p>One.<p>Two.<ul><li>x<li>y</ul></table>", "One.\n\nTwo.\n\nx\ny", id="one-cell-for-the-page"
    ),
    pytest.param("<p>Hold</p><p>Hold</p><ul><li>Hold<li>Hold</ul>", "Hold\n\nHold\n\nHold\nHold", id="repeated-text"),
    pytest.param("<pre>Con  1\n  Lab 2\n</pre>", "Con  1\n  Lab 2", id="preformatted"),
    pytest.param("before<table>lost?<tr><td>cell</table>after", "beforelost?\n\ncell\n\nafter", id="text-in-a-table"),
    pytest.param("<p>a<p hidden>b<p style='display: none'>c<p>d<!-- e -->", "a\n\nd", id="what-is-not-shown"),
    pytest.param("<div role=navigation>More</div><noscript>x</noscript>text", "text", id="navigation"),
    pytest.param("<p>x &lt;script&gt; &amp; [/b]</p>", "x <script> & [/b]", id="escaped-markup"),
    pytest.param("<td>cell <tr>row", "cell row", id="cells-without-a-table"),
]


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_a_page_reads_as_a_browser_shows_it(body: str, expected: str) -> None:
    assert text_of(body) == expected


def test_scripts_styles_and_navigation_are_no_text() -> None:
    text = read_web_page((PAGE % "<p>Body</p>").encode()).text
    assert text == "Lee wins\n\nBody"


def test_the_page_says_when_where_and_by_whom_it_was_published() -> None:
    metadata = read_web_page((PAGE % "").encode()).metadata
    assert metadata == ("Lee wins", date(2019, 12, 13), "The Echo", "https://example.org/lee")


def test_linked_data_goes_before_tags() -> None:
    script = '<script type="application/ld+json">{"@graph": [{"headline": "Lee by 12"}]}</script>'
    metadata = read_web_page((PAGE % script).encode()).metadata
    assert (metadata.title, metadata.publisher) == ("Lee by 12", "The Echo")


def test_broken_linked_data_is_passed_over() -> None:
    script = '<script type="application/ld+json">{"headline": </script>'
    assert read_web_page((PAGE % script).encode()).metadata.title == "Lee wins"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param('<meta charset="windows-1252"><p>F\xe9in'.encode("cp1252"), "Féin", id="named"),
        pytest.param("<meta charset=iso-8859-1><p>\x93F\xe9in\x94".encode("latin-1"), "“Féin”", id="latin-1"),
        pytest.param("<meta charset=ascii><p>Féin".encode(), "FÃ©in", id="wrongly-named-but-fitting"),
        pytest.param("<meta charset=klingon><p>Féin".encode(), "Féin", id="unknown"),
        pytest.param("<meta charset=latin-1><p>Féin".encode("utf-16"), "Féin", id="a-mark-outranks-the-name"),
        pytest.param("<meta charset=utf-8><p>Féin".encode("cp1252"), "Féin", id="wrong"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_names(data: bytes, expected: str) -> None:
    assert read_web_page(data).text == expected


def test_a_missing_library_is_named_with_the_way_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    with pytest.raises(UnreadableError, match=r'pip install "hustings\[html\]"'):
        read_web_page(b"<p>x")


@pytest.mark.parametrize("nest", ["<b><div>", "<table><tr><td>", "<ul><li>"])
def test_nesting_without_end_loses_nothing(nest: str) -> None:
    assert read_web_page((nest * 5_000 + "deep").encode()).text == "deep"


WORDS = st.text(alphabet="abcdefghij", min_size=1, max_size=5)
TREES = st.recursive(
    WORDS,
    lambda inner: st.tuples(
        st.sampled_from(["p", "div", "ul", "li", "table", "tr", "td", "b", "pre", "section"]),
        st.lists(inner, max_size=4),
    ),
)
Tree = str | tuple[str, list["Tree"]]


def markup(tree: Tree) -> str:
    """A tree as HTML."""
    return f" {tree} " if isinstance(tree, str) else f"<{tree[0]}>{''.join(map(markup, tree[1]))}</{tree[0]}>"


def words(tree: Tree) -> list[str]:
    """All words in a tree."""
    return [tree] if isinstance(tree, str) else [word for child in tree[1] for word in words(child)]


@given(TREES)
def test_no_word_is_lost_and_none_is_doubled_in_any_tree(tree: Tree) -> None:
    assert sorted(read_web_page(f"<body>{markup(tree)}".encode()).text.split()) == sorted(words(tree))
