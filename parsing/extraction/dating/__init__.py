"""Which election an article is about: worked out from what it says and compares itself with, evidence kept."""

from parsing.extraction.dating.date import date_article
from parsing.extraction.dating.days import coming_election

__all__ = ["coming_election", "date_article"]
