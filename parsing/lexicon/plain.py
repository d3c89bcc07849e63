"""Words that tell names from other words: common ones that a capital does not make a name, and given names."""

from functools import cache
from importlib.resources import files

from parsing.lexicon.folding import fold


@cache
def plain_words() -> frozenset[str]:
    """Folded words that may open a sentence with a capital and are no one's name."""
    return frozenset(listed("plain"))


@cache
def given_names() -> frozenset[str]:
    """Folded given names of people who have stood for Parliament."""
    return frozenset(fold(name) for name in listed("given_names"))


def listed(name: str) -> list[str]:
    """The words of the file `data/<name>.txt`, in its order; lines that start with `#` are left out."""
    text = files("parsing.lexicon").joinpath(f"data/{name}.txt").read_text(encoding="utf-8")
    return [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]
