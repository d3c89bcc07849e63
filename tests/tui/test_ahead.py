"""Reading ahead in a second process gives what reading gives."""

import os
from pathlib import Path

import pytest

from tui import ahead
from tui.ahead import load, read_ahead


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report of one contest."""
    (tmp_path / "dover.txt").write_text(
        "General election 2017, Dover result: Ann Lee (Labour) 20,000; Bob Ray (Con) 18,766.", encoding="utf-8"
    )
    return tmp_path / "dover.txt"


def test_what_was_read_ahead_is_what_reading_gives(report: Path) -> None:
    collection = read_ahead([report])()
    assert collection.results
    assert collection == load([report])


def test_without_paths_the_seeds_are_read() -> None:
    assert len(read_ahead([])().articles) == 4


def test_problems_come_along(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").touch()
    assert read_ahead([tmp_path])().problems[0].message.endswith("bad.txt is empty.")


def test_a_second_call_reads_again(report: Path) -> None:
    loader = read_ahead([report])
    loader()
    report.write_text(
        "General election 2019, Dover result: Ann Lee (Labour) 20,000; Bob Ray (Con) 18,766.", encoding="utf-8"
    )
    assert loader().results[0].contest.year == 2019


def test_without_forks_it_is_read_when_asked(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    assert read_ahead([report])() == load([report])


def test_a_second_process_that_fails_leaves_the_reading_to_the_first(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = os.getpid()

    def fail_elsewhere(paths: list[Path], references: list[str]) -> object:
        if os.getpid() != parent:
            raise MemoryError
        return load(paths, references)

    monkeypatch.setattr(ahead, "load", fail_elsewhere)
    assert read_ahead([report])().results
