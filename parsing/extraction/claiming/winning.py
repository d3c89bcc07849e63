"""Who won each contest: as said, as the votes show, and what follows for gains and earlier majorities."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from parsing.extraction.discourse import Placed
from parsing.lexicon import election_before
from parsing.models import Measure, Settled

Contest = tuple[str, int]
"""A seat and a year."""
WEAK = frozenset({"majority-holder", "majority-is", "majority-both", "majority-before"})
"""Rules that name a majority's holder, which may be the one before."""
STRONG_WORD, WEAK_WORD = 3, 1
"""How much it counts that a rule names a winner."""
LIST_WINNER = 3
"""A list of so many candidates' votes shows who won."""
CONTENDERS = 2
"""The fewest candidates whose votes tell who had the most."""
BEATEN = frozenset(
    {"ousted-from", "beat", "beaten-by", "has-beaten", "by-beating", "has-lost", "lost-majority-to", "who-was-ousted"}
    | {"had-beaten-somebody", "won-by-beating", "saved-from-defeat", "sent-home"}
)
"""Rules that read of somebody who stood and was beaten."""
WINS = frozenset({Measure.WINNER, Measure.OUTCOME})
POLLED = frozenset({Measure.VOTES, Measure.SHARE})
"""What tells by its size who had the most."""
MAJORITIES = frozenset({Measure.MAJORITY, Measure.MAJORITY_PCT})


def join_winners(placed: Sequence[Placed]) -> None:
    """Where a party is said to have won a contest and one person without a party too, that is the person's party."""
    sides: dict[Contest, set[str]] = defaultdict(set)
    people: dict[Contest, list[Placed]] = defaultdict(list)
    for item in placed:
        is_win = item.fact.measure in WINS
        if item.person and (is_win or (item.fact.measure is Measure.MAJORITY and item.fact.rule not in WEAK)):
            people[item.contest].append(item)
        elif item.party and is_win:
            sides[item.contest].add(item.party)
    for contest, parties in sides.items():
        winners = {id(item.person): item.person for item in people.get(contest, []) if item.person}
        if len(parties) == 1 and len(winners) == 1:
            person = next(iter(winners.values()))
            if person.party is None:
                person.parties[next(iter(parties))] += 1


def join_losers(placed: Sequence[Placed]) -> None:
    """Whoever was ousted from a seat gained from one party, and has no party of their own here, was of that party."""
    sources: dict[Contest, set[str]] = defaultdict(set)
    for item in placed:
        if item.fact.measure is Measure.OUTCOME and item.fact.fixed == "gain" and item.fact.source:
            sources[item.contest].add(item.fact.source)
    for item in placed:
        lost = sources.get(item.contest, set())
        if (
            item.fact.rule in BEATEN
            and item.fact.measure is Measure.CANDIDATE
            and item.person
            and item.person.party is None
            and len(lost) == 1
        ):
            item.person.parties[next(iter(lost))] += 1


OUSTING = frozenset({"ousted", "elected-ousting", "votes-to-oust", "ousted-by", "beat-the-member", "side-lost-seat"})
"""Rules that read of somebody who was thrown out at the poll itself, and so stood."""


def who_was_ousted(placed: Sequence[Placed]) -> list[Placed]:
    """Whoever is said to have been thrown out of a seat stood for it."""
    return [
        replace(
            item,
            fact=item.fact._replace(
                measure=Measure.CANDIDATE, fixed=None, source=None, source_who=None, rule="who-was-ousted"
            ),
            person=item.fact.source_who.person,
            party=item.fact.source_who.party,
        )
        for item in placed
        if item.fact.rule in OUSTING and item.fact.source_who and item.fact.source_who.person
    ]


def winners_of(placed: Sequence[Placed]) -> dict[Contest, Placed]:
    """Who won each contest: by what says so, else by a list's most votes; nobody where it says two."""
    said: dict[Contest, list[Placed]] = defaultdict(list)
    votes: dict[Contest, list[Placed]] = defaultdict(list)
    for item in placed:
        measure = item.fact.measure
        if not (item.person or item.party):
            continue
        if measure in WINS or (measure in MAJORITIES and item.person):
            said[item.contest].append(item)
        if measure is Measure.VOTES:
            votes[item.contest].append(item)
    winners = {contest: _winner(said.get(contest, []), votes.get(contest, [])) for contest in {**said, **votes}}
    return {contest: winner for contest, winner in winners.items() if winner}


def _winner(said: list[Placed], votes: list[Placed]) -> Placed | None:
    """Who won one contest, of those said to have won it and those whose votes are given."""
    listed = [item for item in votes if item.fact.rule.startswith("list")]
    most = max(votes, key=_polled) if votes else None
    is_listed = most is not None and any(item.person is most.person for item in listed)
    people: Counter[str] = Counter()
    named: dict[str, Placed] = {}
    for item in said:
        if item.person:
            people[item.person.name] += WEAK_WORD if item.fact.rule in WEAK else STRONG_WORD
            named.setdefault(item.person.name, item)
    if most and most.person and people[most.person.name] * 2 >= max(people.values(), default=1):
        return named[most.person.name]
    if most and is_listed and len(listed) >= LIST_WINNER:
        return most
    if people:
        top = people.most_common(2)
        is_clear = len(top) == 1 or top[0][1] > top[1][1]
        return named[top[0][0]] if is_clear else None
    return said[0] if said and len({item.party for item in said}) == 1 else None


