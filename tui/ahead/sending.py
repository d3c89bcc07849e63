"""In the reading process: read the files, have them read out, build results, and send all of it on.

One pickler sends everything: what it has sent once, such as the claims of an article, it only refers to later.
"""

import os
import pickle
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from time import monotonic
from typing import BinaryIO, Final

from parsing.collection import Collection
from parsing.growing import GrowingCollection
from parsing.models import Article, FileProblem
from parsing.reading import read_each
from parsing.reading_out import read_out_all
from parsing.reference import EMPTY
from tui.ahead.batch import Batch, RecordSent, Rest
from tui.ahead.sources import Sources

AT_ONCE: Final = 48
"""So many articles are sent as one. Of more the first are sent first, while further processes read on."""
BATCH: Final = 8
"""Articles in a batch: taking one in must not hold up a key."""
SEATS: Final = 8
"""Seats in a batch, likewise."""
_BUILDING: Final = 0.25
"""How much of the time goes into results while articles are still to be read: each that comes may change some."""
_COURTESY: Final = 5
"""How much the processes that read give way to the one that draws."""


class Sender:
    """Reads articles and sends them with what they come to."""

    def __init__(self, pipe: BinaryIO, sources: Sources) -> None:
        self._sources = sources
        self._pipe = pipe
        self._pickler = pickle.Pickler(pipe, pickle.HIGHEST_PROTOCOL)
        self._growing = GrowingCollection()
        self._began, self._spent = monotonic(), 0.0
        """When reading began, and how many seconds of it went into building."""

    def send_all(self) -> None:
        """Read the sources; send a collection of few articles as it is and then the record, of many in batches."""
        found = read_each(self._sources.paths)
        first = list(islice(found, AT_ONCE + 1))
        articles, problems = _parted(first)
        if len(first) <= AT_ONCE:
            self._send(Collection.of(articles, problems))
            if self._sources.references:
                _give_way()
                self._send(self._record())
        else:
            self._send_read_out(_read_out(articles)._replace(articles=articles, problems=problems))
            self._send_results(None)
            self._send_more(found, len(articles))

    def _send_more(self, found: Iterator[Article | FileProblem], sent: int) -> None:
        """Read the other files, then have their articles read out by as many processes as there are cores."""
        from tui.ahead.sharing import share_out

        _give_way()
        batches = []
        while more := list(islice(found, BATCH)):
            articles, problems = _parted(more)
            self._growing.add(articles, problems=problems)
            self._send(Batch(articles, problems=problems))
            batches.append(articles)
        of = sent + sum(map(len, batches))
        for batch in share_out(batches, _read_out):
            self._send_read_out(batch._replace(of=of))
            while self._spent < (monotonic() - self._began) * _BUILDING and self._send_results(of):
                pass
        self._send_rest(of)

    def _send_rest(self, of: int) -> None:
        """What is known only now that everything has been read."""
        while self._send_results(of):
            pass
        settled = self._growing.settle()
        while self._send_results(of):
            pass
        beside = list(self._growing.name_what_stands_beside(settled).items())
        for start in range(0, len(beside), SEATS):
            self._send(Batch(results=dict(beside[start : start + SEATS]), of=of))
        corrected = [e for e in settled.extractions.values() if any(claim.correction for claim in e.claims)]
        rest = Rest(settled.copies, settled.unused, settled.broken, *self._record())
        self._send(Batch(extractions=tuple(corrected), of=of, rest=rest))

    def _record(self) -> RecordSent:
        """The tables of official results, which the first screen does not wait for."""
        if not self._sources.references:
            return RecordSent(EMPTY, adds_seats=False)
        from parsing.reference import load_record

        return RecordSent(load_record(self._sources.references), self._sources.adds_seats)

    def _send_read_out(self, batch: Batch) -> None:
        self._growing.add(batch.articles, batch.extractions, batch.problems)
        self._send(batch)

    def _send_results(self, of: int | None) -> bool:
        """Build some results and send them; False where none are left to build."""
        began = monotonic()
        built = self._growing.build(SEATS)
        if built:
            self._send(Batch(results=built, of=of))
        self._spent += monotonic() - began
        return bool(built)

    def _send(self, message: Batch | Collection | RecordSent) -> None:
        self._pickler.dump(message)
        self._pipe.flush()


def _give_way() -> None:
    """Let the process that draws go first."""
    if hasattr(os, "nice"):
        os.nice(_COURTESY)


def send_and_end(sources: Sources, writing: int) -> None:
    """Send what is read and end, without the farewells of the process this one was forked from."""
    with suppress(BaseException), os.fdopen(writing, "wb") as pipe:
        Sender(pipe, sources).send_all()
    os._exit(0)


def _parted(found: Sequence[Article | FileProblem]) -> tuple[tuple[Article, ...], tuple[FileProblem, ...]]:
    articles = tuple(item for item in found if isinstance(item, Article))
    return articles, tuple(item for item in found if isinstance(item, FileProblem))


def _read_out(articles: Sequence[Article]) -> Batch:
    extractions, failures = read_out_all(articles)
    return Batch(extractions=extractions, problems=failures)
