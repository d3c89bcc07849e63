"""Claims to results: merged, worked out, checked and compared."""

from typing import TYPE_CHECKING, Any

from parsing.results.beside import count_claims, with_copies, with_corrected
from parsing.results.boundaries import base_election, existed, previous_contest
from parsing.results.build import build_results, result_key
from parsing.results.crosschecks import cross_check
from parsing.results.deriving.worked import is_list_rule
from parsing.results.lineage import became, contest_finder, in_time, polling_day, seat_at, seats_in_line
from parsing.results.merging.people import is_same_name
from parsing.results.precision import Range, allowed

if TYPE_CHECKING:
    from parsing.results.checking import Agreement, Check, check_result
    from parsing.results.comparing import (
        CandidateCell,
        CandidateRow,
        Change,
        Column,
        Comparison,
        FigureCell,
        FigureRow,
        Likeness,
        Missing,
        compare,
        outcome_line,
    )
    from parsing.results.findings import contests_of, find_findings
    from parsing.results.growing import GrowingResults
    from parsing.results.official import fill, official_result
    from parsing.results.projecting import (
        Base,
        Moved,
        Needed,
        Projection,
        Unmoved,
        bases,
        needed_to_change_hands,
        parties_of,
        project,
    )

__all__ = [
    "Agreement",
    "Base",
    "CandidateCell",
    "CandidateRow",
    "Change",
    "Check",
    "Column",
    "Comparison",
    "FigureCell",
    "FigureRow",
    "GrowingResults",
    "Likeness",
    "Missing",
    "Moved",
    "Needed",
    "Projection",
    "Range",
    "Unmoved",
    "allowed",
    "base_election",
    "bases",
    "became",
    "build_results",
    "check_result",
    "compare",
    "contest_finder",
    "contests_of",
    "count_claims",
    "cross_check",
    "existed",
    "fill",
    "find_findings",
    "in_time",
    "is_list_rule",
    "is_same_name",
    "needed_to_change_hands",
    "official_result",
    "outcome_line",
    "parties_of",
    "polling_day",
    "previous_contest",
    "project",
    "result_key",
    "seat_at",
    "seats_in_line",
    "with_copies",
    "with_corrected",
]

_ON_FIRST_USE = {
    **dict.fromkeys(("Agreement", "Check", "check_result"), "checking"),
    **dict.fromkeys(("fill", "official_result"), "official"),
    "GrowingResults": "growing",
    **dict.fromkeys(("contests_of", "find_findings"), "findings"),
    **dict.fromkeys(("Base", "Moved", "Needed", "Projection", "Unmoved"), "projecting"),
    **dict.fromkeys(("bases", "needed_to_change_hands", "parties_of", "project"), "projecting"),
}
"""The package of each name that is not at hand; of all others it is comparing."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - what a module attribute is
    """The names of checking and comparing on first use: their modules cost time that a first screen need not wait."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"parsing.results.{_ON_FIRST_USE.get(name, 'comparing')}"), name)
