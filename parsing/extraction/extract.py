"""An article to its claims: the whole way, stage by stage."""

from __future__ import annotations

from parsing.extraction.cells import join_cells
from parsing.extraction.claiming import make_claims
from parsing.extraction.dating import coming_election, date_article
from parsing.extraction.discourse import Context, Discourse
from parsing.extraction.doubts import find_doubts
from parsing.extraction.hedges import firm_up
from parsing.extraction.initialled import settle_listed
from parsing.extraction.offices import settle_offices
from parsing.extraction.parting import part_long
from parsing.extraction.party_names import party_namer
from parsing.extraction.people import People
from parsing.extraction.readout import Dismissed, Readout
from parsing.extraction.relevance import is_about_westminster, may_hold_result
from parsing.extraction.scanner import scan
from parsing.extraction.seats import Seats
from parsing.extraction.sentences import split_sentences
from parsing.extraction.wards import name_wards
from parsing.extraction.withdrawing import take_back
from parsing.models import Article, ElectionReading, Extraction


def extract(article: Article) -> Extraction:
    """Everything that can be read out of `article`. Never raises on any text."""
    readout = read_through(article)
    if isinstance(readout, Dismissed):
        return Extraction(article=article.name, election=ElectionReading(year=None))
    return Extraction(
        article=article.name,
        election=readout.election,
        main_seat=readout.main_seat,
        claims=take_back(article.text, readout.claims),
        doubts=find_doubts(readout),
    )


def read_through(article: Article) -> Readout | Dismissed:
    """`article` with every stage of its reading; dismissed where it can report no Westminster result."""
    text = article.text
    if not may_hold_result(text):
        return Dismissed(article, "the text has none of the words that a result needs")
    tokens = settle_listed(text, firm_up(text, scan(text)))
    if not is_about_westminster(text, tokens):
        return Dismissed(article, "the text is about other contests than those for Westminster")
    people = People(tokens)
    tokens = name_wards(text, settle_offices(text, people.settle_surnames(text, tokens)))
    election = date_article(article, tokens)
    sentences = list(part_long(join_cells(split_sentences(tokens))))
    seats = Seats(text, sentences, election.year)
    main = seats.main(sentences)
    coming = coming_election(article, tokens)
    context = Context(election.year, main, coming=coming, is_by_election=election.by_election)
    party_of = party_namer(text, tokens, election.year)
    discourse = Discourse(text, people, seats, context, party_of)
    discourse.read(sentences)
    claims = make_claims(article, election, discourse.placed, discourse.challengers, people.spoken_of)
    return Readout(article, election, main, tokens, sentences, people, seats, discourse, party_of, claims)
