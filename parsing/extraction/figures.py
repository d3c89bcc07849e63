"""Figures in running text: counts, percentages, ranks, years, dates and times of day."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from parsing.extraction.numbers import (
    CLOCK,
    FRACTIONS,
    PLAIN,
    RANKS,
    SCALES,
    TENS,
    UNITS,
    Number,
    parse_figure,
    spelled_number,
)
from parsing.extraction.tokens import Day, Token
from parsing.extraction.words import Word

MONTHS = (
    {
        name: n
        for n, name in enumerate(
            "january february march april may june july august september october november december".split(), 1
        )
    }
    | {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
    | {"sept": 9}
)
FIRST_YEAR, LAST_YEAR = 1832, 2099
POINTS = frozenset({"point", "points", "pts", "pt"})
FRACTION_NEXT = frozenset({"of"})


def read_figure(text: str, words: list[Word], at: int, before: list[Token]) -> tuple[Token, int] | None:
    """The figure that begins at `words[at]`, and the index after it; None where none does."""
    word = words[at]
    day = _read_date(words, at)
    if day:
        return day
    if word.kind == "number":
        return _read_number(text, words, at)
    if word.folded in UNITS or word.folded in TENS or word.folded in ("hundred", "half", "third", "quarter"):
        spelled = _read_spelled(words, at)
        if spelled:
            return spelled
    if word.folded in RANKS:
        return Token("RANK", word.start, word.end, Number(Decimal(RANKS[word.folded]))), at + 1
    return None


def _read_date(words: list[Word], at: int) -> tuple[Token, int] | None:
    """A date: "8 May 2015", "June 9th, 2017", "December 2019", "08.05.2015", or a day without a year."""
    word = words[at]
    if word.kind == "number" and word.text.count(".") == 2:
        parts = word.text.split(".")
        if len(parts[2]) == 4 and all(part.isdigit() for part in parts) and 1 <= int(parts[1]) <= 12:
            return Token("DATE", word.start, word.end, Day(int(parts[2]), int(parts[1]), int(parts[0]))), at + 1
    if word.kind == "number" and _is_year(word.text) and at + 4 < len(words) and words[at + 1].text == words[at + 3].text == "-":
        parts = [words[at + 2].text, words[at + 4].text]
        if all(part.isdigit() and len(part) == 2 for part in parts) and 1 <= int(parts[0]) <= 12:
            day_token = Token("DATE", word.start, words[at + 4].end, Day(int(word.text), int(parts[0]), int(parts[1])))
            return day_token, at + 5
    day, month, index = None, None, at
    if word.kind == "number" and word.text.isdigit() and len(word.text) <= 2:
        day, index = int(word.text), _after_ordinal(words, at)
        if index < len(words) and words[index].folded == "of":
            index += 1
    while index < len(words) and words[index].folded == "the":
        index += 1
    if index < len(words) and words[index].folded in MONTHS and words[index].is_capital:
        month = MONTHS[words[index].folded]
        index += 1
    if month is None:
        return None
    if (
        day is None
        and index < len(words)
        and words[index].kind == "number"
        and words[index].text.isdigit()
        and len(words[index].text) <= 2
    ):
        day, index = int(words[index].text), _after_ordinal(words, index)
    year_at = index + 1 if index < len(words) and words[index].text == "," else index
    if year_at < len(words) and _is_year(words[year_at].text):
        token = Token("DATE", word.start, words[year_at].end, Day(int(words[year_at].text), month, day))
        return token, year_at + 1
    if day is not None:
        return Token("DAY", word.start, words[index - 1].end, (month, day)), index
    return None


def _after_ordinal(words: list[Word], at: int) -> int:
    """The index after a day number and its st, nd, rd or th."""
    following = words[at + 1] if at + 1 < len(words) else None
    is_ordinal = following and following.folded in ("st", "nd", "rd", "th") and following.start == words[at].end
    return at + 2 if is_ordinal else at + 1


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR


def _read_number(text: str, words: list[Word], at: int) -> tuple[Token, int]:
    """The number in figures at `at`, with the unit after it and the sign before it."""
    word = words[at]
    after = _after_ordinal(words, at)
    if after > at + 1:
        return Token(
            "RANK", word.start, words[at + 1].end, Number(Decimal(word.text))
        ) if word.text.isdigit() else Token("OTHERNUM", word.start, word.end), after
    if word.text[0] in "£$€":
        return Token("MONEY", word.start, word.end), at + 1
    unit = _unit_after(words, at + 1)
    number = _percent_figure(word.text) if unit else parse_figure(word.text)
    following = words[at + 1] if at + 1 < len(words) else None
    if unit:
        kind, index = unit
        if number is None:
            return Token("BADNUM", word.start, word.end), index
        return Token(
            "PCT", _sign_start(text, word), words[index - 1].end, replace(number, sign=_sign(text, word))
        ), index
    if following and following.start - word.end <= 1 and following.folded in ("am", "pm") or ":" in word.text:
        return Token("CLOCK", word.start, word.end), at + 1
    if following and following.start == word.end and following.folded in ("k", "m", "bn", "km"):
        return Token("OTHERNUM", word.start, following.end), at + 2
    if number is None:
        return Token("BADNUM", word.start, word.end), at + 1
    if _is_year(word.text):
        return Token("YEAR", word.start, word.end, int(word.text)), at + 1
    return Token("NUM", _sign_start(text, word), word.end, replace(number, sign=_sign(text, word))), at + 1


def _percent_figure(text: str) -> Number | None:
    """A percentage's figure: a point is a decimal point, however many digits follow it."""
    return Number(Decimal(text)) if PLAIN.fullmatch(text) else parse_figure(text)


