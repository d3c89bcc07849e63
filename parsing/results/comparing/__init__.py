"""Elections side by side."""

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
    "Missing",
    "compare",
    "outcome_line",
]
