"""Placed facts to claims: gaps filled from what the article says elsewhere, contradictions and nonsense left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from parsing.extraction.discourse import Placed
from parsing.lexicon import election, election_before
from parsing.models import Article, Claim, ElectionReading, Measure, Settled

LIMITS: dict[Measure, tuple[int, int]] = {
    Measure.VOTES: (1, 100_000),
    Measure.SHARE: (0, 100),
    Measure.SHARE_CHANGE: (0, 80),
    Measure.MAJORITY: (1, 70_000),
    Measure.MAJORITY_PCT: (0, 90),
    Measure.MAJORITY_CHANGE: (1, 50_000),
    Measure.MAJORITY_PCT_CHANGE: (0, 80),
    Measure.TURNOUT_PCT: (15, 95),
    Measure.TOTAL_VOTES: (5_000, 120_000),
    Measure.ELECTORATE: (15_000, 150_000),
    Measure.REJECTED_VOTES: (1, 10_000),
    Measure.SWING: (0, 60),
    Measure.POSITION: (2, 20),
}
"""What a constituency's figures can be; of changes, their size."""
SAME_BREATH = 160
"""How many characters apart a rounded and an exact figure are one statement ("over 50, in fact 58.7 per cent")."""
SMALL_LIST = 1000
"""A list of bare parties without a number as large counts seats, not votes."""
SMALL_MAJORITY = 200
"""A bare majority under this may be of seats in the Commons."""
LIST_WINNER = 3
"""A list of so many candidates' votes shows who won."""


def make_claims(
    article: Article, reading: ElectionReading, placed: Sequence[Placed], challengers: Mapping[str, str]
) -> list[Claim]:
    """The claims of an article, in the order of its text, each said once."""
    placed = [item for item in placed if _is_possible(item)]
    _join_winners(placed)
    _infer_winners(placed)
    placed += _gains(placed)
    winners = _winners(placed)
    claims: list[Claim] = []
    placed = [item for item in placed if not _contradicts(item, winners) and not _counts_seats(item, placed)]
    for item in placed:
        _move_past(item, winners, placed)
    for item in placed:
        _fill(item, winners, placed)
        _settle_rivals(item, challengers)
        claim = _claim(article, reading, item)
        if claim:
            claims.append(claim)
    claims.extend(_implied(article, reading, placed, winners))
    claims = _one_outcome(claims)
    claims = _without_restatements(_without_rival_votes(claims))
    unique = {}
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end)):
        key = (claim.contest.address, claim.measure, claim.value, claim.party, claim.person, claim.bound, claim.from_party)
        unique.setdefault(key, claim)
    return list(unique.values())


def _is_possible(item: Placed) -> bool:
    """Whether a figure can be a constituency's, and its year an election's."""
    limits = LIMITS.get(item.fact.measure)
    number = item.fact.number
    if limits and number and not limits[0] <= number.value <= limits[1]:
        return False
    if item.fact.measure is Measure.MAJORITY and number and number.value < SMALL_MAJORITY and item.seat_settled is not Settled.NAMED:
        return item.fact.who is not None or item.fact.rule not in WEAK
    return item.is_own or election(item.year) is not None


def _join_winners(placed: Sequence[Placed]) -> None:
    """Where a party is said to have won a contest and one person without a party too, that is the person's party."""
    sides: dict[tuple[str, int], set[str]] = defaultdict(set)
    people: dict[tuple[str, int], list[Placed]] = defaultdict(list)
    for item in placed:
        if item.fact.measure not in (Measure.WINNER, Measure.OUTCOME, Measure.MAJORITY):
            continue
        if item.person:
            people[item.seat, item.year].append(item)
        elif item.party:
            sides[item.seat, item.year].add(item.party)
    for contest, parties in sides.items():
        winners = {id(item.person): item.person for item in people.get(contest, []) if item.person}
        if len(parties) == 1 and len(winners) == 1:
            person = next(iter(winners.values()))
            if person.party is None:
                person.parties[next(iter(parties))] += 1


