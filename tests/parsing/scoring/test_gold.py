"""Gold that people keep is read, or refused with its file and line."""

import re
from pathlib import Path

import pytest

from parsing.scoring import GoldError, read_gold


def test_gold_is_read_by_article(tmp_path: Path) -> None:
    line = '{"seat": ["A", "B"], "year": 2019, "measure": "votes", "value": 3, "party": "Labour", "from": "Con"}'
    (tmp_path / "one.jsonl").write_text(f"{line}\n\n", encoding="utf-8")
    (tmp_path / "none.jsonl").write_text("", encoding="utf-8")
    gold = read_gold(tmp_path)
    (fact,) = gold["one"]
    assert gold["none"] == ()
    assert (fact.article, fact.seats, fact.party, fact.from_party) == ("one", frozenset({"a", "b"}), "lab", "con")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("{", id="broken"),
        pytest.param("[]", id="no-object"),
        pytest.param('{"year": 2019, "measure": "votes"}', id="no-seat"),
        pytest.param('{"seat": "A", "year": "2019", "measure": "votes"}', id="a-year-in-words"),
        pytest.param('{"seat": "A", "year": 2019, "measure": "votes", "value": []}', id="a-list-for-a-value"),
        pytest.param('{"seat": "A", "year": 2019, "measure": "votes", "party": 3}', id="a-number-for-a-party"),
    ],
)
def test_what_is_no_fact_is_named_with_its_line(tmp_path: Path, line: str) -> None:
    (tmp_path / "bad.jsonl").write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(GoldError, match=re.escape("bad.jsonl, line 2, is no fact")):
        read_gold(tmp_path)


def test_a_folder_without_gold_is_named(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="holds no gold"):
        read_gold(tmp_path)


def test_gold_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_bytes(b"\xff\xff")
    with pytest.raises(GoldError, match="cannot be read"):
        read_gold(tmp_path)
