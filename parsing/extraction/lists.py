"""Result lists: a candidate, a party and figures side by side, in whatever order and layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from parsing.extraction.chunks import DONE_TO, Who
from parsing.extraction.facts import Fact
from parsing.extraction.layouts import ALONE, BARE, BULLETS, CHAIN, CHAINED, COUNTS, FIRST, ITEMS, OPENING, VOTES_FIRST
from parsing.extraction.letters import Line
from parsing.extraction.numbers import Number
from parsing.extraction.people import People, Person
from parsing.extraction.tokens import Name, Token
from parsing.models import Measure

WHOLE = 100
"""A share of the vote in per cent is less, and so is its change."""
SMALL_LIST = 1000
"""A chain of bare parties without a number as large counts seats, not votes."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a result list: who, and the facts it states, with the tokens it takes."""

    facts: tuple[Fact, ...]
    who: Who
    first: int
    last: int
    """The indexes of its first token and of the one after its last."""


def read_items(text: str, line: Line, people: People, party_of: Callable[[Token], str], *, is_list: bool) -> list[Item]:
    """The items of a list that stand in a sentence or line; bare parties count only in a list."""
    tokens, letters, kinds = line
    if not kinds & COUNTS:
        return []
    chained = [match.span() for match in CHAIN.finditer(letters) if _counts_votes(tokens[match.start() : match.end()])]
    chained += [match.span() for match in ALONE.finditer(letters) if _counts_votes(tokens)]
    first = VOTES_FIRST.match(letters) if is_list else None
    who = _who(text, tokens, first, people, party_of) if first else None
    item = _build("list-votes-first", tokens, first, who) if first and who else None
    opening = None if item else OPENING.search(letters)
    items = [item] if item else []
    while opening:
        at, item = opening.start(), None
        is_head = is_list and all(token.kind in BULLETS for token in tokens[:at])
        is_bare = is_head or any(start <= at < end for start, end in chained)
        for rule, match in _matches_at(letters, at, is_bare=is_bare, is_head=is_head):
            who = _who(text, tokens, match, people, party_of)
            item = _build(rule, tokens, match, who) if who and not _is_of_the_doer(tokens, match) else None
            if item:
                break
        if item:
            items.append(item)
        opening = OPENING.search(letters, item.last if item else at + 1)
    items = _beside_others(items)
    if not is_list and any(tokens[item.first - 1].kind == "AND" for item in items[1:]):
        return [_told(item) for item in items]
    for item in items:
        if item.who.person and item.who.party:
            item.who.person.is_listed = True
    return items


def _told(item: Item) -> Item:
    """An item that a sentence tells: its facts are of no full list."""
    return replace(item, facts=tuple(fact._replace(rule=fact.rule.replace("list", "told", 1)) for fact in item.facts))


def _beside_others(items: list[Item]) -> list[Item]:
    """The items without those of prose that stand beside no other with figures."""
    if sum(bool(item.facts) for item in items) > 1:
        return items
    return [item for item in items if not any(fact.rule in CHAINED for fact in item.facts)]


def _is_of_the_doer(tokens: Sequence[Token], match: re.Match[str]) -> bool:
    """Whether the figure is of whoever beat the one named: "Ann Lee ousted Labour's Tom Hill, polling 26,247"."""
    kinds = [token.kind for token in tokens[match.start() : match.end()]]
    is_done_to = match.start() > 0 and tokens[match.start() - 1].kind in DONE_TO
    return is_done_to and ("COMMA", "POLL") in pairwise(kinds)


def _counts_votes(tokens: Sequence[Token]) -> bool:
    """Whether a chain of parties and figures is of votes or shares, not of seats won in the country."""
    figures = [(token.kind, number) for token in tokens if (number := number_of(token))]
    return any(kind == "PCT" or number.value >= SMALL_LIST or "." in str(number.value) for kind, number in figures)


def _matches_at(letters: str, at: int, *, is_bare: bool, is_head: bool) -> Iterator[tuple[str, re.Match[str]]]:
    """The layouts that fit at a token, with the name of each, where they may stand: bare parties and names in lists."""
    for rule, pattern in ITEMS:
        match = pattern.match(letters, at)
        if match and (is_bare or rule not in BARE) and (is_head or rule not in FIRST):
            yield rule, match


def _who(
    text: str, tokens: Sequence[Token], match: re.Match[str], people: People, party_of: Callable[[Token], str]
) -> Who | None:
    """Who an item is about; None where its name is no name."""
    groups = match.groupdict()
    if groups.get("party"):
        party = party_of(tokens[match.start("party")])
    elif groups.get("open"):
        party = text[tokens[match.start("open")].start : tokens[match.start("shut")].start].strip()
    else:
        return _known(tokens, match, people)
    if not groups.get("name"):
        return Who(party=party, is_candidate=True, has_figures=True)
    person = _person(tokens, match, people)
    if person is None:
        return None
    person.parties[party] += 3
    return Who(person, party, is_candidate=True)


def _known(tokens: Sequence[Token], match: re.Match[str], people: People) -> Who | None:
    """Somebody whom a list names without a party, if the article names them elsewhere or it is surely a name."""
    name = tokens[match.start("name")].value
    person = people.find(name) if isinstance(name, Name) else None
    if person is None and isinstance(name, Name):
        several = people.ambiguous(name)
        return Who(named=tuple(several), is_candidate=True) if several else None
    return Who(person, is_candidate=True) if person and person.is_likely else None


def _person(tokens: Sequence[Token], match: re.Match[str], people: People) -> Person | None:
    """Whom an item names, known from now on; the given names may stand after the surname."""
    name = tokens[match.start("name")].value
    if not isinstance(name, Name):
        return None
    if match.groupdict().get("given"):
        given = tokens[match.start("given")].value
        if isinstance(given, Name):
            name = Name((*given.words, *name.words))
            people.learn(name)
    return people.find(name) or people.learn(name)


def _build(rule: str, tokens: Sequence[Token], match: re.Match[str], who: Who) -> Item | None:
    """The item with its figures; None where one of them cannot be read."""
    start, last, groups = tokens[match.start()].start, match.end(), match.groupdict()
    end = tokens[last - 1].end
    facts = []
    for group, column in (
        ("n", Measure.VOTES),
        ("share0", Measure.SHARE),
        ("share", Measure.SHARE),
        ("change", Measure.SHARE_CHANGE),
    ):
        if not groups.get(group):
            continue
        token = tokens[match.start(group)]
        number = number_of(token)
        if number is None:
            return None
        if token.kind == "NUM" and not _fits_bare(column, number):
            continue
        measure = Measure.SHARE_CHANGE if column is Measure.SHARE and number.sign else column
        sign = -1 if number.sign == "-" and measure is Measure.SHARE_CHANGE else 1
        facts.append(Fact(rule, measure, start, end, token.start, number=number, who=who, sign=sign))
    return Item(tuple(facts), who, match.start(), last) if facts or rule not in BARE else None


def _fits_bare(measure: Measure, number: Number) -> bool:
    """Whether a figure without a unit can be what its column says: a share has a decimal, a change its sign."""
    if measure is Measure.VOTES:
        return number.value == number.value.to_integral_value()
    has_decimal = number.value != number.value.to_integral_value() or "." in str(number.value)
    return number.value < WHOLE and (bool(number.sign) or (has_decimal and measure is Measure.SHARE))


def number_of(token: Token) -> Number | None:
    """A token's number; a bare year in a list's place for votes is a count."""
    if isinstance(token.value, Number):
        return token.value
    return Number(Decimal(token.value)) if isinstance(token.value, int) else None
