"""Claims to results: merged, worked out, checked and compared."""

from parsing.results.build import build_results
from parsing.results.deriving.worked import is_list_rule
from parsing.results.findings import find_findings
from parsing.results.lineage import find_contest, in_time, polling_day, seats_in_line

__all__ = [
    "build_results",
    "find_contest",
    "find_findings",
    "in_time",
    "is_list_rule",
    "polling_day",
    "seats_in_line",
]
