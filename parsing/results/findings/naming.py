"""Every figure that articles give for a contest, with a name for it in a sentence."""

from collections.abc import Callable, Iterator

from parsing.models import CandidateResult, Contest, Figure, Finding, Result
from parsing.results.findings.wording import MEASURE_NAMES, who


def named_figures(result: Result) -> Iterator[tuple[str, Figure]]:
    """Figures of the whole contest, then those of each candidate; without the valid votes, which are always summed."""
    for figure in (
        result.majority,
        result.majority_pct,
        result.majority_change,
        result.majority_pct_change,
        result.turnout_pct,
        result.total_votes,
        result.rejected_votes,
        result.electorate,
        result.swing,
    ):
        if figure is not None:
            yield f"the {MEASURE_NAMES[figure.measure]}", figure
    for candidate in result.candidates:
        for figure in (candidate.votes, candidate.share, candidate.share_change, candidate.position):
            if figure is not None:
                yield name_of(candidate, figure), figure


def name_of(candidate: CandidateResult, figure: Figure) -> str:
    """A candidate's figure: "the votes of Ann Lee (Lab)"."""
    return f"the {MEASURE_NAMES[figure.measure]} of {who(candidate)}"


def opening(name: str) -> str:
    """A name as the first words of a sentence."""
    return name[0].upper() + name[1:]


def contests_of(finding: Finding, result: Callable[[Contest], Result | None]) -> set[str]:
    """The addresses of the contests that a finding is about."""
    contests = {claim.contest for claim in finding.claims}
    if finding.contest is not None:
        contests.add(finding.contest)
    found = {contest: result(contest) for contest in contests}
    return {(known.contest if known else contest).address for contest, known in found.items()}
