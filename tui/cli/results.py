"""`hustings results`: what the claims come to, a contest a line."""

from pathlib import Path

import click

from parsing.models import Result
from tui.cli.loading import load_collection
from tui.cli.marks import legend_for
from tui.cli.options import articles_option, format_option, paths_argument, uncorrected_option
from tui.cli.output import write_line, write_records, write_table
from tui.cli.records import FIGURE_COLUMNS, figure_rows, result_record
from tui.figures import written
from tui.words import election_name, outcome_words

_HEADING = ("seat", "election", "result", "elected", "votes", "majority", "per cent", "turnout", "contest")
_NUMBERS = frozenset({"votes", "majority", "per cent", "turnout"})


@click.command("results")
@paths_argument
@articles_option
@format_option
@uncorrected_option
def command(paths: tuple[Path, ...], named: tuple[Path, ...], form: str, *, uncorrected: bool) -> None:
    """What the claims come to: a contest a line; as CSV a figure a line, with its basis and its sources."""
    results = load_collection(paths, named, corrected=not uncorrected).results
    if form == "table":
        rows = [_row(result) for result in results]
        write_table(rows, _HEADING, _NUMBERS)
        if marks := legend_for(cell for row in rows for cell in row[4:8]):
            write_line(f"\n{marks}")
    elif form == "csv":
        write_records((row for result in results for row in figure_rows(result)), form, FIGURE_COLUMNS)
    else:
        write_records(map(result_record, results), form, ())


def _row(result: Result) -> tuple[str, ...]:
    winner = result.winner
    return (
        result.contest.seat,
        election_name(result.contest),
        outcome_words(result),
        (winner.person or "") if winner else "",
        written(winner.votes if winner else None),
        written(result.majority),
        written(result.majority_pct),
        written(result.turnout_pct),
        result.contest.address,
    )
