"""`hustings articles`: what became of every article and file: read, or skipped and why."""

from pathlib import Path

import click

from parsing.collection import Collection
from parsing.intake import Intake
from parsing.models import Extraction
from tui.cli.loading import chosen_paths
from tui.cli.options import articles_option, format_option, paths_argument
from tui.cli.output import write_records, write_table
from tui.cli.served import SERVED
from tui.cli.talk import WRONG, say
from tui.words import count

_COLUMNS = (
    "article", "state", "why", "election", "main_seat", "contests", "claims", "doubts", "corrected", "path",
)  # fmt: skip
_HEADING = ("article", "state", "election", "seats", "claims", "doubts", "corrected", "why")
_NUMBERS = frozenset({"seats", "claims", "doubts", "corrected"})


@click.command("articles", short_help="What became of each article and file.")
@paths_argument
@articles_option
@format_option
def command(paths: tuple[Path, ...], named: tuple[Path, ...], form: str) -> None:
    """Each article and file, those that nothing came of first: read or skipped, why, and how much was found in it."""
    from parsing.reading import load

    collection = SERVED.get() or Collection.of(*load(chosen_paths(paths, named)))
    records = [_record(intake, collection.extractions.get(intake.name)) for intake in collection.intake]
    if form == "table":
        write_table([_row(record) for record in records], _HEADING, _NUMBERS)
        say(_summary(collection.intake))
    else:
        write_records(records, form, _COLUMNS)
    if not collection.articles:
        click.get_current_context().exit(WRONG)


def _record(intake: Intake, extraction: Extraction | None) -> dict[str, str | int | None]:
    election = extraction.election if extraction is not None else None
    day = election.election_date.isoformat() if election and election.election_date else None
    year = election.year if election else None
    return {
        "article": intake.name,
        "state": intake.reception.value,
        "why": intake.why,
        "election": day or (str(year) if year is not None else None),
        "main_seat": extraction.main_seat if extraction is not None else None,
        "contests": intake.contests,
        "claims": intake.claims,
        "doubts": intake.doubts,
        "corrected": intake.corrected,
        "path": intake.path,
    }


def _row(record: dict[str, str | int | None]) -> tuple[str, ...]:
    keys = ("article", "state", "election", "contests", "claims", "doubts", "corrected", "why")
    return tuple("" if record[key] is None else str(record[key]) for key in keys)


def _summary(intakes: tuple[Intake, ...]) -> str:
    """How many there are, and how many of each state: `5 articles and files: 4 read, 1 skipped.`."""
    states = [intake.reception.value for intake in intakes]
    each = [f"{states.count(state):,} {state}" for state in dict.fromkeys(reversed(states))]
    return f"{count(len(states), 'article or file', 'articles and files')}: {', '.join(each)}."