def _polled(item: Placed) -> Decimal:
    """The votes that a fact gives somebody."""
    return item.fact.number.value if item.fact.number else Decimal(0)


def infer_winners(placed: Sequence[Placed]) -> list[Placed]:
    """Where a party won and nobody of it is named: whoever without a party has the most votes, or the largest share."""
    polled: dict[Contest, dict[Measure, list[Placed]]] = defaultdict(lambda: defaultdict(list))
    sides: dict[Contest, set[str | None]] = defaultdict(set)
    members: dict[Contest, set[str | None]] = defaultdict(set)
    for item in placed:
        if item.person:
            members[item.contest].add(item.person.party)
        if item.fact.measure in POLLED and item.person:
            polled[item.contest][item.fact.measure].append(item)
        is_win = item.fact.measure is Measure.OUTCOME or (item.fact.measure is Measure.WINNER and not item.person)
        if is_win and item.party:
            sides[item.contest].add(item.party)
    inferred = []
    for contest, parties in sides.items():
        ranked = max(polled[contest].values(), key=len, default=[])
        if len(parties) != 1 or len(ranked) < CONTENDERS or parties & members[contest]:
            continue
        most, party = max(ranked, key=_polled), next(iter(parties))
        if most.person and most.person.party is None and party:
            most.person.parties[party] += 1
            fact = most.fact._replace(measure=Measure.WINNER, number=None)
            inferred.append(replace(most, fact=fact, party=party, person_settled=Settled.INFERRED))
    return inferred


def win_by_numbers(placed: Sequence[Placed]) -> list[Placed]:
    """Whoever has more votes than the member thrown out, or as many more than the next as the majority is, won."""
    inferred = []
    for contest, votes in _votes(placed).items():
        ranked = sorted(votes.values(), key=_polled, reverse=True)
        said = [item for item in placed if item.contest == contest and item.fact.measure in WINS | MAJORITIES]
        if len(ranked) < CONTENDERS or any(item.person for item in said):
            continue
        first, second = ranked[0], ranked[1]
        lost = {id(who.person) for item in said if (who := item.fact.source_who) and who.person}
        gap = _polled(first) - _polled(second)
        is_gap = any(item.fact.measure is Measure.MAJORITY and _polled(item) == gap for item in said)
        if gap and (is_gap or id(second.person) in lost):
            fact = first.fact._replace(measure=Measure.WINNER, number=None, rule="winner-by-numbers")
            inferred.append(replace(first, fact=fact, person_settled=Settled.INFERRED))
    return inferred


def _votes(placed: Sequence[Placed]) -> dict[Contest, dict[int, Placed]]:
    """The votes of each of the people of each contest."""
    votes: dict[Contest, dict[int, Placed]] = defaultdict(dict)
    for item in placed:
        if item.fact.measure is Measure.VOTES and item.person and item.fact.number and not item.fact.number.bound:
            votes[item.contest].setdefault(id(item.person), item)
    return votes


def gains(placed: Sequence[Placed]) -> list[Placed]:
    """A seat whose sitting MP stood and lost to somebody of another party was gained from the MP's."""
    winners = winners_of(placed)
    said = {item.contest for item in placed if item.fact.measure is Measure.OUTCOME}
    gained = []
    for contest, member in _members(placed).items():
        winner = winners.get(contest)
        lost = member.person.party if member.person else None
        if contest in said or winner is None or not lost or not _beat(winner, member):
            continue
        fact = member.fact._replace(
            measure=Measure.OUTCOME,
            number=None,
            fixed="gain",
            source=lost,
            source_who=None,
            rule="gain-from-member",
        )
        gained.append(replace(winner, fact=fact, party=winner.side, person_settled=Settled.INFERRED))
    return gained


def _members(placed: Sequence[Placed]) -> dict[Contest, Placed]:
    """The sitting MP of each of the article's contests, as last spoken of."""
    return {
        item.contest: item
        for item in placed
        if item.is_own
        and item.person
        and item.fact.who
        and item.fact.who.is_member
        and item.fact.measure is not Measure.WINNER
    }


def _beat(winner: Placed, member: Placed) -> bool:
    """Whether the winner is another person than the sitting MP, and of another party."""
    lost = member.person.party if member.person else None
    is_other = winner.person is not None and winner.person is not member.person
    return is_other and winner.side is not None and winner.side != lost


def move_past(item: Placed, winners: Mapping[Contest, Placed], placed: Sequence[Placed]) -> None:
    """A majority of somebody who lost is the one of the election before."""
    winner = winners.get(item.contest)
    before = election_before(item.year)
    is_weak = item.is_own and item.fact.measure is Measure.MAJORITY and item.fact.rule in WEAK
    if not (is_weak and before and item.person and winner and winner.person):
        return
    is_loser = winner.person is not item.person and item.person.seats.most_common(1)[0][0] == item.seat
    if is_loser and any(other.person is item.person and other.fact.rule not in WEAK for other in placed):
        item.year, item.is_own = before.year, False


def contradicts(item: Placed, winners: Mapping[Contest, Placed]) -> bool:
    """Whether a fact names another winner than the one that is settled."""
    winner = winners.get(item.contest)
    if winner is None or item.fact.measure is not Measure.WINNER or not winner.person:
        return False
    if item.person:
        return item.person is not winner.person
    return bool(item.party and winner.person.party and item.party != winner.person.party)
