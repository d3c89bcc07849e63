"""`hustings list`: the contests that answer a question, one a line, in the order of any field."""

from pathlib import Path

import click

from tui.cli.asking import answers, read_question, say_how_many, sort_field
from tui.cli.loading import load_collection
from tui.cli.options import articles_option, format_option, reference_option, uncorrected_option
from tui.cli.output import write_records
from tui.cli.summary import SUMMARY_COLUMNS, summary_record, write_summary


@click.command("list", short_help="Contests that answer a question in words.")
@click.argument("words", nargs=-1, metavar="[FILTER]...")
@articles_option
@reference_option
@format_option
@click.option("--sort", metavar="FIELD", help="Numbers from the greatest, names from the first; the unknown last.")
@click.option("--reverse", is_flag=True, help="Sort the other way round.")
@click.option("--fields", is_flag=True, help="Name every field that can be asked for and sorted by.")
@uncorrected_option
def command(  # noqa: PLR0913 - one for each option
    *,
    words: tuple[str, ...],
    named: tuple[Path, ...],
    references: tuple[str, ...],
    form: str,
    sort: str | None,
    reverse: bool,
    fields: bool,
    uncorrected: bool,
) -> None:
    """The contests that answer every FILTER, one a line; without any, all.

    FILTER is a field and what it must be: year:2024, winner:LD, majority:..1000, turnout:60.., share:40..50 - both ends
    included - or majority:unknown. Names take hyphens for spaces and commas for "or": region:london,south-east. A word
    alone begins a word of a seat's or a candidate's name. votes, share and change are the winner's, or those of the
    candidate whom party, candidate, position or deposit names: party:LD share:20..
    """
    if fields:
        _write_fields(form)
        return
    from parsing.asking import sort_by

    asked, order = read_question(words), sort_field(sort) if sort else None
    collection = load_collection(asked.paths, named, corrected=not uncorrected, references=references)
    found = answers(asked.question, collection)
    if order is not None:
        found = sort_by(order, found, collection, backwards=reverse)
    elif reverse:
        found = found[::-1]
    if form == "table":
        write_summary(found, collection, asked.question, order)
        say_how_many(found, collection)
    else:
        write_records((summary_record(result, collection, asked.question) for result in found), form, SUMMARY_COLUMNS)


def _write_fields(form: str) -> None:
    from parsing.asking import FIELDS
    from tui.cli.output import write_table

    columns = ("field", "also", "asked by", "meaning")
    rows = [(each.name, ", ".join(each.aliases), each.kind.value, each.meaning) for each in FIELDS]
    if form == "table":
        write_table(rows, columns)
    else:
        write_records((dict(zip(columns, row, strict=True)) for row in rows), form, columns)
