"""Reading results out of prose: an article to its claims."""

from parsing.extraction.extract import extract

__all__ = ["extract"]
