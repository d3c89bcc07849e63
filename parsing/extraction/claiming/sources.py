"""Which party a seat was gained from, and of which party they were who lost it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from parsing.extraction.claiming.winning import POLLED, Contest
from parsing.extraction.discourse import Placed
from parsing.extraction.people import Person
from parsing.lexicon import election_before
from parsing.models import Measure

FEWEST, SMALLEST = 5_000, 10
"""The votes, and the share in per cent, that a party which held a seat gets at least."""


def settle_sources(placed: Sequence[Placed], winners: Mapping[Contest, Placed]) -> None:
    """Give a gain that names no loser the party said elsewhere: by another gain of the seat, or by who held it."""
    said: dict[Contest, set[str]] = defaultdict(set)
    gains = [item for item in placed if item.fact.measure is Measure.OUTCOME and item.fact.fixed == "gain"]
    for item in gains:
        source = item.fact.source or _party_of(item)
        if source:
            said[item.contest].add(source)
    for item in gains:
        sources = said[item.contest] or _holders(item, winners)
        if not (item.fact.source or _party_of(item)) and len(sources - {item.side}) == 1 and item.side:
            item.fact = item.fact._replace(source=next(iter(sources - {item.side})))


def _party_of(item: Placed) -> str | None:
    """The party of whom a seat is said to be taken from."""
    person = item.fact.source_who.person if item.fact.source_who else None
    return person.party if person else None


def _holders(item: Placed, winners: Mapping[Contest, Placed]) -> set[str]:
    """The party that won the seat the time before, as far as the article says."""
    before = election_before(item.year)
    earlier = winners.get((item.seat, before.year)) if before else None
    return {earlier.side} if earlier and earlier.side else set()


def is_a_main_rival(item: Placed) -> bool:
    """Whether somebody has as many votes, or as large a share, as the party that held a seat gets."""
    number = item.fact.number
    return number is not None and number.value >= (FEWEST if item.fact.measure is Measure.VOTES else SMALLEST)


def learn_losers(placed: Sequence[Placed], winners: Mapping[Contest, Placed]) -> None:
    """Whoever alone has votes and no party, where the party that lost the seat has nobody, was of that party."""
    sources: dict[Contest, set[str]] = defaultdict(set)
    people: dict[Contest, dict[int, Person]] = defaultdict(dict)
    polled: dict[Contest, list[Placed]] = defaultdict(list)
    for item in placed:
        if item.fact.measure is Measure.OUTCOME and item.fact.fixed == "gain" and item.is_own:
            sources[item.contest] |= {item.fact.source or _party_of(item) or ""}
        if item.person and item.is_own:
            people[item.contest][id(item.person)] = item.person
        if item.fact.measure in POLLED and item.person and item.is_own:
            polled[item.contest].append(item)
    for contest, parties in sources.items():
        lost = parties - {""}
        unknown = {
            id(item.person): item.person
            for item in polled[contest]
            if item.person and not item.person.parties and is_a_main_rival(item)
        }
        winner = winners.get(contest)
        if len(lost) != 1 or len(unknown) != 1 or winner is None or not winner.side:
            continue
        person, party = next(iter(unknown.values())), next(iter(lost))
        is_loser = person is not winner.person and (winner.person is None or bool(winner.person.parties))
        if is_loser and not any(other.parties[party] for other in people[contest].values()):
            person.parties[party] += 1
