"""What is said once and holds of several: joined seats, collective statements, candidates beside a result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from parsing.extraction.chunks import Who
from parsing.extraction.collective import Collective
from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.placed import RESULTS, Placed, Prepared
from parsing.extraction.facts import Fact
from parsing.extraction.people import Person
from parsing.extraction.seats import Seats
from parsing.extraction.sentences import Sentence
from parsing.models import Measure, Settled

JOINS = frozenset({"AND", "COMMA", "IN"})
"""What may stand between seats of which the same is said."""
FEWEST = 2
"""How many candidates make a list."""
MANY = 3
"""How many, after a colon, are a list though nothing calls them candidates."""
PAST = frozenset({"YEAR", "AGO", "LASTTIME", "YEARAGO", "OTHERPOLL", "POLLSTER", "COUNCIL", "BYELECTION"})
"""A sentence with one of these may call people candidates of another poll."""
WINS = frozenset({Measure.WINNER, Measure.OUTCOME, Measure.MAJORITY})
"""What is said of whoever won."""
REACH = 2
"""How many paragraphs further the people may be named of whom something was said together."""


def joined(item: Placed, ready: Prepared) -> Iterator[Placed]:
    """What is said of one seat holds of those joined to it: "held on in Arfon and in Ynys Môn"."""
    fact = item.fact
    if fact.measure not in (Measure.OUTCOME, Measure.WINNER) or item.person:
        return
    inside = [index for index, (token, _) in enumerate(ready.seats) if fact.start <= token.start < fact.end]
    for (one, _), (other, seat) in pairwise(ready.seats[inside[0] :] if inside else ()):
        between = {token.kind for token in ready.tokens if one.end <= token.start < other.start}
        if not between or between - JOINS:
            return
        if seat != item.seat:
            yield replace(item, seat=seat, seat_settled=Settled.NAMED)


def named_beside(ready: Prepared, placed: Sequence[Placed], seats: Seats, context: Context) -> list[Placed]:
    """Whoever a sentence with a result names with a party stood there too; `placed` are its own facts."""
    named = {seat for _, seat in seats.in_sentence(ready.sentence)}
    here = [item for item in placed if item.is_own and item.fact.measure in RESULTS]
    here = here or _standing_list(ready, named, context) or _called_candidates(ready, context)
    if len({item.contest for item in here}) != 1 or len(named) > 1:
        return []
    known = [item.person for item in here]
    found = []
    for token in ready.tokens:
        who = token.value if isinstance(token.value, Who) else None
        side = who and (who.party or (who.person.party if who.person and who.person.is_called else None))
        if who and who.person and side and not who.has_role and not any(one is who.person for one in known):
            fact = Fact("named-beside", Measure.CANDIDATE, token.start, token.end, token.start, who=who)
            item = replace(here[0], fact=fact, person=who.person, party=side, person_settled=Settled.NAMED)
            found.append(item)
            known.append(who.person)
    return found


def _called_candidates(ready: Prepared, context: Context) -> list[Placed]:
    """The contest of the one seat a report is about, where somebody is called its candidate outright."""
    seat, year = context.main_seat, context.year
    if seat is None or year is None or context.coming or context.is_aside or context.section_year:
        return []
    mentions = (token.value for token in ready.tokens if isinstance(token.value, Who))
    is_said = any(who.stands and who.person and who.party for who in mentions)
    is_past = any(token.kind in PAST for token in ready.tokens)
    return [_standing(ready, seat, year)] if is_said and not is_past else []


def _standing_list(ready: Prepared, named: set[str], context: Context) -> list[Placed]:
    """A contest whose candidates a sentence lists: "Harrow East had three candidates: ..."."""
    tokens, year = ready.tokens, context.year
    mentions = [token.value for token in tokens if isinstance(token.value, Who)]
    listed = len([who for who in mentions if who.person and who.party])
    is_named = listed >= FEWEST and any(token.kind == "CAND" for token in tokens)
    is_list = is_named or (listed >= MANY and any(token.kind == "COLON" for token in tokens))
    if context.coming or year is None or len(named) != 1 or not is_list:
        return []
    return [_standing(ready, next(iter(named)), year)]


def _standing(ready: Prepared, seat: str, year: int) -> Placed:
    """A sentence that says of the people in it that they stood in a contest."""
    first = ready.tokens[0]
    fact = Fact("standing-list", Measure.CANDIDATE, first.start, first.end, first.start)
    return Placed(
        fact,
        seat,
        year,
        is_own=True,
        person=None,
        party=None,
        seat_settled=Settled.NAMED,
        person_settled=None,
        sentence=ready.sentence,
    )


def shared_out(
    collective: Collective, ready: Prepared, placed: Sequence[Placed], seats: Seats, year: int | None
) -> list[Placed]:
    """What was said of several seats at once, of each of them, if it is clear which they are."""
    if year is None or collective.party is None:
        return []
    sentence = ready.sentence
    if collective.kind == "swept":
        _learn_sweep(collective.party, placed)
        return []
    if collective.kind == "gain":
        return _gained(collective, sentence, seats.named_in_full(year), year)
    if collective.kind == "kept":
        return _kept(collective, ready, seats, year)
    return _won(collective, collective.party, sentence, placed)


def _gained(collective: Collective, sentence: Sentence, seats: Sequence[str], year: int) -> list[Placed]:
    """A gain of each of the article's seats, if they are as many as were spoken of."""
    if len(seats) != collective.count:
        return []
    return _outcomes(_fact_of(collective, Measure.OUTCOME, "gain"), collective, sentence, seats, year)


