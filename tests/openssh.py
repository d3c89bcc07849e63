"""OpenSSH's own programs, with keys of the test's own and nothing of the user's."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.terminal import DEADLINE

SERVER = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:/sbin:" + os.environ.get("PATH", ""))
CLIENT, KEYGEN = shutil.which("ssh"), shutil.which("ssh-keygen")
_PRIVILEGE_SEPARATION = Path("/run/sshd")


def need(*programs: str | None) -> None:
    """Skip a test where one of these is not installed."""
    if not all(programs):
        pytest.skip("a program of OpenSSH, tmux or mosh is not installed")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def make_key(path: Path) -> Path:
    """A new key without a passphrase."""
    assert KEYGEN
    subprocess.run([KEYGEN, "-q", "-t", "ed25519", "-N", "", "-f", str(path)], check=True)
    return path


def fingerprint(key: Path) -> str:
    """A key's fingerprint, as OpenSSH writes it."""
    assert KEYGEN
    printed = subprocess.run([KEYGEN, "-l", "-f", str(key)], check=True, capture_output=True, text=True)
    return printed.stdout.split()[1]


def client(port: int, key: Path, known: Path) -> list[str]:
    """The client's command line for a server on this machine, up to its further options."""
    assert CLIENT
    return [
        CLIENT,
        *("-p", str(port), "-i", str(key), "-F", os.devnull),
        *("-o", "IdentitiesOnly=yes", "-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR"),
        *("-o", f"UserKnownHostsFile={known}"),
    ]


@contextmanager
def sshd(folder: Path, *more: str) -> Iterator[list[str]]:
    """A server on this machine with keys in `folder` and `more` in its settings; the client's command line for it."""
    need(SERVER, CLIENT, KEYGEN)
    if os.geteuid() == 0:
        _PRIVILEGE_SEPARATION.mkdir(exist_ok=True)  # the server asks for it where it is started by root
    host_key, user_key, port = make_key(folder / "host"), make_key(folder / "user"), free_port()
    settings = {
        "Port": port,
        "ListenAddress": "127.0.0.1",
        "HostKey": host_key,
        "AuthorizedKeysFile": f"{user_key}.pub",
        "StrictModes": "no",
        "UsePAM": "no",
        "PasswordAuthentication": "no",
        "PermitRootLogin": "yes",
        "Subsystem": "sftp internal-sftp",
        "PidFile": "none",
    }
    file = folder / "sshd_config"
    file.write_text("\n".join([*(f"{key} {value}" for key, value in settings.items()), *more]), encoding="utf-8")
    server = subprocess.Popen(
        [str(SERVER), "-D", "-e", "-f", str(file)], stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        assert server.stderr
        for line in server.stderr:
            if "Server listening" in line:
                break
        else:
            pytest.fail(f"the ssh server did not start: exit code {server.wait()}")
        yield [*client(port, user_key, folder / "known"), "127.0.0.1"]
    finally:
        server.terminate()
        server.communicate(timeout=DEADLINE)
