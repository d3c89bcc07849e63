"""Memory: whom, where and when the next fact or sentence may leave unsaid."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.extraction.chunks import Who
from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.placed import Placed, Prepared
from parsing.extraction.discourse.topic import last_topic
from parsing.extraction.discourse.whose import FEMALE, MALE
from parsing.extraction.timing import moments
from parsing.extraction.tokens import Token
from parsing.models import Settled

OTHER_POLLS = frozenset({"OTHERPOLL", "POLLSTER"})


def remember_fact(context: Context, item: Placed) -> None:
    """The seat that a fact names, or its person stands in, holds until another; its person stood there."""
    if item.seat_settled in (Settled.NAMED, Settled.CARRIED):
        context.paragraph_seat = item.seat
        if context.main_seat is None and (item.is_own or item.seat_settled is Settled.NAMED):
            context.section_seat = item.seat
    if item.person and item.is_own and item.fact.subject != "nobody":
        item.person.seats[item.seat] += 1


def remember_sentence(context: Context, ready: Prepared) -> None:
    """Whom, where and when the next sentence may leave unsaid."""
    kinds = {token.kind for token in ready.tokens}
    is_by_the_way = "BYELECTION" in kinds and not context.is_by_election
    stays_aside = context.is_aside and "SEAT" not in kinds
    context.is_aside = bool(kinds & OTHER_POLLS) or is_by_the_way or stays_aside
    _remember_people(context, ready.tokens, has_speech="SAID" in kinds)
    if len(ready.seat_names) == 1:
        context.topic_seat = ready.seats[0][1]
        if context.main_seat is None:
            context.section_seat = ready.seats[0][1]
    if not any(fact.subject == "winner" for fact in ready.facts):
        context.topic = None
    context.topic = last_topic(ready.tokens) or context.topic
    _remember_time(context, ready.tokens, has_then="THEN" in kinds)


def _remember_people(context: Context, tokens: Sequence[Token], *, has_speech: bool) -> None:
    """Who was named, who spoke and whom the sentence was about."""
    mentions = [token.value for token in tokens if isinstance(token.value, Who)]
    named = [who.person for who in mentions if who.person]
    for person in named:
        context.name(person)
    context.last_named = tuple(named)
    told = [who for who in mentions if who.person or who.pronoun in FEMALE | MALE]
    aside = _companion(tokens)
    first = next((who for who in told if who not in aside), next(iter(told), None))
    if first and first.person:
        context.subject = first.person
    if has_speech and named:
        context.speaker = named[0]
    parties = [who.party for who in mentions if who.party]
    if parties:
        context.party = parties[-1]


def _companion(tokens: Sequence[Token]) -> list[object]:
    """Who is only mentioned beside whom a sentence is about: "with Dave Moss his runner-up, Mr Lee had ..."."""
    return [
        value
        for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if before.kind == "WITH" and token.kind == "PERSON" and after.kind == "PRO"
        for value in (token.value, after.value)
    ]


def _remember_time(context: Context, tokens: Sequence[Token], *, has_then: bool) -> None:
    """The past election last named; it is forgotten after a sentence that speaks of none."""
    past = [moment.year for moment in moments(tokens, context.year or 0) if moment.year != context.year]
    if past:
        context.then = past[-1]
    elif not context.coming and not has_then:
        context.then = None
