"""Data is aligned, valid and harmless, to people, programs, terminals and spreadsheets."""

import csv
import io
import json
import re
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cli.table import table_lines
from tui.forms import csv_line, json_text, markdown_line, record_lines

HOSTILE = "a\x1b[31mb\x07\x9b2J\u202ec\x7f"


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_json_says_what_it_was_given(record: dict[str, object]) -> None:
    assert json.loads(json_text(record)) == record


def test_json_holds_no_control_characters() -> None:
    text = json_text({"quote": HOSTILE})
    assert text.isprintable()
    assert json.loads(text) == {"quote": HOSTILE}


def test_json_can_be_written_in_any_encoding_of_unicode() -> None:
    assert json_text("half \ud800") == '"half \\ud800"'


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        pytest.param("=1+1", "'=1+1", id="formula"),
        pytest.param("+44", "'+44", id="plus"),
        pytest.param("-1 said Lee", "'-1 said Lee", id="minus"),
        pytest.param("@SUM(A1)", "'@SUM(A1)", id="at"),
        pytest.param(" =1+1", "' =1+1", id="a-blank-before"),
        pytest.param("\n=1", "'\n=1", id="a-line-before"),
        pytest.param("＝1+1", "'＝1+1", id="wide-sign"),
        pytest.param(-3928, "-3928", id="a-negative-number"),
        pytest.param(58.7, "58.7", id="a-number"),
        pytest.param(None, "", id="unknown"),
        pytest.param(True, "true", id="a-flag"),
        pytest.param("Lee, Ann", "Lee, Ann", id="a-comma"),
        pytest.param('the "old" one', 'the "old" one', id="quotes"),
        pytest.param("two\nlines", "two\nlines", id="lines"),
    ],
)
def test_a_cell_reads_back_and_is_no_formula(value: object, cell: str) -> None:
    assert next(csv.reader(io.StringIO(csv_line(["first", value])))) == ["first", cell]


@given(st.text())
def test_no_control_character_reaches_a_spreadsheet(text: str) -> None:
    controls = {character for character in csv_line([f"x{text}"]) if category(character) == "Cc"}
    assert controls <= {"\n"}


def test_columns_are_aligned_and_nothing_is_cut() -> None:
    lines = list(table_lines([("Ann", "1,234"), ("Bartholomew", "9")], ("name", "votes"), frozenset({"votes"})))
    assert lines == ["name         votes", "Ann          1,234", "Bartholomew      9"]


def test_wide_characters_take_two_cells() -> None:
    assert list(table_lines([("李明", "1"), ("Ann", "2")], ("name", "n"), frozenset())) == [
        "name  n",
        "李明  1",
        "Ann   2",
    ]


def test_a_table_shows_control_characters_and_obeys_none() -> None:
    (_, line) = table_lines([(HOSTILE,)], ("quote",), frozenset())
    assert line.isprintable()
    assert "\u241b[31m" in line


def test_a_table_without_rows_keeps_its_heading() -> None:
    assert list(table_lines([], ("seat", "votes"), frozenset())) == ["seat  votes"]


def test_markdown_shows_a_text_as_itself() -> None:
    assert markdown_line(["a|b", "<script>", "[x](y)", None, 5]) == r"| a\|b | \<script\> | \[x\](y) |  | 5 |"


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_a_markdown_row_has_as_many_cells_as_values_on_one_line(values: list[str]) -> None:
    line = markdown_line(values)
    assert re.sub(r"\\.", "", line).count("|") == len(values) + 1
    assert not {character for character in line if category(character) == "Cc"}


@pytest.mark.parametrize(
    ("form", "lines"),
    [("csv", ["a,b"]), ("md", ["| a | b |", "| --- | --- |"]), ("json", ["[]"]), ("jsonl", [])],
)
def test_no_records_still_make_a_whole_file(form: str, lines: list[str]) -> None:
    assert list(record_lines([], form, ["a", "b"])) == lines
