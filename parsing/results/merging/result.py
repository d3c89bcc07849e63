"""The claims of one contest into its result, nothing worked out yet."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from parsing.lexicon import constituency
from parsing.models import Basis, CandidateResult, Claim, Contest, Figure, Measure, Outcome, Result
from parsing.results.merging.candidates import Cluster, gather_candidates
from parsing.results.merging.figures import merge_figure
from parsing.results.merging.swings import merge_swing
from parsing.results.merging.winners import called_winners, join_winner
from parsing.results.merging.withdrawn import part_withdrawn
from parsing.results.order import in_order
from parsing.results.placing import sort_candidates

_CONTEST_FIGURES = (
    Measure.MAJORITY,
    Measure.MAJORITY_PCT,
    Measure.MAJORITY_CHANGE,
    Measure.MAJORITY_PCT_CHANGE,
    Measure.TURNOUT_PCT,
    Measure.TOTAL_VOTES,
    Measure.REJECTED_VOTES,
    Measure.ELECTORATE,
)
_CANDIDATE_FIGURES = (Measure.VOTES, Measure.SHARE, Measure.SHARE_CHANGE, Measure.POSITION)


def merge_result(contest: Contest, claims: Iterable[Claim]) -> Result:
    """What claims say of a contest, figure by figure."""
    every = in_order(claims)
    said, withdrawn = part_withdrawn(every)
    clusters = join_winner(gather_candidates(said))
    called = called_winners(clusters)
    winner = called[0] if len(called) == 1 else None
    by_measure = _by_measure(said)
    known = constituency(contest.seat)
    result = Result(
        contest=contest,
        nation=known.nation if known else None,
        region=known.region if known else None,
        county=known.county or None if known else None,
        candidates=sort_candidates(_candidate(cluster, winner) for cluster in clusters),
        outcome=_outcome(by_measure[Measure.OUTCOME], winner),
        swing=merge_swing(by_measure[Measure.SWING], winner.party if winner else None),
        articles=tuple(sorted({claim.article for claim in every})),
        claims=every,
        withdrawn=withdrawn,
    )
    return result.model_copy(update=_figures(_CONTEST_FIGURES, by_measure))


def empty_result(contest: Contest) -> Result:
    """A contest that no claim speaks of, for figures worked out from another."""
    return merge_result(contest, ())


def _by_measure(claims: Iterable[Claim]) -> defaultdict[Measure, list[Claim]]:
    groups: defaultdict[Measure, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.measure].append(claim)
    return groups


def _candidate(cluster: Cluster, winner: Cluster | None) -> CandidateResult:
    """A candidate's line; nobody has won or lost while nobody is called the winner, or more than one."""
    line = CandidateResult(
        person=cluster.person,
        party=cluster.party,
        won=None if winner is None else cluster is winner,
        claims=in_order(cluster.claims),
    )
    return line.model_copy(update=_figures(_CANDIDATE_FIGURES, _by_measure(cluster.claims)))


def _figures(measures: Sequence[Measure], claims: Mapping[Measure, Sequence[Claim]]) -> dict[str, Figure | None]:
    """The merged figures of some measures, by the field they fill."""
    return {measure.value: merge_figure(measure, claims.get(measure, ())) for measure in measures}


def _outcome(claims: Sequence[Claim], winner: Cluster | None) -> Outcome | None:
    """Hold or gain, where all claims agree on it and on whose it is."""
    kinds = {claim.value for claim in claims}
    if len(kinds) != 1 or winner is None:
        return None
    kind: Literal["hold", "gain"] = "gain" if "gain" in kinds else "hold"
    lost_by = sorted({claim.from_party for claim in claims if claim.from_party})
    return Outcome(
        kind=kind,
        party=winner.party,
        from_party=lost_by[0] if len(lost_by) == 1 and kind == "gain" else None,
        basis=Basis.STATED,
        claims=tuple(claims),
    )
