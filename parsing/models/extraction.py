"""What reading one article came to: its claims, its election, and what was left unsettled."""

from datetime import date
from enum import StrEnum

from parsing.models.base import Model
from parsing.models.claim import Claim


class Evidence(Model):
    """Words that speak for an election, and what they say of it."""

    why: str
    start: int | None = None
    """None where the evidence is not in the text (a file's date)."""
    end: int | None = None
    quote: str | None = None


class ElectionReading(Model):
    """The election a report is about, as worked out, with the evidence kept."""

    year: int | None
    """None where it cannot be settled."""
    by_election: bool = False
    election_date: date | None = None
    evidence: tuple[Evidence, ...] = ()


class DoubtKind(StrEnum):
    """Why words that look like a fact became no claim, or a claim with a note."""

    AMBIGUOUS = "ambiguous"
    """Several readings fit equally; none was taken."""
    UNREADABLE_NUMBER = "unreadable number"
    """A number whose grouping cannot be read ("1,7890")."""
    MENDED_NUMBER = "mended number"
    """A stray separator before three digits, read as a thousands mark ("13.065")."""
    TIME_WORDS = "time words"
    """Words of time that cannot be ("last year" of an election two years back)."""


class Doubt(Model):
    """Words that are in doubt, with every reading that fits."""

    kind: DoubtKind
    article: str
    start: int
    end: int
    quote: str
    rule: str
    message: str
    """One plain sentence."""
    readings: tuple[str, ...] = ()
    seat: str | None = None
    year: int | None = None
    seats: tuple[str, ...] = ()
    """The constituencies it may be about, where that is what is in doubt; `year` is then the election's."""
    people: tuple[str, ...] = ()
    """Whose it is, where the constituency is in doubt."""


class Extraction(Model):
    """All that was read out of one article."""

    article: str
    election: ElectionReading
    main_seat: str | None = None
    """The constituency the report is about, where there is one."""
    claims: tuple[Claim, ...] = ()
    doubts: tuple[Doubt, ...] = ()
