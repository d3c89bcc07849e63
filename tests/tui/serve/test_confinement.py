"""What a session's process can still do: tried in a process that is confined as one is."""

import os
import resource
import signal
import socket
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from tui.serve import kernel
from tui.serve.confinement import confine
from tui.serve.host_key import host_key
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


needs_landlock = pytest.mark.skipif(not kernel.landlock_version(), reason="this kernel has no Landlock")


def test_reading_is_allowed_and_so_is_writing_to_a_pipe() -> None:
    reading, writing = os.pipe()
    assert confined(lambda: os.write(writing, Path(kernel.__file__).read_bytes()[:10])) == DONE
    assert os.read(reading, 20) == Path(kernel.__file__).read_bytes()[:10]
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
@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda path: path.read_bytes(), id="the host key"),
        pytest.param(lambda path: [*path.parent.iterdir()], id="its folder"),
        pytest.param(lambda _: Path("/etc/passwd").read_bytes(), id="a file of the machine"),
        pytest.param(lambda _: Path(__file__).read_bytes(), id="a file beside the program"),
        pytest.param(lambda _: Path(f"/proc/{os.getppid()}/environ").read_bytes(), id="another process's environment"),
        pytest.param(
            lambda _: os.close(os.open(f"/proc/{os.getppid()}/mem", os.O_RDONLY)), id="another process's memory"
        ),
    ],
)
def test_only_the_program_can_be_read(tmp_path: Path, act: Callable[[Path], object]) -> None:
    host_key(tmp_path / "key")
    act(tmp_path / "key")  # who is not confined can
    assert confined(lambda: act(tmp_path / "key")) == REFUSED


@pytest.mark.parametrize("name", ["colorsys", "_lsprof", "tui.serve.tasks", "xml.sax.expatreader"])
def test_what_a_session_imports_late_it_can_read(name: str) -> None:
    def load() -> None:
        sys.modules.pop(name, None)
        import_module(name)

    assert confined(load) == DONE


@needs_landlock
def test_a_kernel_that_refuses_leaves_no_process_unconfined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernel, "_PATH_BENEATH", 99)
    with pytest.raises(OSError, match="Invalid argument"):
        kernel.only_read([Path("/usr/lib")])
    monkeypatch.setattr(kernel, "_FILES", 1 << 60)
    with pytest.raises(OSError, match="Invalid argument"):
        kernel.only_read([])


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


def test_tasks_are_counted_with_their_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for process, user, threads in [(1, 0, 5), (20, 65534, 3), (300, 65534, 1)]:
        (tmp_path / str(process)).mkdir()
        (tmp_path / str(process) / "status").write_text(
            f"Name:\tx: y\nUid:\t{user}\t0\t0\t0\nThreads:\t{threads}\n", encoding="utf-8"
        )
    (tmp_path / "4000").mkdir()  # it has ended
    assert tasks_of(os.getuid()) > 0
    monkeypatch.setattr("tui.serve.tasks._PROCESSES", tmp_path)
    assert tasks_of(65534) == 4


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become a user with no processes of its own")
def test_processes_have_a_limit() -> None:
    few = LIMITS.model_copy(update={"processes": tasks_of(user_id("nobody")) + 3})
    reading, writing = os.pipe()

    def breed() -> None:
        for _ in range(60):
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
