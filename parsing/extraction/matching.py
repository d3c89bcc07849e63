"""Where the phrases of the lexicon stand in a text."""

from __future__ import annotations

from parsing.extraction.phrases import ARTICLES, Phrase
from parsing.extraction.words import Words


def match_phrase(words: Words, at: int) -> tuple[Phrase, int] | None:
    """The longest phrase that begins at `words[at]`, and the index after it.

    A comma may stand inside a constituency's name; articles are passed over.
    """
    lexeme = words[at]
    if lexeme.longer and at + 1 < len(words):
        for phrase in lexeme.longer.get(words[at + 1].folded, ()):
            end = _end_of(words, at + 1, phrase)
            if end:
                return phrase, end
    return (lexeme.alone, at + 1) if lexeme.alone else None


def may_continue(words: Words, at: int) -> bool:
    """Whether what follows the word at `at` may be the second word of a phrase."""
    return at + 1 < len(words) and words[at + 1].folded in words[at].longer


def _end_of(words: Words, index: int, phrase: Phrase) -> int | None:
    """The index after `phrase`, whose first word stands before `index`; None if it does not stand there."""
    for wanted in phrase.rest:
        while index < len(words) and (
            words[index].folded in ARTICLES
            or (words[index].text == "-" and words.is_tight(index))
            or (words[index].text == "," and phrase.kind == "SEAT")
            or (words[index].text == "/" and phrase.kind == "PARTY" and words.is_tight(index))
        ):
            index += 1
        if index >= len(words) or words[index].folded != wanted:
            return None
        index += 1
    return index
