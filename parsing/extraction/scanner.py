"""Words to tokens: the one pass that says what each stretch of an article is."""

from __future__ import annotations

from parsing.extraction.figures import read_figure
from parsing.extraction.names import GIVEN_NAMES, read_name, read_party
from parsing.extraction.phrases import ARTICLES, match_phrase
from parsing.extraction.tokens import Name, SeatName, Token
from parsing.extraction.words import Word, find_words
from parsing.lexicon.plain import plain_words

MARKS = {
    ",": "COMMA",
    ";": "SEMI",
    ":": "COLON",
    "(": "OPEN",
    ")": "CLOSE",
    "[": "OPEN",
    "]": "CLOSE",
    "–": "DASH",
    "—": "DASH",
    "-": "DASH",
    "−": "DASH",
    ".": "STOP",
    "!": "STOP",
    "?": "STOP",
    "…": "STOP",
    "“": "QUOTE",
    "”": "QUOTE",
    '"': "QUOTE",
    "|": "BAR",
    "*": "STAR",
    "•": "STAR",
    "+": "PLUSSIGN",
    "/": "SLASH",
    "=": "BAR",
}
NOT_A_SEAT_BEFORE = frozenset(
    "council borough county hospital hospitals town fc united city station college university school airport road street "
    "park leisure sports centre gazette times echo post mail news evening news journal guardian herald advertiser "
    "chronicle observer mercury telegraph express star argus press citizen rovers athletic wanderers rangers albion cathedral".split()
)
"""Words that make a place before them something other than a constituency."""
ABBREVIATED = frozenset("mr mrs ms dr rev prof st cllr jr jnr sr hon no vs v sgt col capt".split())


def scan(text: str) -> list[Token]:
    """The tokens of `text` in order; words that mean nothing here are WORD, or CAPITAL with a capital."""
    words = find_words(text)
    tokens: list[Token] = []
    at = 0
    while at < len(words):
        word = words[at]
        if word.kind == "newline":
            tokens.append(Token("NEWLINE", word.start, word.end))
            at += 1
        elif word.folded in ARTICLES and word.kind == "word" and not _is_initial(words, at):
            at += 1
        elif word.kind == "possessive":
            tokens.append(Token("POSSESSIVE", word.start, word.end))
            at += 1
        elif word.kind == "mark":
            at = _scan_mark(words, at, tokens)
        else:
            at = _scan_word(text, words, at, tokens)
    return tokens


def _is_initial(words: list[Word], at: int) -> bool:
    """Whether a capital A is someone's initial: it stands before a stop."""
    return words[at].text == "A" and at + 1 < len(words) and words[at + 1].text == "."


def _scan_mark(words: list[Word], at: int, tokens: list[Token]) -> int:
    """Append the mark at `at`; a hyphen inside a word, or a stop after an abbreviation, is no mark."""
    word = words[at]
    kind = MARKS.get(word.text)
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if (
        kind == "DASH"
        and word.text == "-"
        and before
        and after
        and before.end == word.start
        and after.start == word.end
    ):
        kind = "HYPHEN"
    if word.text in "+-−–" and after and after.kind == "number" and after.start == word.end and not (before and before.end == word.start and before.kind != "mark"):
        kind = None
    if kind == "STOP" and before and before.end == word.start and before.kind == "word" and word.text == ".":
        if before.folded in ABBREVIATED or (len(before.text) == 1 and before.is_capital):
            kind = None
    if kind:
        tokens.append(Token(kind, word.start, word.end, word.text))
    return at + 1


