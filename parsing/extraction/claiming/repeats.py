"""Claims of one article beside each other: what says the same again, and what contradicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from parsing.extraction.claiming.draft import Contest, Draft
from parsing.extraction.claiming.winning import LIST_WINNER
from parsing.models import Measure

VOTES_WEIGH = 10
"""Of two people for one party, whose votes are given stood rather than whoever has other facts, however many."""
SAME_BREATH = 160
"""How many characters apart a rounded and an exact figure are one statement ("over 50, in fact 58.7 per cent")."""


def one_outcome(claims: Sequence[Draft]) -> list[Draft]:
    """Leave out outcomes and winners of a contest that say different things."""
    outcomes: dict[Contest, set[object]] = defaultdict(set)
    winners: dict[Contest, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.measure is Measure.OUTCOME:
            outcomes[claim.contest].add(claim.value)
        if claim.measure is Measure.WINNER:
            winners[claim.contest][claim.person or claim.party or ""] += 1
    top = {address: names.most_common(1)[0][0] for address, names in winners.items()}
    return [
        claim
        for claim in claims
        if not (claim.measure is Measure.OUTCOME and len(outcomes[claim.contest]) > 1)
        and not (claim.measure is Measure.WINNER and claim.person and claim.person != top[claim.contest])
    ]


def without_rival_votes(claims: Sequence[Draft]) -> list[Draft]:
    """Where a result list gives a party's votes in a contest, leave out other votes that prose seems to give it."""
    listed: dict[tuple[Contest, str | None], set[object]] = defaultdict(set)
    people: dict[Contest, set[str | None]] = defaultdict(set)
    for claim in claims:
        if claim.measure is Measure.VOTES and claim.rule.startswith("list") and claim.party != "Ind":
            listed[claim.contest, claim.party].add(claim.value)
            people[claim.contest].add(claim.person)
    return [
        claim
        for claim in claims
        if claim.measure is not Measure.VOTES
        or not _is_rival(claim, listed[claim.contest, claim.party], people[claim.contest])
    ]


def _is_rival(claim: Draft, listed: set[object], people: set[str | None]) -> bool:
    """Whether a claim of votes gives others than those listed of its party, or gives them to somebody not listed."""
    if claim.rule.startswith("list") or claim.bound:
        return False
    return (bool(listed) or _is_unlisted(claim, people)) and claim.value not in listed


def _is_unlisted(claim: Draft, people: set[str | None]) -> bool:
    """Whether a full list of a contest's people leaves somebody out who is given votes without a party."""
    is_full = len(people) >= LIST_WINNER
    return is_full and claim.person is not None and claim.party is None and claim.person not in people


def one_of_each_party(claims: Sequence[Draft]) -> list[Draft]:
    """Where two people seem to stand for one party in a contest, leave out what is said of the one spoken of less."""
    people: dict[tuple[Contest, str], Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.person and claim.party and claim.party != "Ind":
            people[_side_of(claim)][claim.person] += VOTES_WEIGH if claim.measure is Measure.VOTES else 1
    return [claim for claim in claims if not (claim.person and _is_second(claim.person, people[_side_of(claim)]))]


def _side_of(claim: Draft) -> tuple[Contest, str]:
    """The contest and party of a claim."""
    return claim.contest, claim.party or ""


def _is_second(person: str, spoken_of: Counter[str]) -> bool:
    """Whether others of the same party and contest are spoken of more often than `person`."""
    return person in spoken_of and spoken_of[person] < max(spoken_of.values())


def without_restatements(claims: Sequence[Draft]) -> list[Draft]:
    """Leave out bounded figures that an exact one of the same person and contest makes more exact."""
    exact: dict[tuple[object, ...], list[Draft]] = defaultdict(list)
    for claim in claims:
        if claim.bound is None and isinstance(claim.value, Decimal):
            exact[_figure(claim)].append(claim)
    return [
        claim
        for claim in claims
        if not (claim.bound and any(_restates(claim, other) for other in exact[_figure(claim)]))
    ]


def _figure(claim: Draft) -> tuple[object, ...]:
    """What a claim is about."""
    return claim.contest, claim.measure, claim.person or claim.party


def _restates(claim: Draft, exact: Draft) -> bool:
    """Whether a bounded claim says roughly what an exact one near it says exactly."""
    if not (claim.bound and isinstance(claim.value, Decimal) and isinstance(exact.value, Decimal)):
        return False
    return abs(exact.start - claim.start) <= SAME_BREATH and _satisfies(exact.value, claim.value, claim.bound)


def _satisfies(exact: Decimal, value: Decimal, bound: str) -> bool:
    """Whether an exact figure is what a bounded one speaks of."""
    if abs(exact - value) > abs(value) / 4:
        return False
    is_beyond = bound == ">" and abs(exact) >= abs(value)
    is_short = bound == "<" and abs(exact) <= abs(value)
    return bound == "~" or is_beyond or is_short


def each_once(claims: Iterable[Draft]) -> list[Draft]:
    """The claims in the order of the text, each as it was made first."""
    unique: dict[tuple[object, ...], Draft] = {}
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end)):
        about = (claim.contest, claim.measure, claim.value, claim.party, claim.person)
        unique.setdefault((*about, claim.bound, claim.from_party), claim)
    return list(unique.values())
