"""Words to tokens: the one pass that says what each stretch of an article is."""

from __future__ import annotations

from typing import cast

from parsing.extraction.figures import read_figure
from parsing.extraction.initialled import opens_party, read_initialled
from parsing.extraction.leaders import DOTS, end_of_leader
from parsing.extraction.lexemes import MARKS, SIGNS
from parsing.extraction.matching import match_longer, match_phrase
from parsing.extraction.names import GIVEN_NAMES, TITLES, read_name, read_party
from parsing.extraction.phrases import Phrase
from parsing.extraction.tokens import Name, SeatName, Token
from parsing.extraction.words import Words, find_words
from parsing.lexicon import given_names

NOT_A_SEAT_BEFORE = frozenset(
    "council borough county hospital hospitals town fc united city station college university school airport "
    "road street park leisure sports centre gazette times echo post mail news evening news journal guardian "
    "herald advertiser chronicle observer mercury telegraph express star argus press citizen rovers athletic "
    "wanderers rangers albion cathedral".split()
)
"""Words that make a place before them something other than a constituency."""
ABBREVIATED = frozenset("mr mrs ms dr rev prof st cllr jr jnr sr hon no vs v sgt col capt".split())

INITIALS = 2
"""Capitals of so many letters may be initials, and no surname."""


def scan(text: str) -> list[Token]:
    """The tokens of `text` in order; words that mean nothing here are WORD, or CAPITAL with a capital."""
    words = find_words(text)
    tokens: list[Token] = []
    end = 0
    for at, word in enumerate(words):
        if at < end:
            continue
        longer = match_longer(words, at) if word.longer else None
        if word.reads and longer is None:
            start = words.starts[at]
            tokens.append(Token(word.reads, start, start + len(word.text), word.value))
        elif word.kind == "mark":
            end = _scan_mark(words, at, tokens)
        elif not word.is_article or _is_initial(words, at):
            end = _scan_word(text, words, at, longer, tokens)
    return tokens


def _is_initial(words: Words, at: int) -> bool:
    """Whether a capital A is someone's initial: it stands before a stop, or before a surname in a list."""
    if words[at].text != "A" or at + 1 >= len(words):
        return False
    return words[at + 1].text == "." or read_initialled(words, at, []) is not None


def _scan_mark(words: Words, at: int, tokens: list[Token]) -> int:
    """Append the mark at `at`; a hyphen inside a word, or a stop after an abbreviation, is no mark."""
    mark, start = words[at].text, words.starts[at]
    kind = MARKS.get(mark)
    if mark in DOTS:
        end = end_of_leader(words, at)
        if end:
            tokens.append(Token("BAR", start, words.end(end - 1), mark))
            return end
    if kind == "STOP":
        kind = None if mark == "." and at and _is_abbreviated(words, at - 1) else kind
    elif mark in SIGNS:
        if mark == "-" and words.is_tight(at):
            kind = "HYPHEN"
        if _is_sign(words, at):
            kind = None
    if kind:
        tokens.append(Token(kind, start, start + len(mark), mark))
    return at + 1


def _is_sign(words: Words, at: int) -> bool:
    """Whether a plus or minus belongs to the number after it, and parts nothing from it."""
    is_before_number = at + 1 < len(words) and words[at + 1].kind == "number" and words.touches(at + 1)
    return is_before_number and not (at and words[at - 1].kind != "mark" and words.touches(at))


def _is_abbreviated(words: Words, at: int) -> bool:
    """Whether the stop after the word at `at` belongs to it: "Mr.", or an initial."""
    word = words[at]
    is_short = word.folded in ABBREVIATED or (len(word.text) == 1 and word.is_capital)
    return is_short and word.kind == "word" and words.touches(at + 1)


def _scan_word(text: str, words: Words, at: int, longer: tuple[Phrase, int] | None, tokens: list[Token]) -> int:
    """Append the token that begins with the word or number at `at`; the index after it.

    `longer` is the phrase of several words that begins there.
    """
    word = words[at]
    found = longer or ((word.alone, at + 1) if word.alone else None)
    read = (
        (_read_given(text, words, at, tokens) if tokens and tokens[-1].kind == "COMMA" else None)
        or (read_initialled(words, at, tokens) if len(word.text) == 1 else None)
        or (read_figure(text, words, at) if word.may_count and not (longer and word.kind == "word") else None)
        or (_read_known(text, words, at, found, tokens) if found else None)
        or (read_name(text, words, at) if word.is_capital else None)
    )
    token, end = read or (Token("CAPITAL" if word.is_capital else "WORD", words.starts[at], words.end(at)), at + 1)
    tokens.append(token)
    return end


