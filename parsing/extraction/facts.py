"""Rules applied to a sentence: candidate facts, not yet tied to a contest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise, takewhile
from string import digits
from typing import Literal, NamedTuple

from parsing.extraction.chunks import Who
from parsing.extraction.letters import Line, kind_mask
from parsing.extraction.numbers import Number
from parsing.extraction.rules import FIGURE_RULES, STANDING_RULES, Rule, RuleIndex, Yield
from parsing.extraction.timing import is_over
from parsing.extraction.tokens import Token
from parsing.models import Measure

CHANGES = frozenset({Measure.SHARE_CHANGE, Measure.MAJORITY_CHANGE, Measure.MAJORITY_PCT_CHANGE})
PARTY_OF = {"COLOUR": {"blue": "Con", "red": "Lab"}}
"""What the colours of the two largest parties stand for."""
SECOND = 2
YEAR_REACH = 5
"""How many tokens after a verb its year may stand."""
YEAR_WALLS = frozenset({"IT", "PRO", "PROS", "WHO_WORD", "COMMA", "SEMI"})
"""What parts a verb from the year of another."""
WHOLE = 100
"""A share of the vote in per cent is less."""
SMALLEST = 100
"""Votes that prose gives without the word."""
VERBS = frozenset(
    "HELD WON TOOK GAINED ELECTED RENEWED RETURNED BEAT LOSS BEATEN STAYS WINNER STOOD SURVIVED OUST".split()
)
CLOSERS = frozenset({"COMMA", "SEMI", "COLON", "STOP", "DASH", "OPEN", "AND", "WITH", "IN", "ON", "FOR"})


FIGURES = kind_mask(("NUM", "PCT"))
SOMEBODY = kind_mask(("PERSON", "SIDE", "PRO", "PROS", "PARTY", "CODE", "COLOUR", "ADJECTIVE"))
"""Without one of these a sentence holds no figure, or speaks of nobody."""


class Fact(NamedTuple):
    """What a rule read: a measure with its figure, and who it speaks of as the sentence says it."""

    rule: str
    measure: Measure
    start: int
    end: int
    at: int
    """Where its figure, or who it is about, stands: what decides its clause, year and seat."""
    number: Number | None = None
    fixed: Decimal | Literal["hold", "gain"] | None = None
    who: Who | None = None
    subject: str = "subject"
    source: str | None = None
    """The party it came from."""
    source_who: Who | None = None
    """Whom it was taken from, whose party may be learnt later."""
    party: str | None = None
    """Of a swing: the party swung to."""
    sign: int = 1
    is_past: bool = False
    """Whether it is of the election before the one spoken of."""
    is_now: bool = False
    """Whether a year among its words is that of another figure."""
    rivals: tuple[str, ...] = ()
    """The two parties between which a majority lies."""

    @property
    def is_change(self) -> bool:
        """Whether it is a difference from another election."""
        return self.measure in CHANGES


@cache
def _figure_rules() -> RuleIndex:
    return RuleIndex(FIGURE_RULES)


@cache
def _standing_rules() -> RuleIndex:
    return RuleIndex(STANDING_RULES)


def read_facts(line: Line) -> list[Fact]:
    """The facts that the rules find in a chunked sentence, in the order of their figures."""
    tokens, letters, kinds = line
    taken: set[int] = set()
    facts: list[Fact] = []
    for rule, regex in _figure_rules().fitting(line) if kinds & FIGURES else ():
        match = regex.search(letters)
        while match:
            facts.extend(_figures(rule, match, tokens, taken))
            match = regex.search(letters, match.end())
    for rule, regex in _standing_rules().fitting(line) if kinds & SOMEBODY else ():
        match = regex.search(letters)
        while match:
            facts.extend(fact for item in rule.yields if (fact := _standing(rule, item, match, tokens)))
            match = regex.search(letters, match.end())
    return sorted(facts, key=lambda fact: (fact.at, fact.end))


def _figures(rule: Rule, match: re.Match[str], tokens: Sequence[Token], taken: set[int]) -> Iterator[Fact]:
    """The facts of one match whose numbers no earlier rule has taken; none if any of them was."""
    indexes = [match.start(item.value) for item in rule.yields if item.value and match.group(item.value)]
    if not indexes or any(index in taken for index in indexes):
        return
    beside = match.start("beside") if "beside" in match.re.groupindex else None
    if (beside is not None and beside not in taken) or _is_misread(rule, match, tokens, indexes):
        return
    taken.update(indexes)
    for item in rule.yields:
        fact = _figure(rule, item, match, tokens) if item.value and match.group(item.value) else None
        if fact:
            yield fact


def _is_misread(rule: Rule, match: re.Match[str], tokens: Sequence[Token], indexes: Sequence[int]) -> bool:
    """Whether a match's numbers cannot be what its rule takes them for, or a "not" stands before them."""
    is_fraction = any(
        item.measure in CHANGES and getattr(tokens[index].value, "is_fraction", False)
        for item, index in zip(rule.yields, indexes, strict=False)
    )
    is_denied = any(token.kind == "NOT" for token in tokens[match.start() : indexes[0]])
    is_majority = any(item.measure is Measure.MAJORITY for item in rule.yields)
    return (
        is_fraction
        or is_denied
        or any(_is_no_share(item.measure, tokens, match, item.value) for item in rule.yields)
        or any(_is_too_small(item.measure, tokens, match, item.value) for item in rule.yields)
        or (is_majority and _is_of_lower_rank(match, tokens))
    )


