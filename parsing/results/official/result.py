"""An official contest as a result: everything worked out from its votes, nothing from any article."""

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
from parsing.results.official.pair import Pair, majority, share
from parsing.results.precision import WHOLE, rounded

_DEPOSIT = 20
"""A deposit is lost below a twentieth of the valid votes (Representation of the People Act 1985, s. 13)."""
ALL = "the official record has all of them"


def official_result(now: OfficialContest, before: OfficialContest | None) -> Result:
    """The result of a contest; changes, swing, hold or gain against `before`, where it is given.

    `before` is the same ground's contest at the last general election.
    """
    pair = Pair(now, before)
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


def _candidate(candidate: OfficialCandidate, place: int, pair: Pair) -> CandidateResult:
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
        won=None if pair.winner is None else candidate is pair.winner,
        votes=recorded(Measure.VOTES, candidate.votes),
        share=per_cent(Measure.SHARE, candidate.votes, valid, what) if valid else None,
        share_change=moved,
        position=from_votes(Measure.POSITION, Decimal(above + 1), f"{above} of {len(now.candidates)} have more votes"),
        lost_deposit=candidate.votes * _DEPOSIT < valid if valid else None,
    )


def _majority_figures(pair: Pair) -> dict[str, Figure]:
    """The majority in votes and per cent; and what it changed by, where one party won both times."""
    now, before, votes = pair.now, pair.before, majority(pair.now)
    if votes is None or pair.winner is None:
        return {}
    first, second = pair.winner.votes, pair.winner.votes - votes
    formula = f"{first:,} - {second:,} = {votes:,}: the winner's votes less the runner-up's"
    found = {"majority": from_votes(Measure.MAJORITY, Decimal(votes), formula)}
    if now.valid_votes:
        what = "the majority in per cent of the valid votes"
        found["majority_pct"] = per_cent(Measure.MAJORITY_PCT, votes, now.valid_votes, what)
    last = majority(before) if before is not None else None
    if before is not None and before.winner is not None and last is not None and pair.is_held:
        year = before.contest.year
        moved = change(Measure.MAJORITY_CHANGE, Decimal(votes), Decimal(last), 0, year)
        found["majority_change"] = moved.model_copy(update={"party": pair.winner.party})
        if now.valid_votes and before.valid_votes:
            shares = WHOLE * votes / now.valid_votes, WHOLE * last / before.valid_votes
            found["majority_pct_change"] = change(Measure.MAJORITY_PCT_CHANGE, *shares, 1, year)
    return found


def _outcome(pair: Pair) -> Outcome | None:
    """Hold or gain: the winner's party against that of the last general election's winner."""
    first, last = pair.winner, pair.before.winner if pair.before else None
    if first is None or last is None or pair.before is None or {first.party, last.party} & {None, INDEPENDENT}:
        return None
    held = pair.is_held
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


def _swing(pair: Pair) -> Figure | None:
    """Butler swing between the first two, else between Con and Lab."""
    found = pair.swing
    if found is None or pair.before is None:
        return None
    to, from_, exact = found
    value = rounded(exact, 1)
    moved = (f"{rounded(pair.change_of(party) or Decimal(0), 1):+}" for party in (to, from_))
    formula = (
        f"({' less '.join(moved)}) / 2 = {value}: swing since {pair.before.contest.year}, {from_} to {to}, officially"
    )
    return from_votes(Measure.SWING, value, formula).model_copy(update={"party": to, "from_party": from_})
