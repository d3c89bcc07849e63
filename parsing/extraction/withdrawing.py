"""Figures that a text takes back: "An earlier version of this report gave her majority as 3,621; it is 3,612."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsing.models import Claim, Measure

_SAID = r"(?:said|stated|gave|put|had|reported|printed|named|showed|listed|wrote)"
_WRONGLY = r"(?:originally|previously|earlier|wrongly|incorrectly|mistakenly|erroneously)"
TAKES_BACK = re.compile(
    rf"(?i)\b(?:"
    rf"(?:earlier|previous|first|original) version(?: of (?:this|the|our) \w+)? (?:had )?(?:{_WRONGLY} )?{_SAID}"
    rf"|(?:we|this (?:article|report|story|page)) (?:had )?{_WRONGLY} {_SAID}"
    rf"|(?:was|were) (?:wrongly|incorrectly|mistakenly|erroneously) (?:given|reported|stated|put|printed|listed)"
    rf"|correction: (?:[^.\n]{{0,60}} )?we {_SAID}"
    rf")\b"
)
"""What says that the words after it were wrong."""
WORDS = ("version", "correct", "originally", "previously", "earlier", "wrongly", "mistakenly", "erroneously")
"""A text without any of these takes nothing back."""
_RIGHTED = re.compile(
    r"(?i)[;\n]|\.(?=\s|$)|"
    r"\b(?:in fact|instead of|rather|when (?:it|he|she|they)|but|it (?:was|is|should)|the correct)\b"
)
"""Where what was wrong ends, and what is right may begin."""


def take_back(text: str, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, those withdrawn that end in words which the text says were wrong. Who stood, stood all the same."""
    wrong = list(_wrong(text))
    if not wrong:
        return tuple(claims)
    return tuple(claim.model_copy(update={"withdrawn": True}) if _is_wrong(claim, wrong) else claim for claim in claims)


def _is_wrong(claim: Claim, wrong: Sequence[tuple[int, int]]) -> bool:
    return claim.measure is not Measure.CANDIDATE and any(start < claim.end <= end for start, end in wrong)


def _wrong(text: str) -> Iterator[tuple[int, int]]:
    """Where a text says something was wrong: from the end of the words that say so."""
    lower = text.lower()
    for cue in TAKES_BACK.finditer(text) if any(word in lower for word in WORDS) else ():
        end = _RIGHTED.search(text, cue.end())
        yield cue.end(), end.start() if end is not None else len(text)
