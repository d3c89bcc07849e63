"""How somebody is mentioned: the patterns of names, parties and roles that stand together."""

from __future__ import annotations

import re

from parsing.extraction.letters import compile_pattern

NAME_FOR = "name:NAME COMMA? ( WORD|AS CAND )? FOR|WITH party:PARTY"
"""The pattern "Ann Lee for Labour": after "beating" the party is the winner's."""
_PATTERNS: dict[str, tuple[str, ...]] = {
    "NAME": (
        "name:NAME OPEN party:PARTY|CODE CLOSE",
        "name:NAME OPEN party:PARTY|CODE COMMA",
        NAME_FOR,
        "name:NAME COMMA? ( WORD|AS CAND )? OF|FROM party:PARTY",
        "name:NAME COMMA CAND|MPWORD FOR|OF|FROM party:PARTY COMMA?",
        "name:NAME COMMA WORD? party:PARTY POSSESSIVE? WORD? CAND|MPWORD COMMA?",
        "name:NAME COMMA HIS|IT ( WORD|ROLE|NEW ){0,2} party:PARTY CAND|MPWORD COMMA?",
        "name:NAME COMMA WORD|ELECTED BY party:PARTY",
        "name:NAME COMMA party:PARTY COMMA|DASH",
        "name:NAME COMMA party:PARTY ROLE",
        "name:NAME COMMA WHO_WORD STOOD ~2 FOR party:PARTY COMMA?",
        "name:NAME",
    ),
    "PARTY": (
        "<=FOR|OF party:PARTY COMMA name:NAME",
        "party:PARTY POSSESSIVE? WORD{0,2} CAND|MPWORD|ROLE COMMA name:NAME COMMA?",
        "party:PARTY PRON HAVE? ( WORD|SUCCEED|BEAT|OUST|AS|CAND|IN ){1,4} COMMA name:NAME COMMA?",
        "party:PARTY POSSESSIVE? ( WORD|CAPITAL|NEW|ROLE|MPWORD|CAND|AND|STAYS|ELECTED|RUNNERUP ){0,3} name:NAME",
        "party:PARTY POSSESSIVE? WORD? CAND",
        "party:PARTY",
    ),
    "ADJECTIVE": ("party:ADJECTIVE CAND? name:NAME",),
    "CAND": ("CAND FOR|OF|FROM party:PARTY",),
    "PRON": ("pronoun:PRON",),
    "HIS": (
        "HIS WORD? party:PARTY CAND COMMA? name:NAME",
        "HIS WORD? party:PARTY CAND",
        "HIS who:CAND",
        "<!NAME HIS who:RUNNERUP",
        "possessive:HIS",
    ),
}


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One expression that fits wherever one of several patterns does."""
    return compile_pattern(re.sub(r"\b[a-z]+:", "", " | ".join(patterns)))


PATTERNS = {opening: tuple(map(compile_pattern, patterns)) for opening, patterns in _PATTERNS.items()}
"""Mentions by the kind of their first token; the fullest first, the barest last."""
FULLER = {opening: _any_of(patterns[:-1]) for opening, patterns in _PATTERNS.items() if patterns[1:]}
"""Where more than the barest may stand: most names and parties stand alone."""
MENTION = compile_pattern("|".join(_PATTERNS))
"""How any mention begins."""
