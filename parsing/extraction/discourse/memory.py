"""Memory: whom, where and when the next fact or sentence may leave unsaid."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from parsing.extraction.chunks import Who
from parsing.extraction.discourse.bypassing import is_only_named
from parsing.extraction.discourse.context import Context
from parsing.extraction.discourse.placed import Placed, Prepared
from parsing.extraction.discourse.topic import TOPICS, last_topic
from parsing.extraction.discourse.whose import DONE_TO, FEMALE, MALE
from parsing.extraction.letters import ALIASES, Line, compile_pattern, kind_mask
from parsing.extraction.moments import OPENING, TIMES, UNKNOWN, anchor_of, moments
from parsing.extraction.tokens import Token
from parsing.models import Settled

OTHER_POLLS = kind_mask(("OTHERPOLL", "POLLSTER"))
BYELECTION, SEAT, SAID, THEN = (kind_mask((kind,)) for kind in ("BYELECTION", "SEAT", "SAID", "THEN"))
IN_PASSING = ("postal", "national")
"""How words begin that speak of other votes than this seat's only in their own clause."""
FORESEEING = ("forecast", "predict", "expect", "bookmakers", "odds")
"""How words begin that, without figures, only speak of what somebody foresaw."""
WHO = kind_mask(ALIASES["WHO"])
TOPICAL = kind_mask(TOPICS)
MOMENTS = kind_mask(TIMES)
COMPANION = compile_pattern("WITH PERSON PRO")


def remember_fact(context: Context, item: Placed, ready: Prepared) -> None:
    """The seat that a fact names, or its person stands in, holds until another; its person stood there."""
    holds = item.is_own or item.seat_settled is Settled.CARRIED or item.seat in ready.seat_names
    if item.seat_settled in (Settled.NAMED, Settled.CARRIED) and holds:
        context.paragraph_seat = item.seat
        if context.main_seat is None and (item.is_own or item.seat_settled is Settled.NAMED):
            context.section_seat = item.seat
    if item.person and item.is_own and item.fact.subject != "nobody":
        item.person.seats[item.seat] += 1


def remember_sentence(context: Context, ready: Prepared) -> None:
    """Whom, where and when the next sentence may leave unsaid."""
    kinds = ready.line.kinds
    is_by_the_way = bool(kinds & BYELECTION) and not context.is_by_election and not is_only_named(ready)
    is_of_other_poll = bool(kinds & OTHER_POLLS) and any(
        _turns_to_other_poll(ready.tokens, index) for index in range(len(ready.tokens))
    )
    stays_aside = context.is_aside and not kinds & SEAT and not context.comes_back(ready.tokens)
    context.is_of_by_election = (is_by_the_way or (stays_aside and context.is_of_by_election)) and not is_of_other_poll
    context.is_aside = is_of_other_poll or is_by_the_way or stays_aside
    _remember_people(context, ready.line)
    if len(ready.seat_names) == 1:
        context.topic_seat = ready.topics[0][1]
        if not ready.sentence.is_line and not context.is_aside:
            context.paragraph_seat = ready.topics[0][1]
        if context.main_seat is None:
            context.section_seat = ready.topics[0][1]
    if not any(fact.subject == "winner" for fact in ready.facts):
        context.topic = None
    context.topic = (last_topic(ready.tokens) if kinds & TOPICAL else None) or context.topic
    _remember_time(context, ready.line)


def _turns_to_other_poll(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token turns a paragraph to another poll, and does not name postal votes or a councillor in passing."""
    token = tokens[index]
    if token.kind != "OTHERPOLL":
        has_figures = any(other.kind in ("NUM", "PCT") for other in tokens)
        return token.kind == "POLLSTER" and (has_figures or not str(token.value).startswith(FORESEEING))
    said = str(token.value)
    beside = {other.kind for other in tokens[max(0, index - 2) : index + 2]}
    is_of_somebody = said.endswith("council") and bool(beside & {"ON", "ROLE", "CAND"})
    return not (said.startswith(IN_PASSING) or is_of_somebody)


def _remember_people(context: Context, line: Line) -> None:
    """Who was named, who spoke and whom the sentence was about."""
    if not line.kinds & WHO:
        context.last_named = ()
        return
    mentions = [token.value for token in line.tokens if isinstance(token.value, Who)]
    named = [who.person for who in mentions if who.person]
    for person in named:
        context.name(person)
    context.last_named = tuple(named)
    told = [who for who in mentions if who.person or who.pronoun in FEMALE | MALE]
    aside = _companion(line) + [after.value for verb, after in pairwise(line.tokens) if verb.kind in DONE_TO]
    aside += [who.value for who, after in pairwise(line.tokens) if after.kind == "POSSESSIVE"]
    first = next((who for who in told if who not in aside), next(iter(told), None))
    if first and first.person:
        context.subject = first.person
    if line.kinds & SAID and named:
        context.speaker = named[0]
    parties = [who.party for who in mentions if who.party]
    if parties:
        context.party = parties[-1]


def _companion(line: Line) -> list[object]:
    """Who is only mentioned beside whom a sentence is about: "with Dave Moss his runner-up, Mr Lee had ..."."""
    return [
        token.value
        for match in COMPANION.finditer(line.letters)
        for token in line.tokens[match.start() + 1 : match.end()]
    ]


def _remember_time(context: Context, line: Line) -> None:
    """The past election last named; it is forgotten after a sentence that speaks of none."""
    now = context.vantage or 0
    found = moments(line.tokens, context.seen) if line.kinds & MOMENTS else []
    past = [moment.year for moment in found if moment.year not in (now, UNKNOWN)]
    context.anchor = anchor_of(found, now) or context.anchor
    opening = [moment.year for moment in found if moment.index <= OPENING and not moment.compares]
    if opening or any(moment.year == now for moment in found):
        context.paragraph_year = opening[0] if opening and opening[0] not in (now, UNKNOWN) else None
    if past:
        context.then = past[-1]
    elif context.coming and line.kinds & THEN:
        context.then = context.then or context.before
    elif not context.coming and not line.kinds & THEN:
        context.then = None
