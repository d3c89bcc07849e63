"""Where a contest stands among all of its election, in a sentence and a strip."""

from typing import Final

from parsing.collection import Collection
from parsing.models import Figure, Result
from parsing.standings import Standing, standing
from tui.words import election_name

_STEPS: Final = " ▁▂▃▄▅▆▇█"
"""From no contest to as many as in the fullest step."""


def standing_sentence(result: Result, figure: Figure, collection: Collection) -> str:
    """`412th of 650 in 2019, from the greatest: ▁▃▆‹█›▅▂▁`, the least left; "" where it cannot be said."""
    found = standing(result, figure, collection.at_election(result.contest.election))
    if found is None:
        return ""
    return (
        f"{_ordinal(found.rank)} of {found.of:,} in {election_name(result.contest)}, from the greatest: {strip(found)}"
    )


def strip(found: Standing) -> str:
    """How the contests lie between the least, left, and the greatest; this one's step in brackets."""
    most = max(found.bins)
    steps = [_STEPS[-(-each * (len(_STEPS) - 1) // most)] for each in found.bins]
    return "".join(f"‹{step}›" if place == found.own else step for place, step in enumerate(steps))


def _ordinal(rank: int) -> str:
    teens = rank % 100 in {11, 12, 13}
    return f"{rank:,}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(rank % 10, 'th')}"
