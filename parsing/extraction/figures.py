"""Figures in running text: counts, percentages, ranks, years, dates and times of day."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from parsing.extraction.numbers import (
    FRACTIONS,
    PLAIN,
    RANKS,
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
LAST_MONTH = 12
DOTTED = re.compile(r"(?P<day>\d+)\.(?P<month>\d+)\.(?P<year>\d{4})")
YEAR_DIGITS, TWO_DIGITS, DAY_DIGITS = re.compile(r"\d{4}"), re.compile(r"\d\d"), re.compile(r"\d{1,2}")
LONGEST = 12
"""How many words and hyphens a number in words takes at most."""
SMALLEST_COUNT = 100
"""Smaller numbers in words count votes only where "votes" follows."""


def read_figure(text: str, words: list[Word], at: int) -> tuple[Token, int] | None:
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
    if words[at].kind == "number":
        numeric = _read_dotted_date(words, at) or _read_iso_date(words, at)
        if numeric:
            return numeric
    day, index = _day_at(words, at)
    if day is not None and index < len(words) and words[index].folded == "of":
        index += 1
    while index < len(words) and words[index].folded == "the":
        index += 1
    if index >= len(words) or words[index].folded not in MONTHS or not words[index].is_capital:
        return None
    month = MONTHS[words[index].folded]
    index += 1
    if day is None:
        day, index = _day_at(words, index)
    return _dated(words, at, index, month, day)


def _read_dotted_date(words: list[Word], at: int) -> tuple[Token, int] | None:
    """A date in figures: "08.05.2015"."""
    match = DOTTED.fullmatch(words[at].text)
    if not match or not 1 <= int(match["month"]) <= LAST_MONTH or not _is_year(match["year"]):
        return None
    day = Day(int(match["year"]), int(match["month"]), int(match["day"]))
    return Token("DATE", words[at].start, words[at].end, day), at + 1


def _read_iso_date(words: list[Word], at: int) -> tuple[Token, int] | None:
    """A date in figures, the year first: "2015-05-08"."""
    if at + 4 >= len(words) or not _is_year(words[at].text) or not words[at + 1].text == words[at + 3].text == "-":
        return None
    month, day = words[at + 2].text, words[at + 4].text
    if not (TWO_DIGITS.fullmatch(month) and TWO_DIGITS.fullmatch(day) and 1 <= int(month) <= LAST_MONTH):
        return None
    return Token("DATE", words[at].start, words[at + 4].end, Day(int(words[at].text), int(month), int(day))), at + 5


def _day_at(words: list[Word], at: int) -> tuple[int | None, int]:
    """The day of a month at `at`, and the index after it and its ending; None where there is none."""
    if at < len(words) and words[at].kind == "number" and DAY_DIGITS.fullmatch(words[at].text):
        return int(words[at].text), _after_ordinal(words, at)
    return None, at


def _dated(words: list[Word], at: int, index: int, month: int, day: int | None) -> tuple[Token, int] | None:
    """The date that begins at `at`, whose year may stand at `index`; None for a month alone."""
    year_at = index + 1 if index < len(words) and words[index].text == "," else index
    if year_at < len(words) and _is_year(words[year_at].text):
        date = Day(int(words[year_at].text), month, day)
        return Token("DATE", words[at].start, words[year_at].end, date), year_at + 1
    if day is not None:
        return Token("DAY", words[at].start, words[index - 1].end, (month, day)), index
    return None


def _after_ordinal(words: list[Word], at: int) -> int:
    """The index after a day number and its st, nd, rd or th."""
    following = words[at + 1] if at + 1 < len(words) else None
    is_ordinal = following and following.folded in ("st", "nd", "rd", "th") and following.start == words[at].end
    return at + 2 if is_ordinal else at + 1


def _is_year(text: str) -> bool:
    return YEAR_DIGITS.fullmatch(text) is not None and FIRST_YEAR <= int(text) <= LAST_YEAR


def _read_number(text: str, words: list[Word], at: int) -> tuple[Token, int]:
    """The number in figures at `at`, with the unit after it and the sign before it."""
    word = words[at]
    after = _after_ordinal(words, at)
    if after > at + 1:
        return _ordinal(word, words[at + 1].end), after
    if word.text[0] in "£$€":
        return Token("MONEY", word.start, word.end), at + 1
    unit_end = _unit_after(words, at + 1)
    if unit_end:
        return _percentage(text, word, words[unit_end - 1].end), unit_end
    return _bare_number(text, words, at)


def _ordinal(word: Word, end: int) -> Token:
    """A rank in figures: "3rd"."""
    if word.text.isdigit():
        return Token("RANK", word.start, end, Number(Decimal(word.text)))
    return Token("OTHERNUM", word.start, word.end)


def _percentage(text: str, word: Word, end: int) -> Token:
    """A percentage whose unit reaches to `end`: a point is a decimal point, however many digits follow it."""
    number = Number(Decimal(word.text)) if PLAIN.fullmatch(word.text) else parse_figure(word.text)
    if number is None:
        return Token("BADNUM", word.start, word.end)
    return Token("PCT", _sign_start(text, word), end, replace(number, sign=_sign(text, word)))


def _bare_number(text: str, words: list[Word], at: int) -> tuple[Token, int]:
    """A number in figures without a unit of percentages: a time, a measure of length or money, a year or a count."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else None
    is_clock = following is not None and following.start - word.end <= 1 and following.folded in ("am", "pm")
    if is_clock or ":" in word.text:
        return Token("CLOCK", word.start, word.end), at + 1
    if following and following.start == word.end and following.folded in ("k", "m", "bn", "km"):
        return Token("OTHERNUM", word.start, following.end), at + 2
    number = parse_figure(word.text)
    if number is None:
        return Token("BADNUM", word.start, word.end), at + 1
    if _is_year(word.text):
        return Token("YEAR", word.start, word.end, int(word.text)), at + 1
    return Token("NUM", _sign_start(text, word), word.end, replace(number, sign=_sign(text, word))), at + 1


