"""What a key costs: moves to the next seat, in bytes to the terminal and milliseconds to the last of them.

Beside hustings, in the same run: a program of the framework's own widgets used plainly, and VisiData moving through a
table of the same seats.
"""

import csv
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

from benchmarks.launch import HUSTINGS
from benchmarks.timing import against, within
from parsing.collection import Collection
from parsing.reading import seed_paths
from tests.terminal import Terminal

_SIZES = {(80, 24): 2500, (120, 40): 4000}
"""Sizes of the screen, and the bytes that a move may cost there."""
_MOVES, _RUNS = 10, 2
_QUIET = 0.25
"""Seconds without output after which a key counts as answered."""
_DETAIL_WITHIN, _CHART_WITHIN = 50.0, 120.0
"""Milliseconds from the key."""
_CHART = ", 0 to "
"""Stands in the row above the chart."""
_HELD, _BETWEEN = 20, 0.033
"""Moves of a key that is held down, and the seconds between them."""
_IDLE = 2.0


@dataclass(frozen=True, slots=True)
class Move:
    """One key: bytes, and milliseconds to the last of them and to the last of the detail above the chart."""

    written: int
    complete: float
    detail: float


def key_lines() -> Iterator[str]:
    """A line for each program at each size of screen, and what is to be judged by them."""
    yield f"moves to the next seat: medians of {_MOVES} moves in {_RUNS} runs in turn, and the dearest key"
    with _contestants() as contestants:
        for (columns, rows), allowed in _SIZES.items():
            moves: dict[str, list[Move]] = {name: [] for name in contestants}
            for _ in range(_RUNS):
                for name, (command, awaited) in contestants.items():
                    moves[name] += moves_of(command, awaited, columns, rows)
            yield from _report(f"{columns}x{rows}", moves, allowed)
    yield from _held_and_idle()


@contextmanager
def _contestants() -> Iterator[dict[str, tuple[Sequence[str], str]]]:
    """Each command, with what stands on its screen once it is ready."""
    here = Path(__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "seats.csv"
        _write_table(table)
        yield {
            "hustings": (HUSTINGS, "Rochford"),
            "stock": ([sys.executable, str(here / "programs" / "stock.py")], "Rochford"),
            "visidata": ([str(Path(sys.executable).parent / "vd"), "--config=none", str(table)], "Rochford"),
        }


def _write_table(path: Path) -> None:
    """A row a seat: what the tree and the pane beside it show of its last contest."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["seat", "year", "winner", "party", "votes", "share", "majority", "turnout"])
        for region in Collection.load(seed_paths()).regions():
            for seat in region.seats:
                result = seat.results[-1]
                first = result.candidates[0] if result.candidates else None
                figures = (first and first.votes, first and first.share, result.majority, result.turnout_pct)
                named = (first.person, first.party) if first else ("", "")
                writer.writerow([seat.seat, result.contest.year, *named, *(f.value if f else "" for f in figures)])


def moves_of(command: Sequence[str], awaited: str, columns: int, rows: int) -> Iterator[Move]:
    """What each of some moves down costs."""
    with Terminal(command, columns, rows) as terminal:
        terminal.wait_for(awaited)
        terminal.settle(_QUIET * 2)
        terminal.press("g")
        terminal.settle(_QUIET)
        for _ in range(_MOVES):
            yield _press(terminal, "down")


def _press(terminal: Terminal, *keys: str) -> Move:
    before, pressed = terminal.written, time.perf_counter()
    terminal.press(*keys)
    screens = [(pressed, terminal.lines)]
    while terminal.read(_QUIET):
        screens.append((time.perf_counter(), terminal.lines))
    final = _above_the_chart(screens[-1][1])
    unfinished = (after for (_, lines), (after, _) in pairwise(screens) if _above_the_chart(lines) != final)
    return Move(
        written=terminal.written - before,
        complete=(screens[-1][0] - pressed) * 1000,
        detail=(max(unfinished, default=pressed) - pressed) * 1000,
    )


def _above_the_chart(lines: Sequence[str]) -> list[str]:
    end = next((number for number, line in enumerate(lines) if _CHART in line), len(lines))
    return list(lines[:end])


def _report(size: str, moves: dict[str, list[Move]], allowed: int) -> Iterator[str]:
    for name, each in moves.items():
        written, waits = [move.written for move in each], [move.complete for move in each]
        yield (
            f"{f'{size} {name}':<17} {median(written):7,.0f} bytes (at most {max(written):,})   "
            f"{median(waits):6.1f} ms (at most {max(waits):.1f})"
        )
    costs = {name: median(move.written for move in each) for name, each in moves.items()}
    yield f"bytes of a move: {within(costs['hustings'], allowed)}"
    yield f"bytes, to the framework's widgets used plainly: {against(costs['hustings'] / costs['stock'], 1.0)}"
    yield f"bytes, to VisiData, which shows a row and no detail: {costs['hustings'] / costs['visidata']:.2f} times"
    yield f"milliseconds to the whole detail: {within(median(m.detail for m in moves['hustings']), _DETAIL_WITHIN)}"
    yield f"milliseconds to the chart: {within(median(m.complete for m in moves['hustings']), _CHART_WITHIN)}"


def _held_and_idle() -> Iterator[str]:
    """A key that is held down, and none at all."""
    with Terminal(HUSTINGS, 120, 40) as terminal:
        terminal.wait_for("Rochford")
        terminal.settle(_QUIET * 2)
        terminal.press("g")
        terminal.settle(_QUIET)
        for _ in range(_HELD - 1):
            terminal.press("down")
            time.sleep(_BETWEEN)
            while terminal.read(0):
                pass
        held = _press(terminal, "down")
        before = terminal.written
        terminal.settle(_IDLE)
        idle = terminal.written - before
    yield f"milliseconds from the last move of a held key to its chart: {within(held.complete, _CHART_WITHIN)}"
    yield f"bytes in {_IDLE:.0f} seconds without a key: {within(idle, 0)}"
