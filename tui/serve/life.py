"""A session from its fork to its end: bytes both ways, the limits of its time, and the ways in which it can end."""

import signal
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import asyncssh

from tui.serve.lines import Lines, Pipes, Screen
from tui.serve.log import Visit, log_visit
from tui.serve.orders import Start
from tui.serve.preparing import Prepared
from tui.serve.settings import Settings
from tui.serve.talking import duration, tell
from tui.serve.timers import Timers

NO_ROOM: Final = 75
"""The exit code that asks for another try later."""
_BY_SIGNAL: Final = 128
_LADDER: Final = (signal.SIGHUP, signal.SIGTERM, signal.SIGKILL)
_STEP: Final = 3.0
"""Seconds between its steps."""
_IN_ORDER: Final = b"\x1b[?1049l\x1b[?25h\x1b[?7h\x1b[?2004l\x1b[?1004l\x1b[<u\x1b[m"
"""Puts a terminal in order whose program could not: screen, cursor, wrapping, pastes, focus, keys, colours."""
_FAILED: Final = {
    -signal.SIGXCPU: "closed: it used more processor time than a session may.",
    -signal.SIGKILL: "closed: the service has lost the process behind this session; connect again.",
}


class Life:
    """One session's."""

    def __init__(
        self,
        settings: Settings,
        visit: Visit,
        channel: asyncssh.SSHServerChannel[bytes],
        size: tuple[int, int] | None,
        over: Callable[["Life"], None],
    ) -> None:
        self._settings = settings
        self._visit = visit
        self._channel: asyncssh.SSHServerChannel[bytes] | None = channel
        """None when the person has hung up."""
        self._on_screen = size is not None
        self._over = over
        self._timers = Timers()
        self._ladder = [*_LADDER]
        self._reason = ""
        """Why the service ends it, in words."""
        self._code: int | None = None
        """How the process has ended."""
        self._last_key = time.monotonic()
        self._full: set[str] = set()
        """What has to be emptied before more is read."""
        self._prepared: Prepared | None = None
        self._lines: Lines = Screen(self, self._finish, *size) if size else Pipes(self, self._finish)

    def begin(self, prepared: Prepared, words: tuple[str, ...], environment: dict[str, str]) -> None:
        """Have the process forked."""
        self._prepared = prepared
        number = self._visit.number
        start = Start(number=number, words=words, on_screen=self._on_screen, environment=environment)
        try:
            prepared.start(start, self._lines.handed, self._ended)
        except OSError:  # the descriptors that a waiting order takes may be too many
            self._reason = "no session can be opened now; try again later."
            self._ended(NO_ROOM)
        self._lines.hand_over()
        self._watch_keys()
        self._timers.after(self._settings.max_time, "time", self._be_too_long)

    # --- bytes ---

    def take(self, data: bytes, datatype: asyncssh.DataType = None) -> None:
        """Something for the person. One who has closed the channel and kept the connection has gone too."""
        if self._channel is None:
            return
        try:
            self._channel.write(data, datatype)
        except OSError:
            self.hang_up()
        else:
            self._visit.sent += len(data)

    def keys(self, data: bytes) -> None:
        """Something from the person."""
        self._last_key = time.monotonic()
        self._visit.received += len(data)
        self._lines.write(data)

    def let_type(self, *, willing: bool) -> None:
        """Let the person go on, or make them wait for a program that does not read."""
        if self._channel:
            (self._channel.resume_reading if willing else self._channel.pause_reading)()

    def resize(self, columns: int, rows: int) -> None:
        """The person's terminal has another size."""
        self._lines.resize(columns, rows)

    def pause(self, full: str) -> None:
        """What is waiting in the channel or the connection is enough; who takes nothing of it for long is dropped."""
        if not self._full:
            self._lines.pause()
            self._timers.after(self._settings.slow_timeout, "slow", self._drop)
        self._full.add(full)

    def resume(self, full: str) -> None:
        """It has been taken."""
        self._full.discard(full)
        if not self._full:
            self._timers.cancel("slow")
            self._lines.resume()

    # --- the end ---

    def end(self, reason: str) -> None:
        """End it and tell the person why."""
        if not self._reason:
            self._reason = reason
            self._climb()

    def hang_up(self) -> None:
        """The person has gone."""
        channel, self._channel = self._channel, None
        self._timers.cancel("slow")
        self._lines.close()
        if channel:
            channel.resume_reading()  # a channel ends only when all that came on it has been taken
        self._climb()

    def _ended(self, code: int) -> None:
        """The process has ended. What it wrote last may still be on its way."""
        if self._code is not None:
            return
        self._code = code
        self._timers.cancel("climb")
        self._timers.after(_STEP + self._settings.slow_timeout, "slow", self._drop)
        self._finish()

    def _finish(self) -> None:
        """The last words, once the process has ended and all that it wrote has been handed on."""
        if self._code is None or self._lines.is_open:
            return
        self._timers.cancel_all()
        self._lines.close()
        reason = self._reason or _FAILED.get(self._code, "")
        log_visit(self._visit, time.monotonic(), reason.partition(":")[0].partition(";")[0].rstrip(".") or "left")
        channel, self._channel = self._channel, None
        try:
            if channel:
                self._part(channel, self._code, reason)
        finally:
            self._over(self)

    def _part(self, channel: asyncssh.SSHServerChannel[bytes], code: int, reason: str) -> None:
        """Put the terminal in order and say why; a person who has closed the channel hears nothing more."""
        with suppress(OSError):
            if self._on_screen and code < 0:
                channel.write(_IN_ORDER)
            if reason:
                tell(channel, reason, on_screen=self._on_screen)
            channel.exit(code if code >= 0 else _BY_SIGNAL - code)
        channel.resume_reading()  # a channel ends only when all that came on it has been taken

    def _climb(self) -> None:
        """Ask the process to end: kindly, firmly, finally."""
        if self._prepared and self._code is None and self._ladder:
            self._prepared.signal(self._visit.number, self._ladder.pop(0))
            self._timers.after(_STEP, "climb", self._climb)

    def _drop(self) -> None:
        """Somebody takes nothing of what waits for them."""
        self._reason = self._reason or "dropped: too slow"
        if self._channel:
            self._channel.abort()
        self.hang_up()

    def _be_too_long(self) -> None:
        self.end(f"closed after {duration(self._settings.max_time)}; connect again to go on.")

    def _watch_keys(self) -> None:
        limit = self._settings.idle_timeout
        left = self._last_key + limit - time.monotonic()
        if left > 0:
            self._timers.after(left, "idle", self._watch_keys)
        else:
            self.end(f"closed after {duration(limit)} without a key; connect again to go on.")
