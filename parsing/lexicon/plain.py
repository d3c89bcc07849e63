"""Words that tell names from other words: common ones that a capital does not make a name, and given names."""

from functools import cache
from importlib.resources import files

from parsing.lexicon.folding import fold


@cache
def plain_words() -> frozenset[str]:
    """Folded words that may open a sentence with a capital and are no one's name."""
    text = files("parsing.lexicon").joinpath("data/plain.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@cache
def given_names() -> frozenset[str]:
    """Folded given names of people who have stood for Parliament."""
    text = files("parsing.lexicon").joinpath("data/given_names.txt").read_text(encoding="utf-8")
    return frozenset(fold(word) for line in text.splitlines() if not line.startswith("#") for word in line.split())
