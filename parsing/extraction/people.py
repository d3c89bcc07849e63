"""The people of an article: who is who by surname, title and party."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache

from parsing.extraction.lexemes import fold_word
from parsing.extraction.tokens import Name, Token
from parsing.lexicon import given_names

SUFFIXES = frozenset({"jr", "jnr", "snr", "sr", "mp", "obe", "mbe", "cbe", "qc", "kc"})
NEVER_NAMES = frozenset({"NAME", "PARTY", "CODE", "WORD", "CAPITAL", "PRON", "HIS", "NUM", "PCT", "YEAR", "DATE"})
"""Kinds of tokens that are never somebody's surname at the head of a sentence."""
OPENING = frozenset({"NEWLINE", "STOP"})
"""After these a capital tells nothing."""
PLACED = frozenset({"IN", "AT", "OF", "FOR", "NEWLINE", "FROM"})
"""After these a seat's name means the place."""
LIKE_ENOUGH = 0.85
"""How alike a titled surname and a known one must be to be a misprint of it."""
INITIALS = 2
"""Capitals of so many letters may be initials, and stay as they are."""
FULL_LIST = 3
"""A result list of so many people leaves nobody out."""
MANY = 300
"""A report that names more people than this is no report of one constituency, and comparing them all takes long."""
OF_GIVEN_NAME = frozenset({"sir", "dame", "lady", "lord"})
"""Titles that stand before a given name alone: Sir Alan."""
FEMALE = frozenset({"mrs", "ms", "miss", "dame", "lady"})
MALE = frozenset({"mr", "sir", "lord"})


@dataclass(slots=True, eq=False)
class Person:
    """Someone the article names, who is nobody else."""

    name: str
    """The fullest form printed, without title."""
    surname: str
    given: str
    """The first given name, folded; empty where only a surname is printed."""
    parties: Counter[str] = field(default_factory=Counter)
    mentions: int = 0
    is_titled: bool = False
    gender: str = ""
    is_listed: bool = False
    """Whether a result list names them."""
    is_called: bool = False
    """Whether the text calls them a candidate, of a party that it names before."""
    seats: Counter[str] = field(default_factory=Counter)

    @property
    def is_likely(self) -> bool:
        """Whether the name is surely somebody's, not a headline's capitals."""
        return self.is_titled or self.mentions > 1 or bool(self.parties) or self.given in given_names()

    @property
    def party(self) -> str | None:
        """The party the article gives most often; None where it gives none."""
        if len(self.parties) > 1:
            return max(self.parties, key=self.parties.__getitem__)
        return next(iter(self.parties), None)


