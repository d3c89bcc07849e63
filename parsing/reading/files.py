"""Getting at bytes: only from regular files, and never more than an article can have."""

import errno
import os
import stat
import sys
from pathlib import Path

from parsing.reading.error import UnreadableError

LIMIT = 2 * 1024 * 1024
"""Bytes. The longest live page is a tenth of this; what is larger is no report."""

_REASONS = {
    errno.EACCES: "cannot be opened: permission denied",
    errno.EPERM: "cannot be opened: permission denied",
    errno.ENOENT: "does not exist",
    errno.ENOTDIR: "does not exist",
    errno.ELOOP: "is a link that leads round in a circle",
    errno.ENAMETOOLONG: "has too long a name",
}


def read_bytes(path: Path, limit: int = LIMIT) -> bytes:
    """What stands in a regular file; UnreadableError for anything else, without waiting on pipes or devices.

    `limit` is the most bytes that such a file can have.
    """
    try:
        # Not blocking: opening a named pipe would wait for somebody to write into it.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:
        raise UnreadableError(reason(error)) from error
    try:
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise UnreadableError("is not a regular file")
            return _within_limit(file.read(limit + 1), limit)
    except OSError as error:
        raise UnreadableError(reason(error)) from error


def read_standard_input() -> bytes:
    """All of standard input, up to the limit."""
    return _within_limit(sys.stdin.buffer.read(LIMIT + 1))


def reason(error: OSError | ValueError) -> str:
    """Why a file could not be opened, as the end of a sentence."""
    if not isinstance(error, OSError):
        return "has a name that no file can have"
    return _REASONS.get(error.errno or 0, f"cannot be read: {(error.strerror or 'unknown reason').lower()}")


def _within_limit(data: bytes, limit: int = LIMIT) -> bytes:
    if len(data) > limit:
        what = "far longer than any report" if limit == LIMIT else "far longer than any table of results"
        raise UnreadableError(f"is over {limit // 1024 // 1024} MiB, {what}")
    return data
