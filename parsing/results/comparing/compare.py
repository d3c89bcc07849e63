"""Results side by side."""

from collections.abc import Sequence

from parsing.models import Result
from parsing.results.comparing.columns import columns
from parsing.results.comparing.comparison import Comparison
from parsing.results.comparing.figures import figure_rows
from parsing.results.comparing.rows import candidate_rows
from parsing.results.lineage import in_time


def compare(results: Sequence[Result]) -> Comparison:
    """Elections of a seat, or of several, side by side, oldest first.

    Changes are from the column before and only where the two are like for like; a printed change
    is shown where the column before is the election it is measured against.
    """
    side_by_side = columns(sorted(results, key=in_time))
    candidates = candidate_rows(side_by_side)
    return Comparison(
        columns=side_by_side,
        candidates=candidates,
        figures=figure_rows(side_by_side, candidates),
    )
