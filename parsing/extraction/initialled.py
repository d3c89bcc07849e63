"""Names as lists print them: initials and a surname, or a surname alone, whatever else the surname means."""

from __future__ import annotations

from parsing.extraction.letters import compile_pattern, line_of
from parsing.extraction.matching import match_phrase
from parsing.extraction.names import PARTICLES
from parsing.extraction.phrases import ARTICLES
from parsing.extraction.tokens import Name, Token
from parsing.extraction.words import Words

MOST_INITIALS = 4
LONGEST_SURNAME = 4
"""How many words a surname takes at most."""
PARTS = frozenset({",", "-", "–", "—", "|", "/"})
"""Marks that may part a name from its party where no bracket does."""
BRACKETS = frozenset({"(", "["})
PARTIES = frozenset({"PARTY", "CODE"})
_SURNAME = "NAME OPEN PARTY|CODE CLOSE NUM"
_AFTER = "( OPEN PCT|NUM ( COMMA PCT|NUM )? CLOSE )? VOTES? SEMI|COMMA|NEWLINE|STOP{1,2} STAR?"
BESIDE = (
    compile_pattern(f"{_SURNAME} {_AFTER} seat:SEAT OPEN PARTY|CODE CLOSE NUM"),
    compile_pattern(f"seat:SEAT OPEN PARTY|CODE CLOSE NUM {_AFTER} {_SURNAME}"),
)
"""A seat's name in a list of surnames: "MARTIN (UKIP) 876; BATH (BNP) 873"."""


def read_initialled(words: Words, at: int, before: list[Token]) -> tuple[Token, int] | None:
    """The name by initials that begins at `words[at]` with its party beside it, and the index after it."""
    first = _end_of_initials(words, at)
    if first in (at, len(words)) or (words.touches(first) and words[first - 1].text != "."):
        return None
    end = _end_of_surname(words, first)
    if end == first or not _is_listed(words, at, end, before):
        return None
    name = "".join(words[index].text + ("" if _is_joined(words, index) else " ") for index in range(at, end))
    initialled = tuple(name.replace(".", "").split())
    return Token("NAME", words.starts[at], words.end(end - 1), Name(initialled)), end


def _is_joined(words: Words, index: int) -> bool:
    """Whether no gap parts a word from the one after it, as beside a hyphen."""
    return "-" in (words[index].text, words[index + 1].text if index + 1 < len(words) else "")


def _end_of_initials(words: Words, at: int) -> int:
    """The index after the capitals, with their stops, that begin at `at`; `at` where none do."""
    index = at
    while index < min(len(words), at + 2 * MOST_INITIALS) and _is_initial(words, index, is_first=index == at):
        index += 1
    return index


def _is_initial(words: Words, index: int, *, is_first: bool) -> bool:
    """Whether a word is a capital alone, or the stop after one."""
    word = words[index]
    if word.text == ".":
        return not is_first and words[index - 1].text != "."
    return word.kind == "word" and len(word.text) == 1 and word.is_capital


def _end_of_surname(words: Words, first: int) -> int:
    """The index after the capitalised words from `first` on that may be a surname; a party ends them."""
    index = first
    while index < len(words) and index - first < LONGEST_SURNAME:
        word = words[index]
        is_hyphen = word.text == "-" and index > first and words.is_tight(index)
        is_particle = word.folded in PARTICLES and index + 1 < len(words) and words[index + 1].is_capital
        if not is_hyphen and not is_particle and not (word.kind == "word" and word.is_capital):
            break
        if index > first and opens_party(words, index):
            break
        index += 1
    return index


def _is_listed(words: Words, at: int, end: int, before: list[Token]) -> bool:
    """Whether a party stands beside the name that ends at `end`, as in a list."""
    if end + 1 >= len(words):
        return False
    after = words[end].text
    if after in BRACKETS:
        is_code = words[at].text in ("A", "C", "L", "I")
        return opens_party(words, end + 1) or (words[end + 1].is_capital and not is_code)
    if after in PARTS:
        return opens_party(words, end + 1)
    if words[end].kind == "number":
        beside = [token.kind for token in before[-2:]]
        return bool(beside) and (beside[-1] in PARTIES or (beside[0] in PARTIES and beside[-1] in ("COLON", "DASH")))
    return opens_party(words, end) and words[end].kind == "word"


def opens_party(words: Words, at: int) -> bool:
    """Whether the name of a party stands at `at`, "The" before it or not."""
    if words[at].folded in ARTICLES and at + 1 < len(words):
        at += 1
    found = match_phrase(words, at) if words[at].is_capital else None
    return found is not None and found[0].kind in PARTIES


def settle_listed(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with a seat's name that stands among the surnames of a list read as one of them."""
    letters = line_of(tokens).letters
    found = {match.start("seat") for pattern in BESIDE for match in pattern.finditer(letters)}
    if not found:
        return tokens
    settled = list(tokens)
    for index in found:
        token = tokens[index]
        settled[index] = Token("NAME", token.start, token.end, Name((text[token.start : token.end],)))
    return settled
