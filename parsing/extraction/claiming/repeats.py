"""Claims of one article beside each other: what says the same again, and what contradicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from parsing.extraction.claiming.winning import LIST_WINNER
from parsing.models import Claim, Measure

VOTES_WEIGH = 10
"""Of two people for one party, whose votes are given stood rather than whoever has other facts, however many."""
SAME_BREATH = 160
"""How many characters apart a rounded and an exact figure are one statement ("over 50, in fact 58.7 per cent")."""


def one_outcome(claims: Sequence[Claim]) -> list[Claim]:
    """Leave out outcomes and winners of a contest that say different things."""
    outcomes: dict[str, set[object]] = defaultdict(set)
    winners: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.measure is Measure.OUTCOME:
            outcomes[claim.contest.address].add(claim.value)
        if claim.measure is Measure.WINNER:
            winners[claim.contest.address][claim.person or claim.party or ""] += 1
    top = {address: names.most_common(1)[0][0] for address, names in winners.items()}
    return [
        claim
        for claim in claims
        if not (claim.measure is Measure.OUTCOME and len(outcomes[claim.contest.address]) > 1)
        and not (claim.measure is Measure.WINNER and claim.person and claim.person != top[claim.contest.address])
    ]


def without_rival_votes(claims: Sequence[Claim]) -> list[Claim]:
    """Where a result list gives a party's votes in a contest, leave out other votes that prose seems to give it."""
    listed: dict[tuple[str, str | None], set[object]] = defaultdict(set)
    people: dict[str, set[str | None]] = defaultdict(set)
    for claim in claims:
        if claim.measure is Measure.VOTES and claim.rule.startswith("list") and claim.party != "Ind":
            listed[claim.contest.address, claim.party].add(claim.value)
            people[claim.contest.address].add(claim.person)
    return [
        claim
        for claim in claims
        if not _is_rival(claim, listed[claim.contest.address, claim.party], people[claim.contest.address])
    ]


def _is_rival(claim: Claim, listed: set[object], people: set[str | None]) -> bool:
    """Whether a claim gives other votes than those listed of its party, or gives them to somebody not listed."""
    if claim.measure is not Measure.VOTES or claim.rule.startswith("list") or claim.bound:
        return False
    return (bool(listed) or _is_unlisted(claim, people)) and claim.value not in listed


def _is_unlisted(claim: Claim, people: set[str | None]) -> bool:
    """Whether a full list of a contest's people leaves somebody out who is given votes without a party."""
    is_full = len(people) >= LIST_WINNER
    return is_full and claim.person is not None and claim.party is None and claim.person not in people


def one_of_each_party(claims: Sequence[Claim]) -> list[Claim]:
    """Where two people seem to stand for one party in a contest, leave out what is said of the one spoken of less."""
    people: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.person and claim.party and claim.party != "Ind":
            people[_side_of(claim)][claim.person] += VOTES_WEIGH if claim.measure is Measure.VOTES else 1
    return [claim for claim in claims if not (claim.person and _is_second(claim.person, people[_side_of(claim)]))]


def _side_of(claim: Claim) -> tuple[str, str]:
    """The contest and party of a claim."""
    return claim.contest.address, claim.party or ""


def _is_second(person: str, spoken_of: Counter[str]) -> bool:
    """Whether others of the same party and contest are spoken of more often than `person`."""
    return person in spoken_of and spoken_of[person] < max(spoken_of.values())


def without_restatements(claims: Sequence[Claim]) -> list[Claim]:
    """Leave out bounded figures that an exact one of the same person and contest makes more exact."""
    exact: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.bound is None and isinstance(claim.value, Decimal):
            exact[_figure(claim)].append(claim)
    return [claim for claim in claims if not any(_restates(claim, other) for other in exact[_figure(claim)])]


def _figure(claim: Claim) -> tuple[object, ...]:
    """What a claim is about."""
    return claim.contest.address, claim.measure, claim.person or claim.party


def _restates(claim: Claim, exact: Claim) -> bool:
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


def each_once(claims: Iterable[Claim]) -> list[Claim]:
    """The claims in the order of the text, each as it was made first."""
    unique: dict[tuple[object, ...], Claim] = {}
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end)):
        about = (claim.contest.address, claim.measure, claim.value, claim.party, claim.person)
        unique.setdefault((*about, claim.bound, claim.from_party), claim)
    return list(unique.values())
