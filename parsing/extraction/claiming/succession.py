"""Hold or gain, where an article says who won the seat now and who won it before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from parsing.extraction.claiming.winning import Contest
from parsing.extraction.discourse import Placed
from parsing.lexicon import election_before
from parsing.models import Measure, Settled


def follow_on(placed: Sequence[Placed], winners: Mapping[Contest, Placed]) -> Iterator[Placed]:
    """The outcome of each of the article's contests that states none, by its winner and the one before.

    Somebody who won both times for two parties has changed sides, which is neither hold nor gain by itself.
    """
    outcomes = [item for item in placed if item.fact.measure is Measure.OUTCOME]
    said = {item.contest for item in outcomes if item.party or (item.person and item.person.is_likely)}
    for contest, winner in winners.items():
        earlier = _winner_before(contest, winners)
        if contest in said or earlier is None or not winner.is_own or not (winner.side and earlier.side):
            continue
        is_same_party = winner.side == earlier.side
        if not is_same_party and winner.person is not None and winner.person is earlier.person:
            continue
        fact = winner.fact._replace(
            measure=Measure.OUTCOME,
            number=None,
            fixed="hold" if is_same_party else "gain",
            source=None if is_same_party else earlier.side,
            source_who=None,
            rule="outcome-from-winners",
        )
        yield replace(winner, fact=fact, party=winner.side, person_settled=Settled.INFERRED)


def _winner_before(contest: Contest, winners: Mapping[Contest, Placed]) -> Placed | None:
    """Who won the same seat at the general election before."""
    seat, year = contest
    before = election_before(year)
    return winners.get((seat, before.year)) if before else None
