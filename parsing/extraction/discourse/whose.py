"""Whose a fact is: which person or party a mention stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from parsing.extraction.chunks import THEY, Who
from parsing.extraction.clauses import clause_bounds, position_of
from parsing.extraction.discourse.context import Context
from parsing.extraction.facts import Fact
from parsing.extraction.people import Person
from parsing.extraction.tokens import Token
from parsing.models import Measure, Settled

SPEAKER = frozenset({"i", "my", "me", "i've", "i’ve", "i'd", "i’d"})
FEMALE, MALE = frozenset({"she", "her", "she’s"}), frozenset({"he", "his", "him", "he’s", "he’d"})
DONE_TO = frozenset({"TO", "FROM", "BY", "OVER", "AGAINST", "BEAT", "SUCCEED"})
"""After these somebody is only whom something is done to."""
BEATS = frozenset({"BEAT", "OUST", "FROM", "OVER"})
BEAT_WALLS = frozenset({"COMMA", "SEMI", "BY", "NUM", "PCT", "BUT", "DASH", "POSSESSIVE"})
"""With one of these between them, one mention does not beat the other."""
OPEN_WITH = frozenset({"WITH", "POLL", "WON", "TOOK", "GAINED"})
"""A sentence that begins so names whom it speaks of later: "Polling 12,345 votes, Ann Lee ..."."""


class Whose(NamedTuple):
    """Who a fact is about, and how that was settled."""

    person: Person | None = None
    party: str | None = None
    settled: Settled | None = None


NOBODY = Whose()


def whose(fact: Fact, tokens: Sequence[Token], last: Whose, context: Context) -> Whose:
    """Who a fact is about; `last` is who the fact before it in the sentence was about."""
    if fact.subject == "nobody":
        return Whose(party=fact.party)
    if fact.who:
        return _resolve(fact.who, tokens, fact.at, context)
    if fact.subject in ("winner", "loser"):
        return NOBODY
    nearest = _subject_of(tokens, fact)
    is_last = fact.subject == "last" and (last.person or last.party)
    if is_last or (fact.is_change and last.person and nearest is not _named_in_clause(tokens, fact)):
        return Whose(last.person, last.party, Settled.CARRIED)
    if nearest is None and fact.is_change and context.topic is Measure.TURNOUT_PCT:
        return NOBODY
    return _resolve(nearest, tokens, fact.at, context) if nearest else _carried(context.subject)


def _resolve(who: Who, tokens: Sequence[Token], at: int, context: Context) -> Whose:
    """The person and party that a mention stands for."""
    if who.person:
        return Whose(who.person, who.party or who.person.party, Settled.NAMED)
    if who.party:
        return _member(who, tokens, at, context)
    if who.named:
        return _carried(next((person for person in reversed(context.recent) if person in who.named), None))
    if who.pronoun in ("we", "our"):
        return NOBODY
    if who.pronoun in THEY:
        return Whose(None, _party_before(tokens, at) or context.party, Settled.CARRIED)
    return _carried(_person_of(who.pronoun, tokens, at, context))


def _person_of(pronoun: str, tokens: Sequence[Token], at: int, context: Context) -> Person | None:
    """Whom a pronoun for one person stands for."""
    if pronoun in SPEAKER:
        return context.speaker or context.subject
    return _told_apart(pronoun, _antecedent(pronoun, tokens, at, context))


def _member(side: Who, tokens: Sequence[Token], at: int, context: Context) -> Whose:
    """A party's candidate: the one the sentence names before, or for "the Labour woman" the sentence before that."""
    mentions = [token.value for token in tokens if token.start < at and isinstance(token.value, Who)]
    spoken_of = [who.person for who in mentions if who.person] + (list(context.last_named) if side.is_one else [])
    members = {id(person): person for person in spoken_of if person.party == side.party}
    person = next(iter(members.values())) if len(members) == 1 else None
    return Whose(person, side.party, Settled.CARRIED if person else Settled.NAMED)


def _told_apart(pronoun: str, person: Person | None) -> Person | None:
    """The person a pronoun is, from now on known as he or she: "He polled 20,000 and she polled 17,000"."""
    if person and not person.gender:
        person.gender = "f" if pronoun in FEMALE else "m" if pronoun in MALE else ""
    return person


def _carried(person: Person | None) -> Whose:
    return Whose(person, person.party, Settled.CARRIED) if person else NOBODY


def _party_before(tokens: Sequence[Token], at: int) -> str | None:
    """The party last spoken of before `at`."""
    mentions = [token.value for token in tokens if token.start < at and isinstance(token.value, Who)]
    return next((who.party for who in reversed(mentions) if who.party), None)