class People:
    """The people of one article, found by name; built once from its tokens."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        self._by_surname: dict[str, list[Person]] = {}
        self._by_given: dict[str, list[Person]] = {}
        self.spoken_of: Counter[str] = Counter()
        """The parties that the article names, and how often."""
        names = [token.value for token in tokens if token.kind == "NAME" and isinstance(token.value, Name)]
        for name in names:
            if len(_bare(name)) > 1:
                self._add(name)
        for name in names:
            if name.title and len(_bare(name)) == 1 and self.find(name) is None:
                self._add(name)
        for name in names:
            person = self.find(name)
            if person:
                person.mentions += 1
                person.is_titled = person.is_titled or bool(name.title)
            if person and name.title:
                person.gender = "f" if name.title in FEMALE else "m" if name.title in MALE else person.gender

    def learn(self, name: Name) -> Person:
        """The person that `name` names, known from now on."""
        self._add(name)
        found = self.find(name)
        return found or self._by_surname[fold_word(_bare(name)[-1])][0]

    def _add(self, name: Name) -> None:
        words = _bare(name)
        surname = fold_word(words[-1])
        given = fold_word(words[0]) if len(words) > 1 else ""
        for person in self._by_surname.get(surname, ()):
            if person.given[:1] == given[:1] or not given:
                if len(words) > len(person.name.split()):
                    person.name = " ".join(words)
                return
        person = Person(" ".join(words), surname, given)
        self._by_surname.setdefault(surname, []).append(person)
        if given:
            self._by_given.setdefault(given, []).append(person)

    def settle_surnames(self, text: str, tokens: list[Token]) -> list[Token]:
        """The tokens with a seat's name that is somebody's surname here read as one, unless a place is meant."""
        settled: list[Token] = []
        before = "NEWLINE"
        for token in tokens:
            if token.kind == "SEAT":
                is_surname = before not in PLACED and self._is_surname(text[token.start : token.end])
            else:
                is_surname = before in OPENING and token.kind not in NEVER_NAMES and self._opens(text, token)
            found = Token("NAME", token.start, token.end, _name_of(text, token)) if is_surname else token
            settled.append(found)
            before = found.kind
        return settled

    def _is_surname(self, printed: str) -> bool:
        """Whether somebody here has this surname."""
        return fold_word(printed) in self._by_surname

    def _opens(self, text: str, token: Token) -> bool:
        """Whether one capitalised word at the head of a sentence is somebody's surname."""
        printed = text[token.start : token.end]
        known = self._by_surname.get(fold_word(printed), ()) if printed[:1].isupper() and " " not in printed else ()
        return any(person.mentions > 0 for person in known)

    def find(self, name: Name) -> Person | None:
        """The person that `name` names: by full name, by surname, by a misprint of it, or by given name alone."""
        words = _bare(name)
        if not words:
            return None
        surname = fold_word(words[-1])
        found = self._by_surname.get(surname, [])
        if len(words) > 1:
            return _of_given(found, fold_word(words[0]))
        return _only_one(found) if found else self._by_one_word(surname, name.title)

    def _by_one_word(self, word: str, title: str) -> Person | None:
        """Whoever is named by a given name, or by a misprint of a surname after a title."""
        by_given = self._by_given.get(word, [])
        is_misprint = bool(title) and not (title in OF_GIVEN_NAME and len(by_given) == 1)
        if not is_misprint or len(self._by_surname) > MANY:
            return _only_one(by_given)
        return _only_one([one for known, people in self._by_surname.items() for one in people if _alike(known, word)])

    @property
    def are_listed(self) -> bool:
        """Whether a result list names enough people to be all who stood."""
        return sum(person.is_listed for found in self._by_surname.values() for person in found) >= FULL_LIST

    def has_member(self, party: str) -> bool:
        """Whether anybody is known to be of `party`."""
        return any(person.parties[party] for found in self._by_surname.values() for person in found)

    def ambiguous(self, name: Name) -> list[Person]:
        """Everyone a bare surname may name."""
        words = _bare(name)
        return list(self._by_surname.get(fold_word(words[-1]), [])) if words else []


def _name_of(text: str, token: Token) -> Name:
    """A surname alone, as printed."""
    return Name((text[token.start : token.end],))


def _of_given(found: Sequence[Person], given: str) -> Person | None:
    """The one of a surname's people with a given name's initial, or the only one if no given name is known."""
    same = (person for person in found if person.given[:1] == given[:1])
    return next(same, found[0] if len(found) == 1 and not found[0].given else None)


def _only_one(found: Sequence[Person]) -> Person | None:
    return found[0] if len(found) == 1 else None


def _alike(one: str, other: str) -> bool:
    return one[:1] == other[:1] and SequenceMatcher(None, one, other).ratio() >= LIKE_ENOUGH


@lru_cache(maxsize=4096)
def _bare(name: Name) -> tuple[str, ...]:
    """The words of a name without suffixes; names in capitals are given their usual case."""
    words = [word for word in name.words if fold_word(word) not in SUFFIXES] or name.words
    return tuple(word.capitalize() if word.isupper() and len(word) > INITIALS else word for word in words)
