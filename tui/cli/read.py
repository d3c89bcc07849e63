"""`hustings read`: the whole of a seat as a page for speech and Braille, one fact a line."""

from collections.abc import Iterator
from pathlib import Path

import click

from parsing.collection import Collection
from parsing.models import Result
from tui.cli.loading import load_collection
from tui.cli.options import articles_option, format_option, reference_option, uncorrected_option, words_argument
from tui.cli.output import use_utf8, write_line, write_records
from tui.cli.seats import find_seat, results_at
from tui.cli.talk import Refusal
from tui.cli.words import read_words
from tui.safe import visible


@click.command("read", short_help="A whole seat for speech and Braille.")
@words_argument
@articles_option
@reference_option
@format_option
@uncorrected_option
def command(
    words: tuple[str, ...], named: tuple[Path, ...], references: tuple[str, ...], form: str, *, uncorrected: bool
) -> None:
    """The whole of a seat for speech and Braille: one fact a line, all that the screens show, nothing told by place.

    Every election of the seat, and of those it came from and went to, the newest first; with years, only those.
    """
    asked = read_words(words)
    if asked.seat is None:
        raise click.UsageError("Name a seat.")
    collection = load_collection(asked.paths, named, corrected=not uncorrected, references=references)
    seat = find_seat(collection, asked.seat)
    lineage = collection.history(seat)
    chosen = results_at(lineage, asked.elections)[::-1]
    if not chosen:
        raise Refusal(f"no article reports on {seat}.")
    if form == "table":
        use_utf8()
        for _, line in _lines(seat, chosen, lineage, collection):
            write_line(visible(line))
    else:
        records = ({"contest": contest, "line": line} for contest, line in _lines(seat, chosen, lineage, collection))
        write_records(records, form, ("contest", "line"))


def _lines(
    seat: str, chosen: tuple[Result, ...], lineage: tuple[Result, ...], collection: Collection
) -> Iterator[tuple[str | None, str]]:
    """Each line, with the address of the contest that it is about."""
    from parsing.results import compare
    from tui.aloud import change_lines, contest_lines, contest_said, finding_lines

    comparison = compare(lineage)
    contests = "; ".join(contest_said(result.contest) for result in chosen)
    yield None, f"{seat}. Contests on this page, {len(chosen)}: {contests}."
    for result in chosen:
        for lines in (
            contest_lines(result),
            change_lines(comparison, result.contest),
            finding_lines(collection.findings_of(result.contest)),
        ):
            for line in lines:
                yield result.contest.address, line
