"""Figures that were printed and taken back."""

from collections.abc import Iterator
from itertools import groupby

from parsing.models import Claim, Finding, FindingKind, Result, Severity
from parsing.results.findings.wording import MEASURE_NAMES, about, one_of
from parsing.results.order import claim_key


def check_withdrawn(result: Result) -> Iterator[Finding]:
    """Each figure that one text takes back, with all that printed it, as a note: it counts no more."""
    with_value = [claim for claim in result.withdrawn if claim.value is not None]
    ordered = sorted(with_value, key=lambda c: (c.measure, str(c.value), claim_key(c)))
    for _, group in groupby(ordered, key=lambda c: (c.measure, c.value)):
        claims = list(group)
        yield _taken_back(result, claims)


def _taken_back(result: Result, claims: list[Claim]) -> Finding:
    first = claims[0]
    value = first.value if isinstance(first.value, str) else f"{first.value:,}"
    whose = next((f" of {claim.person}" for claim in claims if claim.person), "")
    by = sorted({claim.article for claim in claims if claim.withdrawn})
    also = sorted({claim.article for claim in claims if not claim.withdrawn} - set(by))
    printed = f", and printed in {one_of(also, 'and')}" if also else ""
    name = MEASURE_NAMES.get(first.measure, "result")
    message = (
        f"The figure of {value} for the {name}{whose} is taken back in {one_of(by, 'and')}{printed}: it does not count."
    )
    remedy = "Use the figure that stands; whoever printed the other may want to put it right."
    return about(result, FindingKind.CORRECTION, Severity.NOTE, (message, remedy), claims)
