"""Which claims state which facts. One claim states one fact, and one fact is stated once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from parsing.scoring.fact import SCORED, Fact
from parsing.scoring.people import is_same_person

_TOLERANCE = 0.005
_SAYS = ("seat", "year", "by_election", "measure", "value", "party", "person", "bound", "from_party")
_SHOW_A_WINNER = frozenset({"majority", "majority_pct", "majority_change", "outcome"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """Gold facts found and missed; claims right and wrong. Claims of what is optional or implied are in neither."""

    found: tuple[Fact, ...] = ()
    missed: tuple[Fact, ...] = ()
    right: tuple[Fact, ...] = ()
    wrong: tuple[Fact, ...] = ()


def judge(gold: Sequence[Fact], claims: Sequence[Fact]) -> Judgement:
    """Compare the claims of one article with its gold; measures that are not scored are passed over.

    A claim that could state several facts takes the one that the fewest other claims could.
    """
    gold = [fact for fact in gold if fact.measure in SCORED]
    said = _each_once(claim for claim in claims if claim.measure in SCORED)
    required = [fact for fact in gold if not fact.optional]
    options = [[i for i, fact in enumerate(required) if states(claim, fact)] for claim in said]
    rivals = [sum(i in others for others in options) for i in range(len(required))]
    stated: set[int] = set()
    right: list[Fact] = []
    surplus: list[int] = []
    for n in sorted(range(len(said)), key=lambda n: len(options[n])):
        free = [i for i in options[n] if i not in stated]
        if free:
            stated.add(min(free, key=rivals.__getitem__))
            right.append(said[n])
        elif not options[n]:
            surplus.append(n)
    harmless = [fact for fact in gold if fact.optional] + [other for fact in gold for other in _implied(fact)]
    return Judgement(
        found=tuple(fact for i, fact in enumerate(required) if i in stated),
        missed=tuple(fact for i, fact in enumerate(required) if i not in stated),
        right=tuple(right),
        wrong=tuple(said[n] for n in sorted(surplus) if not any(states(said[n], fact) for fact in harmless)),
    )


def _each_once(claims: Iterable[Fact]) -> list[Fact]:
    """The first of each group of claims that say the same in the same words."""
    firsts: dict[tuple[str, ...], Fact] = {}
    for claim in claims:
        firsts.setdefault(tuple(repr(claim.shown.get(key)) for key in _SAYS), claim)
    return list(firsts.values())


def states(claim: Fact, fact: Fact) -> bool:
    """Whether `claim` states the gold `fact`: the same figure of the same contest, and nobody else's."""
    return (
        claim.measure == fact.measure
        and claim.seats <= fact.seats
        and claim.year == fact.year
        and claim.by_election == fact.by_election
        and claim.bound == fact.bound
        and _is_same_value(claim.value, fact.value)
        and _is_same_candidate(claim, fact)
        and not (fact.from_party and claim.from_party and claim.from_party != fact.from_party)
    )


def _is_same_value(claimed: float | str | None, value: float | str | None) -> bool:
    if value is None:
        return True
    if isinstance(value, str) or isinstance(claimed, str) or claimed is None:
        return value == claimed
    return abs(value - claimed) <= _TOLERANCE


def _is_same_candidate(claim: Fact, fact: Fact) -> bool:
    """Nothing named differs, and at least one of party and person is named; of a candidate, all that the gold names."""
    if fact.party and claim.party and fact.party != claim.party:
        return False
    if fact.person and claim.person and not is_same_person(fact.person, claim.person):
        return False
    named = [bool(ours) for theirs, ours in ((fact.party, claim.party), (fact.person, claim.person)) if theirs]
    return all(named) or (any(named) and fact.measure != "candidate")


def _implied(fact: Fact) -> Iterator[Fact]:
    """What `fact` makes certain: who has a figure stood; who had a majority, a hold or a gain won."""
    if fact.measure == "swing" or not (fact.party or fact.person):
        return
    for measure in ("candidate", *(("winner",) if fact.measure in _SHOW_A_WINNER else ())):
        yield Fact(
            article=fact.article,
            seats=fact.seats,
            year=fact.year,
            by_election=fact.by_election,
            measure=measure,
            value=None,
            bound=None,
            party=fact.party,
            from_party=None,
            person=fact.person,
        )
