"""A comparison as a JSON object, and as lines of a spreadsheet."""

from typing import TYPE_CHECKING, Any

from parsing.contract import plain_value
from parsing.models import Figure
from tui.cli.records import contest_record, figure_record

if TYPE_CHECKING:
    from parsing.results import CandidateCell, CandidateRow, Change, Column, Comparison, FigureCell, FigureRow, Missing

COMPARISON_COLUMNS = (
    "contest", "like_for_like", "measure", "party", "person", "value", "bound", "basis", "change", "missing",
)  # fmt: skip


def comparison_record(comparison: "Comparison") -> dict[str, Any]:
    """A comparison with every figure's basis and sources."""
    return {
        "columns": [
            {
                **contest_record(column.contest),
                "outcome": column.outcome,
                "like_for_like": column.like_for_like,
                "likeness": column.likeness.value if column.likeness else None,
                "reason": column.reason,
                "overlap": plain_value(column.overlap),
                "changes_since": column.base,
            }
            for column in comparison.columns
        ],
        "candidates": [
            {"party": row.party, "person": row.person, "cells": [_cell_record(cell) for cell in row.cells]}
            for row in comparison.candidates
        ],
        "figures": [
            {"name": row.name, "measure": row.measure.value, "cells": [_figure_cell_record(cell) for cell in row.cells]}
            for row in comparison.figures
        ],
    }


def _cell_record(cell: "CandidateCell") -> dict[str, Any]:
    candidate = cell.candidate
    return {
        "person": candidate.person if candidate else None,
        "votes": figure_record(candidate.votes) if candidate else None,
        "share": figure_record(candidate.share) if candidate else None,
        "votes_change": _change_record(cell.votes),
        "share_change": _change_record(cell.share),
        "missing": _word(cell.missing),
    }


def _figure_cell_record(cell: "FigureCell") -> dict[str, Any]:
    change = _change_record(cell.change) if cell.change else None
    return {"figure": figure_record(cell.figure), "change": change, "missing": _word(cell.missing)}


def _change_record(change: "Change") -> dict[str, Any]:
    return {"figure": figure_record(change.figure), "missing": _word(change.missing)}


def _word(missing: "Missing | None") -> str | None:
    return missing.value if missing else None


def comparison_lines(comparison: "Comparison") -> list[dict[str, Any]]:
    """The comparison as lines of a spreadsheet, a figure a line, in the order of the screen."""
    rows = []
    for n, column in enumerate(comparison.columns):
        for row in comparison.candidates:
            rows += _candidate_lines(column, row, n)
        rows += [_figure_line(column, figure_row, n) for figure_row in comparison.figures]
    return rows


def _candidate_lines(column: "Column", row: "CandidateRow", n: int) -> list[dict[str, Any]]:
    cell = row.cells[n]
    candidate = cell.candidate
    who = {"party": row.party, "person": candidate.person if candidate else row.person}
    return [
        {**_line(column, measure, figure, change), **who, "missing": _word(cell.missing or change.missing)}
        for measure, figure, change in (
            ("votes", candidate.votes if candidate else None, cell.votes),
            ("share", candidate.share if candidate else None, cell.share),
        )
    ]


def _figure_line(column: "Column", row: "FigureRow", n: int) -> dict[str, Any]:
    cell = row.cells[n]
    return {**_line(column, row.measure.value, cell.figure, cell.change), "missing": _word(cell.missing)}


def _line(column: "Column", measure: str, figure: Figure | None, change: "Change | None") -> dict[str, Any]:
    return {
        "contest": column.contest.address,
        "like_for_like": column.like_for_like,
        "measure": measure,
        "party": figure.party if figure else None,
        "value": plain_value(figure.value) if figure else None,
        "bound": figure.bound if figure else None,
        "basis": figure.basis.value if figure else None,
        "change": plain_value(change.figure.value) if change and change.figure else None,
    }
