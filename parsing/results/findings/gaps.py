"""The printed and the worked-out figure that a finding is about, put to it."""

from decimal import Decimal

from parsing.models import Figure, Finding, Gap
from parsing.results.precision import half_step


def with_gap(finding: Finding, said: Figure, worked_out: Decimal, *inputs: Figure | None) -> Finding:
    """The finding with its gap; `inputs` are printed figures whose own rounding adds to what rounding explains."""
    if said.value is None:
        return finding
    steps = [half_step(f.measure, f.value) for f in (said, *inputs) if f is not None and f.value is not None]
    gap = Gap(
        measure=said.measure,
        printed=said.value,
        bound=said.bound,
        worked_out=worked_out,
        rounding=sum(steps, Decimal(0)),
    )
    return finding.model_copy(update={"gap": gap})
