"""Why nothing was read out of an article."""

from parsing.extraction.extract import read_through
from parsing.extraction.readout import Dismissed
from parsing.models import Article


def why_nothing(article: Article) -> str:
    """In one plain sentence, why an article yields no claim; how far its reading went."""
    readout = read_through(article)
    if isinstance(readout, Dismissed):
        return f"Not read further: {readout.why}."
    if not any(token.kind == "SEAT" for token in readout.tokens):
        return "It names no constituency."
    if readout.election.year is None:
        return "It is not plain which election it speaks of."
    return "No sentence of it states a result that the rules know."
