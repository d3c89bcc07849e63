"""The reports that the program starts with, wherever it is installed."""

from importlib.resources import files
from pathlib import Path


def seed_paths() -> tuple[Path, ...]:
    """The seeds' files in the order of their names."""
    return tuple(sorted(Path(str(item)) for item in files("seeds").iterdir() if item.name.endswith(".md")))
