"""What is read: articles, and tables of official results."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Sources(NamedTuple):
    """Files and folders."""

    paths: Sequence[Path]
    references: Sequence[str]
    adds_seats: bool = True
    """Whether seats that only the references know are shown too."""


def sources_of(paths: Sequence[Path], references: Sequence[str]) -> Sources:
    """Those named, or what the program starts with and the tables that belong to it."""
    if paths:
        return Sources(paths, references)
    from parsing.reading import seed_paths, seed_references

    return Sources(seed_paths(), references or seed_references(), adds_seats=bool(references))
