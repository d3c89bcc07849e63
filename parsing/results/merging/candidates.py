"""Which claims of one contest speak of the same candidate."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from parsing.models import Claim, Measure
from parsing.results.merging.people import is_same_name, is_same_person, is_same_spelt_otherwise, name_of
from parsing.results.order import claim_key

INDEPENDENT = "Ind"
_OF_A_CANDIDATE = frozenset(
    {Measure.CANDIDATE, Measure.WINNER, Measure.VOTES, Measure.SHARE, Measure.SHARE_CHANGE, Measure.POSITION}
)
_OF_THE_WINNER = frozenset({Measure.OUTCOME, Measure.MAJORITY, Measure.MAJORITY_PCT, Measure.MAJORITY_CHANGE})
NAMING_MEASURES = _OF_A_CANDIDATE | _OF_THE_WINNER
"""Claims whose person or party stands in the contest; a swing's party need not be on the ballot paper."""


@dataclass(slots=True)
class Cluster:
    """The claims about one candidate, while they are being gathered."""

    claims: list[Claim] = field(default_factory=list)

    @property
    def people(self) -> Counter[str]:
        """Every printed form of the name, with how often it is printed."""
        return Counter(claim.person for claim in self.claims if claim.person)

    @property
    def parties(self) -> Counter[str]:
        """Every party given, with how often."""
        return Counter(claim.party for claim in self.claims if claim.party)

    @property
    def person(self) -> str | None:
        """The fullest form of the name; of equally full ones the commonest."""
        forms = self.people
        return max(forms, key=lambda form: (name_of(form).is_full, forms[form], len(form), form), default=None)

    @property
    def party(self) -> str | None:
        """The party most claims give."""
        forms = self.parties
        return max(forms, key=lambda form: (forms[form], form), default=None)


def gather_candidates(claims: Iterable[Claim]) -> list[Cluster]:
    """The candidates of one contest, surest mentions first: later ones join only where exactly one fits."""
    naming = sorted((c for c in claims if c.measure in NAMING_MEASURES and (c.person or c.party)), key=claim_key)
    clusters: list[Cluster] = []
    for stage in (_is_full_with_party, _is_full, _is_surname_with_party, _is_surname):
        for claim in sorted(filter(stage, naming), key=lambda c: (c.person or "", c.party or "")):
            _place(claim, clusters, _fits_person)
    for claim in (c for c in naming if not c.person and c.party != INDEPENDENT):
        _place(claim, clusters, _fits_party)
    clusters.extend(_unnamed_independents(c for c in naming if not c.person and c.party == INDEPENDENT))
    return clusters


def _is_full_with_party(claim: Claim) -> bool:
    return bool(claim.person and claim.party) and name_of(claim.person or "").is_full


def _is_full(claim: Claim) -> bool:
    return bool(claim.person and not claim.party) and name_of(claim.person or "").is_full


def _is_surname_with_party(claim: Claim) -> bool:
    return bool(claim.person and claim.party) and not name_of(claim.person or "").is_full


def _is_surname(claim: Claim) -> bool:
    return bool(claim.person and not claim.party) and not name_of(claim.person or "").is_full


def _place(claim: Claim, clusters: list[Cluster], fits: Callable[[Claim, Cluster], bool]) -> None:
    """Join the one cluster that fits; none, or several, makes a candidate of its own."""
    fitting = [cluster for cluster in clusters if fits(claim, cluster)]
    same = [c for c in fitting if claim.person in c.people and claim.party in {None, *c.parties}]
    if len(same) == 1:
        fitting = same
    if len(fitting) == 1:
        fitting[0].claims.append(claim)
    else:
        clusters.append(Cluster([claim]))


def _fits_person(claim: Claim, cluster: Cluster) -> bool:
    """Whether the person of a claim can be the cluster's."""
    person, party, parties = claim.person or "", claim.party, cluster.parties
    if party and party != INDEPENDENT and party in parties:
        return any(is_same_spelt_otherwise(person, form) for form in cluster.people)
    if party and parties and party not in parties:
        return any(is_same_name(person, form) for form in cluster.people)
    return any(is_same_person(person, form) for form in cluster.people)


def _fits_party(claim: Claim, cluster: Cluster) -> bool:
    """Whether a party's nameless claim can be of the cluster's candidate."""
    return claim.party is not None and claim.party == cluster.party


def _unnamed_independents(claims: Iterable[Claim]) -> list[Cluster]:
    """Independents without a name: in one article a repeated measure begins the next; equal votes are one man's."""
    clusters: list[Cluster] = []
    for claim in claims:
        last = clusters[-1] if clusters else None
        if last is not None and _continues(last, claim):
            last.claims.append(claim)
        else:
            clusters.append(Cluster([claim]))
    return _joined_by_votes(clusters)


def _continues(cluster: Cluster, claim: Claim) -> bool:
    return cluster.claims[0].article == claim.article and all(c.measure is not claim.measure for c in cluster.claims)


def _joined_by_votes(clusters: list[Cluster]) -> list[Cluster]:
    """Nameless independents of different articles whose votes are equal, made one."""
    joined: list[Cluster] = []
    for cluster in clusters:
        votes = _votes(cluster)
        twin = next((c for c in joined if votes is not None and _votes(c) == votes), None)
        if twin is not None and twin.claims[0].article != cluster.claims[0].article:
            twin.claims.extend(cluster.claims)
        else:
            joined.append(cluster)
    return joined


def _votes(cluster: Cluster) -> object:
    return next((c.value for c in cluster.claims if c.measure is Measure.VOTES), None)
