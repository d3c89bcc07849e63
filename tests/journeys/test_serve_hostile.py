"""What `hustings serve` survives of clients that keep to the protocol and mean harm: each a client of asyncssh's."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager, suppress
from pathlib import Path

import asyncssh
import pytest
from asyncssh.constants import MSG_CHANNEL_REQUEST, MSG_IGNORE
from asyncssh.packet import Byte, String, UInt32

from tests.journeys.test_serve_limits import SEAT, WORDS, started
from tests.processes import still_running
from tests.serving import HOST, Service
from tests.terminal import DEADLINE

KEYS = b"cq" * 900_000
"""More than a program reads that is about to quit, and more than the service keeps for it."""
BOOKS = 4
"""More than the kernel takes that is to send them."""


@asynccontextmanager
async def connected(
    service: Service, *, taking: int = 1 << 18, compression: str = "none"
) -> AsyncIterator[asyncssh.SSHClientConnection]:
    """A connection of somebody anonymous, whose kernel takes so many bytes for them; cut in the end."""
    with socket.socket() as joined:
        joined.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, taking)
        joined.connect((HOST, service.port))
        line = await asyncssh.connect(
            sock=joined,
            username="mallory",
            known_hosts=None,
            client_keys=None,
            config=[],
            compression_algs=[compression],
        )
        try:
            yield line
        finally:
            line.abort()
            await line.wait_closed()


async def explorer(line: asyncssh.SSHClientConnection) -> asyncssh.SSHClientProcess[bytes]:
    """A terminal with the explorer in it."""
    process = await line.create_process(term_type="xterm-256color", term_size=(80, 24), encoding=None)
    shown = b""
    while SEAT.split()[0].encode() not in shown:
        more = await process.stdout.read(1 << 16)
        assert more, "it has ended"
        shown += more
    return process


async def opened(line: asyncssh.SSHClientConnection, window: int = 1 << 21) -> asyncssh.SSHClientChannel[bytes]:
    """A channel on which nothing has been asked for, which asyncssh itself does not leave so."""
    channel: asyncssh.SSHClientChannel[bytes] = asyncssh.SSHClientChannel(
        line, asyncio.get_running_loop(), "strict", None, "strict", window, 1 << 15
    )
    await channel._open(b"session")
    return channel


def patiently(folder: Path, act: Callable[[Service], Awaitable[None]]) -> None:
    """Act where connections are soon closed, but not before a machine as slow as this has logged in."""
    for grace in (1, 10, 60):
        with started(folder, f"login_grace = {grace}") as service, suppress(asyncssh.Error, ConnectionError):
            asyncio.run(within(act(service)))
            return
    raise AssertionError("it never logged in")


async def within(acting: Awaitable[None]) -> None:
    """Wait for it, as long as for anything that is sure to come."""
    await asyncio.wait_for(acting, DEADLINE)


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


def read_no_more(line: asyncssh.SSHClientConnection) -> None:
    """Take nothing that comes."""
    assert line._transport
    line._transport.pause_reading()


def exchange_keys_for_ever(line: asyncssh.SSHClientConnection) -> None:
    """Begin to exchange keys, hear no answer, and go on asking for things."""
    line.process_packet = lambda *_: True  # type: ignore[method-assign]
    line._send_kexinit()
    line._kex_complete = True


@pytest.mark.parametrize("stop_taking", [read_no_more, exchange_keys_for_ever])
def test_a_reader_that_claims_to_take_everything_and_takes_nothing_is_dropped(
    tmp_path: Path, stop_taking: Callable[[asyncssh.SSHClientConnection], None]
) -> None:
    async def harm(service: Service) -> None:
        async with connected(service, taking=1 << 12) as line:
            channels = [await opened(line, window=(1 << 31) - 1) for _ in range(BOOKS)]
            stop_taking(line)
            for channel in channels:
                channel._send_request(b"exec", String(b"text book --format json"))
            for number in range(BOOKS):
                await in_a_thread(service, f"session {number + 1}")
            assert "sent, dropped" in service.log
            assert await asyncio.to_thread(still_running, service.sessions) == []

    (tmp_path / "book.txt").write_text('" ' * WORDS, encoding="utf-8")
    with started(tmp_path, "slow_timeout = 1", 'articles = ["book.txt"]') as service:
        asyncio.run(harm(service))


def test_a_connection_whose_channels_ask_for_nothing_is_closed(tmp_path: Path) -> None:
    async def harm(service: Service) -> None:
        async with connected(service) as line:
            await opened(line)
            await line.wait_closed()

    patiently(tmp_path, harm)


def test_a_connection_whose_last_session_has_ended_is_closed(tmp_path: Path) -> None:
    async def use(service: Service) -> None:
        async with connected(service) as line:
            for _ in range(2):
                assert (await line.run("show Dartford 2017")).exit_status == 0
            await line.wait_closed()

    patiently(tmp_path, use)


def test_a_connection_has_few_channels(tmp_path: Path) -> None:
    async def harm(service: Service) -> None:
        async with connected(service) as line:
            for _ in range(3):
                await opened(line)
            with pytest.raises(asyncssh.ChannelOpenError, match="too many channels"):
                await line.run("show Dartford 2017")

    with started(tmp_path, "max_per_address = 1") as service:
        asyncio.run(harm(service))


def test_requests_that_pile_up_while_keys_are_exchanged_end_the_connection(tmp_path: Path) -> None:
    async def harm(service: Service) -> None:
        async with connected(service) as line:
            channel = await opened(line)
            exchange_keys_for_ever(line)
            while not line.is_closed():
                for _ in range(1000):
                    channel.send_packet(MSG_CHANNEL_REQUEST, String(b"env"), Byte(1), String(b"A"), String(b"B"))
                await asyncio.sleep(0)

    with started(tmp_path, "slow_timeout = 600") as service:
        asyncio.run(within(harm(service)))
        assert service.ask("show Dartford 2017").returncode == 0


def test_who_sends_much_before_logging_in_is_cut_off(tmp_path: Path) -> None:
    packet = UInt32(30_012) + Byte(5) + Byte(MSG_IGNORE) + String(bytes(30_001)) + bytes(5)
    with (
        started(tmp_path, "login_grace = 600") as service,
        socket.create_connection((HOST, service.port), timeout=DEADLINE) as line,
        suppress(ConnectionError),
    ):
        line.sendall(b"SSH-2.0-x\r\n")
        for _ in range(1000):
            line.sendall(packet)
        while line.recv(1 << 16):
            pass


def test_of_an_environment_only_what_is_passed_on_is_kept(tmp_path: Path) -> None:
    async def harm(service: Service) -> None:
        async with connected(service) as line:
            channel = await opened(line)
            sent = [(b"LANG", b"cy_GB.UTF-8"), (b"LANG", b"x" * 9000), (b"HOARD", b"1"), (b"\xff", b"\xff")]
            taken = [await channel._make_request(b"env", String(name), String(value)) for name, value in sent]
            assert taken == [True, False, False, False]

    with started(tmp_path) as service:
        asyncio.run(harm(service))


def test_one_address_cannot_crowd_the_door(tmp_path: Path) -> None:
    with started(tmp_path, "login_grace = 600") as service, ExitStack() as stack:
        heard = []
        for _ in range(12):
            line = stack.enter_context(socket.create_connection((HOST, service.port), timeout=DEADLINE))
            try:
                heard.append(line.recv(7))
            except ConnectionResetError:
                heard.append(b"")
        assert heard == [b"SSH-2.0"] * 10 + [b""] * 2


@pytest.mark.parametrize(("length", "is_taken"), [(1 << 16, True), (50_000_000, False)], ids=["a packet", "a bomb"])
def test_a_packet_that_grows_without_measure_ends_its_connection(
    tmp_path: Path, *, length: int, is_taken: bool
) -> None:
    async def harm(service: Service) -> bool:
        async with connected(service, compression="zlib@openssh.com") as line:
            line.send_packet(MSG_IGNORE, String(bytes(length)))
            try:
                return (await line.run("show Dartford 2017")).exit_status == 0
            except asyncssh.Error:
                return False

    with started(tmp_path) as service:
        assert asyncio.run(harm(service)) is is_taken
        assert service.ask("show Dartford 2017", options=["-C"]).returncode == 0
