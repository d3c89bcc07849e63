"""Reading results out of prose: an article to its claims.

`explain` and what it returns are loaded when first asked for: a launch has no need of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from parsing.extraction.extract import extract

if TYPE_CHECKING:
    from parsing.extraction.explaining import LeftAlone, SentenceTrace, Unsettled, explain
    from parsing.extraction.silence import why_nothing

__all__ = ["LeftAlone", "SentenceTrace", "Unsettled", "explain", "extract", "why_nothing"]


def __getattr__(name: str) -> object:
    """What explains a reading, by its name."""
    if name == "why_nothing":
        return import_module("parsing.extraction.silence").why_nothing
    if name in __all__:
        return getattr(import_module("parsing.extraction.explaining"), name)
    raise AttributeError(name)