def _scan_word(text: str, words: list[Word], at: int, tokens: list[Token]) -> int:
    """Append the token that begins with the word or number at `at`; the index after it."""
    found = match_phrase(words, at)
    if words[at].is_capital and words[at].kind == "word" and _follows_surname(text, tokens):
        end = at + 1
        while end < len(words) and words[end].kind == "word" and words[end].is_capital:
            end += 1
        given = tuple(word.text for word in words[at:end])
        tokens.append(Token("NAME", words[at].start, words[end - 1].end, Name(given)))
        return end
    figure = None if found and found[1] - at > 1 and words[at].kind == "word" else read_figure(text, words, at, tokens)
    if figure:
        tokens.append(figure[0])
        return figure[1]
    if found and found[0].kind == "SEAT" and not _is_place_only(words, at, found[1]):
        phrase, end = found
        seats, is_full = phrase.value  # type: ignore[misc]
        start, stop = words[at].start, words[end - 1].end
        tokens.append(Token("SEAT", start, stop, SeatName(seats, text[start:stop], is_full)))
        return end
    if found and found[0].kind == "SEAT" and _is_surname_first(words, at, found[1], tokens):
        tokens.append(Token("NAME", words[at].start, words[at].end, Name((words[at].text,))))
        return at + 1
    if found and found[0].kind not in ("SEAT", "PARTY", "CODE") and _is_given_name(words, at, found[1], tokens):
        found = None
    if found and found[0].kind != "SEAT":
        phrase, end = found
        longer = read_party(text, words, at, end) if phrase.kind in ("PARTY", "CODE") else None
        if longer:
            tokens.append(longer[0])
            return longer[1]
        value = words[at].folded if phrase.kind == "COLOUR" else phrase.value
        tokens.append(Token(phrase.kind, words[at].start, words[end - 1].end, value))
        return end
    name = read_name(text, words, at)
    if name:
        tokens.append(name[0])
        return name[1]
    word = words[at]
    tokens.append(Token("CAPITAL" if word.is_capital else "WORD", word.start, word.end))
    return at + 1


def _is_hyphenated(words: list[Word], at: int, end: int) -> bool:
    """Whether a hyphen ties the words to a capital before or after them, as in Burton-Joyce."""
    before, after = words[max(0, at - 2) : at], words[end : end + 2]
    joined_after = len(after) == 2 and after[0].text == "-" and words[end - 1].end == after[0].start and after[1].is_capital
    joined_before = len(before) == 2 and before[1].text == "-" and before[1].end == words[at].start and before[0].is_capital
    return joined_after or (joined_before and before[0].end == before[1].start)


def _is_given_name(words: list[Word], at: int, end: int, before: list[Token]) -> bool:
    """Whether a cue word is somebody's given name: a capital inside a sentence, before an unknown capital."""
    if end - at > 1 or not words[at].is_capital or end + 1 >= len(words):
        return False
    if words[at].text.isupper():
        return len(words[at].text) > 2 and words[end].text == "," and words[end + 1].is_capital and _opens(before)
    opens = _opens(before)
    following = words[end]
    is_name = following.kind == "word" and following.is_capital and match_phrase(words, end) is None
    return is_name and not following.text.isupper() and (not opens or words[at].folded in GIVEN_NAMES)


def _is_surname_first(words: list[Word], at: int, end: int, before: list[Token]) -> bool:
    """Whether a seat's name in capitals opens a line as somebody's surname: "CHEADLE, Rowan"."""
    return (
        end - at == 1
        and words[at].text.isupper()
        and end + 1 < len(words)
        and words[end].text == ","
        and words[end + 1].is_capital
        and not words[end + 1].text.isupper()
        and _opens(before)
    )


def _follows_surname(text: str, before: list[Token]) -> bool:
    """Whether a list has just printed somebody's surname first, in capitals, and a comma."""
    if len(before) < 2 or before[-1].kind != "COMMA" or before[-2].kind != "NAME":
        return False
    surname = text[before[-2].start : before[-2].end]
    return surname.isupper() and len(surname) > 2 and (len(before) == 2 or before[-3].kind in ("NEWLINE", "DASH", "BAR", "STAR"))


def _opens(before: list[Token]) -> bool:
    """Whether a capital tells nothing here: at the beginning of a line or sentence."""
    return not before or before[-1].kind in ("NEWLINE", "STOP", "QUOTE", "STAR", "COLON", "DASH")


def _is_place_only(words: list[Word], at: int, end: int) -> bool:
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
    return not is_placed and match_phrase(words, end) is None and following.folded not in plain_words()