def _winners(placed: Sequence[Placed]) -> dict[tuple[str, int], Placed]:
    """Who won each contest: by what says so, else by a list's most votes; nobody where it says two."""
    said: dict[tuple[str, int], list[Placed]] = defaultdict(list)
    votes: dict[tuple[str, int], list[Placed]] = defaultdict(list)
    for item in placed:
        contest = (item.seat, item.year)
        if item.fact.measure in (Measure.WINNER, Measure.OUTCOME) or (
            item.fact.measure in (Measure.MAJORITY, Measure.MAJORITY_PCT) and item.person
        ):
            if item.person or item.party:
                said[contest].append(item)
        if item.fact.measure is Measure.VOTES and (item.person or item.party):
            votes[contest].append(item)
    winners = {}
    for contest in {*said, *votes}:
        winner = _winner(said.get(contest, []), votes.get(contest, []))
        if winner:
            winners[contest] = winner
    return winners


WEAK = frozenset({"majority-holder", "majority-is", "majority-both", "majority-before"})
"""Rules that name a majority's holder, which may be the one before."""


def _winner(said: list[Placed], votes: list[Placed]) -> Placed | None:
    most = max(votes, key=lambda item: item.fact.number.value if item.fact.number else Decimal(0)) if votes else None
    named = [item for item in said if item.person]
    people: Counter[str] = Counter()
    for item in named:
        if item.person:
            people[item.person.name] += 1 if item.fact.rule in WEAK else 3
    if most and most.person and most.person.name in people:
        return next(item for item in named if item.person is most.person)
    if most and len(votes) >= LIST_WINNER and most.fact.rule.startswith("list"):
        return most
    if people:
        top = people.most_common(2)
        if len(top) == 1 or top[0][1] > top[1][1]:
            return next(item for item in named if item.person and item.person.name == top[0][0])
        return None
    return said[0] if said and len({item.party for item in said}) == 1 else None


def _infer_winners(placed: list[Placed]) -> None:
    """Where a party won, nobody of it is named and the most votes are of a person without a party: that person won."""
    votes: dict[tuple[str, int], list[Placed]] = defaultdict(list)
    sides: dict[tuple[str, int], set[str | None]] = defaultdict(set)
    for item in placed:
        if item.fact.measure is Measure.VOTES and item.person:
            votes[item.seat, item.year].append(item)
        if item.fact.measure is Measure.OUTCOME:
            sides[item.seat, item.year].add(item.party)
    for contest, parties in sides.items():
        polled = votes.get(contest, [])
        if len(parties) != 1 or len(polled) < 2 or parties & {item.person.party for item in polled if item.person}:
            continue
        most = max(polled, key=lambda item: item.fact.number.value if item.fact.number else Decimal(0))
        party = next(iter(parties))
        if most.person and most.person.party is None and party:
            most.person.parties[party] += 1
            fact = replace(most.fact, measure=Measure.WINNER, number=None)
            placed.append(replace(most, fact=fact, party=party, person_settled=Settled.INFERRED))


def _gains(placed: Sequence[Placed]) -> list[Placed]:
    """A seat whose sitting MP stood and lost to somebody of another party was gained from the MP's."""
    winners = _winners(placed)
    members = {
        (item.seat, item.year): item
        for item in placed
        if item.is_own and item.person and item.fact.who and item.fact.who.is_member and item.fact.measure is not Measure.WINNER
    }
    gains = []
    for contest, member in members.items():
        winner = winners.get(contest)
        won = winner.party or (winner.person.party if winner and winner.person else None) if winner else None
        lost = member.person.party if member.person else None
        said = any((item.seat, item.year) == contest and item.fact.measure is Measure.OUTCOME for item in placed)
        if winner and winner.person and winner.person is not member.person and won and lost and won != lost and not said:
            fact = replace(member.fact, measure=Measure.OUTCOME, number=None, fixed="gain", source=lost, source_who=None, rule="gain-from-member")
            gains.append(replace(winner, fact=fact, party=won, person_settled=Settled.INFERRED))
    return gains


def _settle_rivals(item: Placed, challengers: Mapping[str, str]) -> None:
    """Of two parties a majority lies between, the one that need not take the seat holds it."""
    if item.fact.rivals and not item.person and not item.party:
        holders = [party for party in item.fact.rivals if party != challengers.get(item.seat)]
        if len(holders) == 1:
            item.party, item.person_settled = holders[0], Settled.INFERRED


