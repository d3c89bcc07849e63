"""Reading ahead: the articles are read by a second process while this one loads what draws.

Loading the framework and reading the articles each take about as long as the other, and neither waits for
anything; on two cores they cost the time of one. What was read comes back through a pipe.
"""

import gc
import os
import pickle
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from parsing.collection import Collection

Loader = Callable[[], "Collection"]


def load(paths: Sequence[Path], references: Sequence[str] = ()) -> "Collection":
    """The articles at `paths`, or those that the program starts with, and all that was read out of them.

    Beside them the tables of official results in `references`, or those that belong to what the program starts with.
    """
    from parsing.collection import Collection
    from parsing.reading import seed_paths, seed_references

    if paths:
        return Collection.load(paths, references)
    return Collection.load(seed_paths(), references or seed_references())


def read_ahead(paths: Sequence[Path], references: Sequence[str] = ()) -> Loader:
    """Begin to read at once; the loader returned waits for what was read, and from then on reads again.

    To be called while this process has no other threads. Where there are no forks it reads when asked.
    """
    if not hasattr(os, "fork"):
        return lambda: load(paths, references)
    import parsing.models  # noqa: F401 - both processes need them, so one loads them for both

    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _read_and_end(paths, references, writing)
    os.close(writing)
    return _Ahead(paths, references, child, os.fdopen(reading, "rb"))


class _Ahead:
    """Gives out what the second process read, once; what it could not send is read here."""

    def __init__(self, paths: Sequence[Path], references: Sequence[str], child: int, pipe: BinaryIO) -> None:
        self._paths = paths
        self._references = references
        self._child = child
        self._pipe: BinaryIO | None = pipe

    def __call__(self) -> "Collection":
        pipe, self._pipe = self._pipe, None
        sent = None
        if pipe:
            with pipe:
                sent = pipe.read()
            os.waitpid(self._child, 0)
        # Only ever bytes from our own child, never from a file or from outside.
        return pickle.loads(sent) if sent else load(self._paths, self._references)  # noqa: S301


def _read_and_end(paths: Sequence[Path], references: Sequence[str], writing: int) -> None:
    """In the second process: send what was read and end, without the farewells of the first."""
    gc.disable()
    with suppress(BaseException), os.fdopen(writing, "wb") as pipe:
        pickle.dump(load(paths, references), pipe, pickle.HIGHEST_PROTOCOL)
    os._exit(0)
