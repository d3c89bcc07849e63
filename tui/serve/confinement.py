"""What a session's process may do: read, compute for a while, and write to the person; no more."""

import resource
import sysconfig
from pathlib import Path

import click

from tui.serve import kernel
from tui.serve.orders import Limits

_FILES = 64
_GRACE = 5
"""Seconds between the signal that says a process has had its time and the one that ends it."""
_MEBIBYTE = 1 << 20
_ROOT = Path(__file__).parents[2]
_READABLE = (
    *(_ROOT / part for part in ("parsing", "seeds", "styles", "tui")),
    *(Path(sysconfig.get_path(kind)) for kind in ("stdlib", "platstdlib", "purelib", "platlib")),
    Path(click.__file__).parents[1],  # where the libraries are that came with the program
    *map(Path, ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share")),
    *map(Path, ("/etc/ld.so.cache", "/etc/localtime", "/etc/terminfo")),
    Path("/dev/urandom"),
)
"""The program with its libraries, and what the C library and terminals want: code and tables that anybody may have.

Neither articles nor keys: the articles were read before the fork, and keys are no session's business.
"""


def confine(limits: Limits) -> None:
    """Hold this process, and all that it might start, to the limits. There is no way back.

    Nothing may be written to a file of any length, also where the kernel has no Landlock. Raises OSError where the
    kernel refuses to hold it.
    """
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_NOFILE, _FILES)
    _limit(resource.RLIMIT_CPU, limits.cpu, limits.cpu + _GRACE)
    _limit(resource.RLIMIT_AS, _mapped() + limits.memory * _MEBIBYTE)
    _limit(resource.RLIMIT_NPROC, limits.processes)
    kernel.gain_no_privileges()
    kernel.only_read(_READABLE)


def _limit(what: int, soft: int, hard: int | None = None) -> None:
    """Lower a limit; one that is lower already stays."""
    highest = resource.getrlimit(what)[1]
    wanted = soft if hard is None else hard
    allowed = wanted if highest == resource.RLIM_INFINITY else min(wanted, highest)
    resource.setrlimit(what, (min(soft, allowed), allowed))


def _mapped() -> int:
    """Bytes of address space that this process has."""
    return int(Path("/proc/self/statm").read_bytes().split()[0]) * resource.getpagesize()
