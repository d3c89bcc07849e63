"""In the process that draws: begin reading in another one, and take in what it sends."""

import gc
import os
import pickle
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol, runtime_checkable

from tui.ahead.sources import sources_of
from tui.giving_way import giving_way

if TYPE_CHECKING:
    from parsing.collection import Collection
    from tui.ahead.batch import Batch, RecordSent

Loader = Callable[[], "Collection"]


@dataclass(frozen=True, slots=True)
class Step:
    """How far reading has come."""

    found: int
    """Articles whose files have been read."""
    read_out: int
    """Those of them that facts have been read out of."""
    of: int | None
    """Articles there are; None where that is not known yet."""
    collect: "Callable[[], Collection]"
    """Gives all that is known by now, which takes a moment."""
    is_last: bool = False


@runtime_checkable
class Stepwise(Protocol):
    """A loader that can be followed."""

    def __call__(self) -> "Collection":
        """All of it, once it is there."""
        ...

    def steps(self) -> Iterator[Step]:
        """Each step, to the one that has it all."""
        ...

    def stop(self) -> None:
        """Read no further; nobody waits for it."""
        ...


def steps(loader: Loader) -> Iterator[Step]:
    """How far a loader has come, step by step; of one that cannot be followed only that it is done."""
    if isinstance(loader, Stepwise):
        yield from loader.steps()
    else:
        yield _step(loader(), is_last=True)


def stop(loader: Loader) -> None:
    """Let a loader that may still be reading read no further."""
    if isinstance(loader, Stepwise):
        loader.stop()


def load(paths: Sequence[Path], references: Sequence[str] = ()) -> "Collection":
    """The articles at `paths`, or those that the program starts with, and all that was read out of them.

    Beside them the tables of official results in `references`, or those that belong to what the program starts with.
    """
    from parsing.collection import Collection

    sources = sources_of(paths, references)
    return Collection.load(sources.paths, sources.references, adds_seats=sources.adds_seats)


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
        gc.disable()
        os.close(reading)
        from tui.ahead.sending import send_and_end

        send_and_end(sources_of(paths, references), writing)
    os.close(writing)
    has_record = bool(references) or not paths
    return _Ahead(partial(load, paths, references), child, os.fdopen(reading, "rb"), has_record=has_record)


class _Ahead:
    """Gives out what the other process sends, once; what it did not send to the end is read here."""

    def __init__(self, read_here: Loader, child: int, pipe: BinaryIO, *, has_record: bool) -> None:
        self._read_here = read_here
        self._child: int | None = child
        self._pipe: BinaryIO | None = pipe
        self._has_record = has_record
        self._is_stopped = False

    def __call__(self) -> "Collection":
        *_, last = self.steps()
        return last.collect()

    def steps(self) -> Iterator[Step]:
        pipe, self._pipe = self._pipe, None
        last = None
        if pipe is not None:
            with pipe, giving_way():
                for last in _received(pipe, has_record=self._has_record):
                    yield last
            self._reap()
        if (last is None or not last.is_last) and not self._is_stopped:
            with giving_way():
                here = self._read_here()
            yield _step(here, is_last=True)

    def stop(self) -> None:
        self._is_stopped = True
        if self._child is not None:
            with suppress(ProcessLookupError):
                os.kill(self._child, signal.SIGTERM)

    def _reap(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            os.waitpid(child, 0)


def _received(pipe: BinaryIO, *, has_record: bool) -> Iterator[Step]:
    """Each message as a step; ends early where the other process did."""
    from parsing.collection import Collection
    from tui.ahead.arriving import Arriving
    from tui.ahead.batch import Batch, RecordSent

    # Only ever bytes from our own child, never from a file or from outside.
    unpickler = pickle.Unpickler(pipe)  # noqa: S301
    message = _load(unpickler)
    if isinstance(message, Batch):
        arriving = Arriving()
        while isinstance(message, Batch):
            arriving.add(message)
            yield Step(arriving.found, arriving.read_out, message.of, arriving.so_far, message.rest is not None)
            message = _load(unpickler)
    elif isinstance(message, Collection):
        yield _step(message, is_last=not has_record)
        if isinstance(sent := _load(unpickler), RecordSent):
            yield _step(replace(message, **sent._asdict()), is_last=True)


def _load(unpickler: pickle.Unpickler) -> "Batch | Collection | RecordSent | None":
    """The next message; None where there is no more, or only part of one."""
    try:
        message: Batch | Collection | RecordSent = unpickler.load()
    except (EOFError, pickle.UnpicklingError):
        return None
    return message


def _step(collection: "Collection", *, is_last: bool) -> Step:
    amount = len(collection.articles)
    return Step(amount, amount, amount, lambda: collection, is_last=is_last)
