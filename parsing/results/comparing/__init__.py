"""Elections side by side."""

from parsing.results.boundaries import Likeness
from parsing.results.comparing.columns import outcome_line
from parsing.results.comparing.compare import compare
from parsing.results.comparing.comparison import (
    CandidateCell,
    CandidateRow,
    Change,
    Column,
    Comparison,
    FigureCell,
    FigureRow,
    Missing,
)

__all__ = [
    "CandidateCell",
    "CandidateRow",
    "Change",
    "Column",
    "Comparison",
    "FigureCell",
    "FigureRow",
    "Likeness",
    "Missing",
    "compare",
    "outcome_line",
]