def _read_given(text: str, words: Words, at: int, before: list[Token]) -> tuple[Token, int] | None:
    """The given names that a list prints after a surname in capitals, and the index after them."""
    if not _follows_surname(text, before):
        return None
    end = at
    while end < len(words) and words[end].kind == "word" and words[end].is_capital and not opens_party(words, end):
        end += 1
    if end == at:
        return None
    return Token("NAME", words.starts[at], words.end(end - 1), Name(tuple(word.text for word in words[at:end]))), end


def _read_known(
    text: str, words: Words, at: int, found: tuple[Phrase, int], before: list[Token]
) -> tuple[Token, int] | None:
    """A phrase of the lexicon, and the index after it; None where its words are somebody's name here."""
    phrase, end = found
    if phrase.kind == "SEAT":
        return _read_seat(text, words, at, found, before)
    if phrase.kind in ("PARTY", "CODE"):
        longer = read_party(text, words, at, end)
        if longer:
            return longer
    elif (phrase.kind != "ROLE" or words[at].folded in TITLES) and _is_given_name(words, at, end, before):
        return None
    return Token(phrase.kind, words.starts[at], words.end(end - 1), phrase.value), end


def _read_seat(
    text: str, words: Words, at: int, found: tuple[Phrase, int], before: list[Token]
) -> tuple[Token, int] | None:
    """A seat's name as a seat, or as a surname that a list prints first; None where it is only part of a name."""
    phrase, end = found
    if _is_surname_first(words, at, end, before):
        return Token("NAME", words.starts[at], words.end(at), Name((words[at].text,))), at + 1
    if not _is_place_only(words, at, end):
        seats, is_full = cast("tuple[tuple[str, ...], bool]", phrase.value)
        start, stop = words.starts[at], words.end(end - 1)
        return Token("SEAT", start, stop, SeatName(seats, text[start:stop], is_full)), end
    return None


def _is_hyphenated(words: Words, at: int, end: int) -> bool:
    """Whether a hyphen ties the words to a capital before or after them, as in Burton-Joyce."""
    if end + 1 < len(words) and _is_hyphen(words, end) and words[end + 1].is_capital:
        return True
    return at > 1 and _is_hyphen(words, at - 1) and words[at - 2].is_capital and words.touches(at)


def _is_hyphen(words: Words, index: int) -> bool:
    """Whether a hyphen stands right after the word before it."""
    return words[index].text == "-" and words.touches(index)


def _is_given_name(words: Words, at: int, end: int, before: list[Token]) -> bool:
    """Whether a cue word is somebody's given name: a capital inside a sentence, before an unknown capital."""
    if end - at > 1 or not words[at].is_capital or end + 1 >= len(words):
        return False
    if words[at].text.isupper():
        return (
            len(words[at].text) > INITIALS and words[end].text == "," and words[end + 1].is_capital and _opens(before)
        )
    opens = _opens(before)
    following = words[end]
    is_name = following.kind == "word" and following.is_capital and match_phrase(words, end) is None
    return is_name and not following.text.isupper() and (not opens or words[at].folded in GIVEN_NAMES)


def _is_surname_first(words: Words, at: int, end: int, before: list[Token]) -> bool:
    """Whether a seat's name in capitals opens a line as somebody's surname: "CHEADLE, Rowan"."""
    return (
        end - at == 1
        and words[at].text.isupper()
        and end + 1 < len(words)
        and words[end].text == ","
        and words[end + 1].folded in given_names()
        and not words[end + 1].text.isupper()
        and _opens(before)
    )


def _follows_surname(text: str, before: list[Token]) -> bool:
    """Whether a list has just printed somebody's surname first, in capitals, and a comma."""
    if len(before) <= 1 or before[-1].kind != "COMMA" or before[-2].kind != "NAME":
        return False
    surname = text[before[-2].start : before[-2].end]
    return (
        surname.isupper()
        and len(surname) > INITIALS
        and all(token.kind in ("NEWLINE", "DASH", "BAR", "STAR") for token in before[-3:-2])
    )


def _opens(before: list[Token]) -> bool:
    """Whether a capital tells nothing here: at the beginning of a line or sentence."""
    return not before or before[-1].kind in ("NEWLINE", "STOP", "QUOTE", "STAR", "COLON", "DASH")


def _is_place_only(words: Words, at: int, end: int) -> bool:
    """Whether a seat's name here is only part of the name of a council, club or newspaper, or of a person."""
    if end >= len(words):
        return False
    following = words[end]
    if _is_hyphenated(words, at, end):
        return True
    if following.folded in NOT_A_SEAT_BEFORE and following.is_capital:
        return True
    if end - at > 1 or following.kind != "word" or not following.is_capital or following.text.isupper():
        return False
    is_placed = at and words[at - 1].folded in ("in", "at", "of", "for", "from", "over", "the", "and")
    return not is_placed and match_phrase(words, end) is None and not following.is_plain
