"""`hustings export`: every figure with where it comes from, a figure a line."""

from pathlib import Path

import click

from tui.cli.asking import answers, read_question, say_how_many
from tui.cli.flat import FIGURE_COLUMNS, figure_rows
from tui.cli.loading import load_collection
from tui.cli.options import articles_option, reference_option, uncorrected_option
from tui.cli.output import write_records
from tui.forms import FORMS


@click.command("export", short_help="Every figure with where it comes from.")
@click.argument("words", nargs=-1, metavar="[SEAT] [YEAR] [FILTER]...")
@articles_option
@reference_option
@click.option("--format", "form", type=click.Choice(FORMS), default="csv", show_default=True, help="How to write it.")
@uncorrected_option
def command(
    words: tuple[str, ...], named: tuple[Path, ...], references: tuple[str, ...], form: str, *, uncorrected: bool
) -> None:
    """Every figure of the contests asked for, a figure a line, with the article, the words and the rule it rests on.

    SEAT, YEAR and FILTER are those of list. Of a disputed figure each reading is a line; a figure that is worked out
    says how, and names the first claim it was worked out from. No cell is a formula to a spreadsheet.
    """
    asked = read_question(words)
    collection = load_collection(asked.paths, named, corrected=not uncorrected, references=references)
    found = answers(asked.question, collection, exactly=True)
    write_records(figure_rows(found, collection), form, FIGURE_COLUMNS)
    say_how_many(found, collection)
