"""Stepping through the kinds of what a list holds."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

K = TypeVar("K", bound=StrEnum)


def next_kind(kind: K | None, present: Iterable[K]) -> K | None:
    """The kind after this one among those present, in the order in which they are declared; after the last, None."""
    found = set(present)
    declared = [each for each in type(next(iter(found))) if each in found] if found else []
    place = declared.index(kind) + 1 if kind in declared else 0
    return declared[place] if place < len(declared) else None