def _is_of_lower_rank(match: re.Match[str], tokens: Sequence[Token]) -> bool:
    """Whether the words speak of the third or one behind: what they are behind by is no majority."""
    ranks = [token.value for token in tokens[match.start() : match.end()] if token.kind == "RANK"]
    return any(isinstance(rank, Number) and rank.value > SECOND for rank in ranks)


def _figure(rule: Rule, item: Yield, match: re.Match[str], tokens: Sequence[Token]) -> Fact | None:
    """The fact that a number of a match is."""
    token = tokens[match.start(item.value or 0)]
    if not isinstance(token.value, Number):
        return None
    start, end = _span(match, tokens)
    return Fact(
        rule.name,
        item.measure,
        start,
        end,
        token.start,
        number=token.value,
        who=_who(match, item.who, tokens),
        subject=item.subject,
        source=_swing_party(match, tokens, "p"),
        party=_swing_party(match, tokens, "q"),
        sign=_direction(item, match, token.value),
        rivals=_rivals(match, tokens),
        is_past=item.past,
        is_now=item.now,
    )


def _is_no_share(measure: Measure, tokens: Sequence[Token], match: re.Match[str], group: str | None) -> bool:
    """Whether a number without "per cent" that a rule would call a share has no decimals, or is too large for one."""
    if measure is not Measure.SHARE or not group or not match.group(group):
        return False
    token = tokens[match.start(group)]
    number = token.value
    if token.kind != "NUM" or not isinstance(number, Number):
        return False
    return "." not in str(number.value) or number.value >= WHOLE


def _is_too_small(measure: Measure, tokens: Sequence[Token], match: re.Match[str], group: str | None) -> bool:
    """Whether a number under a hundred in prose is called votes without the word beside it."""
    if measure is not Measure.VOTES or not group or not match.group(group):
        return False
    index = match.start(group)
    number = tokens[index].value
    following = tokens[index + 1].kind if index + 1 < len(tokens) else ""
    return isinstance(number, Number) and number.value < SMALLEST and following != "VOTES"


