"""From words to a question: `majority:..1000 year:2017,2019 winner:LD party:green share:5.. southend`.

A word without a colon names a seat or somebody who stood; a year or a by-election's date asks for that election. Else
it is FIELD:VALUE. Numbers: `12`, `1..9`, `..9`, `1..`, both ends included, thousands with or without commas. Names: any
case, hyphens for spaces, a comma for "or". Of any field: `known`, `unknown`.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from parsing.asking.fields import Field, Kind, field, nearest
from parsing.asking.question import Question, Term
from parsing.asking.values import ANY, NONE, Between, Known, OneOf, Test, Words
from parsing.lexicon import fold, party

_NUMBER = r"[-+−]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,12})(?:\.[0-9]{1,6})?"
_EXACT = re.compile(rf"(?P<only>{_NUMBER})%?")
_RANGE = re.compile(rf"(?:(?P<low>{_NUMBER})%?)?\.\.(?:(?P<high>{_NUMBER})%?)?")
_YEAR = re.compile(r"(?:19|20)[0-9][0-9]")
_ELECTION = re.compile(rf"{_YEAR.pattern}-(?:by|[0-9][0-9]-[0-9][0-9])")
_COMPARED = re.compile(r"(?P<key>[A-Za-z_%-]+)(?P<sign>[<>]=?|=)(?P<value>.*)", re.DOTALL)
_SHOWN = 40
"""Characters of a wrong word that a message repeats."""


class AskingError(ValueError):
    """A word that cannot be read as part of a question: which, why, and what may have been meant."""

    def __init__(self, word: str, why: str, instead: str | None = None) -> None:
        shown = word if len(word) <= _SHOWN else f"{word[:_SHOWN]}…"
        super().__init__(f"{shown}: {why}" + (f"; did you mean {instead}?" if instead else "."))
        self.word = word
        self.instead = instead
        """The word that was nearly typed; None where none is near."""


def parse(words: Iterable[str]) -> Question:
    """The question that words ask, in the shell's parts or cut at spaces. Raises AskingError for a word it cannot read.

    `parse(question.words) == question`, for every question.
    """
    names: list[str] = []
    terms: list[Term] = []
    for word in words:
        if _ELECTION.fullmatch(word):
            terms.append(_term(word, "election", word))
        elif ":" in word:
            key, _, value = word.partition(":")
            terms.append(_term(word, key, value))
        else:
            _refuse_signs(word)
            for name in fold(word).split():
                if _YEAR.fullmatch(name):
                    terms.append(_term(word, "year", name))
                else:
                    names.append(name)
    return Question(tuple(names), tuple(dict.fromkeys(terms)))


def _term(word: str, key: str, value: str) -> Term:
    known = field(key)
    if known is None:
        near = nearest(key)
        raise AskingError(word, "there is no such field", f"{near}:{value}" if near else None)
    value = value.strip()
    if fold(value) in {ANY, NONE}:
        return Term(known, Known(fold(value) == ANY))
    test = _READERS[known.kind](word, known, value)
    # What is left of `seat:known,known` would be typed as `seat:known`, and means that.
    return Term(known, Known(test.word == ANY) if test.word in {ANY, NONE} else test)


def _refuse_signs(word: str) -> None:
    """`majority<1000` would else be looked for among the names of seats."""
    compared = _COMPARED.fullmatch(word)
    known = field(compared["key"]) if compared else None
    if compared and known:
        value = compared["value"]
        span = {"<": f"..{value}", ">": f"{value}.."}.get(compared["sign"][0], value)
        raise AskingError(word, "a field and its value are joined by a colon", f"{known.name}:{span}")


def _number(word: str, known: Field, value: str) -> Test:
    return Between((_span(word, known, value),))


def _years(word: str, known: Field, value: str) -> Test:
    return Between(tuple(dict.fromkeys(_span(word, known, each) for each in value.split(","))))


def _span(word: str, known: Field, value: str) -> tuple[Decimal | None, Decimal | None]:
    if exact := _EXACT.fullmatch(value):
        only = _decimal(exact["only"])
        return only, only
    found = _RANGE.fullmatch(value)
    low, high = (_decimal(found["low"]), _decimal(found["high"])) if found else (None, None)
    if low is None and high is None:
        example = "2017, 2015..2019 or 2017,2019" if known.kind is Kind.YEAR else "1000, ..1000, 1000.. or 500..1000"
        raise AskingError(word, f"{known.name} is asked for by numbers such as {example}")
    if low is not None and high is not None and low > high:
        raise AskingError(word, "the range runs backwards", f"{known.name}:{Between(((high, low),)).word}")
    return low, high


def _decimal(text: str | None) -> Decimal | None:
    """The number without what makes no difference: `1,000.50` is 1000.5, and -0 is 0."""
    if text is None:
        return None
    number = Decimal(text.replace(",", "").replace("−", "-"))
    whole = number.to_integral_value()
    return abs(whole) if number == 0 else whole if number == whole else number.normalize()


def _words(word: str, known: Field, value: str) -> Test:
    sets = [tuple(fold(each).split()) for each in value.split(",")]
    if not any(sets):
        raise AskingError(word, f"{known.name} wants words to look for")
    return Words(tuple(dict.fromkeys(filter(None, sets))))


def _parties(word: str, known: Field, value: str) -> Test:
    names = [_party(each) for each in value.split(",") if fold(each)]
    if not names:
        raise AskingError(word, f"{known.name} wants a party, such as Lab or liberal-democrat")
    return OneOf(tuple(dict.fromkeys(names)))


def _party(name: str) -> str:
    """Its code; of a party that is not known, the name as it is compared."""
    found = party(name.strip()) or party(name.replace("-", " ").replace("_", " ").strip())
    return found.code if found else fold(name)


def _choices(word: str, known: Field, value: str) -> Test:
    return OneOf(tuple(dict.fromkeys(_choice(word, known, each) for each in value.split(","))))


def _choice(word: str, known: Field, value: str) -> str:
    """The choice of that name, or the only one that begins so."""
    choices = {fold(each): each for each in known.choices()}
    name = fold(value)
    begun = [each for key, each in choices.items() if name and key.startswith(name)]
    if name in choices or len(begun) == 1:
        return choices.get(name) or begun[0]
    raise AskingError(word, f"{known.name} is {_any_of(sorted(begun or choices.values()))}")


def _any_of(names: list[str]) -> str:
    return " or ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


_READERS = {
    Kind.NUMBER: _number,
    Kind.YEAR: _years,
    Kind.WORDS: _words,
    Kind.PARTY: _parties,
    Kind.CHOICE: _choices,
}
