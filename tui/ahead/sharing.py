"""Work shared out among processes, each of which ends with whoever waits for it."""

import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, Pipe, wait
from typing import Any, Final, TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")

MOST: Final = 8
"""Processes at once, however many cores there are."""


def share_out(batches: Sequence[T], work: Callable[[T], R], processes: int | None = None) -> Iterator[R]:
    """What `work` makes of each batch, as soon as it is made; of one that was lost with its process, at the end.

    To be called in a process that has no other threads.
    """
    amount = min(processes or _cores(), MOST, len(batches))
    waiting: list[Connection] = [*_fork(batches, work, amount)]
    missing = set(range(len(batches)))
    while waiting:
        for ready in wait(waiting):
            connection = cast("Connection", ready)
            try:
                # Only ever bytes from our own children.
                number, made = pickle.loads(connection.recv_bytes())  # noqa: S301
            except (EOFError, OSError):
                waiting = [other for other in waiting if other is not connection]
            else:
                missing.discard(number)
                yield made
    yield from (work(batches[number]) for number in sorted(missing))


def _fork(batches: Sequence[T], work: Callable[[T], R], amount: int) -> list[Connection]:
    """One connection to each of `amount` processes, which take turns at the batches."""
    connections: list[Any] = []
    for first in range(amount):
        reading, writing = Pipe(duplex=False)
        connections.append(reading)
        if not os.fork():
            # Held open here, the others' ends would keep them from noticing that nobody reads any more.
            with suppress(BaseException):
                for connection in connections:
                    connection.close()
                for number in range(first, len(batches), amount):
                    writing.send_bytes(pickle.dumps((number, work(batches[number])), pickle.HIGHEST_PROTOCOL))
            os._exit(0)
        writing.close()
    return connections


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