def _standing(rule: Rule, item: Yield, match: re.Match[str], tokens: Sequence[Token]) -> Fact | None:
    """The fact without a figure, or a rank, that a match states; None where nobody is meant."""
    who = _who(match, item.who, tokens)
    is_denied = not rule.denies and _is_denied(tokens[match.start() : match.end()])
    is_listed = who is not None and who.has_figures and item.measure is Measure.OUTCOME
    if (item.who and who is None) or is_denied or is_listed:
        return None
    member = _who(match, "mp", tokens) if "mp" in match.groupdict() else None
    if member and not member.is_mp:
        return None
    following = _who(match, "near", tokens) if "near" in match.groupdict() else None
    if following and not following.is_next:
        return None
    own = _who(match, "own", tokens) if "own" in match.groupdict() else member
    if own and own.party and who and who.person:
        who.person.parties[own.party] += 1
    start, end = _span(match, tokens)
    number = None
    if item.value:
        value = tokens[match.start(item.value)].value
        number = value if isinstance(value, Number) else None
    source = _who(match, item.source, tokens)
    year = None if item.now else _year_beside(match, tokens)
    when = "when" if match.groupdict().get("when") else None
    at = tokens[match.start(when or item.value or item.who or 0)].start
    return Fact(
        rule.name,
        item.measure,
        start,
        end,
        at if year is None else year,
        number=number,
        fixed=item.fixed,
        who=who,
        subject=item.subject,
        source=source.party if source else None,
        source_who=source,
        is_now=item.now,
    )


def _year_beside(match: re.Match[str], tokens: Sequence[Token]) -> int | None:
    """Where "in 2015" stands in the words of a match or right after them."""
    after = takewhile(lambda token: token.kind not in YEAR_WALLS, tokens[match.end() : match.end() + YEAR_REACH])
    reach = [*tokens[match.start() : match.end()], *after]
    found = [
        token.start
        for index, (before, token) in enumerate(pairwise(reach), 1)
        if (before.kind, token.kind) == ("IN", "YEAR") and not is_over(reach, index, len(reach))
    ]
    return found[-1] if found else None


def _is_denied(tokens: Sequence[Token]) -> bool:
    """Whether a "not" or "would" stands right before the verb."""
    return any(
        token.kind in VERBS and {"NOT", "WOULD"} & {other.kind for other in tokens[max(0, index - 2) : index]}
        for index, token in enumerate(tokens)
    )


def _who(match: re.Match[str], group: str | None, tokens: Sequence[Token]) -> Who | None:
    if not group or not match.group(group):
        return None
    token = tokens[match.start(group)]
    if isinstance(token.value, Who):
        return token.value
    if token.kind in PARTY_OF:
        return Who(party=PARTY_OF[token.kind].get(str(token.value).lower()))
    return Who(party=str(token.value)) if token.kind in ("PARTY", "CODE", "ADJECTIVE") else None


def _swing_party(match: re.Match[str], tokens: Sequence[Token], letter: str) -> str | None:
    """The party in whichever of the groups p, p0, p2 or q, q0, q2, q3 took part."""
    for name, value in match.groupdict().items():
        if value and name.rstrip(digits) == letter:
            who = _who(match, name, tokens)
            if who:
                return who.party or (who.person.party if who.person else None)
    return None


def _rivals(match: re.Match[str], tokens: Sequence[Token]) -> tuple[str, ...]:
    """The parties of the groups `rival` and `other`, where a pattern has both."""
    groups = match.groupdict()
    if not (groups.get("rival") and groups.get("other")):
        return ()
    found = [_who(match, name, tokens) for name in ("rival", "other")]
    return tuple(who.party for who in found if who and who.party)


def _span(match: re.Match[str], tokens: Sequence[Token]) -> tuple[int, int]:
    """The words of a match, without the mark or small word that only closes it."""
    first, last = match.start(), match.end() - 1
    while last > first and tokens[last].kind in CLOSERS:
        last -= 1
    return tokens[first].start, tokens[last].end


def _direction(item: Yield, match: re.Match[str], number: Number) -> int:
    """Which way a change goes."""
    if item.measure not in CHANGES:
        return 1
    if item.sign:
        return item.sign
    groups = match.groupdict()
    if groups.get("down") or groups.get("drop"):
        return -1
    if groups.get("up") or groups.get("rise"):
        return 1
    return -1 if number.sign == "-" else 1
