"""Common words that a capital does not make a name."""

from functools import cache
from importlib.resources import files


@cache
def plain_words() -> frozenset[str]:
    """Folded words that may open a sentence with a capital and are no one's name."""
    text = files("parsing.lexicon").joinpath("data/plain.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
