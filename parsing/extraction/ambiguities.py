"""Doubts about facts that fit several seats or people, or that contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from parsing.extraction.discourse import Placed
from parsing.extraction.facts import Fact
from parsing.extraction.readout import Readout
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import SeatName
from parsing.lexicon import constituency
from parsing.models import Doubt, DoubtKind, Measure

MOST = 6
"""More readings than these are none."""


def find_ambiguities(readout: Readout) -> Iterator[Doubt]:
    """Facts that no claim was made of because two or more readings fit equally."""
    yield from _seats(readout)
    yield from _people(readout)
    yield from _outcomes(readout)


def _seats(readout: Readout) -> Iterator[Doubt]:
    """Figures of which the sentence leaves open which of several constituencies they are about."""
    for fact, why in readout.unsettled:
        if "constituency" not in why or fact.number is None or _is_claimed(readout, fact):
            continue
        sentence = _sentence_of(readout, fact)
        seats = _candidate_seats(readout, fact, sentence) if sentence else []
        if 1 < len(seats) <= MOST:
            doubt = _doubt(readout, fact, seats, "which constituency this is about", (None, readout.election.year))
            yield doubt.model_copy(update={"seats": tuple(seats), "people": _people_of(fact)})


def _candidate_seats(readout: Readout, fact: Fact, sentence: Sentence) -> list[str]:
    """The constituencies a fact may be about: all that its sentence names, and all that its short forms may name.

    Those are left out of which the sentence says the same of somebody else.
    """
    named = dict.fromkeys(seat for _, seat in readout.seats.in_sentence(sentence))
    for token in sentence.tokens:
        if isinstance(token.value, SeatName) and readout.seats.resolve(token) is None:
            named.update(dict.fromkeys(seat for seat in token.value.seats if _existed(seat, readout.election.year)))
    said = [item for item in readout.placed if item.sentence is sentence and item.fact.measure is fact.measure]
    taken = {item.seat for item in said if item.person}
    return [seat for seat in named if seat not in taken]


def _people_of(fact: Fact) -> tuple[str, ...]:
    """Whose it is; everyone it may be, where that is a bare surname."""
    people = ((fact.who.person,) if fact.who.person else fact.who.named) if fact.who else ()
    return tuple(person.name for person in people)


def _existed(name: str, year: int | None) -> bool:
    found = constituency(name)
    return found is not None and (year is None or year in found.elections)


def _people(readout: Readout) -> Iterator[Doubt]:
    """Facts about a bare surname that several people of the article have."""
    for item in readout.placed:
        who = item.fact.who
        if who is None or item.person is not None or item.party is not None or not who.named:
            continue
        if not _is_claimed(readout, item.fact):
            names = [person.name for person in who.named]
            yield _doubt(readout, item.fact, names, "who is meant", (item.seat, item.year))


def _outcomes(readout: Readout) -> Iterator[Doubt]:
    """Contests that the article calls both a hold and a gain."""
    said: dict[tuple[str, int], list[Placed]] = defaultdict(list)
    for item in readout.placed:
        if item.fact.measure is Measure.OUTCOME and item.fact.fixed in ("hold", "gain"):
            said[item.seat, item.year].append(item)
    claimed = {(claim.seat, claim.year) for claim in readout.claims if claim.measure is Measure.OUTCOME}
    for contest, items in said.items():
        readings = list(dict.fromkeys(f"{item.fact.fixed} ({item.party or 'no party named'})" for item in items))
        if len({item.fact.fixed for item in items}) > 1 and contest not in claimed:
            yield _doubt(readout, items[-1].fact, readings, f"whether {contest[0]} was held or gained", contest)


def _is_claimed(readout: Readout, fact: Fact) -> bool:
    """Whether some claim states the fact's figure all the same."""
    return any(claim.start <= fact.at < claim.end and claim.measure is fact.measure for claim in readout.claims)


def _sentence_of(readout: Readout, fact: Fact) -> Sentence | None:
    return next((sentence for sentence in readout.sentences if sentence.start <= fact.at < sentence.end), None)


def _doubt(
    readout: Readout, fact: Fact, readings: Sequence[str], what: str, contest: tuple[str | None, int | None]
) -> Doubt:
    quote = readout.text[fact.start : fact.end]
    return Doubt(
        kind=DoubtKind.AMBIGUOUS,
        article=readout.article.name,
        start=fact.start,
        end=fact.end,
        quote=quote,
        rule=fact.rule,
        message=f"“{quote}” leaves open {what}, so nothing was made of it.",
        readings=tuple(readings),
        seat=contest[0],
        year=contest[1],
    )
