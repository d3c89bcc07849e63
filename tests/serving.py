"""`hustings serve` as a process of its own, with OpenSSH's client for it."""

import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.openssh import client, make_key
from tests.processes import children_of, started_at, still_running
from tests.terminal import DEADLINE, Terminal

HOST = "127.0.0.1"


class Service:
    """A service that runs as long as the context lasts."""

    def __init__(self, folder: Path, *options: str, articles: Sequence[str] = (), port: int | None = None) -> None:
        self.folder = folder
        self.port = port or 0
        """Any that is free, until it listens."""
        self.key = folder / "user"
        if not self.key.exists():
            make_key(self.key)
        self.log = ""
        keys = () if "--anonymous" in options else ("--authorized-keys", f"{self.key}.pub")
        self.process = subprocess.Popen(
            [
                *(sys.executable, "-m", "tui", "serve", *articles, "--port", str(self.port)),
                *("--host-key", str(folder / "host_key"), *keys, *options),
            ],
            stderr=subprocess.PIPE,
            cwd=Path(__file__).parents[1],
        )

    def __enter__(self) -> Self:
        """The service, once it listens."""
        try:
            where = re.search(r" on [\d.]+:(\d+) for ", self.wait_for_log("host key"))
        except AssertionError:
            self.close()
            raise
        assert where
        self.port = int(where[1])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self.close()

    def close(self) -> None:
        """End it, with whatever sessions there are."""
        for sign in (signal.SIGTERM, signal.SIGTERM, signal.SIGKILL):
            if self.process.poll() is None:
                self.process.send_signal(sign)
                self._wait(2.0 if sign is signal.SIGTERM else DEADLINE)
        assert self.process.stderr
        self.process.stderr.close()

    def ssh(self, *options: str) -> list[str]:
        """The client's command line, to which words for the service may be added."""
        return [*client(self.port, self.key, self.folder / "known"), *options, HOST]

    def screen(self, *words: str, options: Sequence[str] = ()) -> Terminal:
        """A terminal with a session in it."""
        return Terminal([*self.ssh("-tt", *options), *words])

    def ask(
        self, *words: str, options: Sequence[str] = (), seconds: float = DEADLINE
    ) -> subprocess.CompletedProcess[str]:
        """What a session without a terminal prints and says, and its exit code."""
        return subprocess.run(
            [*self.ssh(*options), *words],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )

    @property
    def sessions(self) -> list[int]:
        """The processes of the sessions."""
        return [process for prepared in children_of(self.process.pid) for process in children_of(prepared)]

    def only_session(self) -> int:
        """The process of the newest session, once those of tests before it have ended."""
        newest = max(self.sessions, key=started_at)
        assert still_running(process for process in self.sessions if process != newest) == []
        return newest

    def wait_for_log(self, words: str, seconds: float = DEADLINE) -> str:
        """Read the log until it holds these words; all of it then. Raises AssertionError if it never does."""
        deadline = time.monotonic() + seconds
        assert self.process.stderr
        while words not in self.log:
            left = deadline - time.monotonic()
            ready, _, _ = select.select([self.process.stderr], [], [], max(0.0, left))
            chunk = self.process.stderr.read1(1 << 16) if ready else b""  # type: ignore[attr-defined]
            if not chunk:
                raise AssertionError(f"waited in vain for {words!r} in the log:\n{self.log}")
            self.log += chunk.decode()
        return self.log

    def wait_for_end(self, seconds: float = DEADLINE) -> int:
        """Its exit code, once it has ended."""
        return self.process.wait(seconds)

    def _wait(self, seconds: float) -> None:
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return
