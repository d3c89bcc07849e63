"""Words looked for in names and in articles, forgivingly: any case, accents, order, beginnings of words, slips."""

from parsing.searching.index import WordIndex
from parsing.searching.meaning import meant
from parsing.searching.passages import Passage, PassageIndex
from parsing.searching.places import find_places
from parsing.searching.seats import Found, SeatSearch
from parsing.searching.texts import TextSearch

__all__ = ["Found", "Passage", "PassageIndex", "SeatSearch", "TextSearch", "WordIndex", "find_places", "meant"]
