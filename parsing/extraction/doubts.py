"""What reading an article leaves in doubt: numbers, words of time, and facts that fit several readings."""

from __future__ import annotations

from collections.abc import Iterator

from parsing.extraction.ambiguities import find_ambiguities
from parsing.extraction.misprints import find_misprints
from parsing.extraction.readout import Readout
from parsing.extraction.time_words import find_time_words
from parsing.models import Doubt


def find_doubts(readout: Readout) -> tuple[Doubt, ...]:
    """Every doubt of an article, in the order of its text, each once."""
    found = {(doubt.kind, doubt.start, doubt.end): doubt for doubt in _all(readout)}
    return tuple(sorted(found.values(), key=lambda doubt: (doubt.start, doubt.end, doubt.kind)))


def _all(readout: Readout) -> Iterator[Doubt]:
    if readout.main_seat or readout.claims:
        yield from find_misprints(readout)
        yield from find_time_words(readout)
        yield from find_ambiguities(readout)
