"""Many people at once: OpenSSH clients in pseudo-terminals, each pressing a key a second."""

import os
import pty
import selectors
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from tests.terminal import KEYS

_CHUNK = 1 << 16
_PATIENCE = 60.0


@dataclass(slots=True)
class Member:
    """One client."""

    process: subprocess.Popen[bytes]
    terminal: int
    next_key: float = 0.0
    pressed: int = 0
    pressed_at: float = 0.0
    last_byte: float = 0.0
    shown: bytes = b""
    """What came until the first seat did."""
    written: int = 0
    answers: list[float] = field(default_factory=list)
    """Seconds from each key to the last byte that came before the next."""
    unanswered: int = 0


class Crowd:
    """Clients that run as long as the context lasts."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self._selector = selectors.DefaultSelector()

    def __enter__(self) -> Self:
        """Nobody yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Send everybody home."""
        for member in self.members:
            member.process.terminate()
            self._selector.unregister(member.terminal)
            os.close(member.terminal)
        for member in self.members:
            member.process.wait()
        self._selector.close()

    def join(self, command: Sequence[str], awaited: bytes) -> float:
        """Connect one more; seconds until it shows what is awaited."""
        master, slave = pty.openpty()
        began = time.perf_counter()
        process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
        os.close(slave)
        member = Member(process, master)
        self.members.append(member)
        self._selector.register(master, selectors.EVENT_READ, member)
        while awaited not in member.shown:
            if time.perf_counter() - began > _PATIENCE:
                raise RuntimeError(f"waited in vain; it showed {member.shown[-500:]!r}")
            self.read(0.05)
        member.pressed_at = 0.0
        return time.perf_counter() - began

    def read(self, seconds: float) -> None:
        """Read what comes within so many seconds, or until something has come."""
        for key, _ in self._selector.select(max(0.0, seconds)):
            member = key.data
            try:
                data = os.read(member.terminal, _CHUNK)
            except OSError:
                continue
            member.last_byte = time.perf_counter()
            member.written += len(data)
            if not member.pressed:
                member.shown += data

    def press(self, keys: int, every: float) -> None:
        """Each member presses so many keys, one every so many seconds, not all at the same moment."""
        began = time.perf_counter()
        for place, member in enumerate(self.members):
            member.next_key = began + every * place / len(self.members)
            member.pressed = member.unanswered = 0
            member.answers.clear()
        while any(member.pressed <= keys for member in self.members):
            due = min((member for member in self.members if member.pressed <= keys), key=lambda each: each.next_key)
            while (left := due.next_key - time.perf_counter()) > 0:
                self.read(left)
            self.read(0.0)
            _press(due, is_last=due.pressed == keys)
            due.next_key += every

    @property
    def lost(self) -> int:
        """How many clients have ended."""
        return sum(member.process.poll() is not None for member in self.members)


def _press(member: Member, *, is_last: bool) -> None:
    """Settle the account of the key before, and press the next."""
    if member.pressed:
        if member.last_byte > member.pressed_at:
            member.answers.append(member.last_byte - member.pressed_at)
        else:
            member.unanswered += 1
    if not is_last:
        os.write(member.terminal, KEYS["up" if member.pressed % 2 else "down"])
        member.pressed_at = time.perf_counter()
    member.pressed += 1


@contextmanager
def crowd_of(size: int, command: Sequence[str], awaited: bytes) -> Iterator[Crowd]:
    """So many clients, one after the other, until each has its first seat."""
    with Crowd() as crowd:
        for _ in range(size):
            crowd.join(command, awaited)
        yield crowd