def _antecedent(pronoun: str, tokens: Sequence[Token], at: int, context: Context) -> Person | None:
    """Whom a pronoun is: for "his" the person named last before it, for "he" the first; else the last sentence's."""
    at = _where_said(pronoun, tokens, at)
    wanted = "f" if pronoun in FEMALE else "m" if pronoun in MALE else ""
    mentions = [token.value for token in tokens if token.start < at and isinstance(token.value, Who)]
    doer = _doer(pronoun, tokens, at, context)
    here = [who.person for who in mentions if who.person and who.person is not doer]
    if pronoun in ("his", "her", "him"):
        here.reverse()
    if pronoun in ("he", "she"):
        here = [person for person in here if not _is_object(person, tokens)]
    here = _fitting(here, wanted)
    if here:
        return here[0]
    just_named = [one for one in context.last_named if wanted and one.gender == wanted and one is not doer]
    subject = context.subject
    if subject and wanted and subject in context.last_named and subject is not doer and subject.gender in ("", wanted):
        return subject
    earlier = ([context.subject] if context.subject else []) + context.recent[::-1]
    return next(iter(just_named or _fitting(earlier, wanted)), None)


def _doer(pronoun: str, tokens: Sequence[Token], at: int, context: Context) -> Person | None:
    """Who does to "him" or "her" what the verb before says, and is another: "until Tom Hill beat him"."""
    if pronoun not in ("him", "her"):
        return None
    if any(
        isinstance(token.value, Who) and token.value.pronoun in ("he", "she") for token in tokens if token.start < at
    ):
        return context.subject
    for who, verb, token in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if token.start <= at < token.end and verb.kind in DONE_TO and isinstance(who.value, Who):
            return who.value.person
    return None


def _where_said(pronoun: str, tokens: Sequence[Token], at: int) -> int:
    """Where a pronoun stands: its figure may come long after it ("she beat Tom Hill by 450 votes")."""
    said = [
        token.start
        for token in tokens
        if token.start <= at and isinstance(token.value, Who) and token.value.pronoun == pronoun
    ]
    return said[-1] if said else at


def _fitting(people: Iterable[Person], gender: str) -> list[Person]:
    """Those of whom a pronoun of `gender` can be said."""
    return [person for person in people if not gender or person.gender in ("", gender)]


def _is_object(person: Person, tokens: Sequence[Token]) -> bool:
    """Whether a sentence names somebody only as whom something is done to."""
    for before, token in pairwise(tokens):
        if isinstance(token.value, Who) and token.value.person is person:
            return before.kind in DONE_TO
    return False


def _subject_of(tokens: Sequence[Token], fact: Fact) -> Who | None:
    """Who does what a figure's verb says: the first mention after a comma and a participle, else the nearest."""
    start, _ = clause_bounds(tokens, position_of(tokens, fact.at) or 0)
    found = _doers(
        tokens,
        [
            (index, token.value)
            for index, token in enumerate(tokens)
            if token.start < fact.at and isinstance(token.value, Who)
        ],
    )
    if not found:
        return _subject_after(tokens, fact) if start == 0 else None
    people = [who for index, who in found if index >= start and who.person]
    sides = [index for index, who in found if index >= start and who.person is None and who.party]
    if people and sides and all(index > 0 and tokens[index - 1].kind == "FOR" for index in sides):
        return _standing_for(people[-1], [who for index, who in found if index in sides])
    if fact.subject == "person":
        person = next((who for _, who in reversed(found) if who.person), None)
        stood_for = [who for index, who in found if index in sides and tokens[index - 1].kind == "FOR"]
        return _standing_for(person, stood_for) if person else None
    here = [who for index, who in found if index >= start]
    return here[-1] if here else found[0][1]


def _doers(tokens: Sequence[Token], mentions: list[tuple[int, Who]]) -> list[tuple[int, Who]]:
    """The mentions without those that are beaten right after who beats them: "Ann Lee beat Labour to third place"."""
    doers: list[tuple[int, Who]] = []
    for index, who in mentions:
        verbs = {token.kind for token in tokens[doers[-1][0] + 1 : index]} if doers else set()
        if not (verbs & BEATS and not verbs & BEAT_WALLS):
            doers.append((index, who))
    return doers


def _standing_for(who: Who, sides: Sequence[Who]) -> Who:
    """Somebody with the party that a sentence says they stood for then: "he fought Wigan for the Greens in 1997"."""
    parties = {side.party for side in sides}
    return who._replace(party=parties.pop()) if len(parties) == 1 else who


def _named_in_clause(tokens: Sequence[Token], fact: Fact) -> Who | None:
    """Whom a figure's own clause names last before it."""
    start, _ = clause_bounds(tokens, position_of(tokens, fact.at) or 0)
    before = [token.value for token in tokens[start:] if token.start < fact.at]
    return next((who for who in reversed(before) if isinstance(who, Who)), None)


def _subject_after(tokens: Sequence[Token], fact: Fact) -> Who | None:
    """Whom a sentence that begins with a figure names after it."""
    if tokens[0].kind not in OPEN_WITH:
        return None
    return next((token.value for token in tokens if token.start >= fact.end and isinstance(token.value, Who)), None)
