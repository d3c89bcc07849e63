"""What a claim or a figure is about."""

from decimal import Decimal
from enum import StrEnum
from typing import Literal


class Measure(StrEnum):
    """What a claim is about; the names are those of the claims contract."""

    CANDIDATE = "candidate"
    WINNER = "winner"
    OUTCOME = "outcome"
    VOTES = "votes"
    SHARE = "share"
    SHARE_CHANGE = "share_change"
    MAJORITY = "majority"
    MAJORITY_PCT = "majority_pct"
    MAJORITY_CHANGE = "majority_change"
    MAJORITY_PCT_CHANGE = "majority_pct_change"
    TURNOUT_PCT = "turnout_pct"
    TOTAL_VOTES = "total_votes"
    ELECTORATE = "electorate"
    REJECTED_VOTES = "rejected_votes"
    SWING = "swing"
    POSITION = "position"


Bound = Literal[">", "<", "~"]
"""'more than', 'nearly', 'about'; of a change it speaks of its size."""

Value = Decimal | Literal["hold", "gain"] | None
"""Votes, per cent or points, with the printed precision kept; of an outcome its kind; None for standing or winning."""
