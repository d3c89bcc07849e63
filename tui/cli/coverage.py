"""`hustings coverage`: seats by years, and what is known of each."""

from pathlib import Path

import click

from parsing.collection import Collection
from parsing.coverage import Coverage, cover
from parsing.models import Contest
from tui.cli.loading import load_collection
from tui.cli.options import articles_option, format_option, paths_argument, reference_option
from tui.cli.output import write_line, write_records, write_table
from tui.forms import FLAT
from tui.safe import visible

_COLUMNS = ("seat", "election", "coverage", "articles")
_WORDS = {
    Coverage.READ: "read",
    Coverage.PARTLY: "partly",
    Coverage.OFFICIAL: "o only",
    Coverage.NONE: "none",
    Coverage.NO_SEAT: "",
}


@click.command("coverage", short_help="Seats by years: read, partly, none.")
@paths_argument
@articles_option
@reference_option
@format_option
def command(paths: tuple[Path, ...], named: tuple[Path, ...], references: tuple[str, ...], form: str) -> None:
    """Seats by years: read, partly, official only, none; blank where there was no such seat.

    Read is a contest of which articles give the winner and the votes of everybody who stood.
    """
    collection = load_collection(paths, named, references=references)
    table = cover(collection.results, collection.record)
    if form == "table":
        _write(table)
        return
    records = [
        _record(collection, Contest(seat=seat, year=year), known, flat=form in FLAT)
        for seat, years in table.items()
        for year, known in years.items()
        if known is not Coverage.NO_SEAT
    ]
    write_records(records, form, _COLUMNS)


def _record(collection: Collection, contest: Contest, known: Coverage, *, flat: bool) -> dict[str, object]:
    result = collection.result(contest)
    articles = result.articles if result is not None else ()
    said = {"seat": contest.seat, "election": contest.election, "coverage": known.value}
    return {**said, "articles": " ".join(articles) if flat else list(articles)}


def _write(table: dict[str, dict[int, Coverage]]) -> None:
    years = next(iter(table.values()), {})
    rows = [(visible(seat), *(_WORDS[known] for known in row.values())) for seat, row in table.items()]
    write_table(rows, ("seat", *map(str, years)))
    write_line("\nread: winner and all votes   partly: something   o only: official record only   none: nothing")
