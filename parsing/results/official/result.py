"""An official contest as a result: everything worked out from its votes, nothing from any article."""

from dataclasses import dataclass
from decimal import Decimal

from parsing.lexicon import constituency
from parsing.models import (
    Basis,
    CandidateResult,
    Figure,
    Measure,
    OfficialCandidate,
    OfficialContest,
    Outcome,
    Result,
)
from parsing.results.merging.candidates import INDEPENDENT
from parsing.results.official.figures import change, from_votes, per_cent, recorded
from parsing.results.precision import WHOLE, rounded

_DEPOSIT = 20
"""A deposit is lost below a twentieth of the valid votes (Representation of the People Act 1985, s. 13)."""
ALL = "the official record has all of them"


@dataclass(frozen=True, slots=True)
class _Pair:
    """A contest and the one that its changes are measured against."""

    now: OfficialContest
    before: OfficialContest | None

    def share_before(self, party: str | None) -> Decimal | None:
        """The party's share last time, where it had one candidate both times; independents have no last time."""
        sides = (self.now, self.before)
        mine, theirs = ([c for c in side.candidates if c.party == party] if side else [] for side in sides)
        if party in {None, INDEPENDENT} or len(mine) != 1 or len(theirs) != 1 or self.before is None:
            return None
        return share(theirs[0].votes, self.before)

    def change_of(self, party: str | None) -> Decimal | None:
        """How the party's share changed, in points, unrounded."""
        last = self.share_before(party)
        own = share(next((c.votes for c in self.now.candidates if c.party == party), 0), self.now)
        return own - last if own is not None and last is not None else None


def share(votes: int, contest: OfficialContest) -> Decimal | None:
    """Votes in per cent of the valid votes, unrounded."""
    return WHOLE * votes / contest.valid_votes if contest.valid_votes else None


def majority(contest: OfficialContest) -> int | None:
    """The winner's votes less the runner-up's; None where nobody is beaten."""
    if contest.winner is None or len(contest.candidates) < 2:  # noqa: PLR2004 - it takes two
        return None
    return contest.winner.votes - max(c.votes for c in contest.candidates if c is not contest.winner)


def official_result(now: OfficialContest, before: OfficialContest | None) -> Result:
    """The result of a contest; changes, swing, hold or gain against `before`, where it is given.

    `before` is the same ground's contest at the last general election.
    """
    pair = _Pair(now, before)
    known = constituency(now.contest.seat)
    result = Result(
        contest=now.contest,
        nation=known.nation if known else None,
        region=known.region if known else None,
        county=known.county or None if known else None,
        candidates=tuple(_candidate(candidate, n, pair) for n, candidate in enumerate(now.candidates)),
        complete=ALL if now.candidates else None,
        outcome=_outcome(pair),
        turnout_pct=_turnout(now),
        valid_votes=recorded(Measure.TOTAL_VOTES, now.valid_votes),
        rejected_votes=recorded(Measure.REJECTED_VOTES, now.rejected_votes),
        electorate=recorded(Measure.ELECTORATE, now.electorate),
        swing=_swing(pair),
    )
    return result.model_copy(update=_majority_figures(pair))


def _candidate(candidate: OfficialCandidate, place: int, pair: _Pair) -> CandidateResult:
    now, valid = pair.now, pair.now.valid_votes
    last, own = pair.share_before(candidate.party), share(candidate.votes, now)
    moved = None
    if own is not None and last is not None and pair.before is not None:
        moved = change(Measure.SHARE_CHANGE, own, last, 1, pair.before.contest.year)
    above = sum(1 for other in now.candidates[:place] if other.votes > candidate.votes)
    what = "the votes in per cent of the valid votes"
    return CandidateResult(
        person=candidate.person,
        party=candidate.party,
        won=None if now.winner is None else candidate is now.winner,
        votes=recorded(Measure.VOTES, candidate.votes),
        share=per_cent(Measure.SHARE, candidate.votes, valid, what) if valid else None,
        share_change=moved,
        position=from_votes(Measure.POSITION, Decimal(above + 1), f"{above} of {len(now.candidates)} have more votes"),
        lost_deposit=candidate.votes * _DEPOSIT < valid if valid else None,
    )


