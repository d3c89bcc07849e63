"""Parties learnt from what stands next to somebody: "Alliance stood still. Ann Lee's 15.6 per cent was no more"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from parsing.extraction.letters import kind_mask
from parsing.extraction.people import People, Person
from parsing.extraction.sentences import Sentence
from parsing.extraction.tokens import Name, Token

FIGURES = kind_mask(("NUM", "PCT", "RANK"))
NAMED, PARTY, SPOKEN_OF = kind_mask(("NAME",)), kind_mask(("PARTY",)), kind_mask(("PARTY", "HIS", "PRON"))
RIVALRY = frozenset({"BEAT", "BEATEN", "OUST", "AHEAD", "BEHIND", "FROM", "OVER", "AGAINST", "TO", "THAN", "BETWEEN"})
"""After these a party is whom somebody is set against."""
REACH = 3
"""How many tokens before a party may set somebody against it."""
OF_VOTES = frozenset({("PARTY", "VOTES"), ("PARTY", "SHARE")})
OF_FIRST = 2
"""Where "its MP" stands after the name that opens a sentence; elsewhere it may be the seat's."""
THEIR = frozenset({"its", "their"})
OF_THE_PAST = kind_mask(("YEAR", "PASTBE", "LASTTIME", "YEARAGO", "AGO", "BYELECTION"))
"""A sentence with one of these may speak of a party that held the seat before."""
ELSEWHERE = kind_mask(("OTHERPOLL", "POLLSTER", "ROLE", "COUNCIL"))
"""A sentence with one of these may speak of people who did not stand."""


def learn_neighbours(sentences: Sequence[Sentence], people: People, party_of: Callable[[Token], str]) -> None:
    """Learn the party of whoever has none and gets a figure beside the only party spoken of, which has nobody yet."""
    for before, sentence in zip([None, *sentences], sentences, strict=False):
        kinds = sentence.kinds
        if sentence.is_line or not kinds & FIGURES or kinds & ELSEWHERE or not kinds & NAMED:
            continue
        person = _only_unknown(sentence.tokens, people)
        if person is None:
            continue
        party = _only_party(sentence.tokens, party_of) if _is_of_votes(sentence.tokens) else None
        if party and not people.has_member(party):
            person.parties[party] += 1
        elif before and not kinds & PARTY and before.paragraph == sentence.paragraph:
            _learn_from_before(person, before, people, party_of)


def _is_of_votes(tokens: Sequence[Token]) -> bool:
    """Whether a sentence speaks of a party's vote or share: "the UUP's vote went up under Janice Moss"."""
    kinds = [token.kind for token in tokens if token.kind not in ("POSSESSIVE", "WORD")]
    return any(pair in OF_VOTES for pair in pairwise(kinds))


def _learn_from_before(person: Person, before: Sentence, people: People, party_of: Callable[[Token], str]) -> None:
    """Learn somebody's party from the sentence before, if it speaks of one party and of nobody."""
    is_of_now = not before.kinds & OF_THE_PAST
    party = _only_party(before.tokens, party_of) if is_of_now and not _named(before.tokens, people) else None
    if party and not people.has_member(party):
        person.parties[party] += 1


def learn_own_candidates(
    text: str, sentences: Sequence[Sentence], people: People, party_of: Callable[[Token], str]
) -> None:
    """Learn from "Labour were third. Their candidate, Ann Lee, ..." whose candidate somebody is."""
    last: Token | None = None
    for sentence in sentences:
        tokens = sentence.tokens
        for index, token in enumerate(tokens if sentence.kinds & SPOKEN_OF else ()):
            if token.kind == "PARTY":
                last = token
            if token.kind not in ("HIS", "FOR"):
                continue
            kinds = [other.kind for other in tokens[index : index + 4]]
            if last is not None and kinds[:2] == ["FOR", "PRON"] and _is_party(text, tokens[index + 1]):
                _learn_one(tokens[:index], people, party_of(last))
            if last is None or kinds[:2] != ["HIS", "CAND"] or text[token.start : token.end].lower() not in THEIR:
                continue
            is_member = text[tokens[index + 1].start : tokens[index + 1].end].lower() == "mp"
            if is_member and index != OF_FIRST:
                continue
            name = _called_candidate(tokens, index)
            person = people.find(name) if name else None
            if person and not person.parties:
                person.parties[party_of(last)] += 1
                person.is_called = True


def _called_candidate(tokens: Sequence[Token], index: int) -> Name | None:
    """Whom "their candidate" at `index` names: "their candidate, Ann Lee", "Ann Lee, their candidate"."""
    before = [token.value for token in tokens[max(0, index - 2) : index]]
    kinds = [token.kind for token in tokens[max(0, index - 2) : index]]
    if kinds == ["NAME", "COMMA"] and isinstance(before[0], Name):
        return before[0]
    return next((other.value for other in tokens[index + 2 : index + 4] if isinstance(other.value, Name)), None)


def _is_party(text: str, token: Token) -> bool:
    """Whether a token is "the party"."""
    return text[token.start : token.end].lower() == "party"


def _learn_one(tokens: Sequence[Token], people: People, party: str) -> None:
    """Learn the party of whoever is named last before "for the party", if of none."""
    named = _named(tokens, people)
    if named and not named[-1].parties:
        named[-1].parties[party] += 1


def _only_unknown(tokens: Sequence[Token], people: People) -> Person | None:
    """The one person that tokens name, if of no known party."""
    named = _named(tokens, people)
    return named[0] if len(named) == 1 and not named[0].parties else None


def _only_party(tokens: Sequence[Token], party_of: Callable[[Token], str]) -> str | None:
    """The one party that tokens name, unless as somebody's rival."""
    found = [index for index, token in enumerate(tokens) if token.kind == "PARTY"]
    if any(_is_rival(tokens, index) for index in found):
        return None
    parties = {party_of(tokens[index]) for index in found}
    return parties.pop() if len(parties) == 1 else None


def _is_rival(tokens: Sequence[Token], index: int) -> bool:
    """Whether a party is named as whom somebody is set against: "a majority over her Labour rival"."""
    before = {token.kind for token in tokens[max(0, index - REACH) : index]}
    return bool(before & RIVALRY) or [token.kind for token in tokens[index + 1 : index + 2]] == ["CAND"]


def _named(tokens: Sequence[Token], people: People) -> list[Person]:
    """The people that tokens name, each once."""
    found = [people.find(token.value) for token in tokens if isinstance(token.value, Name)]
    return list({id(person): person for person in found if person}.values())