def _sign(text: str, word: Word) -> str:
    """A plus or minus sign that touches the number and follows a gap, a bracket or a comma."""
    sign = text[word.start - 1 : word.start]
    before = text[word.start - 2 : word.start - 1]
    if sign in ("+", "-", "−", "–") and sign and (before == "" or before in " \t\n(,;:[|"):
        return "+" if sign == "+" else "-"
    return ""


def _sign_start(text: str, word: Word) -> int:
    return word.start - 1 if _sign(text, word) else word.start


def _unit_after(words: list[Word], at: int) -> tuple[str, int] | None:
    """The unit of a percentage at `at`, and the index after it; "percentage points" and "points" count."""
    index = at
    if index < len(words) and words[index].text == "-":
        index += 1
    if index >= len(words):
        return None
    word = words[index]
    if word.text == "%" or word.folded in ("pc", "percent", "percentage"):
        index += 1
    elif word.folded == "per" and index + 1 < len(words) and words[index + 1].folded == "cent":
        index += 2
    elif word.folded in POINTS and word.folded != "point":
        return "points", index + 1
    else:
        return None
    if index < len(words) and words[index].folded in POINTS:
        index += 1
    return "percent", index


def _read_spelled(words: list[Word], at: int) -> tuple[Token, int] | None:
    """A number in words: with a unit a percentage, a fraction of something, or a count of a hundred or more."""
    folded = []
    for index in range(at, min(at + 12, len(words))):
        if words[index].text != "-":
            folded.append(words[index].folded)
    steps = [index for index in range(at, min(at + 12, len(words))) if words[index].text != "-"]
    for length in (2, 1):
        share = FRACTIONS.get(tuple(folded[:length]))
        if share and len(folded) > length and folded[length] in FRACTION_NEXT:
            end = steps[length - 1]
            return Token("PCT", words[at].start, words[end].end, Number(Decimal(share), is_fraction=True)), end + 1
    spelled = spelled_number(folded)
    if not spelled:
        return None
    value, taken = spelled
    end = steps[taken - 1] + 1
    unit = _unit_after(words, end)
    if unit:
        return Token("PCT", words[at].start, words[unit[1] - 1].end, Number(value)), unit[1]
    if value >= 100 or (end < len(words) and words[end].folded in ("votes", "vote")):
        return Token("NUM", words[at].start, words[end - 1].end, Number(value)), end
    return Token("SMALL", words[at].start, words[end - 1].end, Number(value)), end
