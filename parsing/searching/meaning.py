"""What may have been meant by words that stand nowhere."""

from collections.abc import Iterable

from parsing.lexicon import fold
from parsing.searching.index import WordIndex


def meant(query: str, texts: Iterable[str]) -> str | None:
    """The query with each word that begins none in the texts replaced by the nearest; None where one has none near."""
    index: WordIndex[int] = WordIndex()
    for text in texts:
        index.add(0, text)
    corrected = index.corrected(fold(query).split())
    return " ".join(corrected) if corrected else None
