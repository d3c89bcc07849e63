"""What `hustings serve` survives of clients that keep to the protocol and mean harm: each a client of asyncssh's."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncssh

from tests.journeys.test_serve_limits import SEAT, started
from tests.processes import still_running
from tests.serving import HOST, Service

KEYS = b"cq" * 900_000
"""More than a program reads that is about to quit, and more than the service keeps for it."""


@asynccontextmanager
async def connected(service: Service) -> AsyncIterator[asyncssh.SSHClientConnection]:
    """A connection of somebody anonymous, cut at the end whatever state it is in."""
    line = await asyncssh.connect(HOST, service.port, username="mallory", known_hosts=None, client_keys=None, config=[])
    try:
        yield line
    finally:
        line.abort()


async def explorer(line: asyncssh.SSHClientConnection, *, window: int = 1 << 21) -> asyncssh.SSHClientProcess[bytes]:
    """A terminal with the explorer in it."""
    process = await line.create_process(term_type="xterm-256color", term_size=(80, 24), encoding=None, window=window)
    shown = b""
    while SEAT.split()[0].encode() not in shown:
        shown += await process.stdout.read(1 << 16)
    return process


async def in_a_thread(service: Service, words: str) -> str:
    """The log once it holds these words, while the client's side goes on."""
    return await asyncio.to_thread(service.wait_for_log, words)


def test_a_channel_closed_under_a_busy_session_leaves_its_place(tmp_path: Path) -> None:
    async def harm(service: Service) -> None:
        async with connected(service) as line:
            process = await explorer(line)
            process.stdin.write(KEYS)
            process.channel.abort()
            await in_a_thread(service, "session 1")
            assert (await line.run("show Dartford 2017")).exit_status == 0

    with started(tmp_path, "max_sessions = 1", "cpu = 3") as service:
        asyncio.run(harm(service))
        assert still_running(service.sessions) == []
        assert "Traceback" not in service.wait_for_log("session 2")
        assert "fault" not in service.log
