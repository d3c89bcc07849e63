"""Numbers as papers print them: grouped, misprinted, spelled out, as shares and ranks, with their hedges."""

import re
from decimal import Decimal
from typing import NamedTuple

from parsing.models import Bound

UNITS = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
RANKS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(), 1
    )
}
FRACTIONS = {
    ("half",): "50",
    ("third",): "33.33",
    ("two", "thirds"): "66.67",
    ("quarter",): "25",
    ("three", "quarters"): "75",
    ("fifth",): "20",
    ("two", "fifths"): "40",
    ("three", "fifths"): "60",
    ("one", "third"): "33.33",
    ("one", "quarter"): "25",
    ("tenth",): "10",
}
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
FIGURE_WORDS = UNITS.keys() | TENS.keys() | RANKS.keys() | {"hundred", "half", "third", "quarter"}
"""Words that may begin a figure."""
GROUPED = re.compile(r"\d{1,3}(?:(?:[,.'’\u00a0\u2009\u202f ]|, )\d{3})+")
PLAIN = re.compile(r"\d+(?:\.\d+)?")


class Number(NamedTuple):
    """A figure as read: its value with the printed precision, and how firm it is."""

    value: Decimal
    bound: Bound | None = None
    is_mended: bool = False
    """A stray separator was read as a thousands mark."""
    is_fraction: bool = False
    sign: str = ""
    """The sign printed before it, "+" or "-"."""


def parse_figure(text: str) -> Number | None:
    """The number that `text` prints; None where its grouping cannot be read.

    >>> parse_figure("12,345").value
    Decimal('12345')
    >>> parse_figure("13.065").is_mended
    True
    >>> parse_figure("1,7890") is None
    True
    """
    if GROUPED.fullmatch(text):
        digits = re.sub(r"\D", "", text)
        separators = re.findall(r"\D+", text)
        return Number(Decimal(digits), is_mended=any(mark in (".", "'", "’", ", ") for mark in separators))
    if PLAIN.fullmatch(text):
        return Number(Decimal(text))
    return None


def spelled_number(words: list[str]) -> tuple[Decimal, int] | None:
    """The number that the first of `words` spell, and how many words it takes: "forty thousand" is 40000."""
    total, group, taken, seen = 0, 0, 0, False
    for index, word in enumerate(words):
        if word in UNITS or word in TENS:
            group += UNITS.get(word, 0) or TENS.get(word, 0)
        elif word == "hundred" and (seen or word == words[0]):
            group = (group or 1) * 100
        elif word in SCALES and seen:
            total, group = total + (group or 1) * SCALES[word], 0
        elif word == "and" and seen and index + 1 < len(words) and words[index + 1] in (UNITS | TENS):
            continue
        else:
            break
        taken, seen = index + 1, True
    return (Decimal(total + group), taken) if seen else None
