"""Work beside the event loop that lets keys go first."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

TURN: Final = 0.0001
"""Seconds after which a thread that works lets another one have a turn.

Handling a key takes many: the plotting library gives its turn up at each of its calls, some sixty a chart, and at the
interpreter's usual 5 milliseconds a chart that takes 3 would take 300.
"""


class _Turns:
    """How many threads work so, and how things stood before the first of them."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.at_work = 0
        self.usual = 0.0
        self.collects = False


_TURNS: Final = _Turns()


@contextmanager
def giving_way() -> Iterator[None]:
    """While much is worked out: short turns, and no looking for garbage, which stops every thread.

    What has been made by the end is there to stay, and is not looked through again.
    """
    with _TURNS.lock:
        if not _TURNS.at_work:
            _TURNS.usual, _TURNS.collects = sys.getswitchinterval(), gc.isenabled()
            sys.setswitchinterval(TURN)
            gc.disable()
        _TURNS.at_work += 1
    try:
        yield
    finally:
        with _TURNS.lock:
            _TURNS.at_work -= 1
            if not _TURNS.at_work:
                sys.setswitchinterval(_TURNS.usual)
                if _TURNS.collects:
                    gc.freeze()
                    gc.enable()
