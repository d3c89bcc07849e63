"""Thousands of articles: how long keys wait and the screen stands still while they are read, and afterwards."""

import asyncio
import random
import subprocess
import sys
import time
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.timing import within
from parsing.lexicon import constituencies
from tests.accuracy.figures import ROOT
from tui.ahead import Loader, read_ahead

_ARTICLES = 10_000
_SEATS, _ELECTIONS = 650, 8
_PARTIES = ("Labour", "Conservative", "Liberal Democrat", "Green", "UKIP")
_PEOPLE = ("Ann Ashe", "Bob Barr", "Cara Cole", "Dev Dunn", "Eve Ellis", "Finn Ford", "Gail Gray", "Hal Hunt")
_BLOCKED, _KEY = 250, 250
"""Milliseconds: what is blocked for less seems to answer at once."""
_BEAT = 0.002
_PAUSE = 0.25
_ORDERS = ("s", "o", "o", "o", "slash", "d", "a", "escape", "G", "g")


@dataclass(slots=True)
class Run:
    """What was measured while a folder was read and looked at, in milliseconds; seconds till all of it was there."""

    gaps: list[float] = field(default_factory=list)
    moves: list[float] = field(default_factory=list)
    orders: list[float] = field(default_factory=list)
    first: float = 0.0
    whole: float = 0.0
    contests: int = 0


def many_lines() -> Iterator[str]:
    """A folder of real-looking reports, then one of every seat at every election."""
    for what, write in (
        (f"{_ARTICLES:,} reports made of those in seeds and tests/reports", write_reports),
        (f"{_SEATS} seats at {_ELECTIONS} elections, a report each", write_results),
    ):
        with TemporaryDirectory() as folder:
            write(Path(folder))
            yield what
            # In a process of its own: another one forks to read, which one with threads should not.
            command = [sys.executable, "-m", "benchmarks.many", folder]
            yield subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.rstrip()


def write_reports(folder: Path, amount: int = _ARTICLES) -> None:
    """The reports again and again, each time of other seats and dated by their names alone."""
    paths = [*sorted((ROOT / "seeds").glob("*.md")), *sorted((ROOT / "tests" / "reports").glob("*.txt"))]
    names = sorted((seat.name for seat in constituencies()), key=len, reverse=True)
    texts = [(path, text, [n for n in names if n in text][:4]) for path in paths if (text := path.read_text("utf-8"))]
    chance = random.Random(4)  # noqa: S311 - the same folder at every run
    for number in range(amount):
        path, text, named = texts[number % len(texts)]
        for name in named:
            text = text.replace(name, chance.choice(names))
        (folder / f"{path.stem}-{number:05}{path.suffix}").write_text(text, encoding="utf-8")


def write_results(folder: Path) -> None:
    """Full results of as many seats as there are in parliament, at each general election they were fought at."""
    chance = random.Random(4)  # noqa: S311 - the same folder at every run
    years = sorted({year for seat in constituencies() for year in seat.elections})[-_ELECTIONS:]
    for year in years:
        for number, seat in enumerate([seat for seat in constituencies() if year in seat.elections][:_SEATS]):
            votes = sorted((chance.randint(500, 26_000) for _ in _PARTIES), reverse=True)
            parties = chance.sample(_PARTIES, len(_PARTIES))
            lines = [f"{chance.choice(_PEOPLE)} ({p}) {v:,}" for p, v in zip(parties, votes, strict=True)]
            text = f"{seat.name}: general election {year}, full result\n\n" + "\n".join(lines)
            text += f"\n\nMajority: {votes[0] - votes[1]:,}. Turnout: {chance.randint(500, 800) / 10} per cent.\n"
            (folder / f"{year}-{number:03}.txt").write_text(text, encoding="utf-8")


def main() -> None:
    """Measure over one folder."""
    folder = Path(sys.argv[1])
    loader = read_ahead([folder])
    for line in _lines(asyncio.run(_measure(folder, loader))):
        print(line)


async def _measure(folder: Path, loader: Loader) -> Run:
    from tui.app import make_app

    run, app, began = Run(), make_app([folder], loader=loader), time.perf_counter()
    async with app.run_test(size=(120, 40)) as pilot:
        beating = asyncio.create_task(_beat(run.gaps))
        while app.is_reading or not app.explore.is_checked:
            if app.explore.is_loaded:
                run.first = run.first or time.perf_counter() - began
                run.moves.append(await _timed(pilot.press("down")))
            await asyncio.sleep(_PAUSE)
        run.whole = time.perf_counter() - began
        run.contests = len(app.explore.collection.results)
        for key in _ORDERS:
            run.orders.append(await _timed(pilot.press(key)))
            await asyncio.sleep(_PAUSE)
        beating.cancel()
    return run


async def _beat(gaps: list[float]) -> None:
    """Note how much later than asked for the event loop comes round."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(_BEAT)
        gaps.append((time.perf_counter() - before - _BEAT) * 1000)


async def _timed(work: Awaitable[object]) -> float:
    before = time.perf_counter()
    await work
    return (time.perf_counter() - before) * 1000


def _lines(run: Run) -> Iterator[str]:
    yield f"  first seats after {run.first:.1f} s; all {run.contests:,} contests, checked, after {run.whole:.1f} s"
    yield f"  longest the event loop was held up, in ms: {within(round(max(run.gaps)), _BLOCKED)}"
    yield f"  a move while reading, in ms: {within(round(median(run.moves)), _KEY)}, at most {max(run.moves):.0f}"
    yield f"  another order, or a letter of a search, in ms: {within(round(median(run.orders)), _KEY)}"


if __name__ == "__main__":
    main()
