"""The reports that the program starts with, wherever it is installed."""

from importlib.resources import files
from pathlib import Path


def seed_paths() -> tuple[Path, ...]:
    """The seeds' files in the order of their names."""
    return tuple(sorted(Path(str(item)) for item in files("seeds").iterdir() if item.name.endswith(".md")))


def seed_references() -> tuple[str, ...]:
    """The tables of official results that belong to the seeds."""
    return tuple(sorted(str(item) for item in files("seeds").iterdir() if item.name.endswith(".csv")))
