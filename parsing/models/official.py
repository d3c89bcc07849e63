"""What an official record says of one contest. Never merged with claims."""

from parsing.models.base import Model
from parsing.models.contest import Contest


class OfficialCandidate(Model):
    """A candidate as the record has them."""

    person: str | None
    """As the record spells it; None where it gives no name."""
    party: str | None
    """Party code, or the party's name as the record has it where the lexicon has none."""
    votes: int
    elected: bool | None = None
    """None where the record does not say; then whoever has most votes is."""


class OfficialContest(Model):
    """A contest in the record: its candidates by votes, and the counts of the whole contest."""

    contest: Contest
    candidates: tuple[OfficialCandidate, ...]
    """Most votes first; all who stood. Empty where only the counts of the whole contest are recorded."""
    electorate: int | None = None
    valid_votes: int | None = None
    """The sum of the candidates' votes; without candidates as recorded, None where it is not."""
    rejected_votes: int | None = None
    source: str
    """The file's name."""

    @property
    def winner(self) -> OfficialCandidate | None:
        """Whoever is recorded as elected, else whoever has most votes; None where two lead and neither is recorded."""
        recorded = [candidate for candidate in self.candidates if candidate.elected]
        if len(recorded) == 1:
            return recorded[0]
        leading = [candidate for candidate in self.candidates if candidate.votes == self.candidates[0].votes]
        return leading[0] if len(leading) == 1 else None
