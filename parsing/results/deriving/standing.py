"""Who stands first and second, and how sure that is."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from parsing.models import CandidateResult, Claim, Measure, Result
from parsing.results.deriving.lists import listed_together
from parsing.results.deriving.worked import count, most, points, printed
from parsing.results.order import claim_key
from parsing.results.precision import WHOLE, half_step

_SECOND, _THIRD = 2, 3
_ONE_BREATH = 160
"""Characters between two figures that one sentence sets against each other, at most."""


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """The candidate known to have come second, and why that is sure."""

    candidate: CandidateResult
    why: str


@dataclass(frozen=True, slots=True)
class _Race:
    """A result whose winner is known."""

    result: Result
    winner: CandidateResult
    others: list[CandidateResult]

    def with_votes(self) -> list[tuple[Decimal, CandidateResult]]:
        """The losers whose exact votes are known."""
        return [(votes, c) for c in self.others if (votes := count(c.votes)) is not None]

    def printed_at(self, place: int) -> list[CandidateResult]:
        """The losers who are printed as having come in that place."""
        return [c for c in self.others if points(printed(c.position)) == place]


def runner_up(result: Result) -> RunnerUp | None:
    """Who came second, by the surest reason that holds; None where it may be somebody else."""
    winner = result.winner
    if winner is None:
        return None
    race = _Race(result, winner, [c for c in result.candidates if c is not winner])
    found = next((sure for reason in _REASONS if (sure := reason(race)) is not None), None)
    return None if found is None or _is_outdone(found.candidate, race) else found


def _is_outdone(second: CandidateResult, race: _Race) -> bool:
    """Whether another loser has, or may have, more votes: then second place is not sure after all."""
    votes = points(second.votes)
    return votes is not None and any(most(c.votes) > votes for c in race.others if c is not second)


def _said_second(race: _Race) -> RunnerUp | None:
    """Exactly one candidate's second place is printed."""
    seconds = race.printed_at(_SECOND)
    return RunnerUp(seconds[0], "printed as second") if len(seconds) == 1 else None


def _second_of_all(race: _Race) -> RunnerUp | None:
    """The candidates are complete and every loser's votes, or every loser's share, is known."""
    if not race.result.complete or not race.others:
        return None
    for values in ([count(c.votes) for c in race.others], [points(c.share) for c in race.others]):
        known = [value for value in values if value is not None]
        if len(known) == len(values) and known.count(max(known)) == 1:
            return RunnerUp(race.others[values.index(max(known))], "second of all candidates")
    return None


def _second_in_list(race: _Race) -> RunnerUp | None:
    """A printed list need not be complete to have the winner and the runner-up at its head."""
    listed = listed_together(race.result)
    if not any(candidate is race.winner for candidate in listed):
        return None
    second = _most_votes([candidate for candidate in listed if candidate is not race.winner])
    return RunnerUp(second, "second in the printed list") if second is not None else None


def _most_votes(candidates: list[CandidateResult]) -> CandidateResult | None:
    """Who has the most votes, alone, all being known."""
    votes = [count(candidate.votes) for candidate in candidates]
    known = [value for value in votes if value is not None]
    if not known or len(known) < len(votes) or known.count(max(known)) > 1:
        return None
    return candidates[votes.index(max(known))]


def _only_one_above_third(race: _Race) -> RunnerUp | None:
    """A third place is printed with its votes: two stand above it, and of the losers one has more votes."""
    for third in race.printed_at(_THIRD):
        floor = count(third.votes)
        above = [c for votes, c in race.with_votes() if floor is not None and votes > floor]
        if len(above) == 1:
            return RunnerUp(above[0], "alone between the winner and the third")
    return None


def _more_than_is_left(race: _Race) -> RunnerUp | None:
    """Shares: what the known ones leave of 100 is less than the highest loser's, so nobody else can pass it."""
    if points(race.winner.share) is None:
        return None
    second = _highest_share(race.others, _left_over(race.result))
    return RunnerUp(second, "the shares leave too little for another to be second") if second is not None else None


def _left_over(result: Result) -> Decimal:
    """The most that candidates without a known share can have between them, in per cent."""
    known = [share for c in result.candidates if (share := points(c.share)) is not None]
    return WHOLE - sum(share - half_step(Measure.SHARE, share) for share in known)


def _highest_share(candidates: list[CandidateResult], left: Decimal) -> CandidateResult | None:
    """Who has a share that no other of the candidates, nor anybody among what is left, can reach."""
    known = sorted(((s, c) for c in candidates if (s := points(c.share)) is not None), key=lambda pair: -pair[0])
    if not known:
        return None
    best, first = known[0]
    ceilings = [share + half_step(Measure.SHARE, share) for share, _ in known[1:]]
    return first if best - half_step(Measure.SHARE, best) > max([left, *ceilings]) else None


def _set_against_winner(race: _Race) -> RunnerUp | None:
    """One sentence sets the winner's votes and a loser's against each other, and nobody else's.

    Papers do so with the first two. It is relied on only where no other printed votes are higher
    and either another candidate is printed as third, or the loser has half the winner's votes or
    more: a third who passed that would be the story.
    """
    votes, rivals = count(race.winner.votes), race.with_votes()
    if votes is None or not rivals:
        return None
    best, rival = max(rivals, key=lambda pair: pair[0])
    if not _in_one_breath(race, rival):
        return None
    has_third = any(third is not rival for third in race.printed_at(_THIRD))
    return RunnerUp(rival, "set against the winner in one breath") if has_third or best * 2 >= votes else None


def _in_one_breath(race: _Race, rival: CandidateResult) -> bool:
    """Whether the two candidates' votes stand side by side in an article, nobody else's within reach of them."""
    owners = {
        claim: candidate
        for candidate in race.result.candidates
        for claim in candidate.claims
        if claim.measure is Measure.VOTES
    }
    in_text = sorted(owners, key=claim_key)
    strangers = [c for c in in_text if owners[c] is not race.winner and owners[c] is not rival]
    for before, after in pairwise(in_text):
        is_the_pair = {id(owners[before]), id(owners[after])} == {id(race.winner), id(rival)}
        if is_the_pair and _is_near(before, after):
            return not any(_is_near(before, c) or _is_near(after, c) for c in strangers)
    return False


def _is_near(one: Claim, other: Claim) -> bool:
    gap = max(one.start, other.start) - min(one.end, other.end)
    return one.article == other.article and gap <= _ONE_BREATH


_REASONS: tuple[Callable[[_Race], RunnerUp | None], ...] = (
    _said_second,
    _second_of_all,
    _second_in_list,
    _only_one_above_third,
    _more_than_is_left,
    _set_against_winner,
)


def sure_winner(result: Result) -> CandidateResult | None:
    """Who must have won by the figures.

    The most votes of a printed list, or of all candidates, where nobody outside it has more; or a
    share that what is left cannot reach.
    """
    first = _most_votes(list(result.candidates) if result.complete else listed_together(result))
    if first is not None:
        votes = points(first.votes) or Decimal(0)
        return None if any(most(c.votes) > votes for c in result.candidates) else first
    return _highest_share(list(result.candidates), _left_over(result))
