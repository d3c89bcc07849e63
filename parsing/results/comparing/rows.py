"""The candidates of a comparison, aligned by party or by person."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from parsing.models import CandidateResult
from parsing.results.comparing.columns import is_base
from parsing.results.comparing.comparison import CandidateCell, CandidateRow, Change, Column, Missing
from parsing.results.comparing.differences import (
    FIRST,
    NEW,
    NOT_COMPARABLE,
    NOT_REPORTED,
    difference,
    printed_change,
)
from parsing.results.merging.candidates import INDEPENDENT
from parsing.results.merging.people import is_same_person


@dataclass(slots=True)
class _Line:
    """The candidates of one row, column by column."""

    party: str | None
    person: str | None
    by_column: dict[int, CandidateResult]

    def takes(self, candidate: CandidateResult, column: int) -> bool:
        """Whether a candidate of a column belongs in the row."""
        if column in self.by_column or candidate.party != self.party:
            return False
        if not follows_person(candidate):
            return True
        return bool(self.person and candidate.person and is_same_person(self.person, candidate.person))


def follows_person(candidate: CandidateResult) -> bool:
    """Whether a row of the candidate is a person's, not a party's."""
    return candidate.party is None or candidate.party == INDEPENDENT


def candidate_rows(columns: Sequence[Column]) -> tuple[CandidateRow, ...]:
    """Rows in the order of the newest column; parties that only stood before come after."""
    lines: list[_Line] = []
    for index in range(len(columns) - 1, -1, -1):
        for candidate in columns[index].result.candidates:
            line = next((line for line in lines if line.takes(candidate, index)), None)
            if line is None:
                line = _Line(candidate.party, candidate.person if follows_person(candidate) else None, {})
                lines.append(line)
            line.by_column[index] = candidate
    return tuple(_row(line, columns) for line in lines)


def _row(line: _Line, columns: Sequence[Column]) -> CandidateRow:
    first = [_cell(line, 0, columns[0], FIRST, FIRST)] if columns else []
    later = [
        _cell(line, index, now, *_changes(line, index, before, now))
        for index, (before, now) in enumerate(pairwise(columns), start=1)
    ]
    return CandidateRow(party=line.party, person=line.person, cells=(*first, *later))


def _cell(line: _Line, index: int, column: Column, votes: Change, share: Change) -> CandidateCell:
    candidate = line.by_column.get(index)
    missing = None if candidate is not None else absence(column)
    return CandidateCell(candidate=candidate, missing=missing, votes=votes, share=share)


def absence(column: Column) -> Missing:
    """Why a party has no candidate in a column."""
    return Missing.DID_NOT_STAND if column.result.complete else Missing.NOT_REPORTED


def _changes(line: _Line, index: int, before: Column, now: Column) -> tuple[Change, Change]:
    """The changes in votes and in share from the column before."""
    candidate, earlier = line.by_column.get(index), line.by_column.get(index - 1)
    if not now.like_for_like:
        return NOT_COMPARABLE, NOT_COMPARABLE
    if candidate is None:
        gone = Change(missing=absence(now))
        return gone, gone
    stated = printed_change(candidate.share_change) if is_base(before, now) else None
    if earlier is None:
        unknown = NEW if absence(before) is Missing.DID_NOT_STAND else NOT_REPORTED
        return unknown, stated or unknown
    return difference(earlier.votes, candidate.votes), stated or difference(earlier.share, candidate.share)
