"""Questions in words, `majority:..1000 year:2024 winner:LD`, and which results answer them."""

from parsing.asking.fields import FIELDS, Field, Kind, field, nearest
from parsing.asking.grammar import AskingError, parse
from parsing.asking.ordering import Order, sort_by, sort_key, values_of
from parsing.asking.question import Question, Term
from parsing.asking.values import Words

__all__ = [
    "FIELDS",
    "AskingError",
    "Field",
    "Kind",
    "Order",
    "Question",
    "Term",
    "Words",
    "field",
    "nearest",
    "parse",
    "sort_by",
    "sort_key",
    "values_of",
]
