"""Questions in words, `majority:..1000 year:2024 winner:LD`, and which results answer them."""

from parsing.asking.fields import FIELDS, Field, Kind, field
from parsing.asking.grammar import AskingError, parse
from parsing.asking.ordering import sort_by, sort_key
from parsing.asking.question import Question, Term

__all__ = ["FIELDS", "AskingError", "Field", "Kind", "Question", "Term", "field", "parse", "sort_by", "sort_key"]
