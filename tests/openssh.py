"""OpenSSH's own programs, with keys of the test's own and nothing of the user's."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

SERVER = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:/sbin:" + os.environ.get("PATH", ""))
CLIENT, KEYGEN = shutil.which("ssh"), shutil.which("ssh-keygen")


def need(*programs: str | None) -> None:
    """Skip a test where one of these is not installed."""
    if not all(programs):
        pytest.skip("OpenSSH's server, client or key generator is not installed")


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
