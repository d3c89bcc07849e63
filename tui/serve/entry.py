"""Who may enter: the keys of a file, read again when the file changes."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import asyncssh

from tui.cli.talk import Refusal, say

_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


class AuthorizedKeys:
    """The keys in a file as OpenSSH writes it."""

    def __init__(self, path: Path) -> None:
        """Raises Refusal where there are no keys to be read, or where others may add to them."""
        self._path = path
        self._read_at: tuple[int, int] | None = None
        self._keys = self._read()

    def current(self) -> asyncssh.SSHAuthorizedKeys:
        """The keys as they stand now; those that were last read, where they cannot be read any more."""
        try:
            if _stamp(self._path.stat()) != self._read_at:
                self._keys = self._read()
        except (OSError, Refusal) as error:
            say(f"still with the keys that were last read: {error}")
        return self._keys

    def _read(self) -> asyncssh.SSHAuthorizedKeys:
        try:
            with self._path.open("rb") as file:
                status = os.fstat(file.fileno())
                self._read_at = _stamp(status)
                if status.st_mode & _WRITABLE_BY_OTHERS:
                    raise Refusal(f"{self._path} may be written by others; chmod 644 it.")
                return asyncssh.import_authorized_keys(file.read().decode("utf-8"))
        except OSError as error:
            raise Refusal(f"{self._path} cannot be read: {error.strerror or error}.") from error
        except ValueError as error:
            raise Refusal(f"{self._path} holds no keys: {error}.") from error


class Witnessed:
    """Keys that tell which of them was last shown and found among them."""

    def __init__(self, keys: asyncssh.SSHAuthorizedKeys, tell: Callable[[str], None]) -> None:
        self._keys = keys
        self._tell = tell

    @classmethod
    def of(cls, keys: asyncssh.SSHAuthorizedKeys, tell: Callable[[str], None]) -> asyncssh.SSHAuthorizedKeys:
        """The same keys; each that is found is told by its fingerprint."""
        return cast("asyncssh.SSHAuthorizedKeys", cls(keys, tell))

    def validate(self, key: asyncssh.SSHKey, *rest: Any) -> Any:  # noqa: ANN401 - asyncssh's own signature
        """What asyncssh asks of its keys: the options of this one, or None."""
        options = self._keys.validate(key, *rest)
        if options is not None:
            self._tell(key.get_fingerprint())
        return options

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever else asyncssh asks
        return getattr(self._keys, name)


def _stamp(status: os.stat_result) -> tuple[int, int]:
    return status.st_mtime_ns, status.st_size
