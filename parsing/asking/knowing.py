"""What is known of a contest, or of one of its candidates, under the names that questions use."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from parsing.asking.values import Value
from parsing.lexicon import constituency
from parsing.models import Basis, CandidateResult, Result

if TYPE_CHECKING:
    from parsing.collection import Collection

Known = Iterable[Value | None]
"""Each value there is; None says nothing."""

_FIGURES = (
    "majority", "majority_pct", "majority_change", "majority_pct_change", "turnout_pct", "valid_votes", "total_votes",
    "rejected_votes", "electorate", "swing",
)  # fmt: skip
BASES = {
    Basis.STATED: "printed",
    Basis.DERIVED: "worked out",
    Basis.DISPUTED: "disputed",
    Basis.OFFICIAL: "official",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a field is asked of."""

    result: Result
    collection: "Collection"
    candidate: CandidateResult | None = None


def figure(name: str) -> Callable[[Asked], Known]:
    """The figure of the whole contest under this name."""
    return lambda asked: [getattr(asked.result, name)]


def of_candidate(name: str) -> Callable[[Asked], Known]:
    """What the candidate's line says under this name."""
    return lambda asked: [getattr(asked.candidate, name)] if asked.candidate else []


def seat_names(asked: Asked) -> Known:
    """Every full form of the seat's name."""
    known = constituency(asked.result.contest.seat)
    return (asked.result.contest.seat, *(known.names if known else ()))


def year(asked: Asked) -> Known:
    """The election's year."""
    return [Decimal(asked.result.contest.year)]


def election(asked: Asked) -> Known:
    """How the election is addressed, and its kind."""
    contest = asked.result.contest
    return (contest.election, "notional" if contest.notional else "by-election" if contest.by_election else "general")


def region(asked: Asked) -> Known:
    """The English region, or the nation."""
    return [asked.result.region or asked.result.nation]


def winning_party(asked: Asked) -> Known:
    """The party of the result line; where there is none, the winner's."""
    winner, outcome = asked.result.winner, asked.result.outcome
    return [outcome.party] if outcome and outcome.party else [winner.party] if winner else []


def elected(asked: Asked) -> Known:
    """The winner's name."""
    return [asked.result.winner.person] if asked.result.winner else []


def outcome_kind(asked: Asked) -> Known:
    """Hold or gain."""
    return [asked.result.outcome.kind] if asked.result.outcome else []


def losing_party(asked: Asked) -> Known:
    """The party from which the seat was gained."""
    return [asked.result.outcome.from_party] if asked.result.outcome else []


def deposit(asked: Asked) -> Known:
    """Lost or kept."""
    lost = asked.candidate.lost_deposit if asked.candidate else None
    return [] if lost is None else ["lost" if lost else "kept"]


def candidates(asked: Asked) -> Known:
    """How many stood, where that is known."""
    return [Decimal(len(asked.result.candidates))] if asked.result.complete else []


def articles(asked: Asked) -> Known:
    """The names of the articles."""
    return asked.result.articles


def texts(asked: Asked) -> Known:
    """What the articles say, from beginning to end."""
    held = asked.collection.articles
    return (held[name].text for name in asked.result.articles if name in held)


def bases(asked: Asked) -> Known:
    """The bases of all figures of the contest."""
    result = asked.result
    figures = [getattr(result, name) for name in _FIGURES]
    figures += [each for line in result.candidates for each in (line.votes, line.share, line.share_change)]
    return dict.fromkeys(BASES[each.basis] for each in figures if each is not None)


def how_many_findings(asked: Asked) -> Known:
    """How many things do not add up; nought where all does."""
    return [Decimal(len(asked.collection.findings_of(asked.result.contest)))]


def findings(asked: Asked) -> Known:
    """The kind and the severity of each thing that does not add up."""
    found = asked.collection.findings_of(asked.result.contest)
    return [word for finding in found for word in (finding.kind.value, finding.severity.value)]
