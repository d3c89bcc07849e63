"""`hustings results`: what the claims come to, a contest a line."""

from pathlib import Path

import click

from tui.cli.agreement import checked, say_agreement
from tui.cli.flat import FIGURE_COLUMNS, figure_rows
from tui.cli.loading import load_collection
from tui.cli.options import articles_option, format_option, paths_argument, reference_option, uncorrected_option
from tui.cli.output import write_records
from tui.cli.records import result_record
from tui.cli.summary import write_summary
from tui.forms import FLAT


@click.command("results", short_help="What the claims come to.")
@paths_argument
@articles_option
@reference_option
@format_option
@uncorrected_option
def command(
    paths: tuple[Path, ...], named: tuple[Path, ...], references: tuple[str, ...], form: str, *, uncorrected: bool
) -> None:
    """What the claims come to: a contest a line; as CSV a figure a line, with its basis and its sources.

    With --reference it is said how many of the claims the official results bear out; as JSON, contest by contest.
    """
    collection = load_collection(paths, named, corrected=not uncorrected, references=references or None)
    results = collection.results
    if form == "table":
        write_summary(results, collection)
    elif form in FLAT:
        write_records(figure_rows(results, collection), form, FIGURE_COLUMNS)
    else:
        write_records(({**result_record(result), **checked(collection, result)} for result in results), form, ())
    say_agreement(collection)
