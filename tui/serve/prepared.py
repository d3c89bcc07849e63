"""The prepared process: everything imported, the articles loaded, and a fork for each session. It has one thread.

Run as a program, with the number of the socket to the front as its argument. It ends when that is closed and the last
session has ended.
"""

import gc
import os
import selectors
import signal
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tui.serve.child import Parent, run_child
from tui.serve.log import log
from tui.serve.orders import LONGEST, PASSED, Ended, Limits, Prepare, Ready, Report, Signal, Start, orders

if TYPE_CHECKING:
    from parsing.collection import Collection

_LADDER = (signal.SIGHUP, signal.SIGTERM, signal.SIGKILL)
_LONGEST_FAULT = 200
_TRY_LATER = 75
"""The exit code of a session for which there was no room, as where the house is full."""
_NO_ROOM = b"hustings: this machine has no room for another session; try again later.\n"
_STEP = 3.0
"""Seconds between its steps, for sessions whose front has gone."""


class Nursery:
    """The sessions that were forked and have not been reaped. Only their parent can signal them without mistake."""

    def __init__(self, front: socket.socket, collection: "Collection", limits: Limits) -> None:
        self._front = front
        self.faults, faults_end = os.pipe()
        """Sentences from sessions in which something went wrong."""
        self._parent = Parent(os.getpid(), faults_end, collection, limits)
        self._numbers: dict[int, int] = {}
        """The number of each session by its process."""

    @property
    def is_empty(self) -> bool:
        """Whether all have ended."""
        return not self._numbers

    def obey(self, packet: bytes, handed: list[int]) -> None:
        """Do what the front orders."""
        try:
            order = orders.validate_json(packet)
            if isinstance(order, Start):
                self._fork(order, handed)
            elif isinstance(order, Signal):
                self.send(signal.Signals(order.sign), order.number)
        finally:
            for each in handed:
                os.close(each)

    def send(self, sign: signal.Signals, number: int | None = None) -> None:
        """Signal one session, or all."""
        for process, session in self._numbers.items():
            if number in {None, session}:
                with suppress(ProcessLookupError):
                    os.kill(process, sign)

    def reap(self) -> None:
        """Tell of each session that has ended."""
        for process in [*self._numbers]:
            ended, status = os.waitpid(process, os.WNOHANG)
            if ended:
                number = self._numbers.pop(process)
                tell(self._front, Ended(number=number, code=os.waitstatus_to_exitcode(status)))

    def _fork(self, start: Start, handed: list[int]) -> None:
        try:
            process = os.fork()
        except OSError as error:  # no room for another process; the sessions that there are need none
            log(f"session {start.number} could not be started: {error.strerror or error}.")
            for talk in handed[-1:]:  # the terminal, or the pipe for what is not an answer
                with suppress(OSError):
                    os.write(talk, _NO_ROOM)
            tell(self._front, Ended(number=start.number, code=_TRY_LATER))
            return
        if not process:
            run_child(start, handed, self._parent)
        self._numbers[process] = start.number


def main(argument: str) -> None:
    """Prepare, then obey."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl-C is for the front, which lets sessions end
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    front = socket.socket(fileno=int(argument))
    order = orders.validate_json(front.recv(LONGEST))
    if not isinstance(order, Prepare):
        raise TypeError("the first order is to prepare")
    gc.disable()
    from tui.serve.warming import load_everything

    collection = load_everything([Path(path) for path in order.articles], order.references)
    gc.collect()
    gc.freeze()
    problems = tuple(problem.message for problem in collection.problems)
    tell(front, Ready(articles=len(collection.articles), problems=problems))
    _serve(front, Nursery(front, collection, order.limits))


def tell(front: socket.socket, report: "Report") -> None:
    """Send a report; a front that has gone needs none."""
    with suppress(OSError):
        front.send(report.encoded())


def _serve(front: socket.socket, nursery: Nursery) -> None:
    """Until the front has gone and all sessions have ended."""
    woken, waker = socket.socketpair()
    for end in (woken, waker):
        end.settimeout(0)
    signal.set_wakeup_fd(waker.fileno(), warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    ladder = list(_LADDER)
    with selectors.DefaultSelector() as selector:
        selector.register(woken, selectors.EVENT_READ)
        selector.register(front, selectors.EVENT_READ)
        selector.register(nursery.faults, selectors.EVENT_READ)
        next_step: float | None = None
        while next_step is None or not nursery.is_empty:
            ready = selector.select(None if next_step is None else max(0.0, next_step - time.monotonic()))
            for key, _ in ready:
                if key.fileobj is woken:
                    woken.recv(LONGEST)
                    nursery.reap()
                elif key.fileobj == nursery.faults:
                    log(os.read(nursery.faults, _LONGEST_FAULT).decode("utf-8", "replace"))
                elif not _take_order(front, nursery):
                    selector.unregister(front)
                    next_step = time.monotonic()
            if next_step is not None and time.monotonic() >= next_step and ladder:
                nursery.send(ladder.pop(0))
                next_step = time.monotonic() + _STEP


def _take_order(front: socket.socket, nursery: Nursery) -> bool:
    """Obey the next order; False where there will be none."""
    try:
        packet, handed, _, _ = socket.recv_fds(front, LONGEST, PASSED)
    except ConnectionError:
        return False
    if packet:
        nursery.obey(packet, handed)
    return bool(packet)


if __name__ == "__main__":
    main(sys.argv[1])
