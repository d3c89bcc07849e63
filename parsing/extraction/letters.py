"""A sentence as a string with one letter a token, and rules over it as regular expressions.

A pattern is written in the names of token kinds, parted by spaces:

    who:WHO ~4 POLL ~2 votes:NUM VOTES?

`name:KIND` is a named group; `A|B` either kind; `~4` up to four words that say nothing, `~,4` the same with
commas among them; `APPOS` words between commas or dashes, or a relative clause, `^4` up to four of anything but
figures, people and measures; `(`, `)`, `|`, `?`, `*`, `$`, `!` (not followed by) are those of regular
expressions, `@` is the beginning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from string import ascii_letters
from typing import NamedTuple

from parsing.extraction.tokens import Token

KINDS = tuple(
    "WORD CAPITAL NEWLINE POSSESSIVE COMMA SEMI COLON OPEN CLOSE DASH HYPHEN STOP QUOTE BAR STAR PLUSSIGN "
    "SLASH SEAT PARTY CODE NAME NUM PCT RANK YEAR DATE DAY MONEY CLOCK OTHERNUM BADNUM SMALL QUANTITY AGO "
    "VOTES TOTAL MAJORITY LEAD TURNOUT ELECTORATE REJECTED SWING SHARE OFVOTE POLL HAVE WON WINNER TOOK "
    "GAINED HELD STAYS RENEWED RETURNED ELECTED BEAT LOSS OVERTURNED MPWORD SEATWORD CAND ROLE STOOD RUNNERUP UP "
    "DOWN THAN CHANGEWORD AHEAD BEHIND BETWEEN NOTIONAL LASTTIME NOW YEARAGO BYELECTION GENERAL OTHERPOLL BY "
    "OF TO FROM IN ON AT WITH FOR AND AS AGAINST OVER BUT WHEN WHO_WORD IS WAS GAVE WENT HIS PRON IT "
    "PEOPLE SAID PLACE LAST DEPOSIT NEW COUNCIL OPTIONAL NOT WOULD ADVERB OVERBOUND UNDERBOUND "
    "ABOUT PLUS PERSON SIDE PRO VOTED COLOUR ADJECTIVE THEN BOTH LIKE MORETHAN SURVIVED HANDS PASTHELD PROS "
    "MORE PASTBE GONE OUST BEATEN SUCCEED POLLSTER THOUGH SINCE SENDS AGOAFTER ENDED SWEEP AREA SEATS HOME".split()
)
ALPHABET = ascii_letters + "".join(map(chr, range(0xA1, 0x100)))
"""Letters below 256, whose sets compile and match fastest, and none that means something in a regular expression."""
LETTER = dict(zip(KINDS, ALPHABET, strict=False))
ALIASES = {
    "WHO": ("PERSON", "SIDE", "PRO", "PROS"),
    "BE": ("IS", "WAS"),
    "LOST": ("LOSS", "BEATEN"),
    "REELECTED": ("RENEWED", "RETURNED"),
}
"""Names for several kinds at once: WHO is a person, a party standing for its candidate, or a pronoun."""
BIT = {kind: 1 << index for index, kind in enumerate(KINDS)}
BIT_OF_LETTER = {letter: BIT[kind] for kind, letter in LETTER.items()}
SILENT = frozenset({"ADVERB", "HYPHEN", "STAR", "QUOTE", "OPTIONAL"})
"""Kinds that no rule needs; they are left out of the string."""
SILENT_KINDS = sum(BIT[kind] for kind in SILENT)
SILENCED = str.maketrans("", "", "".join(LETTER[kind] for kind in SILENT))
FILLERS = (
    "WORD|CAPITAL|OF|IN|ON|AT|WITH|FOR|AND|AS|SMALL|IT|PEOPLE|NEW|WHO_WORD|PLACE|SEATWORD|SEATS|ROLE|QUANTITY|NOW|WHEN|SINCE|"
    "GAVE|AGO|AGOAFTER|BE|MPWORD|CAND|WENT|THEN|MORE|HAVE|STOOD|HOME"
)
"""What a gap such as `~4` crosses: words that say nothing of who got how much."""
WALLS = "NUM|PCT|PERSON|SIDE|SEMI|STOP|MAJORITY|TURNOUT|SWING|BUT|BADNUM"
"""What the widest gap, `^4`, does not cross."""
FIXED = {"(": "(?:", "@": r"\A"}
"""Atoms that are written otherwise than in regular expressions."""
LOOKS = (("!", "(?!"), ("<=", "(?<="), ("<!", "(?<!"))
"""How atoms begin that only look at what stands after or before."""
QUANTIFIED = re.compile(r"(.*?)((?:[?*+]|\{\d+(?:,\d+)?\})?[?+]?)")
"""An atom's kinds, and how often they may stand."""


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """`pattern` as a regular expression over kind letters."""
    return re.compile("".join(_atom(atom) for atom in pattern.split()))