def _majority_figures(pair: _Pair) -> dict[str, Figure]:
    """The majority in votes and per cent; and what it changed by, where one party won both times."""
    now, before, votes = pair.now, pair.before, majority(pair.now)
    if votes is None or now.winner is None:
        return {}
    first, second = now.winner.votes, now.winner.votes - votes
    formula = f"{first:,} - {second:,} = {votes:,}: the winner's votes less the runner-up's"
    found = {"majority": from_votes(Measure.MAJORITY, Decimal(votes), formula)}
    if now.valid_votes:
        what = "the majority in per cent of the valid votes"
        found["majority_pct"] = per_cent(Measure.MAJORITY_PCT, votes, now.valid_votes, what)
    last = majority(before) if before is not None else None
    if before is not None and before.winner is not None and last is not None and _held(pair):
        year = before.contest.year
        moved = change(Measure.MAJORITY_CHANGE, Decimal(votes), Decimal(last), 0, year)
        found["majority_change"] = moved.model_copy(update={"party": now.winner.party})
        if now.valid_votes and before.valid_votes:
            shares = WHOLE * votes / now.valid_votes, WHOLE * last / before.valid_votes
            found["majority_pct_change"] = change(Measure.MAJORITY_PCT_CHANGE, *shares, 1, year)
    return found


def _held(pair: _Pair) -> bool:
    """Whether one party won both times; independents are no party."""
    first, last = pair.now.winner, pair.before.winner if pair.before else None
    return first is not None and last is not None and first.party == last.party not in {None, INDEPENDENT}


def _outcome(pair: _Pair) -> Outcome | None:
    """Hold or gain: the winner's party against that of the last general election's winner."""
    first, last = pair.now.winner, pair.before.winner if pair.before else None
    if first is None or last is None or pair.before is None or {first.party, last.party} & {None, INDEPENDENT}:
        return None
    held = _held(pair)
    return Outcome(
        kind="hold" if held else "gain",
        party=first.party,
        from_party=None if held else last.party,
        basis=Basis.OFFICIAL,
        formula=f"{last.party} won in {pair.before.contest.year}, {first.party} in {pair.now.contest.year}, officially",
    )


def _turnout(now: OfficialContest) -> Figure | None:
    """Turnout = 100 x valid votes / electorate: the record seldom has the rejected papers."""
    if not now.electorate or now.valid_votes is None or now.valid_votes > now.electorate:
        return None
    what = "the valid votes in per cent of the electorate"
    return per_cent(Measure.TURNOUT_PCT, now.valid_votes, now.electorate, what)


def _swing(pair: _Pair) -> Figure | None:
    """Butler swing, half the difference of two changes in share: of the first two, else of Con and Lab.

    To the party that did better; D. Butler in the Nuffield election studies.
    """
    now, before = pair.now, pair.before
    first_two = tuple(candidate.party for candidate in now.candidates[:2])
    for parties in (first_two, ("Con", "Lab")):
        moved = {party: change for party in parties if party and (change := pair.change_of(party)) is not None}
        if len(moved) == 2 and before is not None:  # noqa: PLR2004 - it is between two
            to, from_ = sorted(moved, key=lambda party: -moved[party])
            value = rounded((moved[to] - moved[from_]) / 2, 1)
            changes = f"({rounded(moved[to], 1):+} less {rounded(moved[from_], 1):+}) / 2"
            formula = f"{changes} = {value}: Butler swing since {before.contest.year}, {from_} to {to}, officially"
            return from_votes(Measure.SWING, value, formula).model_copy(update={"party": to, "from_party": from_})
    return None