def _move_past(item: Placed, winners: Mapping[tuple[str, int], Placed], placed: Sequence[Placed]) -> None:
    """A majority of somebody who lost is the one of the election before."""
    winner = winners.get((item.seat, item.year))
    before = election_before(item.year)
    if (
        item.is_own
        and before
        and item.fact.measure is Measure.MAJORITY
        and item.fact.rule in WEAK
        and item.person
        and winner
        and winner.person
        and winner.person is not item.person
        and item.person.seats.most_common(1)[0][0] == item.seat
        and any(other.person is item.person and other.fact.rule not in WEAK for other in placed)
    ):
        item.year, item.is_own = before.year, False


def _counts_seats(item: Placed, placed: Sequence[Placed]) -> bool:
    """Whether a bare party's number is of seats won in the country: no number of its list is of the size of votes."""
    if item.fact.rule != "list-party" or item.fact.measure is not Measure.VOTES:
        return False
    sizes = [
        other.fact.number.value
        for other in placed
        if other.fact.rule == "list-party" and other.seat == item.seat and other.year == item.year and other.fact.number
    ]
    return max(sizes) < SMALL_LIST


def _contradicts(item: Placed, winners: Mapping[tuple[str, int], Placed]) -> bool:
    """Whether a fact names another winner than the one that is settled."""
    winner = winners.get((item.seat, item.year))
    if winner is None or item.fact.measure is not Measure.WINNER or not winner.person:
        return False
    if item.person:
        return item.person is not winner.person
    return bool(item.party and winner.person.party and item.party != winner.person.party)


def _fill(item: Placed, winners: dict[tuple[str, int], Placed], placed: Sequence[Placed]) -> None:
    """Give a fact the winner, the person or the party it leaves unsaid."""
    if item.fact.subject == "winner" and not item.person and not item.party:
        winner = winners.get((item.seat, item.year))
        if winner:
            item.person, item.party, item.person_settled = winner.person, winner.party, Settled.INFERRED
    if item.fact.measure is Measure.SWING and not item.fact.party:
        winner = winners.get((item.seat, item.year))
        party = winner.party or (winner.person.party if winner.person else None) if winner else None
        item.fact = replace(item.fact, party=party)
    if item.person:
        item.party = item.party or item.person.party
    elif item.party and item.fact.subject != "nobody" and item.fact.measure is not Measure.CANDIDATE:
        same = {
            other.person.name: other.person
            for other in placed
            if other.person and other.seat == item.seat and other.year == item.year and other.person.party == item.party
        }
        if len(same) == 1 and item.party != "Ind":
            item.person, item.person_settled = next(iter(same.values())), Settled.INFERRED


def _claim(article: Article, reading: ElectionReading, item: Placed) -> Claim | None:
    """The claim a placed fact makes; None where it says of nobody what somebody must have."""
    fact = item.fact
    if not (item.person or item.party) and fact.subject != "nobody":
        return None
    if item.person and not item.person.is_likely:
        return None
    if fact.measure is Measure.SWING and fact.party is None:
        return None
    if fact.measure is Measure.CANDIDATE and not (item.person and item.party):
        return None
    by_election = reading.by_election and item.is_own
    value = fact.fixed
    if fact.number is not None:
        value = fact.number.value * fact.sign
    return Claim(
        article=article.name,
        seat=item.seat,
        year=item.year,
        by_election=by_election,
        election_date=reading.election_date if by_election else None,
        measure=fact.measure,
        value=value,
        party=fact.party if fact.measure is Measure.SWING else item.party,
        from_party=_source(item) if fact.measure in (Measure.SWING, Measure.OUTCOME) else None,
        person=None if fact.subject == "nobody" else item.person.name if item.person else None,
        bound=fact.number.bound if fact.number else None,
        notional=item.is_notional,
        start=fact.start,
        end=fact.end,
        quote=article.text[fact.start : fact.end],
        rule=fact.rule,
        seat_settled=item.seat_settled,
        person_settled=item.person_settled,
    )


def _source(item: Placed) -> str | None:
    """The party a gain or swing came from, if it is another than the one it went to."""
    fact = item.fact
    person = fact.source_who.person if fact.source_who else None
    source = fact.source or (person.party if person else None)
    return source if source != (fact.party if fact.measure is Measure.SWING else item.party) else None


