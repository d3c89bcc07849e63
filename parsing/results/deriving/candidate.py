"""Changing one candidate's line of a result."""

from parsing.models import CandidateResult, Figure, Result


def replace_candidate(result: Result, candidate: CandidateResult, **figures: Figure | bool | None) -> Result:
    """The result with fields of one of its candidates set anew; the order is left alone."""
    changed = candidate.model_copy(update=figures)
    candidates = tuple(changed if c is candidate else c for c in result.candidates)
    return result.model_copy(update={"candidates": candidates})
