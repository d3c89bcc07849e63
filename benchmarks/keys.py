"""What a key costs: ten moves down the tree, in bytes to the terminal and milliseconds to the last of them."""

import time
from collections.abc import Iterator
from statistics import median

from benchmarks.launch import HUSTINGS
from tests.terminal import Terminal

_SIZES = ((80, 24), (120, 40))
_MOVES = 10
_RUNS = 3
_QUIET = 0.25
"""Seconds without output after which a key counts as answered."""


def key_lines() -> Iterator[str]:
    """A line for each size of screen."""
    yield f"{_MOVES} moves down the tree, {_RUNS} runs: medians, and the dearest key"
    for columns, rows in _SIZES:
        costs = [cost for _ in range(_RUNS) for cost in _moves(columns, rows)]
        written, waits = [written for written, _ in costs], [wait for _, wait in costs]
        yield (
            f"{f'{columns}x{rows}':<9} {median(written):6.0f} bytes (at most {max(written):,})   "
            f"{median(waits):6.1f} ms (at most {max(waits):.1f})"
        )


def _moves(columns: int, rows: int) -> Iterator[tuple[int, float]]:
    """Bytes and milliseconds of each move."""
    with Terminal(HUSTINGS, columns, rows) as terminal:
        terminal.wait_for("Rochford")
        terminal.settle(_QUIET * 2)
        terminal.press("g")
        terminal.settle(_QUIET)
        for _ in range(_MOVES):
            before = terminal.written
            pressed = time.perf_counter()
            terminal.press("down")
            last = terminal.settle(_QUIET)
            yield terminal.written - before, (last - pressed) * 1000
