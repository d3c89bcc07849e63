"""Results in the order of any field."""

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from parsing.asking.fields import Field, Kind
from parsing.asking.knowing import Asked
from parsing.asking.values import Value, folded
from parsing.models import Figure, Result

if TYPE_CHECKING:
    from parsing.collection import Collection


class Order:
    """Numbers from the greatest, words from the first; `backwards` the other way round. The unknown come last.

    Of equals the order stays. A candidate's figure is the winner's; of a disputed figure no value counts as known.
    What a result is sorted by is found once, in however many lists it stands.
    """

    def __init__(self, field: Field, collection: "Collection", *, backwards: bool = False) -> None:
        self._field, self._collection = field, collection
        self._is_falling = (field.kind in {Kind.NUMBER, Kind.YEAR}) != backwards
        self._keys: dict[int, tuple[Decimal | str | None, Result]] = {}
        """By the result's id, which is its own while it is kept here."""

    def of(self, results: Iterable[Result]) -> tuple[Result, ...]:
        """These results in order."""
        known: list[tuple[Decimal | str, Result]] = []
        unknown: list[Result] = []
        for result in results:
            key = self._key(result)
            if key is None:
                unknown.append(result)
            else:
                known.append((key, result))
        known.sort(key=lambda pair: pair[0], reverse=self._is_falling)
        return (*(result for _, result in known), *unknown)

    def _key(self, result: Result) -> Decimal | str | None:
        if id(result) not in self._keys:
            self._keys[id(result)] = (sort_key(self._field, result, self._collection), result)
        return self._keys[id(result)][0]


def sort_by(
    field: Field, results: Iterable[Result], collection: "Collection", *, backwards: bool = False
) -> tuple[Result, ...]:
    """One list of results in the order of a field."""
    return Order(field, collection, backwards=backwards).of(results)


def sort_key(field: Field, result: Result, collection: "Collection") -> Decimal | str | None:
    """What a result is sorted by: numbers for a field of numbers, else folded words; None where it is unknown."""
    keys = (_key(value) for value in values_of(field, result, collection))
    return next((key for key in keys if key is not None), None)


def values_of(field: Field, result: Result, collection: "Collection") -> list[Value]:
    """What is known of a field of a result; of a field of candidates, what is known of the winner."""
    return field.values(Asked(result, collection, result.winner))


def _key(value: Value) -> Decimal | str | None:
    if isinstance(value, Figure):
        return value.value
    return folded(value) if isinstance(value, str) else value
