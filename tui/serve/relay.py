"""Bytes between a session's terminal or pipe and the person, in both directions, no faster than they are taken."""

import asyncio
import os
from collections.abc import Callable

_CHUNK = 1 << 16
_MOST_WAITING = 1 << 14
"""Bytes of keys that a program may have left unread before the person is made to wait."""


class Outlet:
    """Reads what a session writes and hands it on, unless told to pause. Owns its descriptor."""

    def __init__(self, descriptor: int, hand_on: Callable[[bytes], None], ended: Callable[[], None]) -> None:
        self._descriptor: int | None = descriptor
        self._hand_on = hand_on
        self._ended = ended
        self._loop = asyncio.get_running_loop()
        os.set_blocking(descriptor, False)
        self.resume()

    @property
    def is_open(self) -> bool:
        """Whether anything may still come."""
        return self._descriptor is not None

    def pause(self) -> None:
        """Read nothing until told to go on."""
        if self._descriptor is not None:
            self._loop.remove_reader(self._descriptor)

    def resume(self) -> None:
        """Go on."""
        if self._descriptor is not None:
            self._loop.add_reader(self._descriptor, self._read)

    def close(self) -> None:
        """Read no more."""
        if self._descriptor is not None:
            self._loop.remove_reader(self._descriptor)
            descriptor, self._descriptor = self._descriptor, None
            os.close(descriptor)
            self._ended()

    def _read(self) -> None:
        if self._descriptor is None:
            return
        try:
            data = os.read(self._descriptor, _CHUNK)
        except BlockingIOError:
            return
        except OSError:  # Linux reports the end of the other side of a terminal so
            data = b""
        if data:
            self._hand_on(data)
        else:
            self.close()


class Inlet:
    """Writes keys to a session's terminal. Owns its descriptor."""

    def __init__(self, descriptor: int, full: Callable[[], None], empty: Callable[[], None]) -> None:
        self._descriptor: int | None = descriptor
        self._full = full
        self._empty = empty
        self._waiting = bytearray()
        self._loop = asyncio.get_running_loop()
        os.set_blocking(descriptor, False)

    def write(self, data: bytes) -> None:
        """Write now, or as soon as the program reads; `full` is called where it does not."""
        if self._descriptor is None:
            return
        was_waiting = bool(self._waiting)
        self._waiting += data
        if not was_waiting:
            self._flush()
            if self._waiting and self._descriptor is not None:
                self._loop.add_writer(self._descriptor, self._flush)
        if len(self._waiting) > _MOST_WAITING:
            self._full()

    def close(self) -> None:
        """Write no more."""
        if self._descriptor is not None:
            self._loop.remove_writer(self._descriptor)
            descriptor, self._descriptor = self._descriptor, None
            os.close(descriptor)
            self._waiting.clear()

    def _flush(self) -> None:
        if self._descriptor is None:
            return
        try:
            while self._waiting:
                del self._waiting[: os.write(self._descriptor, self._waiting)]
        except BlockingIOError:
            return
        except OSError:
            self._waiting.clear()
        self._loop.remove_writer(self._descriptor)
        self._empty()
