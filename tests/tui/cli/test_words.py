"""Which words of a command line are paths, which a seat, which an election."""

from pathlib import Path

import pytest

from tui.cli.talk import Refusal
from tui.cli.words import Words, read_words

CASES = [
    pytest.param("", Words(), id="nothing"),
    pytest.param("Dartford", Words(seat="Dartford"), id="a-seat"),
    pytest.param(
        "Old Bexley and Sidcup 2017", Words(seat="Old Bexley and Sidcup", elections=("2017",)), id="no-quotes"
    ),
    pytest.param("Eltham 2015 2017", Words(seat="Eltham", elections=("2015", "2017")), id="two-years"),
    pytest.param("Rochdale 2024-02-29", Words(seat="Rochdale", elections=("2024-02-29",)), id="a-day"),
    pytest.param("Rochdale 2024-by", Words(seat="Rochdale", elections=("2024-by",)), id="an-unknown-day"),
    pytest.param("./cuttings", Words(paths=(Path("cuttings"),)), id="a-slash-makes-a-path"),
    pytest.param("a.txt b.txt", Words(paths=(Path("a.txt"), Path("b.txt"))), id="a-dot-makes-a-path"),
    pytest.param("-", Words(paths=(Path("-"),)), id="standard-input"),
    pytest.param("a/ Dartford 2017", Words((Path("a"),), "Dartford", ("2017",)), id="all-three"),
    pytest.param("St. Albans", Words(seat="St. Albans"), id="a-saint-is-no-path"),
    pytest.param(
        "2019/rochford-and-southend-east", Words((), "rochford and southend east", ("2019",)), id="an-address"
    ),
    pytest.param("2024-by/rochdale", Words((), "rochdale", ("2024-by",)), id="a-by-election's-address"),
    pytest.param("2017", Words(elections=("2017",)), id="only-a-year"),
    pytest.param("Ward 12", Words(seat="Ward 12"), id="a-number-that-is-no-year"),
]


@pytest.mark.parametrize(("line", "expected"), CASES)
def test_words_are_told_apart(line: str, expected: Words) -> None:
    assert read_words(line.split()) == expected


def test_a_year_before_the_end_of_the_name_is_refused() -> None:
    with pytest.raises(Refusal, match="2017 stands before the end of the seat's name"):
        read_words(["Old", "2017", "Bexley"])


def test_a_file_that_is_named_like_an_address_is_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "2019").mkdir()
    (tmp_path / "2019" / "dover").touch()
    monkeypatch.chdir(tmp_path)
    assert read_words(["2019/dover"]).paths == (Path("2019/dover"),)
