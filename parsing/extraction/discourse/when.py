"""When: which election a fact is of."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.extraction.discourse.context import Context
from parsing.extraction.facts import Fact
from parsing.extraction.moments import UNKNOWN, Seen, moments
from parsing.extraction.timing import year_at
from parsing.extraction.tokens import Token
from parsing.lexicon import election_before

TIMES = frozenset({"YEAR", "YEARAGO", "LASTTIME", "AGO", "DATE"})


def year_of(fact: Fact, tokens: Sequence[Token], context: Context) -> int | None:
    """The year of the election a fact is of; None where it is of none, or of none that is known."""
    own = context.line_year or context.section_year or context.year
    if own is None:
        return None
    if fact.is_now and _has_year(tokens, fact.start, fact.at if fact.number else fact.end):
        return own
    seen = context.seen._replace(now=context.vantage or own, then=context.then or context.before)
    named = year_at(tokens, fact.at, seen, is_change=fact.is_change)
    if named == UNKNOWN or (named is not None and context.coming and named >= context.coming):
        return None
    if named is None and context.coming and context.section_year is None:
        named = _only_past(tokens, context.coming) or context.then
        if named is None:
            return None
    year = named or own
    if fact.is_past and year == context.year:
        before = election_before(year)
        return before.year if before else None
    return year


def _only_past(tokens: Sequence[Token], coming: int) -> int | None:
    """The one past election that a sentence names, where one is still to come."""
    past = {moment.year for moment in moments(tokens, Seen(coming)) if moment.year and moment.year < coming}
    return past.pop() if len(past) == 1 else None


def _has_year(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a year stands between two places of the text."""
    return any(token.kind in TIMES and start <= token.start < end for token in tokens)
