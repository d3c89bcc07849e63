"""`hustings person`: the contests in which somebody stood."""

from pathlib import Path

import click

from parsing.contract import plain_value
from parsing.models import CandidateResult, Figure, Result
from parsing.standings import contests_of_person
from tui.cli.loading import load_collection
from tui.cli.marks import legend_for
from tui.cli.options import articles_option, format_option, reference_option
from tui.cli.output import write_line, write_records, write_table
from tui.cli.talk import Refusal
from tui.figures import written
from tui.words import election_name

_HEADING = ("election", "seat", "party", "votes", "share", "place", "elected")
_COLUMNS = ("contest", "person", "party", "votes", "share", "position", "elected")


@click.command("person")
@click.argument("words", nargs=-1, required=True, metavar="NAME")
@articles_option
@reference_option
@format_option
def command(words: tuple[str, ...], named: tuple[Path, ...], references: tuple[str, ...], form: str) -> None:
    """Somebody's contests, by articles and official results, oldest first. Two people may bear one name."""
    name = " ".join(words)
    found = contests_of_person(load_collection(named, references=references), name)
    if not found:
        raise Refusal(f"nobody called {name} stood, as far as is known; give the full name.")
    if form == "table":
        rows = [_row(*pair) for pair in found]
        write_table(rows, _HEADING, frozenset({"votes", "share", "place"}))
        if marks := legend_for(cell for row in rows for cell in row[3:6]):
            write_line(f"\n{marks}")
    else:
        write_records((_record(*pair) for pair in found), form, _COLUMNS)


def _row(result: Result, line: CandidateResult) -> tuple[str, ...]:
    figures = (written(figure) for figure in (line.votes, line.share, line.position))
    return (election_name(result.contest), result.contest.seat, line.party or "", *figures, "yes" if line.won else "")


def _record(result: Result, line: CandidateResult) -> dict[str, object]:
    figures = {"votes": line.votes, "share": line.share, "position": line.position}
    values = {name: _value(figure) for name, figure in figures.items()}
    return {
        "contest": result.contest.address,
        "person": line.person,
        "party": line.party,
        **values,
        "elected": line.won,
    }


def _value(figure: Figure | None) -> object:
    return plain_value(figure.value) if figure is not None else None
