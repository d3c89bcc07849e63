"""Reading ahead in a second process gives what reading gives."""

import os
from pathlib import Path

import pytest

from parsing.corrections import keep, of_claim
from tui.ahead import load, read_ahead, sending, steps, stop
from tui.ahead.sending import Sender
from tui.ahead.sharing import share_out

SEED = "000-rochford-and-southend-east.md"


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
    collection = read_ahead([])()
    assert len(collection.articles) == 4
    assert collection.record.years == (2010, 2015, 2017, 2019, 2024)
    assert not collection.adds_seats


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
    def fail(_: Sender) -> object:
        raise MemoryError

    monkeypatch.setattr(Sender, "send_all", fail)
    assert read_ahead([report])().results


@pytest.fixture
def many(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of more articles than are read at once, one of them printed twice, one corrected, one file empty."""
    monkeypatch.setattr(sending, "AT_ONCE", 3)
    for path in (*sorted((root / "tests" / "reports").glob("pool-a-0*.txt")), root / "seeds" / SEED):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / f"again-{SEED}").write_bytes((root / "seeds" / SEED).read_bytes())
    (tmp_path / "empty.txt").touch()
    article = load([tmp_path / SEED]).articles[Path(SEED).stem]
    claim = load([tmp_path / SEED]).claims_of(article.name)[-1]
    keep(article, of_claim(article, claim, None, "a slip"))
    return tmp_path


def test_many_articles_read_in_batches_come_to_what_reading_them_at_once_gives(many: Path) -> None:
    taken = list(steps(read_ahead([many])))
    assert [step.is_last for step in taken] == [False] * (len(taken) - 1) + [True]
    assert taken[-1].collect() == load([many])


def test_what_is_known_can_be_seen_while_more_is_read(many: Path) -> None:
    loader = read_ahead([many])
    amounts = [(step.found, step.read_out, step.of, len(step.collect().results)) for step in steps(loader)]
    assert amounts == sorted(amounts, key=lambda amount: amount[:2])
    assert 0 < amounts[1][3] < amounts[-1][3]


def test_reading_that_is_stopped_goes_no_further(many: Path) -> None:
    loader = read_ahead([many])
    taken = steps(loader)
    next(taken)
    stop(loader)
    assert not any(step.is_last for step in taken)


@pytest.mark.parametrize("processes", [1, 3])
def test_work_shared_out_is_all_done(processes: int) -> None:
    assert sorted(share_out([1, 2, 3, 4, 5], lambda number: number * 10, processes)) == [10, 20, 30, 40, 50]


def test_work_lost_with_its_process_is_done_all_the_same() -> None:
    parent = os.getpid()

    def work(number: int) -> int:
        if number == 3 and os.getpid() != parent:
            os._exit(1)
        return number

    assert sorted(share_out([1, 2, 3, 4], work, 2)) == [1, 2, 3, 4]


def test_the_record_comes_after_the_articles(report: Path, tmp_path: Path) -> None:
    table = tmp_path / "ge2019.csv"
    table.write_text("constituency,candidate,party,votes\nEltham,Ann Lee,Labour,5\n", encoding="utf-8")
    first, last = steps(read_ahead([report], [str(table)]))
    assert (first.is_last, last.is_last) == (False, True)
    assert not first.collect().record
    assert last.collect().record.seats == ("Eltham",)
    assert last.collect().adds_seats
    assert first.collect().results == last.collect().results
