"""Whether an article reports a Westminster result at all: what it is silent about, so are we."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.extraction.tokens import Token

RESULT_WORDS = re.compile(
    r"(?=[bdeghklmoprstvw])\b(?:votes?|majority|turnout|elect\w*|re-?elected|swing|polled|ballots?|maj|hold|held|holds|"
    r"gain\w*|mp|mps|polls?|won|wins|winner|beat\w*|kept|keeps|retain\w*|defeat\w*|oust\w*|lost|loses|seats?)\b"
)
"""A text without any of these states no result. What a word may begin with stands first: most are passed over by it."""
WESTMINSTER = re.compile(
    r"\b(?:MPs?|Parliament\w*|Westminster|House of Commons|Commons|[Gg]eneral [Ee]lections?|GENERAL ELECTION|"
    r"(?<!local )(?<!council )by-election|[Cc]onstituency|[Pp]rime [Mm]inister|[Mm]ember of [Pp]arliament)\b"
)
ELSEWHERE = re.compile(
    r"(?=[abcfghklmoprstw])\b(?:councils?|councillors?|wards?|town hall|borough council|mayors?|mayoral|"
    r"assembly|holyrood|senedd|msps?|mlas?|meps?|goals?|kick-off|league|striker|attendance|fans|season|play-offs?|cup|replay|midfield\w*|penalty|half-time|full-time|"
    r"opinion poll|survey of|(?:local|council) by-elections?)\b"
)
TITLE = re.compile(
    r"(?i)\A[^\n]*\b(?:european|euro|council|local|mayoral|assembly|senedd|holyrood|county|borough|commissioner)\b"
    r"[\w' -]{0,20}\belections?\b"
)
"""A title that names another poll."""
LARGE = re.compile(r"[1-6](?<![\d,].)\d,\d{3}(?![\d,])")
"""Votes of a size that wards do not reach."""
SEVERAL = 2
"""A text that speaks of other contests less often than this is not about them."""
OUTWEIGHED = 4
"""How many times oftener a text must speak of other contests than of Westminster to be about them."""


def may_hold_result(text: str) -> bool:
    """Whether a text holds any word that a result needs; the quick look before reading."""
    return RESULT_WORDS.search(text.lower()) is not None


def is_about_westminster(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a text speaks of Parliament at least a quarter as often as of councils, mayors, assemblies or matches."""
    elsewhere = len(ELSEWHERE.findall(text.lower())) + SEVERAL * bool(TITLE.match(text))
    return elsewhere < SEVERAL or _here(text, tokens) * OUTWEIGHED >= elsewhere


def _here(text: str, tokens: Sequence[Token]) -> int:
    """How often a text speaks of Parliament, its elections and figures of their size."""
    spoken = len(WESTMINSTER.findall(text)) + sum(token.kind in ("GENERAL", "BYELECTION") for token in tokens)
    return spoken + len(LARGE.findall(text)) // 2
