"""From sentence to sentence: which seat, year, person and party each fact belongs to."""

from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.placed import Placed
from parsing.extraction.discourse.reader import Discourse

__all__ = ["Context", "Discourse", "Placed"]
