"""Cue words: what tells a reader that a figure is votes, a majority, a turnout."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


@cache
def cue_phrases() -> dict[str, str]:
    """Folded phrase -> the kind it signals, as `data/cues.txt` lists them."""
    return dict(listed())


def listed() -> Iterator[tuple[str, str]]:
    """Each phrase of `data/cues.txt` with its kind, in the order of the file."""
    kind = ""
    for line in files("parsing.lexicon").joinpath("data/cues.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("+"):
            words = line[1:]
        else:
            kind, words = line.split(":", 1)
        yield from ((phrase.strip(), kind) for phrase in words.split(",") if phrase.strip())
