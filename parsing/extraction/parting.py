"""Sentences longer than anybody writes, parted: the time of reading then grows with a text, not with its square."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from parsing.extraction.letters import line_of
from parsing.extraction.sentences import Sentence

LONGEST = 400
"""The most tokens of a sentence. Result lists that were flattened into one line are longer, and part well."""
SHORTEST = 100
"""A part is never shorter for the sake of a better place to part at."""
PLACES = ("SEMI", "BAR", "COMMA")
"""Where a list parts, best first."""


def part_long(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences in order, those of more than LONGEST tokens in parts."""
    for sentence in sentences:
        start = 0
        while len(sentence.tokens) - start > LONGEST:
            end = _end_of_part(sentence, start)
            yield sentence._replace(line=line_of(sentence.tokens[start:end]))
            start = end
        yield sentence._replace(line=line_of(sentence.tokens[start:])) if start else sentence


def _end_of_part(sentence: Sentence, start: int) -> int:
    """The index after the last good place to part at, within reach of `start`."""
    kinds = [token.kind for token in sentence.tokens[start + SHORTEST : start + LONGEST]]
    for place in PLACES:
        if place in kinds:
            return start + LONGEST - kinds[::-1].index(place)
    return start + LONGEST
