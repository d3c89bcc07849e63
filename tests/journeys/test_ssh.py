"""The explorer over ssh: a real server and client, on this machine, with keys of the test's own."""

import getpass
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import EXPLORE, HUSTINGS
from tests.openssh import need, sshd
from tests.processes import called_with, still_running
from tests.terminal import Terminal

MULTIPLEXER, ROAMING = shutil.which("tmux"), shutil.which("mosh")
SEAT = "Rochford and Southend East"


@pytest.fixture
def ssh(tmp_path: Path) -> Iterator[list[str]]:
    """The client's command line for a server that runs as long as the test."""
    with sshd(tmp_path) as command:
        yield command


@pytest.fixture
def forced(tmp_path: Path, root: Path) -> Iterator[list[str]]:
    """The same, for an account that the block in docs/ssh.md holds to the explorer."""
    page = (root / "docs" / "ssh.md").read_text(encoding="utf-8")
    [block] = re.findall(r"^```\n(Match .*?)^```", page, re.DOTALL | re.MULTILINE)
    ours = block.replace("Match User hustings", f"Match User {getpass.getuser()}")
    with sshd(tmp_path, ours.replace("/usr/local/bin/hustings", over_ssh(root))) as command:
        yield command


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


def test_an_account_with_a_forced_command_explores_whatever_it_asks_for(forced: list[str]) -> None:
    with Terminal([*forced[:-1], "-tt", forced[-1], "cat /etc/passwd"]) as terminal:
        terminal.wait_for(SEAT)
        assert "root:" not in terminal.text
        terminal.press("q")
        assert terminal.wait_for_end() == 0


@pytest.mark.parametrize("asked", ["cat /etc/passwd", "show Dartford 2017"])
def test_without_a_terminal_it_is_told_that_it_needs_one(forced: list[str], asked: str) -> None:
    answer = subprocess.run([*forced, asked], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "the explorer needs a terminal" in answer.stderr


def test_nor_does_it_forward_anything(forced: list[str]) -> None:
    answer = subprocess.run(
        [*forced[:-1], "-W", "127.0.0.1:22", forced[-1]], capture_output=True, stdin=subprocess.DEVNULL, check=False
    )
    assert answer.returncode
    assert b"forwarding failed" in answer.stderr


def test_in_tmux_a_session_is_found_again_as_it_was_left(ssh: list[str], root: Path, tmp_path: Path) -> None:
    need(MULTIPLEXER)
    tmux = f"export TMUX_TMPDIR={shlex.quote(str(tmp_path))}; exec tmux -u -f {os.devnull}"
    attach = f"{tmux} new -A -s hustings {shlex.quote(over_ssh(root, 'Dartford', '2017'))}"
    try:
        with Terminal([*ssh[:-1], "-tt", ssh[-1], attach]) as terminal:
            terminal.wait_for("Gareth Johnson")
            terminal.press("f")
            terminal.wait_for("no constituency called Lewisham West")
            terminal.process.kill()
            terminal.wait_for_end()
        with Terminal([*ssh[:-1], "-tt", ssh[-1], attach]) as terminal:
            terminal.wait_for("no constituency called Lewisham West")
            terminal.press("q")
            terminal.wait_for("Gareth Johnson")
            terminal.press("q")
            assert terminal.wait_for_end() == 0
    finally:
        subprocess.run([*ssh, f"{tmux} kill-server"], capture_output=True, check=False)


def test_it_runs_over_mosh(ssh: list[str], root: Path) -> None:
    need(ROAMING)
    command = ["mosh", f"--ssh={shlex.join(ssh[:-1])}", "--server=env LC_ALL=C.UTF-8 mosh-server", ssh[-1], "--"]
    with Terminal([*command, "sh", "-c", over_ssh(root, "Dartford", "2017")]) as terminal:
        terminal.wait_for("Gareth Johnson")
        terminal.press("f")
        terminal.wait_for("no constituency called Lewisham West")
        terminal.press("q")
        terminal.wait_for("Gareth Johnson")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
