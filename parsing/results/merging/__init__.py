"""Claims of one contest into one result, before anything is worked out."""

from parsing.results.merging.contests import group_by_contest
from parsing.results.merging.result import merge_result

__all__ = ["group_by_contest", "merge_result"]
