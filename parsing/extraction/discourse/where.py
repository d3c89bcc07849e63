"""Where: which constituency a fact is about."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.extraction.chunks import Who
from parsing.extraction.clauses import clause_bounds, position_of
from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.placed import Prepared
from parsing.extraction.facts import Fact
from parsing.extraction.people import Person
from parsing.extraction.seats import Seats
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Token
from parsing.models import Settled

LONGEST_ASIDE = 6
"""How many tokens an aside takes at most that says whose MP somebody is."""


def seats_meant(sentence: Sentence, seats: Seats, context: Context) -> list[tuple[Token, str]]:
    """The constituencies a sentence may be about, each with the token that names it."""
    return [
        (token, seat)
        for token, seat in seats.in_sentence(sentence)
        if not _is_likened(token, sentence.tokens)
        and not _is_aside(token, sentence.tokens)
        and (_can_vote(seat, sentence, seats, context) or _is_placed(token, sentence))
    ]


def _is_likened(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a seat is only what another is likened to."""
    index = tokens.index(token)
    return index > 0 and tokens[index - 1].kind == "LIKE"


def _is_aside(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a seat only says between commas whose MP somebody is or was: "Ann Lee, a former MP for Wigan, won"."""
    index = tokens.index(token)
    kinds = [other.kind for other in tokens]
    is_member = kinds[index - 2 : index - 1] in (["MPWORD"], ["CAND"]) and kinds[index - 1] in ("FOR", "OF")
    start = max((at for at in range(index) if kinds[at] == "COMMA"), default=None)
    is_closed = kinds[index + 1 : index + 2] == ["COMMA"] and start is not None and index - start <= LONGEST_ASIDE
    return is_member and is_closed and kinds.count("SEAT") > 1


def _can_vote(seat: str, sentence: Sentence, seats: Seats, context: Context) -> bool:
    """Whether a seat existed at the election spoken of, or at one whose year the sentence names."""
    if context.year is None or context.section_year or seats.existed(seat, context.year):
        return True
    years = [token.value for token in sentence.tokens if token.kind == "YEAR" and isinstance(token.value, int)]
    return any(seats.existed(seat, year) for year in years)


def _is_placed(token: Token, sentence: Sentence) -> bool:
    """Whether a seat that did not exist is still spoken of as one that voted: at the head, or after "in"."""
    index = sentence.tokens.index(token)
    return index == 0 or sentence.tokens[index - 1].kind in ("IN", "COMMA") or sentence.is_line


def seat_of(
    fact: Fact, ready: Prepared, person: Person | None, last: Person | None, context: Context
) -> tuple[str | None, Settled]:
    """The constituency a fact is about, safest ground first; `last` is whom the fact before it was about."""
    beside = _seat_beside(fact, ready)
    if beside:
        return beside, Settled.NAMED
    if person and person.seats:
        return person.seats.most_common(1)[0][0], Settled.CARRIED
    before = [(token, seat) for token, seat in ready.topics if token.start < fact.at]
    is_one = len(ready.seat_names) == 1
    if before:
        token, seat = before[-1]
        is_safe = is_one or person is None or person is last or not _trails(token, ready.tokens)
        is_safe = is_safe or _opens_clause(token, ready.tokens, fact.at)
        return (seat, Settled.NAMED) if is_safe else (None, Settled.INFERRED)
    if person and ready.is_first and context.is_on_topic_alone and person not in context.recent:
        return None, Settled.INFERRED
    if context.seat:
        return context.seat, Settled.HEADING if context.section_seat else Settled.INFERRED
    return (ready.topics[0][1], Settled.NAMED) if is_one else (None, Settled.INFERRED)


def _seat_beside(fact: Fact, ready: Prepared) -> str | None:
    """The one seat among a fact's words, or else the nearest in its clause."""
    tokens = ready.tokens
    start, end = clause_bounds(tokens, position_of(tokens, fact.at) or 0)
    first, stop = tokens[start].start, tokens[max(start, end - 1)].end
    inside = {
        seat for token, seat in (ready.topics if fact.number else ready.seats) if fact.start <= token.start < fact.end
    }
    if len(inside) == 1:
        return inside.pop()
    after = (position_of(tokens, fact.end - 1) or 0) + 1
    if [token.kind for token in tokens[after : after + 2]] == ["IN", "SEAT"]:
        first, stop = tokens[after].start, tokens[after + 1].end
    beside = [(abs(token.start - fact.at), seat) for token, seat in ready.seats if first <= token.start < stop]
    return min(beside)[1] if beside else None


def _opens_clause(token: Token, tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause of a figure is told of the seat right before it: "in Leigh, where Ann Lee won with ..."."""
    position = position_of(tokens, token.start) or 0
    start, _ = clause_bounds(tokens, position_of(tokens, at) or 0)
    return position + 2 == start and tokens[start].kind in ("WHEN", "WHO_WORD")


def _trails(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a seat closes its clause, after somebody has been named in it."""
    position = position_of(tokens, token.start)
    if position is None:
        return False
    start, _ = clause_bounds(tokens, position)
    return any(isinstance(other.value, Who) for other in tokens[start:position])


def is_elsewhere(person: Person, ready: Prepared, context: Context) -> bool:
    """Whether somebody only carried over, and not just named, stood in another seat than the section is about."""
    if not ready.seat_names and person in context.last_named:
        return False
    known = {seat for seat, _ in person.seats.most_common(1)}
    here = ready.seat_names or ({context.section_seat} if context.section_seat else set())
    return bool(known and here and not known & here)
