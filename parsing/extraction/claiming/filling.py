"""Gaps filled: the winner, the person or the party that a fact leaves unsaid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from parsing.extraction.discourse import Placed
from parsing.lexicon import election_before
from parsing.models import Measure, Settled


def by_contest(placed: Sequence[Placed]) -> dict[tuple[str, int], list[Placed]]:
    """The facts of each contest, in their order."""
    found: dict[tuple[str, int], list[Placed]] = {}
    for item in placed:
        found.setdefault(item.contest, []).append(item)
    return found


def fill(item: Placed, winners: Mapping[tuple[str, int], Placed], together: Sequence[Placed]) -> None:
    """Give a fact the winner, the person or the party it leaves unsaid; `together` are all facts of its contest."""
    winner = winners.get(item.contest)
    if winner and item.fact.subject == "winner" and not item.person and not item.party:
        item.person, item.party, item.person_settled = winner.person, winner.party, Settled.INFERRED
    if item.fact.measure is Measure.SWING and not item.fact.party:
        to = winner.side if winner and winner.side != item.fact.source else None
        item.fact = item.fact._replace(party=to)
    if item.person:
        item.party = item.party or item.person.party
    elif item.fact.subject != "nobody" and item.fact.measure is not Measure.CANDIDATE:
        _fill_person(item, together)


def _fill_person(item: Placed, together: Sequence[Placed]) -> None:
    """A party's figure is that of the one person of it who stood; not of Independents, who may be several."""
    if not item.party or item.party == "Ind":
        return
    same = {other.person.name: other.person for other in together if other.person and other.person.party == item.party}
    if len(same) == 1:
        item.person, item.person_settled = next(iter(same.values())), Settled.INFERRED


def holders_before(placed: Sequence[Placed]) -> dict[tuple[str, int], str]:
    """Which party had won each seat at the election before, by who held it now or from whom it was gained."""
    holders: dict[tuple[str, int], str] = {}
    for item in placed:
        before = election_before(item.year)
        if item.fact.measure is not Measure.OUTCOME or not item.is_own or before is None:
            continue
        holder = item.side if item.fact.fixed == "hold" else item.fact.source
        if holder:
            holders[item.seat, before.year] = holder
    return holders


def settle_holder(item: Placed, holders: Mapping[tuple[str, int], str]) -> None:
    """The winner's figure of an election of which only the party that won is known."""
    if item.fact.subject == "winner" and not item.person and not item.party:
        item.party, item.person_settled = holders.get(item.contest), Settled.INFERRED


def settle_rivals(item: Placed, challengers: Mapping[str, str]) -> None:
    """Of two parties a majority lies between, the one that need not take the seat holds it."""
    if item.fact.rivals and not item.person and not item.party:
        holders = [party for party in item.fact.rivals if party != challengers.get(item.seat)]
        if len(holders) == 1:
            item.party, item.person_settled = holders[0], Settled.INFERRED
