"""Reading results out of prose: an article to its claims."""

from parsing.extraction.explain import LeftAlone, SentenceTrace, Unsettled, explain
from parsing.extraction.extract import extract

__all__ = ["LeftAlone", "SentenceTrace", "Unsettled", "explain", "extract"]
