"""Which processes there are, and waiting for their end. Linux tells; elsewhere the tests that ask are skipped."""

import os
import select
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.terminal import DEADLINE

_PROCESSES = Path("/proc")
_PARENT = 1
"""Where the parent stands among the fields of `stat` that follow the command's name."""
_SESSION = 3
"""Where the session stands among them."""
_START = 19
"""Where its beginning does."""


def of_session(session: int) -> list[int]:
    """The processes of a terminal's session: the program and all that it started."""
    return _that(lambda process: _field(process, _SESSION) == session)


def children_of(parent: int) -> list[int]:
    """The processes that another has forked or started."""
    return _that(lambda process: _field(process, _PARENT) == parent)


def called_with(program: str, word: str) -> list[int]:
    """The processes of a program with a word on their command line, whoever started them."""
    command = (program.encode(), word.encode())
    return _that(lambda process: {*command} <= {*(process / "cmdline").read_bytes().split(b"\0")})


def started_at(process: int) -> int:
    """When a process was started, in the kernel's own time."""
    return _field(_PROCESSES / str(process), _START)


def still_running(processes: Iterable[int], seconds: float = DEADLINE) -> list[int]:
    """Those that have not ended after so many seconds; it waits no longer than it takes them."""
    deadline = time.monotonic() + seconds
    return [process for process in processes if not _ends(process, deadline)]


def _that(holds: Callable[[Path], bool]) -> list[int]:
    if not hasattr(os, "pidfd_open") or not _PROCESSES.is_dir():
        pytest.skip("this system does not tell which processes there are")
    found = []
    for process in _PROCESSES.glob("[0-9]*"):
        try:
            if holds(process):
                found.append(int(process.name))
        except (FileNotFoundError, ProcessLookupError, IndexError):  # it has ended since it was listed
            continue
    return found


def _field(process: Path, place: int) -> int:
    return int((process / "stat").read_bytes().rpartition(b")")[2].split()[place])


def _ends(process: int, deadline: float) -> bool:
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], max(0.0, deadline - time.monotonic()))[0])
    finally:
        os.close(handle)