def _kept(collective: Collective, ready: Prepared, seats: Seats, year: int) -> list[Placed]:
    """A hold of each seat that a sentence, or else the next, lists: "they have kept the lot", "They are ..."."""
    for sentence in (ready.sentence, ready.following):
        named = list(dict.fromkeys(seat for _, seat in seats.in_sentence(sentence))) if sentence else []
        if len(named) >= FEWEST and collective.count in (0, len(named)):
            fact = _fact_of(collective, Measure.OUTCOME, "hold")
            return _outcomes(fact, collective, ready.sentence, named, year)
    return []


def _learn_sweep(party: str, placed: Sequence[Placed]) -> None:
    """Whoever won, and is of no known party, is of the one that swept the seats; unless others won too."""
    winners = [item for item in placed if item.is_own and item.fact.measure in WINS]
    if {item.side for item in winners} <= {None, party}:
        for item in winners:
            if item.person and not item.person.parties:
                item.person.parties[party] += 1


def _outcomes(fact: Fact, collective: Collective, sentence: Sentence, seats: Sequence[str], year: int) -> list[Placed]:
    """The same outcome in each seat, for the party that a statement is about."""
    return [
        Placed(
            fact,
            seat,
            year,
            is_own=True,
            person=None,
            party=collective.party,
            seat_settled=Settled.NAMED if collective.kind == "kept" else Settled.INFERRED,
            person_settled=Settled.NAMED,
            sentence=sentence,
        )
        for seat in seats
    ]


def _won(collective: Collective, party: str, sentence: Sentence, placed: Sequence[Placed]) -> list[Placed]:
    """A win of the people named next, as many as were spoken of, who are of the party from now on."""
    people: dict[str, tuple[Person, Placed]] = {}
    for item in placed:
        is_near = sentence.paragraph <= item.sentence.paragraph <= sentence.paragraph + REACH
        is_after = item.fact.start >= collective.end and item.party in (None, party)
        if item.person and item.is_own and is_near and is_after:
            people.setdefault(item.person.name, (item.person, item))
    winners = list(people.values())[: collective.count]
    for person, _ in winners:
        person.parties[party] += 1
    fact = _fact_of(collective, Measure.WINNER, None)
    return [replace(item, fact=fact, party=party, seat_settled=Settled.CARRIED) for _, item in winners]


def _fact_of(collective: Collective, measure: Measure, fixed: Literal["gain", "hold"] | None) -> Fact:
    """The fact that a collective statement makes of one seat."""
    return Fact(
        collective.rule,
        measure,
        collective.start,
        collective.end,
        collective.start,
        fixed=fixed,
        who=Who(party=collective.party),
        source=collective.source,
    )
