"""The election an article is about, as all evidence together settles it."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.extraction.dating.by_elections import by_election_of
from parsing.extraction.dating.days import from_dates
from parsing.extraction.dating.signs import from_parliament, from_parties, from_prime_ministers, from_seats
from parsing.extraction.dating.weighing import Weighing, evidence_of
from parsing.extraction.dating.years import from_years
from parsing.extraction.tokens import Token
from parsing.models import Article, ElectionReading

SHOWN = 6
"""How many reasons are kept for an election, at most."""


def date_article(article: Article, tokens: Sequence[Token]) -> ElectionReading:
    """The election `article` is about; its year is None where nothing settles it."""
    evidence = Weighing()
    by_election = by_election_of(article, tokens)
    if by_election:
        return by_election
    from_dates(article, tokens, evidence)
    from_years(tokens, evidence)
    from_seats(tokens, evidence)
    from_prime_ministers(article.text, evidence)
    from_parties(tokens, evidence)
    from_parliament(article.text, evidence)
    if not evidence.reasons:
        return ElectionReading(year=None)
    year = max(evidence.reasons, key=lambda found: (evidence.score[found], found))
    level = [found for found in evidence.reasons if evidence.score[found] == evidence.score[year]]
    if len(level) > 1 and not evidence.is_firm:
        return ElectionReading(year=None)
    shown = tuple(evidence_of(why, article.text, token) for why, token in evidence.reasons[year][:SHOWN])
    return ElectionReading(year=year, evidence=shown)
