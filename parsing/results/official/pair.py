"""An official contest and the one before it: exact numbers, before any rounding."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from parsing.models import OfficialCandidate, OfficialContest
from parsing.results.merging.candidates import INDEPENDENT
from parsing.results.precision import WHOLE


@dataclass(frozen=True)
class Pair:
    """A contest and the one that its changes are measured against."""

    now: OfficialContest
    before: OfficialContest | None
    """The same ground's contest at the last general election, where the record has it."""

    @cached_property
    def winner(self) -> OfficialCandidate | None:
        """Who won."""
        return self.now.winner

    @cached_property
    def _votes(self) -> dict[str, tuple[int, int]]:
        """Now and last time, of each party with one candidate both times; independents have no last time."""
        both = [_votes_of_parties(side) if side else {} for side in (self.now, self.before)]
        return {party: (both[0][party], both[1][party]) for party in both[0].keys() & both[1].keys()}

    def share_before(self, party: str | None) -> Decimal | None:
        """The party's share last time, where it had one candidate both times; independents have no last time."""
        votes = self._votes.get(party or "")
        return share(votes[1], self.before) if votes is not None and self.before is not None else None

    def change_of(self, party: str | None) -> Decimal | None:
        """How the party's share changed, in points."""
        votes, last = self._votes.get(party or ""), self.share_before(party)
        own = share(votes[0], self.now) if votes is not None else None
        return own - last if own is not None and last is not None else None

    @cached_property
    def is_held(self) -> bool:
        """Whether one party won both times; independents are no party."""
        first, last = self.winner, self.before.winner if self.before else None
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


def _votes_of_parties(contest: OfficialContest) -> dict[str, int]:
    """The votes of each party with one candidate."""
    parties = Counter(candidate.party for candidate in contest.candidates)
    return {
        c.party: c.votes for c in contest.candidates if c.party not in {None, INDEPENDENT} and parties[c.party] == 1
    }


def share(votes: int, contest: OfficialContest) -> Decimal | None:
    """Votes in per cent of the valid votes."""
    return WHOLE * votes / contest.valid_votes if contest.valid_votes else None


def majority(contest: OfficialContest) -> int | None:
    """The winner's votes less the runner-up's; None where nobody is beaten."""
    winner = contest.winner
    if winner is None or len(contest.candidates) < 2:  # noqa: PLR2004 - it takes two
        return None
    return winner.votes - max(c.votes for c in contest.candidates if c is not winner)


def turnout(contest: OfficialContest) -> Decimal | None:
    """The valid votes in per cent of the electorate: a record seldom has the rejected papers."""
    if not contest.electorate or contest.valid_votes is None:
        return None
    return WHOLE * contest.valid_votes / contest.electorate
