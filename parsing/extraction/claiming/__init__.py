"""Placed facts to claims: gaps filled from what the article says elsewhere, contradictions and nonsense left out."""

from parsing.extraction.claiming.claims import make_claims
from parsing.extraction.claiming.plausible import LIMITS

__all__ = ["LIMITS", "make_claims"]
