"""What ends the program from outside: the terminal is put in order first."""

import asyncio
import select
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import Final

from textual.app import App

_SIGNALS: Final = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
_PATIENCE: Final = 2.0
"""Seconds after which a program that cannot end in order, as when its terminal is gone, is ended by an alarm."""
_ENDED_BY: Final = 128
"""What shells add to a signal's number to say that it ended a program."""


def end_in_order(app: App[None]) -> None:
    """Let SIGTERM and SIGHUP, where they are not ignored, leave the program by its own way out, with no traceback.

    So does a terminal that is gone, even where SIGHUP is ignored: the framework would read its end for ever. To be
    called on the event loop. The program's return code is then 128 and the signal's number.
    """
    loop = asyncio.get_running_loop()

    def end(number: int, _frame: object = None) -> None:
        for each in _SIGNALS:
            signal.signal(each, signal.SIG_IGN)
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_REAL, _PATIENCE)
        loop.call_soon_threadsafe(lambda: app.exit(return_code=_ENDED_BY + number))

    for number in _SIGNALS:
        if signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, end)
    if hasattr(signal, "SIGHUP") and sys.__stdin__ is not None and sys.__stdin__.isatty():
        hang_up = partial(loop.call_soon_threadsafe, end, signal.SIGHUP)
        Thread(target=_watch, args=(sys.__stdin__.fileno(), hang_up), daemon=True).start()


def _watch(terminal: int, hang_up: Callable[[], object]) -> None:
    """Wait, without waking, till a terminal is gone. Where a system cannot tell it is left to the signal."""
    poll = select.poll()
    poll.register(terminal, 0)
    if any(event & select.POLLHUP for _, event in poll.poll()):
        with suppress(RuntimeError):  # the program has ended meanwhile
            hang_up()
