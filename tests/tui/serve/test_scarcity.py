"""A session for which the system has no descriptors left: it is refused in words, and nothing of it stays behind."""

import asyncio
import errno
import os
from pathlib import Path
from typing import NoReturn

import asyncssh
import pytest

from tests.terminal import DEADLINE
from tui.serve.limits import House
from tui.serve.lines import Pipes, Screen
from tui.serve.log import Guest
from tui.serve.preparing import Prepared
from tui.serve.session import Service, Session
from tui.serve.settings import read_settings
from tui.serve.supply import Supply

GUEST = Guest("192.0.2.1")


class Deaf:
    """A person of whom nothing is wanted."""

    def take(self, data: bytes, datatype: asyncssh.DataType = None) -> None:
        """Nothing comes."""

    def let_type(self, *, willing: bool) -> None:
        """Nothing is typed."""


class Channel(asyncssh.SSHServerChannel[bytes]):
    """One that keeps what would be sent."""

    def __init__(self) -> None:
        self.said = b""
        self.code: int | None = None

    def write(self, data: bytes, datatype: asyncssh.DataType = None) -> None:  # noqa: ARG002
        """Keep it."""
        self.said += data

    def exit(self, status: int) -> None:
        """Keep it."""
        self.code = status

    def resume_reading(self) -> None:
        """Nothing is read."""

    def get_environment_bytes(self) -> dict[bytes, bytes]:
        """None is sent."""
        return {}


def scarce(*_: object) -> NoReturn:
    """Raises OSError: what a process hears that has all the descriptors it may have."""
    raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))


def nothing() -> None:
    """What is done when it has closed."""


def open_now() -> int:
    """How many descriptors this process has open."""
    return len([*Path("/proc/self/fd").iterdir()])


@pytest.fixture
def linux() -> None:
    """Skip where the system does not tell which descriptors are open."""
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("this system does not tell which descriptors are open")


@pytest.mark.usefixtures("linux")
@pytest.mark.parametrize("on_screen", [True, False], ids=["terminal", "pipes"])
def test_the_first_descriptors_are_closed_when_there_are_no_more(
    monkeypatch: pytest.MonkeyPatch, *, on_screen: bool
) -> None:
    pairs = [os.pipe()]
    before = open_now() - 2 * (not on_screen)
    monkeypatch.setattr(os, "dup", scarce)
    monkeypatch.setattr(os, "pipe", lambda: pairs.pop() if pairs else scarce())
    with pytest.raises(OSError, match=os.strerror(errno.EMFILE)):
        Screen(Deaf(), nothing, 80, 24) if on_screen else Pipes(Deaf(), nothing)
    assert open_now() == before
    for each in sum(pairs, ()):
        os.close(each)


@pytest.mark.parametrize("scarce_at", ["openpty", "start"])
def test_a_session_that_cannot_be_opened_is_refused_and_leaves_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scarce_at: str
) -> None:
    monkeypatch.setattr(os if scarce_at == "openpty" else Prepared, scarce_at, scarce)

    async def come() -> tuple[Service, Channel]:
        settings = read_settings(None, {"host_key": tmp_path / "key", "anonymous": True})
        supply = Supply(settings)
        prepared = Prepared()
        monkeypatch.setattr(supply, "_current", prepared)
        service = Service(settings, House(1, 1), supply)
        session = Session(service, GUEST, lambda _: None)
        channel = Channel()
        session.connection_made(channel)
        session.pty_requested("xterm", (80, 24, 0, 0), {})
        session.session_started()
        while service.lives:
            service.left.clear()
            await asyncio.wait_for(service.left.wait(), DEADLINE)
        prepared.close()
        prepared._other.close()
        await asyncio.wait([prepared.ready])
        assert prepared.ready.exception()
        return service, channel

    service, channel = asyncio.run(come())
    assert (service.house.sessions, channel.code) == (0, 75)
    assert b"hustings: no session can be opened now; try again later." in channel.said
