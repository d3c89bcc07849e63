"""Figures in running text: counts, percentages, ranks, years, dates and times of day."""

from __future__ import annotations

import re
from decimal import Decimal

from parsing.extraction.numbers import (
    FIGURE_WORDS,
    FRACTIONS,
    MONTHS,
    PLAIN,
    RANKS,
    Number,
    spelled_number,
)
from parsing.extraction.tokens import Day, Token
from parsing.extraction.words import Words

FIRST_YEAR, LAST_YEAR = 1832, 2099
POINTS = frozenset({"point", "points", "pts", "pt"})
SIGNS = frozenset("+-−–")
BEFORE_SIGN = frozenset(("", *" \t\n(,;:[|"))
"""What stands before a sign that is the number's own, and no dash."""
FRACTION_NEXT = frozenset({"of"})
LAST_MONTH = 12
DOTTED = re.compile(r"(?P<day>\d+)\.(?P<month>\d+)\.(?P<year>\d{4})")
TWO_DIGITS = re.compile(r"\d\d")
YEAR_DIGITS, DAY_DIGITS = 4, 2
"""How many digits a year has, and the day of a month at most."""
LONGEST = 12
"""How many words and hyphens a number in words takes at most."""
SMALLEST_COUNT = 100
"""Smaller numbers in words count votes only where "votes" follows."""


def read_figure(text: str, words: Words, at: int) -> tuple[Token, int] | None:
    """The figure that begins at `words[at]`, and the index after it; None where none does."""
    word = words[at]
    if word.kind == "number":
        return _read_date(words, at) or _read_number(text, words, at)
    if word.is_capital and word.folded in MONTHS:
        return _read_date(words, at)
    if word.folded not in FIGURE_WORDS:
        return None
    spelled = _read_spelled(words, at)
    if spelled:
        return spelled
    if word.folded in RANKS:
        return Token("RANK", words.starts[at], words.end(at), Number(Decimal(RANKS[word.folded]))), at + 1
    return None


def _read_date(words: Words, at: int) -> tuple[Token, int] | None:
    """A date: "8 May 2015", "June 9th, 2017", "December 2019", "08.05.2015", or a day without a year."""
    day, index, count = None, at, len(words)
    if words[at].kind == "number":
        if not _is_day(words[at].text):
            return _read_dotted_date(words, at) or _read_iso_date(words, at)
        day, index = _day_at(words, at)
        if index < count and words[index].folded == "of":
            index += 1
    while index < count and words[index].folded == "the":
        index += 1
    if index >= count or words[index].folded not in MONTHS or not words[index].is_capital:
        return None
    month = MONTHS[words[index].folded]
    index += 1
    if day is None:
        day, index = _day_at(words, index)
    return _dated(words, at, index, month, day)


def _read_dotted_date(words: Words, at: int) -> tuple[Token, int] | None:
    """A date in figures: "08.05.2015"."""
    match = DOTTED.fullmatch(words[at].text) if "." in words[at].text else None
    if not match or not 1 <= int(match["month"]) <= LAST_MONTH or not _is_year(match["year"]):
        return None
    day = Day(int(match["year"]), int(match["month"]), int(match["day"]))
    return Token("DATE", words.starts[at], words.end(at), day), at + 1


def _read_iso_date(words: Words, at: int) -> tuple[Token, int] | None:
    """A date in figures, the year first: "2015-05-08"."""
    if at + 4 >= len(words) or not words[at + 1].text == words[at + 3].text == "-" or not _is_year(words[at].text):
        return None
    month, day = words[at + 2].text, words[at + 4].text
    if not (TWO_DIGITS.fullmatch(month) and TWO_DIGITS.fullmatch(day) and 1 <= int(month) <= LAST_MONTH):
        return None
    return Token("DATE", words.starts[at], words.end(at + 4), Day(int(words[at].text), int(month), int(day))), at + 5


def _is_day(text: str) -> bool:
    """Whether a number may be the day of a month: it has one digit or two."""
    return len(text) <= DAY_DIGITS and text.isdecimal()


def _day_at(words: Words, at: int) -> tuple[int | None, int]:
    """The day of a month at `at`, and the index after it and its ending; None where there is none."""
    if at < len(words) and words[at].kind == "number" and _is_day(words[at].text):
        return int(words[at].text), _after_ordinal(words, at)
    return None, at


def _dated(words: Words, at: int, index: int, month: int, day: int | None) -> tuple[Token, int] | None:
    """The date that begins at `at`, whose year may stand at `index`; None for a month alone."""
    year_at = index + 1 if index < len(words) and words[index].text == "," else index
    if year_at < len(words) and _is_year(words[year_at].text):
        date = Day(int(words[year_at].text), month, day)
        return Token("DATE", words.starts[at], words.end(year_at), date), year_at + 1
    if day is not None:
        return Token("DAY", words.starts[at], words.end(index - 1), (month, day)), index
    return None