def _implied(
    article: Article, reading: ElectionReading, placed: Sequence[Placed], winners: dict[tuple[str, int], Placed]
) -> list[Claim]:
    """Who stood, for everybody with a figure; who won, for the holder of an outcome, majority or longest list."""
    claims = []
    for item in placed:
        if item.person and item.party and item.fact.subject != "nobody" and item.fact.measure is not Measure.CANDIDATE:
            claim = _claim(article, reading, item)
            if claim:
                claims.append(claim.model_copy(update={"measure": Measure.CANDIDATE, "value": None, "bound": None, "from_party": None}))
    for contest, winner in winners.items():
        claim = _claim(article, reading, winner)
        if claim:
            claims.append(claim.model_copy(update={"measure": Measure.WINNER, "value": None, "bound": None, "from_party": None}))
    return [claim for claim in claims if _agrees(claim, winners)]


def _agrees(claim: Claim, winners: dict[tuple[str, int], Placed]) -> bool:
    return True


def _without_rival_votes(claims: list[Claim]) -> list[Claim]:
    """Where a result list gives a party's votes in a contest, leave out other votes that prose seems to give it."""
    listed: dict[tuple[object, ...], set[object]] = defaultdict(set)
    people: dict[str, set[str | None]] = defaultdict(set)
    for claim in claims:
        if claim.measure is Measure.VOTES and claim.rule.startswith("list") and claim.party != "Ind":
            listed[claim.contest.address, claim.party].add(claim.value)
            people[claim.contest.address].add(claim.person)
    return [
        claim
        for claim in claims
        if claim.measure is not Measure.VOTES
        or claim.rule.startswith("list")
        or claim.bound
        or not _is_unlisted(claim, people[claim.contest.address])
        and not listed.get((claim.contest.address, claim.party))
        or claim.value in listed[claim.contest.address, claim.party]
    ]


def _is_unlisted(claim: Claim, people: set[str | None]) -> bool:
    """Whether a full list of a contest's people leaves somebody out who is given votes without a party."""
    return len(people) >= LIST_WINNER and claim.person is not None and claim.party is None and claim.person not in people


def _without_restatements(claims: list[Claim]) -> list[Claim]:
    """Leave out bounded figures that an exact one of the same person and contest makes more exact."""
    exact: dict[tuple[object, ...], list[tuple[int, Decimal]]] = defaultdict(list)
    for claim in claims:
        if claim.bound is None and isinstance(claim.value, Decimal):
            exact[claim.contest.address, claim.measure, claim.person or claim.party].append((claim.start, claim.value))
    return [
        claim
        for claim in claims
        if not (
            claim.bound
            and isinstance(claim.value, Decimal)
            and any(
                abs(at - claim.start) <= SAME_BREATH and _satisfies(value, claim.value, claim.bound)
                for at, value in exact[claim.contest.address, claim.measure, claim.person or claim.party]
            )
        )
    ]


def _satisfies(exact: Decimal, value: Decimal, bound: str) -> bool:
    """Whether an exact figure is what a bounded one speaks of."""
    near = abs(exact - value) <= abs(value) / 4
    return near and (bound == "~" or (bound == ">" and abs(exact) >= abs(value)) or (bound == "<" and abs(exact) <= abs(value)))


def _one_outcome(claims: list[Claim]) -> list[Claim]:
    """Leave out outcomes and winners of a contest that say different things."""
    kept = []
    outcomes: dict[str, set[object]] = defaultdict(set)
    winners: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.measure is Measure.OUTCOME:
            outcomes[claim.contest.address].add(claim.value)
        if claim.measure is Measure.WINNER:
            winners[claim.contest.address][claim.person or claim.party or ""] += 1
    for claim in claims:
        address = claim.contest.address
        if claim.measure is Measure.OUTCOME and len(outcomes[address]) > 1:
            continue
        if claim.measure is Measure.WINNER and claim.person and len([name for name in winners[address]]) > 1:
            top = winners[address].most_common(2)
            if top[0][0] != claim.person:
                continue
        kept.append(claim)
    return kept


__all__ = ["election_before", "make_claims"]
