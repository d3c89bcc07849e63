"""What joins a session's process to the front: a terminal of its own, or two pipes."""

import fcntl
import os
import struct
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

import asyncssh

from tui.serve.relay import Inlet, Outlet


class Person(Protocol):
    """Whoever reads what a session writes."""

    def take(self, data: bytes, datatype: asyncssh.DataType = None) -> None:
        """Something for them."""

    def let_type(self, *, willing: bool) -> None:
        """Let them go on, or make them wait for a program that does not read."""


class Lines:
    """The front's ends of what joins it to a session. `closed` is called when the last of them is."""

    def __init__(self, closed: Callable[[], None]) -> None:
        self._closed = closed
        self._outlets: list[Outlet] = []
        self.handed: tuple[int, ...] = ()
        """The session's ends, until they have been handed over."""

    @property
    def is_open(self) -> bool:
        """Whether anything may still come."""
        return any(outlet.is_open for outlet in self._outlets)

    def hand_over(self) -> None:
        """The session has its ends now; the front keeps none, so that it learns when they are closed."""
        for each in self.handed:
            os.close(each)
        self.handed = ()

    def write(self, data: bytes) -> None:
        """Keys; a session without a terminal takes none."""

    def resize(self, columns: int, rows: int) -> None:
        """A new size; it means nothing without a terminal."""

    def pause(self) -> None:
        """Take nothing until told to go on."""
        for outlet in self._outlets:
            outlet.pause()

    def resume(self) -> None:
        """Go on."""
        for outlet in self._outlets:
            outlet.resume()

    def close(self) -> None:
        """Close the front's ends: a terminal's session is hung up by that."""
        for outlet in self._outlets:
            outlet.close()


class Screen(Lines):
    """A pseudo-terminal that does not echo keys typed before the program is there to read them."""

    def __init__(self, person: Person, closed: Callable[[], None], columns: int, rows: int) -> None:
        super().__init__(closed)
        self._master, terminal = os.openpty()
        with _none_left_open(self._master, terminal):
            keys = os.dup(self._master)
        self.handed = (terminal,)
        modes = termios.tcgetattr(terminal)
        modes[3] &= ~termios.ECHO
        termios.tcsetattr(terminal, termios.TCSANOW, modes)
        self.resize(columns, rows)
        self._inlet = Inlet(keys, lambda: person.let_type(willing=False), lambda: person.let_type(willing=True))
        self._outlets = [Outlet(self._master, person.take, closed)]

    def write(self, data: bytes) -> None:
        """Keys."""
        self._inlet.write(data)

    def resize(self, columns: int, rows: int) -> None:
        """A new size, of which the kernel tells the session."""
        if self.handed or self.is_open:
            fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def close(self) -> None:
        """Hang up."""
        self._inlet.close()
        super().close()


class Pipes(Lines):
    """Two pipes, for data and for talk."""

    def __init__(self, person: Person, closed: Callable[[], None]) -> None:
        super().__init__(closed)
        data, data_end = os.pipe()
        with _none_left_open(data, data_end):
            talk, talk_end = os.pipe()
        self.handed = (data_end, talk_end)
        self._outlets = [
            Outlet(data, person.take, closed),
            Outlet(talk, lambda said: person.take(said, asyncssh.EXTENDED_DATA_STDERR), closed),
        ]


@contextmanager
def _none_left_open(*descriptors: int) -> Iterator[None]:
    """Close what has been opened where there is no descriptor left for the rest."""
    try:
        yield
    except OSError:
        for each in descriptors:
            os.close(each)
        raise
