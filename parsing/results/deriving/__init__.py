"""Figures worked out from other figures; each formula in the file named for what it gives."""

from parsing.results.deriving.derive import derive

__all__ = ["derive"]
