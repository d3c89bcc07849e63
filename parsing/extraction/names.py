"""Name-shaped runs of words: people, and parties the lexicon does not know."""

from __future__ import annotations

from parsing.extraction.lexemes import Lexeme
from parsing.extraction.matching import match_phrase
from parsing.extraction.phrases import Phrase
from parsing.extraction.tokens import Name, Token
from parsing.extraction.words import Words
from parsing.lexicon import given_names, parties

TITLES = frozenset("mr mrs ms miss sir dame dr rev revd reverend cllr councillor lord lady prof professor".split())
PARTICLES = frozenset("de da di du van von der den la le al el ap ab bin mac".split())
PARTY_ENDINGS = frozenset("party alliance independents front coalition movement".split())
ORGANISATIONS = frozenset(
    "council centre center hospital school university college street road park club station group service "
    "services house commons parliament government union european brexit hall leisure community arena trust "
    "bank office department board agency forum committee society association company ltd plc court police "
    "nhs bbc itv sky pa panorama britain england scotland wales ireland uk kingdom state states army british "
    "english scottish welsh irish westminster stormont holyrood cabinet war act reports news times post mail "
    "gazette echo telegraph herald star express journal guardian observer chronicle advertiser mercury argus "
    "press facebook twitter advertisement conference tv radio north south east west midlands day eve week "
    "year christmas covid guards theatre regiment rifles fusiliers navy infantry "
    "gardens stadium racecourse showground pavilion baths academy museum library cathedral hotel airport harbour "
    "gallery ballroom gymnasium colliery shipyard steelworks infirmary airfield".split()
)
OF_DEPARTMENTS = frozenset({"secretary", "minister"})
"""What stands after a department's name: "Shadow Education Secretary"."""
GIVEN_NAMES = frozenset(
    "mark will grant bill may sue rob jack drew pat rose grace hope faith dawn april june art gene guy ray dale".split()
)
"""Given names that are words too."""
PLAIN_SURNAMES = frozenset("may march long small good will still low".split())
PARTY_SURNAMES = frozenset({"green", "greens"})
SURNAME_CUES = frozenset(
    "STAYS UP DOWN BEHIND AHEAD OVER LAST PLACE HANDS LEAD MORE PLUS WOULD GAVE WENT STOOD COLOUR SHARE LIKE ADVERB "
    "UNDERBOUND OVERBOUND ABOUT NEW DEPOSIT BETWEEN POLL SENDS COUNCIL".split()
)
"""Kinds of cue words that are surnames too: Joyce Still, Kim Rose."""
LONGEST_ACRONYM = 4
LONGEST_NAME = 5
BEFORE_PLACE = 2
"""How many given names may stand before a surname that is a seat's name too."""


def read_name(text: str, words: Words, at: int) -> tuple[Token, int] | None:
    """A NAME or an unknown PARTY that begins at `words[at]`, and the index after it."""
    index, title = at, ""
    while index < min(at + LONGEST_NAME, len(words)) and words[index].folded in TITLES and words[index].is_capital:
        title = title or words[index].folded
        index += 1
        if index < len(words) and words[index].text == ".":
            index += 1
    first = index
    index = _end_of_run(words, first, has_title=bool(title))
    if index == first:
        return None
    if not title and _is_described(words[first:index]):
        first = at = first + 1
    run = [word for word in words[first:index] if word.kind == "word"]
    start, end = words.starts[first], words.end(index - 1)
    if run[-1].folded in PARTY_ENDINGS and len(run) > 1:
        return Token("PARTY", start, end, " ".join(text[start:end].split())), index
    is_department = not title and index < len(words) and words[index].folded in OF_DEPARTMENTS
    if is_department or any(_is_of_organisation(words, here) for here in range(first, index)):
        return Token("CAPITAL", words.starts[at], end), index
    return Token("NAME", start, end, Name(tuple(_joined(words[first:index])), title)), index


def _is_of_organisation(words: Words, at: int) -> bool:
    """Whether a word makes a name an organisation's, and is no part of a double-barrelled one (Bank-Carr)."""
    is_double = "-" in (words[at - 1].text if at else "", words[at + 1].text if at + 1 < len(words) else "")
    return words[at].folded in ORGANISATIONS and not is_double


def read_party(text: str, words: Words, at: int, end: int) -> tuple[Token, int] | None:
    """A party the lexicon does not know whose name begins like one it knows: "Psychedelic Future Party"."""
    for index in range(end, min(end + 3, len(words))):
        word = words[index]
        if word.kind != "word" or not word.is_capital:
            return None
        if word.folded in PARTY_ENDINGS:
            return Token(
                "PARTY", words.starts[at], words.end(index), text[words.starts[at] : words.end(index)]
            ), index + 1
    return None


