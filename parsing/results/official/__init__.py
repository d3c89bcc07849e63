"""Results from the official record: worked out from its votes, and beside what articles say."""

from parsing.results.official.filling import fill
from parsing.results.official.pairing import pair_candidates
from parsing.results.official.result import official_result

__all__ = ["fill", "official_result", "pair_candidates"]
