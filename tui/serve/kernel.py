"""What Linux does for a process that wants to be able to do less, by `prctl` and Landlock.

Both have no place in Python's library. The numbers are of linux/prctl.h and linux/landlock.h.
"""

import ctypes
import os
import signal
import stat
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_SET_PARENT_DEATH_SIGNAL: Final = 1
_SET_NO_NEW_PRIVILEGES: Final = 38
_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_WHICH_VERSION: Final = 1
_PATH_BENEATH: Final = 1

_EXECUTE: Final = 1 << 0
_WRITE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_FOLDER: Final = 1 << 3
_CHANGES: Final = sum(1 << bit for bit in range(4, 13))
"""Removing and making files, folders, sockets, pipes, devices and links."""
_FILES: Final = _EXECUTE | _WRITE | _READ_FILE | _READ_FOLDER | _CHANGES
_SINCE: Final = ((2, 1 << 13), (3, 1 << 14), (5, 1 << 15))
"""Linking elsewhere, cutting short, device controls: from which version of Landlock on."""
_NETWORK_SINCE: Final = 4
_NETWORK: Final = 0b11
"""No port may be listened on and none connected to."""
_SCOPE_SINCE: Final = 6
_SCOPE: Final = 0b11
"""No process outside may be signalled, and no abstract socket reached."""

_libc: Final = ctypes.CDLL(None, use_errno=True)


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scope", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def die_with_parent(parent: int) -> None:
    """Let this process be killed when its parent ends, however that ends. Lost when its user changes.

    `parent` is the parent's own word for who it is, of before the fork: it may have ended since.
    """
    _control(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


def gain_no_privileges() -> None:
    """No program that this process might start can give it rights that it has not."""
    _control(_SET_NO_NEW_PRIVILEGES, 1)


def landlock_version() -> int:
    """Which Landlock this kernel has; 0 where it has none."""
    version = _libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _WHICH_VERSION)
    return max(0, int(version)) if sys.platform == "linux" else 0


def only_read(beneath: Iterable[Path]) -> bool:
    """From now on this process can read what is at or beneath these paths and nothing else on the disk.

    It can write, make, remove and run nothing there, and has no network of TCP. Only /dev/null may still be opened for
    writing. False where the kernel has no Landlock; raises OSError where it has and refuses. Asks for
    `gain_no_privileges` before it.
    """
    version = landlock_version()
    if not version:
        return False
    ruleset = _ruleset(version)
    try:
        for path in beneath:
            _allow(ruleset, path, _READ_FILE | _READ_FOLDER)
        _allow(ruleset, Path(os.devnull), _READ_FILE | _WRITE)
        if _libc.syscall(_RESTRICT_SELF, ruleset, 0) != 0:
            raise _refused()
    finally:
        os.close(ruleset)
    return True


def _ruleset(version: int) -> int:
    """Everything that Landlock can refuse, in a descriptor to which exceptions may be added."""
    rules = _Ruleset(
        files=_FILES | sum(right for since, right in _SINCE if version >= since),
        network=_NETWORK if version >= _NETWORK_SINCE else 0,
        scope=_SCOPE if version >= _SCOPE_SINCE else 0,
    )
    known = 8 + 8 * (version >= _NETWORK_SINCE) + 8 * (version >= _SCOPE_SINCE)
    ruleset = int(_libc.syscall(_CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(known), 0))
    if ruleset < 0:
        raise _refused()
    return ruleset


def _allow(ruleset: int, path: Path, rights: int) -> None:
    """Raises OSError where the kernel refuses the rule. A path that cannot be reached needs none."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            rights &= ~_READ_FOLDER  # a right that files have not
        rule = _Beneath(allowed=rights, parent=place)
        if _libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0) != 0:
            raise _refused()
    finally:
        os.close(place)


def _control(what: int, value: int) -> None:
    """Raises OSError where the kernel refuses."""
    if _libc.prctl(what, value, 0, 0, 0) != 0:
        raise _refused()


def _refused() -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number))