def _end_of_run(words: Words, first: int, *, has_title: bool) -> int:
    """The index after the run of name words that begins at `first`; `first` if none does."""
    index, taken = first, 0
    while index < len(words) and taken < LONGEST_NAME:
        word = words[index]
        if word.text == "-" and taken and _joins(words, index):
            index += 1
            continue
        if word.text == "." and taken and len(words[index - 1].text) == 1:
            index += 1
            continue
        if word.text in "'‘’" and taken and _opens_name(words, index):
            index += 1
            continue
        if word.kind != "word":
            break
        if word.folded in PARTICLES and taken and index + 1 < len(words) and words[index + 1].is_capital:
            index += 1
            continue
        if not _is_name_word(words, index, taken=taken, has_title=has_title):
            break
        index += 1
        taken += 1
    while index > first and words[index - 1].kind != "word":
        index -= 1
    return index


def _joins(words: Words, index: int) -> bool:
    """Whether a hyphen holds two capitalised words together."""
    return words.is_tight(index) and words[index + 1].is_capital


def _opens_name(words: Words, index: int) -> bool:
    """Whether an apostrophe opens a capitalised word, as in 'Eaton."""
    return index + 1 < len(words) and words.touches(index + 1) and words[index + 1].is_capital


def _is_name_word(words: Words, index: int, *, taken: int, has_title: bool) -> bool:
    """Whether the word can stand in a name after `taken` others."""
    word = words[index]
    if not word.is_capital:
        return False
    if not taken and _opens_with_given(words, index):
        return True
    if taken and word.folded in PARTY_ENDINGS:
        return True
    if word.is_plain and not (taken and word.folded in PLAIN_SURNAMES):
        return False
    known = match_phrase(words, index)
    return known is None or _can_be_name(words, index, known, taken=taken, has_title=has_title)


def _opens_with_given(words: Words, index: int) -> bool:
    """Whether a word is a given name, though it means something else too, before another capitalised word."""
    if index + 1 >= len(words) or not words[index + 1].is_capital or words[index + 1].kind != "word":
        return False
    known = match_phrase(words, index)
    is_seat = known is not None and known[0].kind == "SEAT" and known[1] - index == 1
    folded = words[index].folded
    return folded in GIVEN_NAMES or (is_seat and folded in given_names())


def _can_be_name(words: Words, index: int, known: tuple[Phrase, int], *, taken: int, has_title: bool) -> bool:
    """Whether a word that means something else too can stand in a name after `taken` others."""
    phrase, end = known
    if end - index > 1:
        return False
    if not taken:
        return has_title or phrase.kind not in ("PARTY", "CODE", "SEAT")
    # One known word after a given name is a surname: Jamie Stone, Nat Green.
    is_surname = (
        phrase.kind == "SEAT"
        or words[index].folded in PARTY_SURNAMES
        or phrase.kind in SURNAME_CUES
        or _is_no_acronym(words[index].text, phrase)
    )
    return (
        taken <= (BEFORE_PLACE if phrase.kind == "SEAT" else 1)
        and is_surname
        and (has_title or _is_given(words, index - 1) or not _opens_line(words, index - 1))
    )


def _is_given(words: Words, at: int) -> bool:
    """Whether a word is a given name, or an initial that a list prints for one: "K Broughton (BNP)"."""
    is_initial = len(words[at].text) == 1 and words[at].folded != "a"
    return is_initial or words[at].folded in given_names()


def _is_no_acronym(printed: str, phrase: Phrase) -> bool:
    """Whether a party's letters are printed as no paper prints them, so that they are somebody's name: Rebecca Pow."""
    if phrase.kind not in ("PARTY", "CODE") or printed.isupper() or len(printed) > LONGEST_ACRONYM:
        return False
    return printed not in {name for party in parties() for name in party.names}


def _is_described(run: list[Lexeme]) -> bool:
    """Whether a run opens with a description before a given name: "Businessman John Smith"."""
    names = given_names()
    return (
        bool(run[2:])
        and all(word.kind == "word" for word in run[:3])
        and run[0].folded not in names
        and run[1].folded in names
    )


def _opens_line(words: Words, index: int) -> bool:
    """Whether a word is the first of its line or sentence, where its capital tells nothing."""
    return index == 0 or words[index - 1].kind == "newline" or words[index - 1].text in ".!?:"


def _joined(words: list[Lexeme]) -> list[str]:
    """The words of a name, those with hyphens put together again."""
    joined: list[str] = []
    for index, word in enumerate(words):
        if word.text == "-" and joined:
            joined[-1] += "-"
        elif word.kind == "word":
            if joined and joined[-1].endswith("-") and words[index - 1].text == "-":
                joined[-1] += word.text
            else:
                joined.append(word.text)
    return joined
