"""From the command to the first seat on the screen, and to a screen that no longer changes."""

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.timing import against
from tests.terminal import Terminal

_PROGRAMS = Path(__file__).parent / "programs"
HUSTINGS = [str(Path(sys.executable).parent / "hustings")]
_CONTESTANTS = {
    "bare": ([sys.executable, str(_PROGRAMS / "bare.py")], "one widget"),
    "plain": ([sys.executable, str(_PROGRAMS / "plain.py")], ""),
    "hustings": (HUSTINGS, "Rochford"),
}
_ROUNDS = 9
_QUIET = 0.5
"""Seconds without output after which a screen counts as settled."""
_FIRST_SCREEN, _SETTLED = 1.8, 1.25


@dataclass(frozen=True, slots=True)
class Launch:
    """One start of a program: milliseconds, bytes and mebibytes."""

    awaited: float
    settled: float
    written: int
    memory: float


def launch_lines(size: tuple[int, int] = (120, 40)) -> Iterator[str]:
    """Launch of hustings beside the bare and the plain program, in turn."""
    runs: dict[str, list[Launch]] = {name: [] for name in _CONTESTANTS}
    for _ in range(_ROUNDS + 1):
        for name, (command, awaited) in _CONTESTANTS.items():
            runs[name].append(launch(command, awaited, size))
    medians = {name: _median(each[1:]) for name, each in runs.items()}  # the first run fills the caches of the disk
    columns, rows = size
    yield f"medians of {_ROUNDS} runs in turn at {columns}x{rows}"
    for name, run in medians.items():
        yield (
            f"{name:<9} awaited {run.awaited:6.0f} ms   settled {run.settled:6.0f} ms   "
            f"{run.written / 1000:6.1f} kB   peak {run.memory:5.1f} MiB"
        )
    hustings = medians["hustings"]
    first = hustings.awaited / medians["bare"].awaited
    settled = hustings.settled / medians["plain"].settled
    yield f"first seat on screen, to the bare program's first screen: {against(first, _FIRST_SCREEN)}"
    yield f"settled, to the same imports and widgets without data: {against(settled, _SETTLED)}"


def launch(command: Sequence[str], awaited: str, size: tuple[int, int]) -> Launch:
    """Start a program once, and end it."""
    with Terminal(command, *size) as terminal:
        terminal.wait_until(lambda screen: awaited in screen and bool(screen.strip()), f"{awaited!r}")
        first = time.perf_counter()
        settled = terminal.settle(_QUIET)
        if terminal.process.poll() is not None:
            raise RuntimeError(f"{command[-1]} ended by itself; its screen:\n{terminal.text}")
        return Launch(
            awaited=(first - terminal.started) * 1000,
            settled=(max(settled, first) - terminal.started) * 1000,
            written=terminal.written,
            memory=peak_memory(terminal.process.pid),
        )


def peak_memory(pid: int) -> float:
    """The most memory a running process has held, in mebibytes (of Linux; not a number elsewhere)."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return float("nan")
    (line,) = (line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _median(runs: Sequence[Launch]) -> Launch:
    return Launch(
        awaited=median(run.awaited for run in runs),
        settled=median(run.settled for run in runs),
        written=int(median(run.written for run in runs)),
        memory=median(run.memory for run in runs),
    )
