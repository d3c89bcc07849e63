"""The charts of a comparison in a sentence that says the same, from the same numbers."""

from parsing.models import Measure
from parsing.results import Comparison
from tui.figures import number
from tui.rows.grouped import groups_of

_SUBJECTS = {
    Measure.SHARE: "Share of the vote, per cent",
    Measure.VOTES: "Votes",
    Measure.SHARE_CHANGE: "Change in share, points",
}


def grouped_sentence(comparison: Comparison, measure: Measure) -> str:
    """A comparison's bars or lines: "Share of the vote, per cent: Con 61.6 in 2017, 66.8 in 2019; Lab ..."."""
    groups = groups_of(comparison, measure)
    if not groups:
        return ""
    said = []
    for group in groups:
        who = group[0].party or "no party named"
        places = [f"{bar.seat} {bar.election}".strip() for bar in group]
        values = [number(measure, bar.value) for bar in group]
        said.append(f"{who} " + ", ".join(f"{value} in {place}" for value, place in zip(values, places, strict=True)))
    return f"{_SUBJECTS[measure]}: {'; '.join(said)}."
