"""An official contest and the one before it: exact numbers, before any rounding."""

from dataclasses import dataclass
from decimal import Decimal

from parsing.models import OfficialContest
from parsing.results.merging.candidates import INDEPENDENT
from parsing.results.precision import WHOLE


@dataclass(frozen=True, slots=True)
class Pair:
    """A contest and the one that its changes are measured against."""

    now: OfficialContest
    before: OfficialContest | None
    """The same ground's contest at the last general election, where the record has it."""

    def share_before(self, party: str | None) -> Decimal | None:
        """The party's share last time, where it had one candidate both times; independents have no last time."""
        sides = (self.now, self.before)
        mine, theirs = ([c for c in side.candidates if c.party == party] if side else [] for side in sides)
        if party in {None, INDEPENDENT} or len(mine) != 1 or len(theirs) != 1 or self.before is None:
            return None
        return share(theirs[0].votes, self.before)

    def change_of(self, party: str | None) -> Decimal | None:
        """How the party's share changed, in points."""
        last = self.share_before(party)
        own = share(next((c.votes for c in self.now.candidates if c.party == party), 0), self.now)
        return own - last if own is not None and last is not None else None

    @property
    def is_held(self) -> bool:
        """Whether one party won both times; independents are no party."""
        first, last = self.now.winner, self.before.winner if self.before else None
        return first is not None and last is not None and first.party == last.party not in {None, INDEPENDENT}

    @property
    def swing(self) -> tuple[str, str, Decimal] | None:
        """To, from, and the Butler swing between the first two, else between Con and Lab."""
        first, second, *_ = (*(candidate.party for candidate in self.now.candidates), None, None)
        for to, from_ in ((first, second), ("Con", "Lab")):
            if to and from_ and (points := self.swing_between(to, from_)) is not None:
                return (to, from_, points) if points >= 0 else (from_, to, -points)
        return None

    def swing_between(self, to: str, from_: str) -> Decimal | None:
        """Half the difference of two parties' changes in share (D. Butler in the Nuffield election studies)."""
        rise, other = self.change_of(to), self.change_of(from_)
        return (rise - other) / 2 if rise is not None and other is not None else None


def share(votes: int, contest: OfficialContest) -> Decimal | None:
    """Votes in per cent of the valid votes."""
    return WHOLE * votes / contest.valid_votes if contest.valid_votes else None


def majority(contest: OfficialContest) -> int | None:
    """The winner's votes less the runner-up's; None where nobody is beaten."""
    if contest.winner is None or len(contest.candidates) < 2:  # noqa: PLR2004 - it takes two
        return None
    return contest.winner.votes - max(c.votes for c in contest.candidates if c is not contest.winner)


def turnout(contest: OfficialContest) -> Decimal | None:
    """The valid votes in per cent of the electorate: a record seldom has the rejected papers."""
    if not contest.electorate or contest.valid_votes is None:
        return None
    return WHOLE * contest.valid_votes / contest.electorate
