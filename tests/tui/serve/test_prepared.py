"""A prepared process where the machine refuses it something, and what of it reaches a session."""

import errno
import os
import resource
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from parsing.collection import Collection
from tui.serve.child import _take_terminal
from tui.serve.orders import LONGEST, Ended, Limits, Start, reports
from tui.serve.prepared import Nursery

LIMITS = Limits(memory=128, cpu=60, processes=4096, user="nobody")
START = Start(number=7, words=(), on_screen=False, environment={})
HIGH = 5000


@pytest.fixture
def line() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Both ends of the line between a front and a prepared process."""
    ends = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ends[0], ends[1]:
        yield ends


def no_more_processes() -> int:
    raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))


def test_a_session_that_cannot_be_forked_ends_alone(
    line: tuple[socket.socket, socket.socket],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    empty: Collection,
) -> None:
    front, other = line
    nursery = Nursery(other, empty, LIMITS)
    monkeypatch.setattr(os, "fork", no_more_processes)
    reading, *handed = *os.pipe(), os.open(os.devnull, os.O_WRONLY)
    handed.reverse()  # answers go into the first, words into the second
    nursery.obey(START.encoded(), handed)
    assert reports.validate_json(front.recv(LONGEST)) == Ended(number=7, code=75)
    assert nursery.is_empty
    assert "session 7 could not be started: Resource temporarily unavailable" in capsys.readouterr().err
    assert os.read(reading, LONGEST) == b"hustings: this machine has no room for another session; try again later.\n"
    assert os.read(reading, LONGEST) == b""
    os.close(reading)
    for each in handed:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(each)


@pytest.fixture
def empty() -> Collection:
    """A collection without articles."""
    return Collection.of(())


def test_nothing_that_the_prepared_process_has_open_reaches_a_session() -> None:
    if resource.getrlimit(resource.RLIMIT_NOFILE)[1] <= HIGH:
        pytest.skip("no descriptor can be as high here")
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        code = 99
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (HIGH + 1, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
            os.dup2(reading, HIGH)
            _take_terminal([writing, writing], writing, on_screen=False)
            code = len([each for each in (reading, HIGH) if Path(f"/proc/self/fd/{each}").exists()])
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(reading)
    os.close(writing)
