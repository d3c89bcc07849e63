"""A program in a pseudo-terminal of its own: what it wrote, what stands on its screen, and keys for it."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

KEYS: Mapping[str, bytes] = {
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "enter": b"\r",
    "tab": b"\t",
    "escape": b"\x1b",
    # After a bare escape any key that comes soon is the same with Alt; newer terminals spell it so:
    "sure_escape": b"\x1b[27u",
    "space": b" ",
    "ctrl+c": b"\x03",
    "ctrl+q": b"\x11",
}
_ANSWERS: Mapping[bytes, bytes] = {
    b"\x1b[c": b"\x1b[?62;22c",
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",
    b"\x1b[?2048$p": b"\x1b[?2048;0$y",
    b"\x1b[6n": b"\x1b[1;1R",
}
"""What a terminal answers when a program asks it what it can do."""
_NOBODY: Mapping[str, str] = {"XDG_CONFIG_HOME": os.devnull, "XDG_STATE_HOME": os.devnull}
"""Whoever runs the tests: their own settings are left out of it."""
_KEYBOARD = re.compile(rb"\x1b\[[<=>][\d;]*u")
_UNFINISHED = re.compile(rb"\x1b(?:\[[\d;<=>?$]*)?\Z")
_CLOSED = -1
_WIDEST = 1000
DEADLINE = 90.0
"""Seconds to wait for something that is sure to come; only a failing test waits them out."""


class Terminal:
    """A program on a screen of `columns` by `rows`; leaving the context ends it."""

    def __init__(
        self,
        command: Sequence[str],
        columns: int = 80,
        rows: int = 24,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.output = bytearray()
        """All that the program has written."""
        self._held = b""
        self._stream = pyte.ByteStream(self.screen)
        self._master, slave = pty.openpty()
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=folder,
            env=_environment(environment),
            start_new_session=True,
            preexec_fn=_own_terminal,  # noqa: PLW1509 - no other thread runs here
        )
        os.close(slave)

    def __enter__(self) -> Self:
        """The terminal itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the program and what it started."""
        self.close()

    @property
    def lines(self) -> list[str]:
        """The screen as it stands, a line a row."""
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self) -> str:
        """The screen as it stands."""
        return "\n".join(self.lines)

    @property
    def written(self) -> int:
        """How many bytes the program has written."""
        return len(self.output)

    def press(self, *keys: str) -> None:
        """Press keys by name, or type a text."""
        for key in keys:
            os.write(self._master, KEYS.get(key, key.encode()))

    def walk(self, steps: Sequence[tuple[str, str]]) -> None:
        """Press keys, parted by spaces, and wait for what they bring onto the screen, step by step."""
        for keys, awaited in steps:
            self.press(*keys.replace("escape", "sure_escape").split())
            self.wait_for(awaited)

    def resize(self, columns: int, rows: int) -> None:
        """Make the window another size. One that no screen has is told to the program and not drawn."""
        if 0 < columns < _WIDEST and rows:
            self.screen.resize(rows, columns)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds: float) -> bool:
        """Read what comes within so many seconds onto the screen; False if nothing does, or the program has ended."""
        if self._master == _CLOSED:
            return False
        ready, _, _ = select.select([self._master], [], [], max(0.0, seconds))
        if not ready:
            return False
        try:
            chunk = os.read(self._master, 1 << 16)
        except OSError:  # Linux reports the end of the other side so
            return False
        self.output += chunk
        self._show(chunk)
        return bool(chunk)

    def _show(self, chunk: bytes) -> None:
        """Answer questions; feed the screen, but for those about the keyboard, of which it would print the last letter.

        What ends in the middle of a sequence waits for the rest of it.
        """
        data = self._held + chunk
        unfinished = _UNFINISHED.search(data)
        self._held = unfinished[0] if unfinished else b""
        data = data[: len(data) - len(self._held)]
        self._stream.feed(_KEYBOARD.sub(b"", data))
        for question, answer in _ANSWERS.items():
            if question in data:
                os.write(self._master, answer)

    def wait_for(self, *texts: str, gone: Sequence[str] = (), seconds: float = DEADLINE) -> str:
        """Read until all `texts` stand on the screen and none of `gone` does; the screen then."""
        return self.wait_until(
            lambda screen: all(text in screen for text in texts) and not any(text in screen for text in gone),
            f"{texts} to come and {gone} to go",
            seconds,
        )

    def wait_until(self, holds: Callable[[str], bool], promise: str, seconds: float = DEADLINE) -> str:
        """Read until `holds` is true of the screen. Raises AssertionError with the last screen if it never is."""
        deadline = time.monotonic() + seconds
        while not holds(self.text):
            left = deadline - time.monotonic()
            if left <= 0 or not self.read(left):
                raise AssertionError(f"waited in vain for {promise}; the screen:\n{self.text}")
        return self.text

    def settle(self, quiet: float) -> float:
        """Read until nothing has come for `quiet` seconds; the moment of the last byte, on `time.perf_counter`.

        Raises AssertionError if it never comes to rest.
        """
        last, deadline = time.perf_counter(), time.monotonic() + DEADLINE
        while self.read(quiet):
            last = time.perf_counter()
            assert time.monotonic() < deadline, f"it never comes to rest; the screen:\n{self.text}"
        return last

    def wait_for_end(self, seconds: float = DEADLINE) -> int:
        """Read until the program ends, and what it wrote last; its exit code.

        Raises AssertionError with the last screen if it does not end.
        """
        deadline = time.monotonic() + seconds
        while self.process.poll() is None:
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for the end; the screen:\n{self.text}")
            self.read(0.02)
        while self.read(0.0):
            pass
        return self.process.wait()

    def hang_up(self) -> None:
        """Close the terminal under the program, as when its window is closed or a connection breaks."""
        os.close(self._master)
        self._master = _CLOSED

    def close(self) -> None:
        """End the program, kindly first, and reap it."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            if self.process.poll() is None:
                self.process.send_signal(sign)
                _reap(self, 3.0)
        if self._master != _CLOSED:
            self.hang_up()


def _reap(terminal: Terminal, seconds: float) -> None:
    """Read while the program ends, so that it need not wait for a reader."""
    deadline = time.monotonic() + seconds
    while terminal.process.poll() is None and time.monotonic() < deadline:
        terminal.read(0.02)


def _own_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _environment(changes: Mapping[str, str] | None) -> dict[str, str]:
    """The environment without what would change how a program draws, or have it compiled anew at every start."""
    foreign = ("TEXTUAL", "HUSTINGS", "COLORFGBG", "NO_COLOR", "FORCE_", "COLUMNS", "LINES", "PYTHONDONTWRITEBYTECODE")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(foreign)}
    return {
        **kept,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LC_ALL": "C.UTF-8",
        **_NOBODY,
        **(changes or {}),
    }
