"""Where the phrases of the lexicon stand in a text."""

from __future__ import annotations

from parsing.extraction.phrases import Phrase
from parsing.extraction.words import Words

JOINTS = frozenset({"-", ",", "/"})
"""Marks that may stand inside a phrase."""


def match_phrase(words: Words, at: int) -> tuple[Phrase, int] | None:
    """The longest phrase that begins at `words[at]`, and the index after it.

    A comma may stand inside a constituency's name; articles are passed over.
    """
    lexeme = words[at]
    found = match_longer(words, at)
    if found:
        return found
    return (lexeme.alone, at + 1) if lexeme.alone else None


def match_longer(words: Words, at: int) -> tuple[Phrase, int] | None:
    """The longest phrase of several words that begins at `words[at]`, and the index after it."""
    longer = words[at].longer
    if longer is None:
        return None
    second, count = at + 1, len(words)
    while second < count and (words[second].is_article or words[second].text in JOINTS):
        second += 1
    if second == count or words[second].folded not in longer:
        return None
    for phrase in longer[words[second].folded]:
        end = _end_of(words, at + 1, phrase)
        if end:
            return phrase, end
    return None


def _end_of(words: Words, index: int, phrase: Phrase) -> int | None:
    """The index after `phrase`, whose first word stands before `index`; None if it does not stand there."""
    for wanted in phrase.rest:
        while index < len(words) and (
            words[index].is_article
            or (words[index].text == "-" and words.is_tight(index))
            or (words[index].text == "," and phrase.kind == "SEAT")
            or (words[index].text == "/" and phrase.kind == "PARTY" and words.is_tight(index))
        ):
            index += 1
        if index >= len(words) or words[index].folded != wanted:
            return None
        index += 1
    return index
