"""Parties that follow from the result itself: of whoever held the seat, took it by a swing, or is the only one left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from parsing.extraction.claiming.filling import holders_before
from parsing.extraction.claiming.winning import BEATEN, MAJORITIES, POLLED, WINS, Contest
from parsing.extraction.discourse import Placed
from parsing.extraction.people import Person
from parsing.models import Measure

MAIN = frozenset("Con Lab LD Green Reform UKIP Brexit SNP PC DUP SF SDLP UUP Alliance".split())
"""Parties that report after report names without saying what they are."""
FEWEST = 2000
"""Whoever has fewer votes may well have stood for nobody."""
STOOD = POLLED | MAJORITIES | WINS | {Measure.POSITION}
"""What is only said of somebody who stood."""


class _Contest(NamedTuple):
    """What an article says of one contest, as far as it tells who is of which party."""

    people: dict[int, Person]
    unknown: dict[int, Person]
    """Those of them of no known party."""
    polled: set[int]
    """Who of these has votes."""
    sides: set[str]
    """The parties whose votes are given without naming anybody."""


def learn_parties(placed: Sequence[Placed], winners: Mapping[Contest, Placed], spoken_of: Collection[str]) -> None:
    """Learn whose party anybody must be of; `spoken_of` are the parties that the article names."""
    holders = holders_before(placed)
    for contest, winner in winners.items():
        if winner.person and not winner.person.parties and contest in holders:
            winner.person.parties[holders[contest]] += 1
    for contest, party in _swung_to(placed):
        took = winners.get(contest)
        if took and took.person and not took.person.parties and not took.party:
            took.person.parties[party] += 1
    for about in _contests(placed).values():
        _learn_last(about, spoken_of)


def _swung_to(placed: Sequence[Placed]) -> Iterator[tuple[Contest, str]]:
    """The party that the voters of each seat which was gained swung to."""
    gained = {item.contest for item in placed if item.fact.measure is Measure.OUTCOME and item.fact.fixed == "gain"}
    for item in placed:
        if item.fact.measure is Measure.SWING and item.fact.party and item.contest in gained:
            yield item.contest, item.fact.party


def _contests(placed: Sequence[Placed]) -> dict[Contest, _Contest]:
    """What is said of each of the article's own contests."""
    found: dict[Contest, _Contest] = defaultdict(lambda: _Contest({}, {}, set(), set()))
    for item in placed:
        fact, person, about = item.fact, item.person, found[item.contest]
        if not item.is_own:
            continue
        if person is None and fact.measure in POLLED and item.party:
            about.sides.add(item.party)
        if person is None or not (fact.measure in STOOD or fact.rule in BEATEN):
            continue
        about.people[id(person)] = person
        if not person.parties:
            about.unknown[id(person)] = person
        if fact.measure in POLLED and _is_many(item):
            about.polled.add(id(person))
    return found


def _is_many(item: Placed) -> bool:
    """Whether votes or a share are more than a candidate of no party is likely to have."""
    number = item.fact.number
    least = FEWEST if item.fact.measure is Measure.VOTES else 5
    return number is not None and number.value >= least


def _learn_last(about: _Contest, spoken_of: Collection[str]) -> None:
    """The one person of no known party stood for the one party that the article names and nobody else stood for."""
    taken = {party for person in about.people.values() for party in person.parties}
    if len(about.unknown) != 1 or not taken:
        return
    person = next(iter(about.unknown.values()))
    free = {party for party in spoken_of if party in MAIN} - taken
    if id(person) in about.polled:
        free -= about.sides
    if len(free) == 1 and (id(person) in about.polled or free <= about.sides):
        person.parties[free.pop()] += 1
