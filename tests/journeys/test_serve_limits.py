"""The limits of `hustings serve`, each reached with OpenSSH's client or a bare socket, and the words at the limit."""

import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.openssh import CLIENT, KEYGEN, need
from tests.processes import children_of, still_running
from tests.serving import HOST, Service
from tests.terminal import DEADLINE

SEAT = "Rochford and Southend East"
IN_A_ROW = 40
WORDS = 950_000
"""As JSON they are more than the client takes before its reader does."""


def started(folder: Path, *settings: str) -> Service:
    """A service for anybody, with these lines in its settings."""
    need(CLIENT, KEYGEN)
    file = folder / "serve.toml"
    file.write_text("\n".join(settings), encoding="utf-8")
    return Service(folder, "--anonymous", "--settings", str(file))


def descriptors(process: int) -> int:
    """How many files and sockets a process has open."""
    return len([*Path(f"/proc/{process}/fd").iterdir()])


@pytest.fixture(scope="module")
def hasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that waits for nobody longer than a second."""
    with started(tmp_path_factory.mktemp("hasty"), "login_grace = 1") as service:
        yield service


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["max_sessions = 2"], "hustings: all 2 places are taken; try again later."),
        (["max_per_address = 2"], "hustings: 2 sessions are open from your address already."),
    ],
    ids=["full house", "one address"],
)
def test_who_finds_no_room_is_told_so_and_the_others_stay(tmp_path: Path, settings: list[str], said: str) -> None:
    with started(tmp_path, *settings) as service, ExitStack() as stack:
        terminals = [stack.enter_context(service.screen()) for _ in range(2)]
        for terminal in terminals:
            terminal.wait_for(SEAT)
        for answer in (service.ask("show Dartford 2017"), service.ask(options=["-tt"])):
            assert answer.returncode == 75
            assert said in answer.stdout + answer.stderr
        terminals[0].press("q")
        assert terminals[0].wait_for_end() == 0
        service.wait_for_log("sent, left")
        assert service.ask("show Dartford 2017").returncode == 0


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["idle_timeout = 2"], "hustings: closed after 2 seconds without a key; connect again to go on."),
        (["max_time = 2"], "hustings: closed after 2 seconds; connect again to go on."),
        (["cpu = 1"], "hustings: closed: it used more processor time than a session may."),
    ],
    ids=["idle", "too long", "too busy"],
)
def test_a_session_at_its_limit_ends_in_order_and_in_words(tmp_path: Path, settings: list[str], said: str) -> None:
    with started(tmp_path, *settings) as service, service.screen() as terminal:
        while "cpu" in settings[0] and terminal.process.poll() is None:
            terminal.press(*["down", "up"] * 20)
            terminal.settle(0.05)
        terminal.wait_for_end()
        assert said.encode() in terminal.output
        assert b"\x1b[?1049l" in terminal.output


@pytest.mark.parametrize(
    "sent", [b"", b"SSH-2.0-half\r\n", b"SSH-2.0-x\r\n" + b"\xff" * 4096, b"GET / HTTP/1.1\r\n\r\n"]
)
def test_a_connection_that_does_not_log_in_is_closed(hasty: Service, sent: bytes) -> None:
    with socket.create_connection((HOST, hasty.port), timeout=DEADLINE) as line:
        line.sendall(sent)
        while line.recv(1 << 16):
            pass
    with socket.create_connection((HOST, hasty.port), timeout=DEADLINE) as line:
        assert line.recv(3) == b"SSH"


def test_a_service_that_is_told_to_stop_waits_no_longer_than_it_says(tmp_path: Path) -> None:
    with started(tmp_path, "stop_grace = 1") as service, service.screen() as terminal:
        terminal.wait_for(SEAT)
        service.process.terminate()
        terminal.wait_for_end()
        assert b"hustings: the service is closing; connect again later." in terminal.output
        assert service.wait_for_end() == 0


def test_a_connection_that_asks_for_nothing_is_closed(hasty: Service) -> None:
    with subprocess.Popen([*hasty.ssh("-N")], stderr=subprocess.DEVNULL) as idle:
        assert idle.wait(DEADLINE) == 255


def test_a_reader_that_takes_nothing_is_dropped(tmp_path: Path) -> None:
    (tmp_path / "book.txt").write_text('" ' * WORDS, encoding="utf-8")
    with (
        started(tmp_path, "slow_timeout = 1", 'articles = ["book.txt"]') as service,
        subprocess.Popen(
            [*service.ssh(), "text book --format json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as slow,
    ):
        assert "dropped" in service.wait_for_log("dropped")
        assert slow.stdout
        assert 0 < len(slow.stdout.read()) < 3 * WORDS
        assert still_running(service.sessions) == []


def test_connections_in_a_row_leave_nothing_behind(tmp_path: Path) -> None:
    with started(tmp_path) as service:
        assert service.ask("show Dartford 2017").returncode == 0
        [prepared] = children_of(service.process.pid)
        before = [descriptors(process) for process in (service.process.pid, prepared)]
        for number in range(IN_A_ROW):
            if number % 2:
                assert service.ask("show Dartford 2017").returncode == 0
            else:
                with socket.create_connection((HOST, service.port)) as line:
                    line.sendall(b"SSH-2.0-x\r\n" + b"\x00" * number)
        assert service.ask("show Dartford 2017").returncode == 0
        service.wait_for_log(f"session {IN_A_ROW // 2 + 2}")
        assert still_running(service.sessions) == []
        for _ in range(IN_A_ROW):  # the front may take a moment to see that a connection has gone
            after = [descriptors(process) for process in (service.process.pid, prepared)]
            if max(now - then for now, then in zip(after, before, strict=True)) <= 1:
                break
            assert service.ask("show Dartford 2017").returncode == 0
        else:
            pytest.fail(f"{before} descriptors have become {after}")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["max_sessions = 0"], "serve.toml: max_sessions: input should be greater than or equal to 1"),
        (['cpu = "much"'], "serve.toml: cpu: input should be a valid integer"),
        (["max_session = 5"], "serve.toml: max_session is no setting"),
        (["port = = 2"], "serve.toml is not TOML"),
        (['articles = ["nowhere"]'], "nowhere does not exist."),
    ],
)
def test_settings_that_are_wrong_are_named_with_their_file_and_key(
    tmp_path: Path, settings: list[str], said: str
) -> None:
    service = started(tmp_path, *settings)
    assert service.wait_for_end() == 2
    assert service.process.stderr
    assert said in service.process.stderr.read().decode()
    service.process.stderr.close()
