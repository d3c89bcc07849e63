"""Whether two printed names can be of one person."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from parsing.models import slug

_TITLES = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady baroness baron cllr councillor alderman prof professor rev reverend "
    "canon father capt captain col colonel major maj lt sgt rt right hon honourable the".split()
)
_SUFFIXES = frozenset("mp msp mep ms am mla jr jnr junior sr snr senior kbe obe mbe cbe qc kc jp ii iii".split())
_SHORT_NAMES = {
    "bob": "robert",
    "bill": "william",
    "billy": "william",
    "dick": "richard",
    "ted": "edward",
    "tony": "anthony",
    "liz": "elizabeth",
    "lizzie": "elizabeth",
    "beth": "elizabeth",
    "kate": "catherine",
    "kath": "catherine",
    "kathy": "catherine",
    "katie": "catherine",
    "peggy": "margaret",
    "meg": "margaret",
    "sandy": "alexander",
    "bertie": "albert",
    "nell": "helen",
    "gus": "angus",
}
"""Only those whose initial differs from the full name's; the initial settles the rest."""
_ALIKE = 0.8
"""How alike two spellings of one candidate's name are at least ("Evennett", "Evenett": 0.93)."""


@dataclass(frozen=True, slots=True)
class Name:
    """A printed name without titles, accents or case: given names and the last part of the surname."""

    given: tuple[str, ...]
    surname: str

    @property
    def is_full(self) -> bool:
        """Whether it has a given name or an initial."""
        return bool(self.given)


@cache
def name_of(printed: str) -> Name:
    """A printed name, taken apart: "Sir David Amess MP" is ("david",) and "amess"."""
    words = [word for word in slug(printed).split("-") if word]
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    if not words:
        return Name((), printed)
    return Name(tuple(_SHORT_NAMES.get(word, word) for word in words[:-1]), words[-1])


def is_same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's: the surname, and an initial or a given name where both have one."""
    a, b = name_of(one), name_of(other)
    if a.surname != b.surname:
        return False
    if not a.given or not b.given:
        return True
    return a.given[0][0] == b.given[0][0] or bool(set(a.given) & set(b.given))


def is_same_name(one: str, other: str) -> bool:
    """Whether two full names are the same but for titles, accents and case."""
    a, b = name_of(one), name_of(other)
    return a.is_full and a == b


def is_same_spelt_otherwise(one: str, other: str) -> bool:
    """Whether two names of one party's candidates are one name, misspelt or shortened."""
    a, b = name_of(one), name_of(other)
    if a.surname == b.surname:
        return True
    return SequenceMatcher(None, " ".join((*a.given, a.surname)), " ".join((*b.given, b.surname))).ratio() >= _ALIKE
