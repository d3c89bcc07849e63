"""What a session's process can still do: tried in a process that is confined as one is."""

import os
import resource
import signal
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tui.serve import kernel
from tui.serve.confinement import confine
from tui.serve.orders import Limits
from tui.serve.privileges import become, user_id
from tui.serve.tasks import tasks_of

LIMITS = Limits(memory=128, cpu=60, processes=4096, user="nobody")
DONE, REFUSED = 0, 1


def confined(
    act: Callable[[], object], *, beforehand: Callable[[], object] = lambda: None, limits: Limits = LIMITS
) -> int:
    """Whether something is refused in a process of its own that is confined."""
    child = os.fork()
    if not child:
        code = 99
        try:
            beforehand()
            confine(limits)
            code = DONE
            act()
        except (OSError, MemoryError):
            code = REFUSED
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def has_landlock() -> bool:
    """Whether this kernel has what confinement asks of it."""
    child = os.fork()
    if not child:
        kernel.gain_no_privileges()
        os._exit(int(kernel.only_read_files()))
    return bool(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


needs_landlock = pytest.mark.skipif(not has_landlock(), reason="this kernel has no Landlock")


def test_reading_is_allowed_and_so_is_writing_to_a_pipe() -> None:
    reading, writing = os.pipe()
    assert confined(lambda: os.write(writing, Path(__file__).read_bytes()[:10])) == DONE
    assert os.read(reading, 20) == Path(__file__).read_bytes()[:10]
    os.close(reading)
    os.close(writing)


def test_nothing_can_be_written_to_a_file_that_is_open(tmp_path: Path) -> None:
    with (tmp_path / "open").open("wb", buffering=0) as file:
        assert confined(lambda: file.write(b"x")) == REFUSED
    assert (tmp_path / "open").read_bytes() == b""


@needs_landlock
@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda path: path.write_text("x"), id="write"),
        pytest.param(lambda path: path.touch(), id="make"),
        pytest.param(lambda path: path.parent.joinpath("there").unlink(), id="remove"),
        pytest.param(lambda path: path.mkdir(), id="make a folder"),
        pytest.param(lambda path: path.symlink_to("there"), id="link"),
        pytest.param(lambda path: path.parent.joinpath("there").rename(path), id="rename"),
        pytest.param(lambda path: os.truncate(path.parent / "there", 0), id="cut short"),
        pytest.param(lambda _: os.execv("/bin/true", ["true"]), id="run a program"),  # noqa: S606 - nothing else tries it
        pytest.param(lambda _: os.kill(os.getppid(), 0), id="signal its parent"),
    ],
)
def test_the_disk_and_other_processes_are_out_of_reach(tmp_path: Path, act: Callable[[Path], object]) -> None:
    (tmp_path / "there").write_text("kept", encoding="utf-8")
    assert confined(lambda: act(tmp_path / "new")) == REFUSED
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("there", "kept")]


@needs_landlock
def test_the_network_is_out_of_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        assert confined(lambda: socket.create_connection(listening.getsockname())) == REFUSED
        assert confined(lambda: socket.create_server(("127.0.0.1", 0))) == REFUSED


def test_memory_has_a_limit() -> None:
    assert confined(lambda: bytearray(256 << 20)) == REFUSED
    assert confined(lambda: bytearray(16 << 20)) == DONE


def test_files_have_a_limit() -> None:
    assert confined(lambda: [os.dup(0) for _ in range(100)]) == REFUSED


def test_tasks_are_counted_with_their_threads() -> None:
    before = tasks_of(os.getuid())
    stop = threading.Event()
    threads = [threading.Thread(target=stop.wait) for _ in range(50)]
    for thread in threads:
        thread.start()
    during = tasks_of(os.getuid())
    stop.set()
    for thread in threads:
        thread.join()
    assert before > 0
    assert during > before


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become a user with no processes of its own")
def test_processes_have_a_limit() -> None:
    few = LIMITS.model_copy(update={"processes": tasks_of(user_id("nobody")) + 3})
    reading, writing = os.pipe()

    def breed() -> None:
        for _ in range(20):
            if not os.fork():
                os.close(writing)
                os.read(reading, 1)  # until nobody can write to it any more
                os._exit(0)

    assert confined(breed, beforehand=lambda: become("nobody"), limits=few) == REFUSED
    os.close(writing)
    os.close(reading)


def test_processor_time_has_a_limit_that_ends_the_process() -> None:
    def use_it_up() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (1, resource.getrlimit(resource.RLIMIT_CPU)[1]))
        while True:
            pass

    assert confined(use_it_up) == -signal.SIGXCPU


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has privileges to give up")
def test_root_becomes_the_user_for_good() -> None:
    def regain() -> None:
        assert os.getresuid() == (os.getuid(),) * 3
        assert os.getuid() != 0
        assert os.getgroups() == []
        os.setuid(0)

    assert confined(regain, beforehand=lambda: become("nobody")) == REFUSED


def test_a_process_ends_with_its_parent() -> None:
    reading, writing = os.pipe()
    middle = os.fork()
    if not middle:
        parent = os.getpid()
        if not os.fork():
            kernel.die_with_parent(parent)
            os.write(writing, b"ready")
            signal.pause()
        signal.pause()
    os.close(writing)
    assert os.read(reading, 5) == b"ready"
    os.kill(middle, signal.SIGKILL)
    os.waitpid(middle, 0)
    assert os.read(reading, 1) == b"", "the last to hold the pipe has ended"
    os.close(reading)


def test_a_process_whose_parent_has_ended_already_ends_at_once() -> None:
    parent = os.getpid()
    child = os.fork()
    if not child:
        kernel.die_with_parent(parent + 1)
        os._exit(DONE)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
