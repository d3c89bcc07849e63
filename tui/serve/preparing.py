"""A prepared process as the front knows it."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from tui.serve.orders import LONGEST, Ended, Prepare, Ready, Signal, Start, reports

_RUN = "import sys; sys.path.insert(0, sys.argv[1]); from tui.serve.prepared import main; main(sys.argv[2])"
_ROOT = Path(__file__).parents[2]
_ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "MALLOC_ARENA_MAX": "1",
    "PYDANTIC_DISABLE_PLUGINS": "__all__",
}
_LOST = -signal.SIGKILL
"""The code of sessions whose prepared process has gone: they go with it."""
OnEnd = Callable[[int], None]


class Prepared:
    """Loads everything, then forks sessions when told to, and tells of their ends."""

    def __init__(self) -> None:
        self.ready: asyncio.Future[Ready] = asyncio.get_running_loop().create_future()
        self.is_gone = False
        self._retired = False
        self._sessions: dict[int, OnEnd] = {}
        self._waiting: list[tuple[bytes, tuple[int, ...]]] = []
        """Orders that the socket had no room for, with copies of what they hand on."""
        self._front, self._other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._front.settimeout(0)
        self._process: asyncio.subprocess.Process | None = None

    async def begin(self, order: Prepare) -> None:
        """Start the process and have it load everything; `ready` tells when it has.

        Raises OSError where the machine has no room for the process.
        """
        other = self._other.fileno()
        arguments = ("-I", "-X", "utf8", "-c", _RUN, str(_ROOT), str(other))
        try:
            with self._other:
                self._process = await asyncio.create_subprocess_exec(
                    sys.executable, *arguments, env=_ENVIRONMENT, pass_fds=(other,), start_new_session=True,
                    stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL,
                )  # fmt: skip
        except OSError:
            self.ready.cancel()
            self._lose()
            raise
        asyncio.get_running_loop().add_reader(self._front, self._read)
        self._send(order.encoded())

    def start(self, order: Start, handed: Sequence[int], on_end: OnEnd) -> None:
        """Have a session forked. `handed` may be closed once this returns; `on_end` is told the exit code."""
        self._sessions[order.number] = on_end
        self._send(order.encoded(), handed)

    def signal(self, number: int, sign: signal.Signals) -> None:
        """Signal a session, if it has not ended."""
        if not self.is_gone:
            self._send(Signal(number=number, sign=sign).encoded())

    def retire(self) -> None:
        """Start no more sessions; the process ends with the last it has."""
        self._retired = True
        if not self._sessions:
            self._lose()

    def close(self) -> None:
        """End the process, and with it whatever session it has."""
        self._lose()

    async def wait(self) -> None:
        """Wait for the process to end."""
        if self._process is not None:
            await self._process.wait()

    def _send(self, packet: bytes, handed: Sequence[int] = ()) -> None:
        if not self._waiting and self._sent(packet, handed):
            return
        if not self._waiting:
            asyncio.get_running_loop().add_writer(self._front, self._send_waiting)
        self._waiting.append((packet, tuple(map(os.dup, handed))))

    def _sent(self, packet: bytes, handed: Sequence[int]) -> bool:
        try:
            socket.send_fds(self._front, [packet], [*handed])
        except BlockingIOError:
            return False
        except OSError:
            self._lose()
        return True

    def _send_waiting(self) -> None:
        while self._waiting and self._sent(*self._waiting[0]):
            _, copies = self._waiting.pop(0)
            for copy in copies:
                os.close(copy)
        if not self._waiting and not self.is_gone:
            asyncio.get_running_loop().remove_writer(self._front)

    def _read(self) -> None:
        with suppress(BlockingIOError):
            while not self.is_gone:
                try:
                    packet = self._front.recv(LONGEST)
                except ConnectionError:
                    packet = b""
                if not packet:
                    self._lose()
                    return
                self._learn(packet)

    def _learn(self, packet: bytes) -> None:
        report = reports.validate_json(packet)
        if isinstance(report, Ended):
            if on_end := self._sessions.pop(report.number, None):
                on_end(report.code)
            if self._retired and not self._sessions:
                self._lose()
        elif not self.ready.done():
            self.ready.set_result(report)

    def _lose(self) -> None:
        """The process has gone, or is to go: its sessions have ended."""
        if self.is_gone:
            return
        self.is_gone = True
        loop = asyncio.get_running_loop()
        loop.remove_reader(self._front)
        loop.remove_writer(self._front)
        self._front.close()
        for _, copies in self._waiting:
            for copy in copies:
                os.close(copy)
        self._waiting.clear()
        if not self.ready.done():
            self.ready.set_exception(ChildProcessError("it ended while it was loading"))
        sessions, self._sessions = self._sessions, {}
        for on_end in sessions.values():
            on_end(_LOST)
