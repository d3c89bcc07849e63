"""What tests of extraction share: a text's tokens, facts and claims."""

from collections.abc import Sequence
from datetime import date

from parsing.extraction.chunks import chunk
from parsing.extraction.extract import extract
from parsing.extraction.facts import Fact, read_facts
from parsing.extraction.hedges import firm_up
from parsing.extraction.letters import line_of
from parsing.extraction.party_names import party_namer
from parsing.extraction.people import People
from parsing.extraction.scanner import scan
from parsing.extraction.tokens import Token
from parsing.models import Article, Claim, Extraction

HEAD = "Wigan at the general election of 2017.\n\n"
"""Settles the election and the seat of what follows."""
PEOPLE = "Ann Lee, Tom Hill and Ian Moss stood. "
"""Names the people that examples speak of."""


def article(text: str, published: date | None = None) -> Article:
    """An article of this text."""
    return Article(name="report", text=text, published=published)


def read(text: str, published: date | None = None) -> Extraction:
    """What is read out of `text` alone."""
    return extract(article(text, published))


def claims(text: str) -> list[Claim]:
    """The claims of `text` about Wigan in 2017."""
    return list(read(HEAD + text).claims)


def tokens(text: str) -> list[Token]:
    """The tokens of `text`, hedges joined to their numbers."""
    return firm_up(text, scan(text))


def kinds(text: str) -> list[str]:
    """The kinds of the tokens of `text`."""
    return [token.kind for token in tokens(text)]


def chunked(text: str, before: str = "") -> Sequence[Token]:
    """The tokens of `text` with each mention of somebody as one; `before` only introduces people."""
    whole = before + text
    found = tokens(whole)
    people = People(found)
    found = people.settle_surnames(whole, found)
    line = line_of([token for token in found if token.start >= len(before)])
    return chunk(whole, line, people, party_namer(whole, found, None))


def facts(text: str, before: str = "") -> list[Fact]:
    """What the rules read in the sentence `text`."""
    return read_facts(line_of(chunked(text, before)))
