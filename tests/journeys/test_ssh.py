"""The explorer over ssh: a real server and client, on this machine, with keys of the test's own."""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import EXPLORE, HUSTINGS
from tests.openssh import CLIENT, KEYGEN, SERVER, client, free_port, make_key, need
from tests.processes import called_with, still_running
from tests.terminal import DEADLINE, Terminal

PRIVILEGE_SEPARATION = Path("/run/sshd")


@pytest.fixture
def ssh(tmp_path: Path) -> Iterator[list[str]]:
    """The client's command line for a server that runs as long as the test."""
    need(SERVER, CLIENT, KEYGEN)
    if os.geteuid() == 0:
        PRIVILEGE_SEPARATION.mkdir(exist_ok=True)  # the server asks for it where it is started by root
    host_key, user_key, port = make_key(tmp_path / "host"), make_key(tmp_path / "user"), free_port()
    settings = {
        "Port": port,
        "ListenAddress": "127.0.0.1",
        "HostKey": host_key,
        "AuthorizedKeysFile": f"{user_key}.pub",
        "StrictModes": "no",
        "UsePAM": "no",
        "PasswordAuthentication": "no",
        "PermitRootLogin": "prohibit-password",
        "PidFile": "none",
    }
    options = [word for key, value in settings.items() for word in ("-o", f"{key}={value}")]
    server = subprocess.Popen(
        [str(SERVER), "-D", "-e", "-f", os.devnull, *options], stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        assert server.stderr
        for line in server.stderr:
            if "Server listening" in line:
                break
        else:
            pytest.fail(f"the ssh server did not start: exit code {server.wait()}")
        yield [*client(port, user_key, tmp_path / "known"), "127.0.0.1"]
    finally:
        server.terminate()
        server.communicate(timeout=DEADLINE)


def over_ssh(root: Path, *words: str) -> str:
    """The command line that runs hustings on the other side."""
    return f"cd {shlex.quote(str(root))} && exec {shlex.join([*HUSTINGS, *words])}"


def test_the_explorer_runs_over_ssh(ssh: list[str], root: Path) -> None:
    remote = over_ssh(root, "Rochford", "and", "Southend", "East", "2019")
    with Terminal([*ssh[:-1], "-tt", ssh[-1], remote]) as terminal:
        terminal.wait_for("James Duddridge", "27,063")
        terminal.press("c")
        terminal.wait_for("2019", "o15,395", gone=[EXPLORE])
        terminal.press("q")
        terminal.wait_for(EXPLORE)
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_a_connection_that_breaks_leaves_no_process_behind(ssh: list[str], root: Path, tmp_path: Path) -> None:
    (tmp_path / "wigan.txt").write_text("General election 2017, Wigan: Ann Lee (Labour) 20,000.", encoding="utf-8")
    remote = over_ssh(root, f"{tmp_path}/")
    with Terminal([*ssh[:-1], "-tt", ssh[-1], remote]) as terminal:
        terminal.wait_for("Wigan")
        running = called_with(sys.executable, f"{tmp_path}/")
        assert running
        terminal.process.kill()
        assert still_running(running) == []


def test_the_commands_run_over_ssh_without_a_terminal(ssh: list[str], root: Path) -> None:
    remote = over_ssh(root, "claims", "--format", "jsonl")
    printed = subprocess.run([*ssh, remote], check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert '"value": 27063' in printed.stdout
    assert printed.stderr == ""
