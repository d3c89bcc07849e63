"""`hustings party`: a party's seats, votes, share and lost deposits, election by election."""

from pathlib import Path

import click

from parsing.lexicon import party as known_party
from parsing.standings import PartyYear, party_years, share_of
from tui.cli.loading import load_collection
from tui.cli.options import articles_option, format_option, reference_option
from tui.cli.output import write_line, write_records, write_table
from tui.cli.talk import Refusal
from tui.safe import visible
from tui.words import party_name

_HEADING = ("election", "candidates", "seats", "votes", "share", "lost deposits")
_COLUMNS = ("party", "election", "candidates", "seats", "votes", "share", "lost_deposits")


@click.command("party")
@click.argument("words", nargs=-1, required=True, metavar="NAME")
@articles_option
@reference_option
@format_option
def command(words: tuple[str, ...], named: tuple[Path, ...], references: tuple[str, ...], form: str) -> None:
    """A party through the official results: seats, votes, share of all votes and lost deposits by election.

    NAME needs no quotes, and may be a code: LD, SNP. All is of the tables that are read, and no more.
    """
    said = " ".join(words)
    known = known_party(said)
    code = known.code if known is not None else said
    years = party_years(load_collection(named, references=references), code)
    if not any(year.candidates for year in years):
        raise Refusal(f"the official results have no candidate of {party_name(code)}.")
    if form == "table":
        write_line(visible(party_name(code)))
        write_table([_row(year) for year in years], _HEADING, frozenset(_HEADING[1:]))
        return
    records = ({"party": code, "election": year.year, **_numbers(year)} for year in years)
    write_records(records, form, _COLUMNS)


def _numbers(year: PartyYear) -> dict[str, int | float | None]:
    return {
        "candidates": year.candidates,
        "seats": year.seats,
        "votes": year.votes,
        "share": share_of(year),
        "lost_deposits": year.lost_deposits,
    }


def _row(year: PartyYear) -> tuple[str, ...]:
    share = share_of(year)
    counts = (year.candidates, year.seats, year.votes)
    return (
        str(year.year),
        *(f"{n:,}" for n in counts),
        "–" if share is None else f"{share:.1f}",
        f"{year.lost_deposits:,}",
    )
