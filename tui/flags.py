"""Which figures on the screen a finding is about."""

from collections.abc import Iterable
from typing import Final

from parsing.models import Figure, Finding, FindingKind, Measure

_ABOUT: Final = {
    FindingKind.TOTAL: {Measure.TOTAL_VOTES, Measure.REJECTED_VOTES},
    FindingKind.SHARE: {Measure.SHARE},
    FindingKind.MAJORITY: {Measure.MAJORITY, Measure.MAJORITY_PCT},
    FindingKind.POSITION: {Measure.POSITION},
    FindingKind.CHANGE: {Measure.SHARE_CHANGE, Measure.MAJORITY_CHANGE, Measure.MAJORITY_PCT_CHANGE, Measure.SWING},
    FindingKind.TURNOUT: {Measure.TURNOUT_PCT},
}
"""A finding names every claim it compares; the doubt falls on these measures, of other kinds on all it names."""

Place = tuple[str, int, int, Measure]
"""Article, start, end and measure: what tells one claim from another."""


def flagged_places(findings: Iterable[Finding]) -> frozenset[Place]:
    """The claims that findings cast doubt on."""
    return frozenset(
        (claim.article, claim.start, claim.end, claim.measure)
        for finding in findings
        for claim in finding.claims
        if claim.measure in _ABOUT.get(finding.kind, {claim.measure})
    )


def is_flagged(figure: Figure, places: frozenset[Place]) -> bool:
    """Whether a finding casts doubt on one of the claims that state the figure."""
    return bool(places) and any(
        (claim.article, claim.start, claim.end, claim.measure) in places
        for claim in figure.claims
        if claim.measure is figure.measure
    )
