"""The days a report may be of, and what they say of its election."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from parsing.extraction.dating.weighing import DATED, TITLE_TOKENS, Weighing
from parsing.extraction.tokens import Day, Token
from parsing.lexicon import election_on_or_before, elections
from parsing.models import Article

MEETS = re.compile(
    r"(?i)\b(?:meet (?:the|your) [\w' ]{0,40}candidates|who is standing|who's standing|list of candidates|"
    r"ahead of (?:polling day|the (?:general )?election)|everything you need to know (?:about|before))\b"
)
"""How a report on candidates before the poll begins."""
HEAD_LENGTH = 400
NEXT = 9999
"""The year of a coming election that is not named."""
CAMPAIGN = timedelta(days=45)
"""How long before polling day a dated report is a preview."""
REPORTED_WITHIN = timedelta(days=21)
"""How long after polling day a dated report is taken to be about that election."""


def report_days(article: Article, tokens: Sequence[Token]) -> Iterable[tuple[date, Token | None]]:
    """The days a report may have been published on: its file's date, and dates that open its text."""
    if article.published:
        yield article.published, None
    for token in tokens[:80]:
        if token.kind == "DATE" and isinstance(token.value, Day):
            day = token.value.date or date(token.value.year, token.value.month, 28)
            yield day, token


def coming_election(article: Article, tokens: Sequence[Token]) -> int | None:
    """The year of the election that a report looks forward to: dated in the weeks before, or presenting candidates."""
    days = [day for day, _ in report_days(article, tokens)]
    dated = [found.year for day in days[:1] for found in elections() if timedelta(0) < found.day - day <= CAMPAIGN]
    if dated or not MEETS.search(article.text[:HEAD_LENGTH]):
        return dated[0] if dated else None
    named = [token.value for token in tokens[:TITLE_TOKENS] if token.kind == "YEAR" and isinstance(token.value, int)]
    return named[0] if named else NEXT


def from_dates(article: Article, tokens: Sequence[Token], evidence: Weighing) -> None:
    """Days a report may be of, soon after an election or shortly before one."""
    for day, token in report_days(article, tokens):
        found = election_on_or_before(day)
        if found and day - found.day <= REPORTED_WITHIN:
            why = f"dated {day:%d %B %Y}, just after the general election of {found.day:%d %B %Y}".replace(" 0", " ")
            evidence.add(found.year, DATED, why, token)
        elif found and coming_election(article, tokens):
            evidence.add(found.year, 2 * DATED, f"dated {day:%d %B %Y}, before the next polling day", token)