@cache
def _atom(atom: str) -> str:
    """One atom of a pattern as regular-expression source."""
    if atom == "APPOS":
        comma, clause = LETTER["COMMA"], _letters("COMMA|SEMI|STOP")[1:-1]
        words = f"[^{_letters(WALLS + '|COMMA')[1:-1]}]{{1,14}}"
        dash, aside = LETTER["DASH"], _letters(WALLS + "|DASH")[1:-1]
        between_dashes = f"{dash}[^{aside}]{{1,14}}{dash}"
        return f"(?:{comma}(?:{words}|{LETTER['WHO_WORD']}[^{clause}]{{1,14}}){comma}|{between_dashes})?"
    if atom[0] in "^~":
        return _gap(atom)
    if atom in FIXED or atom[0] in ")|$":
        return FIXED.get(atom, atom)
    for mark, opening in LOOKS:
        if atom.startswith(mark):
            return f"{opening}{_letters(atom.removeprefix(mark))})"
    if atom.count(":") > 1:
        return "(?:" + "|".join(_atom(part) for part in atom.split("|")) + ")"
    return _kinds(atom)


def _gap(atom: str) -> str:
    """A gap as regular-expression source: up to so many of what it crosses, as few as will do."""
    if atom.startswith("^"):
        return f"[^{_letters(WALLS)[1:-1]}]{{0,{atom[1:]}}}?"
    if atom.startswith("~,"):
        return f"{_letters(FILLERS + '|COMMA')}{{0,{atom[2:]}}}?"
    return f"{_letters(FILLERS)}{{0,{atom[1:]}}}?"


def _kinds(atom: str) -> str:
    """A kind or several, with the name of their group and how often they stand, as regular-expression source."""
    match = QUANTIFIED.fullmatch(atom)
    body, tail = match.groups() if match else (atom, "")
    name, _, kinds = body.rpartition(":")
    source = f"(?P<{name}>{_letters(kinds)})" if name else _letters(kinds)
    return source + tail


@cache
def _letters(kinds: str) -> str:
    """A set of kinds as regular-expression source."""
    single = [kind for name in kinds.split("|") for kind in ALIASES.get(name, (name,))]
    return "[" + "".join(LETTER[kind] for kind in single) + "]"


def kind_mask(kinds: Iterable[str]) -> int:
    """A set of kinds as one number; unknown names (those of groups) count for nothing."""
    mask = 0
    for kind in kinds:
        mask |= BIT.get(kind, 0)
    return mask


def kinds_of(mask: int) -> Iterator[str]:
    """The kinds that a bit mask holds."""
    while mask:
        lowest = mask & -mask
        yield KINDS[lowest.bit_length() - 1]
        mask ^= lowest


class Line(NamedTuple):
    """The tokens of a sentence with their letters, and the set of their kinds as one number."""

    tokens: Sequence[Token]
    letters: str
    kinds: int


def line_of(tokens: Sequence[Token]) -> Line:
    """A sentence's tokens as a line of letters."""
    letters = "".join([LETTER[token.kind] for token in tokens])
    kinds = 0
    for letter in set(letters):
        kinds |= BIT_OF_LETTER[letter]
    return Line(tokens, letters, kinds)


def without_silent(line: Line) -> Line:
    """The line without the tokens that no rule needs."""
    if not line.kinds & SILENT_KINDS:
        return line
    tokens = [token for token in line.tokens if token.kind not in SILENT]
    return Line(tokens, line.letters.translate(SILENCED), line.kinds & ~SILENT_KINDS)
