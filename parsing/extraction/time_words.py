"""Doubts about words of time: "last year" said of an election that was longer ago."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsing.extraction.letters import kind_mask
from parsing.extraction.readout import Readout
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token, Years
from parsing.lexicon import election
from parsing.models import Claim, Doubt, DoubtKind

TIMES = kind_mask(("YEARAGO", "AGO"))
OPENING = 2
"""How many tokens into a sentence "last year" still sets the time of all of it."""
REACH = 3
"""How many tokens may stand between words of time and the year that says the same."""
JOINS = frozenset({"IN", "AT", "COMMA", "OPEN", "DASH", "GENERAL", "ON", "WORD"})
"""Kinds that hold words of time and a year together as one time."""


def find_time_words(readout: Readout) -> Iterator[Doubt]:
    """Words of time that contradict the year of the general election they are said of."""
    if readout.election.year is None or readout.election.by_election:
        return
    for sentence in readout.sentences:
        for index, token in enumerate(sentence.tokens if sentence.kinds & TIMES else ()):
            said = _years_back(readout.text, token)
            if said is None:
                continue
            year = _election_said_of(readout, sentence, index)
            if year is not None and _cannot_be(readout, year, said):
                yield _doubt(readout, sentence, token, year)


def _years_back(text: str, token: Token) -> int | None:
    """How many years back from the report a token's words point; None where they do not."""
    if token.kind == "YEARAGO":
        return 1
    if token.kind == "AGO" and isinstance(token.value, Years):
        is_half = text[token.start : token.end].lower().split()[1:2] == ["and"]
        return token.value.number if token.value.way in ("ago", "earlier") and not is_half else None
    return None


def _election_said_of(readout: Readout, sentence: Sentence, index: int) -> int | None:
    """The past general election that the words of time at `index` are said of, where the sentence names its year.

    Either the year stands right beside them, or they open the sentence and a claim of that year stands in it.
    """
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        year = token.value if token.kind == "YEAR" and isinstance(token.value, int) else None
        if year is None or election(year) is None or year >= (readout.election.year or 0):
            continue
        if _is_joined(tokens, index, at):
            return year
        opens = tokens[index].kind == "YEARAGO" and index <= OPENING
        if opens and _has_general(tokens, at) and _claim_of(readout, sentence, year):
            return year
    return None


def _claim_of(readout: Readout, sentence: Sentence, year: int) -> Claim | None:
    """The first claim in a sentence that is about the election of `year`."""
    here = (claim for claim in readout.claims if sentence.start <= claim.start < sentence.end)
    return next((claim for claim in here if claim.year == year), None)


def _is_joined(tokens: Sequence[Token], one: int, other: int) -> bool:
    """Whether only small words stand between two tokens."""
    between = tokens[min(one, other) + 1 : max(one, other)]
    return len(between) <= REACH and all(token.kind in JOINS for token in between)


def _has_general(tokens: Sequence[Token], at: int) -> bool:
    """Whether the year at `at` is said to be a general election's."""
    return any(token.kind == "GENERAL" for token in tokens[max(0, at - 2) : at + 2])


def _cannot_be(readout: Readout, year: int, said: int) -> bool:
    """Whether no report of the article's election could say so: it was written in that election's year or later."""
    first = readout.election.year or 0
    published = readout.article.published.year if readout.article.published else None
    if published is not None and published >= first:
        return abs(published - said - year) > (said > 1)
    return first - said > year + (said > 1)


def _doubt(readout: Readout, sentence: Sentence, token: Token, year: int) -> Doubt:
    quote = readout.text[token.start : token.end]
    own = readout.election.year or 0
    claim = _claim_of(readout, sentence, year)
    back = own - year
    return Doubt(
        kind=DoubtKind.TIME_WORDS,
        article=readout.article.name,
        start=token.start,
        end=token.end,
        quote=quote,
        rule="time-words",
        message=f"“{quote}” is said of the general election of {year}, {back} years before that of {own}, "
        "which the report is about.",
        readings=(str(year),),
        seat=claim.seat if claim else readout.main_seat,
        year=year,
    )
