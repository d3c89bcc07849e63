"""`hustings compare`: a seat's elections side by side, also across boundary changes."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from parsing.models import Measure
from tui.cli.comparison import COMPARISON_COLUMNS, comparison_lines, comparison_record
from tui.cli.loading import load_collection
from tui.cli.marks import legend_for
from tui.cli.options import articles_option, format_option, reference_option, words_argument
from tui.cli.output import write_line, write_records, write_table
from tui.cli.seats import find_seat, results_at
from tui.cli.talk import Refusal
from tui.cli.words import read_words
from tui.figures import written
from tui.forms import FLAT
from tui.safe import visible
from tui.words import contest_name, election_short

if TYPE_CHECKING:
    from parsing.results import CandidateCell, CandidateRow, Change, Column, Comparison, FigureCell

_NONE = "–"


@click.command("compare", short_help="A seat's elections side by side.")
@words_argument
@articles_option
@reference_option
@format_option
def command(words: tuple[str, ...], named: tuple[Path, ...], references: tuple[str, ...], form: str) -> None:
    """A seat's elections side by side: rows by party, changes only where two elections are like for like.

    SEAT needs no quotes. With years, only those; a year may also be a by-election's date.
    """
    from parsing.results import compare

    asked = read_words(words)
    if asked.seat is None:
        raise click.UsageError("Name a seat.")
    collection = load_collection(asked.paths, named, references=references)
    results = results_at(collection.history(find_seat(collection, asked.seat)), asked.elections)
    if not results:
        raise Refusal(f"no article reports on {asked.seat}.")
    comparison = compare(results)
    if form == "table":
        _write(comparison)
    elif form in FLAT:
        write_records(comparison_lines(comparison), form, COMPARISON_COLUMNS)
    else:
        write_records([comparison_record(comparison)], form, ())


def _write(comparison: "Comparison") -> None:
    names = _short_names(comparison.columns)
    for name, column in zip(names, comparison.columns, strict=True):
        ground = f"   ≠ {column.reason}" if column.reason else ""
        outcome = f": {column.outcome}" if column.outcome else ""
        base = f"   changes since {column.base}" if column.base else ""
        write_line(visible(f"{name}  {contest_name(column.contest)}{outcome}{ground}{base}"))
    write_line()
    rows = [_candidate_row(row) for row in comparison.candidates]
    heading = [f"{name} {part}" for name in names for part in ("votes", "share", "change")]
    write_table(rows, ("party", "candidate", *heading), frozenset(heading))
    write_line()
    figures = [(row.name, *(cell for each in row.cells for cell in _figure_cells(each))) for row in comparison.figures]
    heading = [f"{name}{part}" for name in names for part in ("", " change")]
    write_table(figures, ("", *heading), frozenset(heading))
    cells = [cell for row in (*(row[2:] for row in rows), *(row[1:] for row in figures)) for cell in row]
    unlike = "≠" if any(column.reason for column in comparison.columns) else ""
    if marks := legend_for(cells, unlike):
        write_line(f"\n{marks}")


def _short_names(columns: "Sequence[Column]") -> list[str]:
    """The elections; where two columns would have one name, numbered."""
    names = [election_short(column.contest) for column in columns]
    return [
        name if names.count(name) == 1 else f"{name} ({names[: n + 1].count(name)})" for n, name in enumerate(names)
    ]


def _candidate_row(row: "CandidateRow") -> tuple[str, ...]:
    people = dict.fromkeys(cell.candidate.person for cell in row.cells if cell.candidate and cell.candidate.person)
    cells = [text for cell in row.cells for text in _candidate_cells(cell)]
    return (row.party or "", ", ".join(people), *cells)


def _candidate_cells(cell: "CandidateCell") -> tuple[str, str, str]:
    if cell.candidate is None:
        word = cell.missing.value if cell.missing else _NONE
        return word, "", ""
    return written(cell.candidate.votes), written(cell.candidate.share), _change(cell.share)


def _figure_cells(cell: "FigureCell") -> tuple[str, str]:
    change = _change(cell.change) if cell.change else ""
    swing = cell.figure if cell.figure is not None and cell.figure.measure is Measure.SWING else None
    way = f" {swing.from_party or ''}→{swing.party}" if swing is not None and swing.party else ""
    return written(cell.figure) + way, change


def _change(change: "Change") -> str:
    if change.figure is None:
        return change.missing.value if change.missing and change.missing.value in {"new", "not comparable"} else ""
    value = change.figure.value
    if value is None or change.figure.measure in {Measure.SHARE_CHANGE, Measure.MAJORITY_CHANGE}:
        return written(change.figure)
    return f"{written(change.figure.model_copy(update={'value': None}))}{value:+,f}"
