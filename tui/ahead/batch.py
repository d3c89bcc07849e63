"""What the reading process sends, bit by bit."""

from collections.abc import Mapping
from typing import NamedTuple

from parsing.models import Article, Extraction, FileProblem, Result, UnusedCorrection
from parsing.reference import Record


class Rest(NamedTuple):
    """What is known only when everything has been read."""

    copies: Mapping[str, str]
    unused: tuple[UnusedCorrection, ...]
    broken: tuple[FileProblem, ...]
    record: Record
    adds_seats: bool = True


class RecordSent(NamedTuple):
    """The official results, and whether seats that only they know are shown."""

    record: Record
    adds_seats: bool


class Batch(NamedTuple):
    """Some of what was read since the last one."""

    articles: tuple[Article, ...] = ()
    extractions: tuple[Extraction, ...] = ()
    """Some may take the place of earlier ones."""
    problems: tuple[FileProblem, ...] = ()
    results: Mapping[str, tuple[Result, ...]] = {}
    """By seat, in place of what was sent of it before."""
    of: int | None = None
    """How many articles there are; None until all files are read."""
    rest: Rest | None = None
    """With the last batch."""