def _sign(text: str, word: Word) -> str:
    """A plus or minus sign that touches the number and follows a gap, a bracket or a comma."""
    sign = text[word.start - 1 : word.start]
    before = text[word.start - 2 : word.start - 1]
    if sign in ("+", "-", "−", "–") and sign and (before == "" or before in " \t\n(,;:[|"):
        return "+" if sign == "+" else "-"
    return ""


def _sign_start(text: str, word: Word) -> int:
    return word.start - 1 if _sign(text, word) else word.start


def _unit_after(words: list[Word], at: int) -> int | None:
    """The index after the unit of a percentage at `at`; "percentage points" and "points" count."""
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
        return index + 1
    else:
        return None
    return index + 1 if index < len(words) and words[index].folded in POINTS else index


def _read_spelled(words: list[Word], at: int) -> tuple[Token, int] | None:
    """A number in words: with a unit a percentage, a fraction of something, or a count of a hundred or more."""
    steps = [index for index in range(at, min(at + LONGEST, len(words))) if words[index].text != "-"]
    folded = [words[index].folded for index in steps]
    start = words[at].start
    for length in (2, 1):
        share = FRACTIONS.get(tuple(folded[:length]))
        if share and len(folded) > length and folded[length] in FRACTION_NEXT:
            end = steps[length - 1]
            return Token("PCT", start, words[end].end, Number(Decimal(share), is_fraction=True)), end + 1
    spelled = spelled_number(folded)
    if not spelled:
        return None
    value, taken = spelled
    end = steps[taken - 1] + 1
    unit_end = _unit_after(words, end)
    if unit_end:
        return Token("PCT", start, words[unit_end - 1].end, Number(value)), unit_end
    is_count = value >= SMALLEST_COUNT or (end < len(words) and words[end].folded in ("votes", "vote"))
    return Token("NUM" if is_count else "SMALL", start, words[end - 1].end, Number(value)), end
