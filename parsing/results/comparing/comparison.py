"""What a comparison is made of. A number that is not there has a word in its place, never a guess."""

from decimal import Decimal
from enum import StrEnum

from parsing.models import CandidateResult, Contest, Figure, Measure, Model, Result
from parsing.results.boundaries import Likeness


class Missing(StrEnum):
    """Why a place in a comparison holds no number."""

    NOT_REPORTED = "not reported"
    """No article gives it, or not exactly enough."""
    NOT_COMPARABLE = "not comparable"
    """The two columns are not like for like, or it is another party's majority."""
    NEW = "new"
    """The party did not stand in the column before, whose candidates are complete."""
    DID_NOT_STAND = "did not stand"
    """The column's candidates are complete without it."""
    FIRST = "first column"
    """There is no column before to have changed from."""


class Change(Model):
    """How a figure differs from the column before: in votes, papers or electors, or in points."""

    figure: Figure | None = None
    """Signed; its measure is that of the figure that changed, or the printed change's own."""
    missing: Missing | None = None
    """Set exactly where `figure` is not."""


class Column(Model):
    """One contest, and how its ground compares with that of the column before."""

    contest: Contest
    result: Result
    outcome: str
    """The result line: "Lab gain from Con", "Con hold", "Con won"; empty where the winner is not known."""
    likeness: Likeness | None = None
    """None of the first column."""
    reason: str | None = None
    """Why not like for like: "not like for like: 89% of the old seat is in the new one"."""
    overlap: Decimal | None = None
    """Per cent of the old seat that is in this one, where it is known."""

    base: str | None = None
    """What its changes are since, and by whose figures: "2015 (official)"; None where none may be taken."""

    @property
    def like_for_like(self) -> bool | None:
        """Whether changes from the column before may be taken; None of the first column."""
        return None if self.likeness is None else self.likeness is Likeness.SAME


class CandidateCell(Model):
    """A candidate's figures in one column."""

    candidate: CandidateResult | None = None
    missing: Missing | None = None
    """Why there is no candidate."""
    votes: Change
    share: Change


class CandidateRow(Model):
    """One party across the columns; of independents and people without a known party, one person."""

    party: str | None
    person: str | None
    """Only of a row that follows a person."""
    cells: tuple[CandidateCell, ...]


class FigureCell(Model):
    """A figure of the whole contest in one column."""

    figure: Figure | None = None
    missing: Missing | None = None
    change: Change | None = None
    """None of a swing, which is a change itself."""


class FigureRow(Model):
    """One figure of the whole contest across the columns."""

    name: str
    """As readers know it: "majority", "majority %", "turnout", "valid votes", "votes cast", "electorate", "swing"."""
    measure: Measure
    cells: tuple[FigureCell, ...]


class Comparison(Model):
    """Elections side by side, oldest first; rows by party, then the figures of the whole contest."""

    columns: tuple[Column, ...]
    candidates: tuple[CandidateRow, ...]
    figures: tuple[FigureRow, ...]
