"""What a record of every candidate adds: to the launch, to memory, and to a move through the tree."""

import csv
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count, cycle
from pathlib import Path
from statistics import median

from benchmarks.keys import moves_of
from benchmarks.launch import HUSTINGS, Launch, launch
from benchmarks.timing import against, within
from parsing.lexicon import parties, seats_at
from parsing.reading import seed_paths

_YEARS = (2010, 2015, 2017, 2019, 2024)
_STANDING = (8, 9, 8, 9, 9)
"""Candidates in turn: some 28,000 in the five elections."""
_ROUNDS = 7
_ADDED = 150.0
"""Milliseconds that the record may add to a launch."""
_SIZE = (120, 40)


def record_lines() -> Iterator[str]:
    """Launches and moves with the record and without, in turn."""
    with _record() as (path, rows):
        contestants = {"without": _command(), "with": _command("--reference", str(path))}
        launches: dict[str, list[Launch]] = {name: [] for name in contestants}
        moves: dict[str, list[float]] = {name: [] for name in contestants}
        for _ in range(_ROUNDS):
            for name, command in contestants.items():
                launches[name].append(launch(command, "Rochford", _SIZE))
        for name, command in contestants.items():
            moves[name] = [move.complete for move in moves_of(command, "Rochford", *_SIZE)]
    yield f"{rows:,} rows of official results; medians of {_ROUNDS} launches in turn"
    for name, runs in launches.items():
        yield (
            f"{name:<8} first seat {_of(runs, 'awaited'):6.0f} ms   settled {_of(runs, 'settled'):6.0f} ms   "
            f"peak {_of(runs, 'memory'):5.1f} MiB   a move {median(moves[name]):5.1f} ms"
        )
    first, settled = (_of(launches["with"], what) - _of(launches["without"], what) for what in ("awaited", "settled"))
    yield f"milliseconds added to the first seat: {within(first, _ADDED)}"
    yield f"milliseconds added until the screen is settled, with all seats in its tree: {within(settled, _ADDED)}"
    yield f"a move among all seats, to one among those of the reports: {against(_ratio(moves), 1.5)}"


def _ratio(moves: dict[str, list[float]]) -> float:
    return median(moves["with"]) / median(moves["without"])


def _of(runs: Sequence[Launch], what: str) -> float:
    figures: list[float] = [getattr(run, what) for run in runs]
    return median(figures)


def _command(*more: str) -> list[str]:
    """The program over the seeds as files: their own table does not come with them."""
    return [*HUSTINGS, "explore", *more, *map(str, seed_paths())]


@contextmanager
def _record() -> Iterator[tuple[Path, int]]:
    """A table of every seat since 2010, its candidates made up, and how many rows it has."""
    codes = [party.name for party in parties()]
    numbers, standing = count(1), cycle(_STANDING)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "results.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("year", "constituency", "candidate", "party", "votes", "electorate"))
            for year in _YEARS:
                for seat in seats_at(year):
                    for place in range(next(standing)):
                        number = next(numbers)
                        name = f"Candidate Number{number}"
                        writer.writerow(
                            (year, seat.name, name, codes[place], 30000 // (place + 1) + number % 97, 75000)
                        )
        yield path, next(numbers) - 1
