"""A session's own process from the fork to its end: its terminal, its limits, then the explorer or a command."""

import fcntl
import gc
import os
import signal
import sys
import termios
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from tui.cli.talk import WRONG, Refusal, say
from tui.serve import kernel
from tui.serve.confinement import confine
from tui.serve.orders import Limits, Start
from tui.serve.privileges import become

if TYPE_CHECKING:
    from parsing.collection import Collection

_INTERRUPTED = 130
_FAILED = 70
_FAULTS = 3
"""Where the pipe for faults is open in a session's process."""
_TALK = 2
_OPEN = Path("/proc/self/fd")


@dataclass(frozen=True, slots=True)
class Parent:
    """What the prepared process has for each of its sessions."""

    process: int
    faults: int
    """Open for sentences about what went wrong."""
    collection: "Collection"
    limits: Limits


def run_child(start: Start, handed: Sequence[int], parent: Parent) -> NoReturn:
    """Be the session, in a process that has just been forked; ends with its exit code and never returns."""
    code = _FAILED
    try:
        _take_terminal(handed, parent.faults, on_screen=start.on_screen)
        os.environ.clear()
        os.environ.update(start.environment)
        os.chdir("/")
        become(parent.limits.user)
        confine(parent.limits)
        kernel.die_with_parent(parent.process)
        gc.enable()
        _answer(start, parent.collection)
        code = 0
    except Refusal as refusal:
        say(str(refusal))
        code = WRONG
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 0
    except KeyboardInterrupt:
        code = _INTERRUPTED
    except MemoryError:
        say("that takes more memory than a session may have.")
    except BaseException as fault:  # noqa: BLE001 - whatever it is, it ends here, and people are spared the traceback
        say("that went wrong, and this session with it.")
        _log(start.number, fault)
    finally:
        with suppress(BaseException):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _take_terminal(handed: Sequence[int], faults: int, *, on_screen: bool) -> None:
    """Make the terminal this process's own, or write to the pipes; keep nothing else of the parent's open."""
    for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.set_wakeup_fd(-1)
    os.setsid()
    if on_screen:
        (terminal,) = handed
        fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
        for standard in range(3):
            os.dup2(terminal, standard)
    else:
        for standard, pipe in enumerate(handed, start=1):
            os.dup2(pipe, standard)
    os.dup2(faults, _FAULTS)
    _open_streams()
    os.closerange(_FAULTS + 1, 1 + max(int(each.name) for each in _OPEN.iterdir()))


def _open_streams() -> None:
    """Python's own streams remember what they were opened on, which was not this."""
    for descriptor, name in enumerate(("stdin", "stdout", "stderr")):
        stream = _stream(descriptor)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)


def _stream(descriptor: int) -> TextIO:
    at_once = os.isatty(descriptor) or descriptor == _TALK
    return open(
        descriptor,
        "r" if descriptor == 0 else "w",
        encoding="utf-8",
        errors="backslashreplace",
        buffering=1 if at_once else -1,
        closefd=False,
    )


def _log(number: int, fault: BaseException) -> None:
    """Tell the service's owner what went wrong and where, and nothing of what was asked for."""
    frames = traceback.extract_tb(fault.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    with suppress(OSError):
        os.write(_FAULTS, f"session {number} failed: {type(fault).__name__} at {where}.".encode())


def _answer(start: Start, collection: "Collection") -> None:
    from tui.cli.served import SERVED
    from tui.serve.offered import OFFERED, program

    SERVED.set(collection)
    words = start.words[1:] if start.words[:1] == ("hustings",) else start.words
    if not start.on_screen and not (words and words[0] in {*OFFERED, "-h", "--help"}):
        named = f"{words[0]} is no command here. " if words else ""
        raise Refusal(
            f"{named}Without a terminal these answer: {', '.join(OFFERED)}; "
            "with one, as ssh -t gives it, a seat and a year open the explorer."
        )
    program(list(words), prog_name="hustings")
