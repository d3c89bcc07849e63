"""An article to its claims: the whole way, in one function."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache

from parsing.extraction.claiming import make_claims
from parsing.extraction.context import Context
from parsing.extraction.dating import coming_election, date_article
from parsing.extraction.discourse import Discourse
from parsing.extraction.hedges import firm_up
from parsing.extraction.parting import part_long
from parsing.extraction.people import People
from parsing.extraction.relevance import is_about_westminster, may_hold_result
from parsing.extraction.scanner import scan
from parsing.extraction.seats import Seats
from parsing.extraction.sentences import split_sentences
from parsing.extraction.tokens import Token
from parsing.lexicon import Party, fold, parties
from parsing.lexicon import party as find_party
from parsing.models import Article, ElectionReading, Extraction


def extract(article: Article) -> Extraction:
    """Everything that can be read out of `article`. Never raises on any text."""
    if not may_hold_result(article.text):
        return Extraction(article=article.name, election=ElectionReading(year=None))
    tokens = firm_up(article.text, scan(article.text))
    if not is_about_westminster(article.text, tokens):
        return Extraction(article=article.name, election=ElectionReading(year=None))
    people = People(tokens)
    tokens = people.settle_surnames(article.text, tokens)
    election = date_article(article, tokens)
    sentences = list(part_long(split_sentences(tokens)))
    seats = Seats(sentences, election.year)
    main = seats.main(sentences)
    discourse = Discourse(article.text, people, seats, Context(election.year, main, coming=coming_election(article, tokens), is_by_election=election.by_election), _party_namer(article.text))
    discourse.read(sentences)
    claims = make_claims(article, election, discourse.placed, discourse.challengers)
    return Extraction(article=article.name, election=election, main_seat=main, claims=tuple(claims))


LIKE_ENOUGH = 0.9
"""How alike an unknown party and a known one must be printed to be a misprint."""


@lru_cache(maxsize=500)
def _nearest_party(printed: str) -> Party | None:
    """The party of which a longer name is a misprint."""
    names = {fold(name): found for found in parties() for name in found.names if len(name) > LONG_NAME}
    near = get_close_matches(fold(printed), names, n=1, cutoff=LIKE_ENOUGH) if len(printed) > LONG_NAME else []
    return names[near[0]] if near else None


LONG_NAME = 9


def _party_namer(text: str):  # type: ignore[no-untyped-def]
    """How a party token is called in claims: by its code, or as printed where it has none."""

    def name_party(token: Token) -> str:
        printed = text[token.start : token.end]
        found = find_party(printed) or find_party(str(token.value)) or _nearest_party(printed)
        return found.code if found and found.code != found.name else printed

    return name_party
