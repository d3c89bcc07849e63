"""Doubts about numbers: those that cannot be read, and those that were mended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsing.extraction.letters import kind_mask
from parsing.extraction.numbers import Number
from parsing.extraction.readout import Readout
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token
from parsing.models import Claim, Doubt, DoubtKind

REACH = 3
"""How many tokens away the word or name may stand that makes a number a figure."""
MEASURED = frozenset(
    "VOTES TOTAL MAJORITY TURNOUT ELECTORATE REJECTED SWING SHARE OFVOTE POLL PARTY CODE NAME UP DOWN".split()
)
"""Kinds beside which a number would be a figure."""
NUMBERS = kind_mask(("NUM", "BADNUM", "PCT", "RANK", "SMALL", "QUANTITY"))
PRINTED_NUMBERS = frozenset({"BADNUM", "NUM"})
ELSEWHERE = frozenset({"OTHERPOLL", "POLLSTER"})
PRINTED = re.compile(r"\d(?:[\d.,'’\s]*\d)?")
"""The number itself in the words of its token."""
TOUCHING = re.compile(r"[^\W_]*")
"""What touches a number: letters that were printed for digits, and digits after them."""
DATE_LIKE = re.compile(r"\d{1,2}[.:]\d{2}[.:]\d+|.*:.*")
LOOK_ALIKE = str.maketrans({"o": "0", "O": "0", "l": "1", "I": "1", "i": "1", "S": "5", "s": "5", "B": "8"})
"""Letters that are printed for the digits they look like."""
NAMES = {
    ".": "a full stop",
    "'": "an apostrophe",
    "’": "an apostrophe",
    ", ": "a comma with a space",
}
FEWEST, MOST = 3, 6
"""How many digits a constituency's figures have."""


def find_misprints(readout: Readout) -> Iterator[Doubt]:
    """Numbers that stand for a figure and cannot be read, or were read in spite of a stray mark."""
    for sentence in readout.sentences:
        for index, token in enumerate(sentence.tokens if sentence.kinds & NUMBERS else ()):
            if token.value is None and token.kind != "BADNUM":
                continue
            if _is_unreadable(readout.text, sentence.tokens, index) and not _has_claim(readout, token):
                yield _unreadable(readout, sentence, token)
            elif isinstance(token.value, Number) and token.value.is_mended:
                claim = _claim_of(readout, token)
                if claim:
                    yield _mended(readout, token, token.value, claim)


def _is_unreadable(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a number that cannot be read, or a fraction of a vote, stands in the place of a figure."""
    token = tokens[index]
    if token.kind not in PRINTED_NUMBERS:
        return False
    printed = text[token.start : token.end]
    near = [other.kind for other in tokens[max(0, index - REACH) : index + REACH + 1]]
    if token.kind == "BADNUM":
        is_elsewhere = ELSEWHERE & {other.kind for other in tokens}
        return bool(MEASURED & set(near)) and not is_elsewhere and not DATE_LIKE.fullmatch(printed)
    return token.kind == "NUM" and _is_part_of_a_vote(token) and "VOTES" in near[-REACH:]


def _is_part_of_a_vote(token: Token) -> bool:
    """Whether a count has decimals, as a misplaced point gives it: "13.0655 votes"."""
    return isinstance(token.value, Number) and token.value.value != token.value.value.to_integral_value()


def _unreadable(readout: Readout, sentence: Sentence, token: Token) -> Doubt:
    start, end = figure_span(readout.text, token)
    printed = readout.text[start:end]
    readings = tuple(f"{reading:,}" for reading in readings_of(printed))
    seat, year = readout.contest_near(sentence)
    also = f"; it may be {' or '.join(readings)}" if readings else ""
    return Doubt(
        kind=DoubtKind.UNREADABLE_NUMBER,
        article=readout.article.name,
        start=start,
        end=end,
        quote=printed,
        rule="unreadable-number",
        message=f"The number “{printed}” cannot be read, so nothing was made of it{also}.",
        readings=readings,
        seat=seat,
        year=year,
    )


def readings_of(printed: str) -> list[int]:
    """What a misprinted count may be: all its digits, and its digits without the one that is too many.

    >>> readings_of("1,7890")
    [1789, 17890]
    >>> readings_of("2,29o")
    [2290]
    """
    digits = re.sub(r"\D", "", printed.translate(LOOK_ALIKE))
    found = {int(digits)} if FEWEST <= len(digits) <= MOST else set()
    last = re.split(r"\D+", printed.translate(LOOK_ALIKE))[-1]
    if len(last) > len("000") and FEWEST < len(digits) <= MOST + 1:
        found.add(int(digits[: len(digits) - len(last)] + last[:3]))
    return sorted(found)


def _mended(readout: Readout, token: Token, number: Number, claim: Claim) -> Doubt:
    start, end = figure_span(readout.text, token)
    printed = readout.text[start:end]
    stray = next((NAMES[mark] for mark in re.findall(r"\D+", printed) if mark in NAMES), "a stray mark")
    return Doubt(
        kind=DoubtKind.MENDED_NUMBER,
        article=readout.article.name,
        start=start,
        end=end,
        quote=printed,
        rule=claim.rule,
        message=f"“{printed}” was read as {number.value:,}: {stray} stands for the thousands mark.",
        readings=(f"{number.value:,}",),
        seat=claim.seat,
        year=claim.year,
    )


def figure_span(text: str, token: Token) -> tuple[int, int]:
    """The span of the number itself: without its hedge and sign, with letters that touch it."""
    match = PRINTED.search(text, token.start, token.end)
    if match is None:
        return token.start, token.end
    touching = TOUCHING.match(text, match.end())
    return match.start(), touching.end() if touching and token.kind == "BADNUM" else match.end()


def _claim_of(readout: Readout, token: Token) -> Claim | None:
    """The claim that states a token's number."""
    value = token.value.value if isinstance(token.value, Number) else None
    if value is None:
        return None
    around = (claim for claim in readout.claims if claim.start <= token.start and token.end <= claim.end)
    return next((claim for claim in around if claim.value in (value, -value)), None)


def _has_claim(readout: Readout, token: Token) -> bool:
    return _claim_of(readout, token) is not None
