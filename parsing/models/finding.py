"""Something that does not add up or is not settled."""

from enum import StrEnum

from parsing.models.base import Model
from parsing.models.claim import Claim
from parsing.models.contest import Contest
from parsing.models.gap import Gap


class Severity(StrEnum):
    """Worst first."""

    ERROR = "error"
    DOUBT = "doubt"
    NOTE = "note"


class FindingKind(StrEnum):
    """What kind of thing does not add up."""

    TOTAL = "total"
    SHARE = "share"
    MAJORITY = "majority"
    POSITION = "position"
    NO_SUCH_SEAT = "no such seat"
    DISAGREEMENT = "disagreement"
    TWO_SEATS = "two seats"
    CHANGE = "change"
    IMPOSSIBLE = "impossible"
    TIME_WORDS = "time words"
    NUMBER = "number"
    AMBIGUOUS = "ambiguous"
    TWO_WINNERS = "two winners"
    TURNOUT = "turnout"
    CORRECTION = "correction"
    RECORD = "official record"


class Finding(Model):
    """What is wrong in one plain sentence, what would put it right, and the claims it names."""

    kind: FindingKind
    severity: Severity
    message: str
    remedy: str | None = None
    contest: Contest | None = None
    article: str | None = None
    claims: tuple[Claim, ...] = ()
    gap: Gap | None = None
    """The printed figure beside the one worked out, where the two are at odds."""
    start: int | None = None
    """The words in doubt in `article`, where no claim holds them."""
    end: int | None = None
    quote: str | None = None