def _after_ordinal(words: Words, at: int) -> int:
    """The index after a day number and its st, nd, rd or th."""
    is_ordinal = at + 1 < len(words) and words[at + 1].folded in ("st", "nd", "rd", "th") and words.touches(at + 1)
    return at + 2 if is_ordinal else at + 1


def _is_year(text: str) -> bool:
    return len(text) == YEAR_DIGITS and text.isdecimal() and FIRST_YEAR <= int(text) <= LAST_YEAR


def _read_number(text: str, words: Words, at: int) -> tuple[Token, int]:
    """The number in figures at `at`, with the unit after it and the sign before it."""
    word, start = words[at], words.starts[at]
    after = _after_ordinal(words, at)
    if after > at + 1:
        return _ordinal(words, at), after
    if word.text[0] in "£$€":
        return Token("MONEY", start, words.end(at)), at + 1
    unit_end = _unit_after(words, at + 1)
    if unit_end:
        return _percentage(text, words, at, words.end(unit_end - 1)), unit_end
    return _bare_number(text, words, at)


def _ordinal(words: Words, at: int) -> Token:
    """A rank in figures: "3rd"."""
    printed = words[at].text
    if printed.isdigit():
        return Token("RANK", words.starts[at], words.end(at + 1), Number(Decimal(printed)))
    return Token("OTHERNUM", words.starts[at], words.end(at))


def _percentage(text: str, words: Words, at: int, end: int) -> Token:
    """A percentage whose unit reaches to `end`: a point is a decimal point, however many digits follow it."""
    printed = words[at].text
    number = Number(Decimal(printed)) if "." in printed and PLAIN.fullmatch(printed) else words[at].number
    if number is None:
        return Token("BADNUM", words.starts[at], words.end(at))
    return _signed("PCT", text, words.starts[at], end, number)


def _bare_number(text: str, words: Words, at: int) -> tuple[Token, int]:
    """A number in figures without a unit of percentages: a time, a measure of length or money, a year or a count."""
    printed, start, end = words[at].text, words.starts[at], words.end(at)
    following = words[at + 1].folded if at + 1 < len(words) else ""
    is_clock = following in ("am", "pm") and words.starts[at + 1] - end <= 1
    if is_clock or ":" in printed:
        return Token("CLOCK", start, end), at + 1
    if following in ("k", "m", "bn", "km") and words.touches(at + 1):
        return Token("OTHERNUM", start, words.end(at + 1)), at + 2
    number = words[at].number
    if number is None:
        return Token("BADNUM", start, end), at + 1
    if _is_year(printed):
        return Token("YEAR", start, end, int(printed)), at + 1
    return _signed("NUM", text, start, end, number), at + 1


def _signed(kind: str, text: str, start: int, end: int, number: Number) -> Token:
    """A number with the plus or minus sign that touches it and follows a gap, a bracket or a comma, if one does."""
    sign = text[start - 1 : start]
    if sign in SIGNS and text[start - 2 : start - 1] in BEFORE_SIGN:
        return Token(kind, start - 1, end, number._replace(sign="+" if sign == "+" else "-"))
    return Token(kind, start, end, number)


def _unit_after(words: Words, at: int) -> int | None:
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
    elif word.folded in POINTS and (word.folded != "point" or index > at):  # "a 5.2-point swing"
        return index + 1
    else:
        return None
    return index + 1 if index < len(words) and words[index].folded in POINTS else index


def _read_spelled(words: Words, at: int) -> tuple[Token, int] | None:
    """A number in words: with a unit a percentage, a fraction of something, or a count of a hundred or more."""
    steps = [index for index in range(at, min(at + LONGEST, len(words))) if words[index].text != "-"]
    folded = [words[index].folded for index in steps]
    start = words.starts[at]
    for length in (2, 1):
        share = FRACTIONS.get(tuple(folded[:length]))
        if share and len(folded) > length and folded[length] in FRACTION_NEXT:
            end = steps[length - 1]
            return Token("PCT", start, words.end(end), Number(Decimal(share), is_fraction=True)), end + 1
    spelled = spelled_number(folded)
    if not spelled:
        return None
    value, taken = spelled
    end = steps[taken - 1] + 1
    unit_end = _unit_after(words, end)
    if unit_end:
        return Token("PCT", start, words.end(unit_end - 1), Number(value)), unit_end
    is_count = value >= SMALLEST_COUNT or (end < len(words) and words[end].folded in ("votes", "vote"))
    return Token("NUM" if is_count else "SMALL", start, words.end(end - 1), Number(value)), end
