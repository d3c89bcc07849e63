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
        seats = _candidate_seats(readout, sentence) if sentence else []
        if 1 < len(seats) <= MOST:
            yield _doubt(readout, fact, seats, "which constituency this is about", readout.election.year)


def _candidate_seats(readout: Readout, sentence: Sentence) -> list[str]:
    """The constituencies a sentence may be about: all that it names, and all that its short forms may name."""
    named = dict.fromkeys(seat for _, seat in readout.seats.in_sentence(sentence.tokens))
    for token in sentence.tokens:
        if isinstance(token.value, SeatName) and readout.seats.resolve(token) is None:
            named.update(dict.fromkeys(seat for seat in token.value.seats if _existed(seat, readout.election.year)))
    return list(named)


def _existed(name: str, year: int | None) -> bool:
    found = constituency(name)
    return found is not None and (year is None or year in found.elections)


def _people(readout: Readout) -> Iterator[Doubt]:
    """Facts about a bare surname that several people of the article have."""
    for item in readout.placed:
        who = item.fact.who
        if who is None or item.person is not None or item.party is not None or len(who.named) < 2:
            continue
        if not _is_claimed(readout, item.fact):
            names = [person.name for person in who.named]
            yield _doubt(readout, item.fact, names, "who is meant", item.year, item.seat)


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
            seat, year = contest
            yield _doubt(readout, items[-1].fact, readings, f"whether {seat} was held or gained", year, seat)


def _is_claimed(readout: Readout, fact: Fact) -> bool:
    """Whether some claim states the fact's figure all the same."""
    return any(claim.start <= fact.at < claim.end and claim.measure is fact.measure for claim in readout.claims)


def _sentence_of(readout: Readout, fact: Fact) -> Sentence | None:
    return next((sentence for sentence in readout.sentences if sentence.start <= fact.at < sentence.end), None)


def _doubt(
    readout: Readout, fact: Fact, readings: Sequence[str], what: str, year: int | None, seat: str | None = None
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
        seat=seat,
        year=year,
    )
