"""What a reader says of one claim, kept beside the article and never in it."""

from decimal import Decimal
from typing import Annotated, Final, Literal, Self

from pydantic import Field, field_validator, model_validator

from parsing.models.base import Model
from parsing.models.contest import Contest
from parsing.models.measure import Bound, Measure, Value

MOST: Final = Decimal(10_000_000)
"""No count of a constituency comes near it."""
PUT_RIGHT: Final = ("value", "right_person", "right_party", "right_seat", "right_election")
"""The fields of a correction that say what is right."""
Given = Annotated[str, Field(min_length=1)]
FINEST: Final = -6
"""No paper prints more decimals."""


class Correction(Model):
    """A claim rejected, or put right: its value, whose it is, of which contest it is; and why.

    All fields before `value` are the claim as it was read. A correction is of that reading only: where the article has
    been edited, or is read otherwise, it is not used.
    """

    file: str
    """The article's file in the same folder, with its ending."""
    start: int
    end: int
    quote: str
    measure: Measure
    contest: str
    """The contest's address."""
    party: str | None = None
    person: str | None = None
    read: Value = None
    bound: Bound | None = None
    value: Value = None
    """The right value; None where it is as read. Where nothing at all is put right the claim is rejected."""
    right_person: Given | None = None
    right_party: Given | None = None
    right_seat: Given | None = None
    right_election: Given | None = None
    """As it is addressed: `2019`, `2024-02-29` or `2024-by`."""
    reason: str

    @model_validator(mode="after")
    def _check_value(self) -> Self:
        """A number in the place of a number, a hold or gain in that of the other; of what has no value, none."""
        if self.value is not None and type(self.value) is not type(self.read):
            raise ValueError("a value is to be put right by one of its kind")
        if not all(is_figure(value) for value in (self.value, self.read) if isinstance(value, Decimal)):
            raise ValueError("no figure of a constituency is so large or so fine")
        return self

    @field_validator("right_election")
    @classmethod
    def _check_election(cls, election: str | None) -> str | None:
        if election is not None:
            Contest.at("", election)
        return election

    @property
    def verdict(self) -> Literal["rejected", "corrected"]:
        """In a word, what became of the claim."""
        return "rejected" if all(getattr(self, name) is None for name in PUT_RIGHT) else "corrected"


def is_figure(value: Decimal) -> bool:
    """Whether a figure of a constituency can be of this size and fineness at all."""
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= FINEST and abs(value) < MOST


class UnusedCorrection(Model):
    """A correction that fits nothing which is read out of its article now."""

    article: str
    correction: Correction
    are_words_there: bool
    """Whether the words still stand where they stood; then it is the reading that has changed."""
