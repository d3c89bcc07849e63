"""By-elections: whether a report is of one, and when it was held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from parsing.extraction.dating.days import CAMPAIGN, REPORTED_WITHIN, report_days
from parsing.extraction.dating.weighing import evidence_of
from parsing.extraction.tokens import Day, Token
from parsing.lexicon import elections
from parsing.models import Article, ElectionReading, Evidence

JUST_NOW = re.compile(r"(?i)\b(?:yesterday|last night|tonight|overnight|on thursday|by-election|by election)\b")
THURSDAY = 3
"""As `date.weekday` counts."""
LATEST_REPORT = 2
"""How many days after its polling day a by-election is first reported, at the latest."""


def by_election_of(article: Article, tokens: Sequence[Token]) -> ElectionReading | None:
    """A by-election, if the head of the report speaks of one, or its date is no general election's."""
    days = list(report_days(article, tokens))
    head = [
        token
        for index, token in enumerate(tokens[:40])
        if token.kind == "BYELECTION" and not _is_past(article.text, tokens, index, days)
    ]
    years = [token.value for token in tokens[:40] if token.kind == "YEAR" and isinstance(token.value, int)]
    if not head and not (days and _is_between_elections(days[0][0]) and JUST_NOW.search(article.text)):
        return None
    year = days[0][0].year if days else years[0] if years else None
    if year is None:
        return None
    polled = _thursday_before(days[0][0]) if days and (days[0][1] is None or _has_day(days[0][1])) else None
    if head:
        reason = evidence_of("its head speaks of a by-election", article.text, head[0])
    else:
        reason = Evidence(why=f"dated {days[0][0]:%d %B %Y}, when there was no general election")
    return ElectionReading(year=year, by_election=True, election_date=polled, evidence=(reason,))


def _is_past(text: str, tokens: Sequence[Token], index: int, days: Sequence[tuple[date, Token | None]]) -> bool:
    """Whether a by-election is one that has long been: since which somebody sat, or of a year before the report's."""
    before = tokens[max(0, index - 2) : index]
    if any(text[token.start : token.end].lower() == "since" for token in before):
        return True
    years = [token.value for token in tokens[index + 1 : index + 3] if token.kind == "YEAR"]
    return bool(days) and any(isinstance(year, int) and year < days[0][0].year - 1 for year in years)


def _is_between_elections(day: date) -> bool:
    """Whether no general election was in the weeks before or after `day`."""
    return all(not -CAMPAIGN <= day - found.day <= REPORTED_WITHIN for found in elections())


def _has_day(token: Token) -> bool:
    return isinstance(token.value, Day) and token.value.day is not None


def _thursday_before(day: date) -> date | None:
    """The polling day of a by-election reported on `day`: by-elections are held on Thursdays."""
    since = (day.weekday() - THURSDAY) % 7
    return day - timedelta(days=since) if since <= LATEST_REPORT else None
