"""Who may enter and stay: the keys of a file, read again when the file changes."""

import asyncio
import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import asyncssh

from tui.cli.talk import Refusal
from tui.serve.log import log

_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_PASSING = frozenset({errno.EIO, errno.EINTR, errno.EAGAIN, errno.EMFILE, errno.ENFILE, errno.ENOMEM})
"""Errors that tell of the machine at this moment, and nothing of the file."""
_PERIOD = 2.0
"""Seconds between two looks at the file for the sake of those who are in."""
Shown = tuple[asyncssh.SSHKey, tuple[Any, ...]]
"""A key that was shown and found, and what else asyncssh asked of the list."""
Stamp = tuple[int, int, int, int, int]


class AuthorizedKeys:
    """The keys in a file as OpenSSH writes it."""

    def __init__(self, path: Path) -> None:
        """Raises Refusal where there are no keys to be read, or where others may add to them."""
        self._path = path
        self._trouble = ""
        """Why it could not be read when it was last tried, so that it is said once."""
        self.guests: set[Callable[[asyncssh.SSHAuthorizedKeys], None]] = set()
        """Those who are in; each is told which keys there are, again and again."""
        try:
            self._read_at = _stamp(path)
            self._keys = self._read()
        except OSError as error:
            raise self._unreadable(error) from error

    def current(self) -> asyncssh.SSHAuthorizedKeys:
        """The keys as they stand now. Where there are none any more, or others may add to them, nobody has one.

        Only a disk that cannot be read for a moment leaves those that were read last.
        """
        try:
            stamp = _stamp(self._path)
            if stamp != self._read_at:
                self._keys = self._read()
                self._read_at = stamp  # of before the reading: what has changed since is read again
        except Refusal as refusal:
            log(f"nobody may enter until this is mended: {refusal}")
            self._keys = asyncssh.SSHAuthorizedKeys()
            self._read_at = stamp
        except OSError as error:
            if self._trouble != (trouble := str(self._unreadable(error))):
                log(f"still with the keys that were last read: {trouble}")
                self._trouble = trouble
        else:
            self._trouble = ""
        return self._keys

    async def watch(self) -> None:
        """Tell those who are in, for as long as the service runs."""
        while True:
            await asyncio.sleep(_PERIOD)
            keys = self.current()
            for tell in [*self.guests]:
                tell(keys)

    def _read(self) -> asyncssh.SSHAuthorizedKeys:
        """Raises Refusal where nobody may enter by this file, OSError where that cannot be known at the moment."""
        try:
            with self._path.open("rb") as file:
                if os.fstat(file.fileno()).st_mode & _WRITABLE_BY_OTHERS:
                    raise Refusal(f"{self._path} may be written by others; chmod 644 it.")
                text = file.read().decode("utf-8")
            keys = asyncssh.import_authorized_keys(
                text or "#"
            )  # of nothing at all asyncssh makes keys without complaint
        except OSError as error:
            if error.errno in _PASSING:
                raise
            raise self._unreadable(error) from error
        except ValueError as error:
            raise Refusal(f"{self._path} holds no keys: {error}.") from error
        self._name_bad_lines(text)
        return keys

    def _name_bad_lines(self, text: str) -> None:
        """Lines that let nobody in would else be missed only by whom they are of."""
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip() and not line.strip().startswith("#"):
                try:
                    asyncssh.import_authorized_keys(line)
                except ValueError:
                    log(f"{self._path}:{number} holds no key that can be read; it lets nobody in.")

    def _unreadable(self, error: OSError) -> Refusal:
        return Refusal(f"{self._path} cannot be read: {error.strerror or error}.")


class Witnessed:
    """Keys that tell which of them was last shown and found among them."""

    def __init__(self, keys: asyncssh.SSHAuthorizedKeys, tell: Callable[[Shown], None]) -> None:
        self._keys = keys
        self._tell = tell

    @classmethod
    def of(cls, keys: asyncssh.SSHAuthorizedKeys, tell: Callable[[Shown], None]) -> asyncssh.SSHAuthorizedKeys:
        """The same keys; each that is found is told."""
        return cast("asyncssh.SSHAuthorizedKeys", cls(keys, tell))

    def validate(self, key: asyncssh.SSHKey, *rest: Any) -> Any:  # noqa: ANN401 - asyncssh's own signature
        """What asyncssh asks of its keys: the options of this one, or None."""
        options = self._keys.validate(key, *rest)
        if options is not None:
            self._tell((key, rest))
        return options

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever else asyncssh asks
        return getattr(self._keys, name)


def _stamp(path: Path) -> Stamp | None:
    """What differs where the file has changed in any way, also in who may write to it; None where it is missing."""
    try:
        status = path.stat()
    except OSError as error:
        if error.errno in _PASSING:
            raise
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size
