"""`hustings swing`: one uniform swing over all seats of a general election."""

from pathlib import Path

import click

from tui.cli.loading import load_collection
from tui.cli.options import articles_option, format_option, reference_option
from tui.cli.output import write_line, write_records, write_table
from tui.cli.projection import SWING_COLUMNS, swing_records
from tui.cli.talk import Refusal
from tui.safe import visible

_HEADING = ("seat", "winner", "led by", "winner after", "leads by", "over")
_NUMBERS = frozenset({"led by", "leads by"})


@click.command("swing", short_help="One swing over all seats of an election.")
@click.argument("named_swing", required=False, metavar="[SWING]")
@articles_option
@reference_option
@format_option
def command(named_swing: str | None, named: tuple[Path, ...], references: tuple[str, ...], form: str) -> None:
    """What a uniform swing would change: the seats that change hands, then the others, the closest first.

    SWING is written 2019:Lab:Con:3.4, the election, from whom, to whom, and the points. Without it the seats stand as
    they were.
    """
    from parsing.results import bases, project
    from tui.sliding import first_slide, slide_named, slide_words

    collection = load_collection((), named, references=references)
    try:
        slide = slide_named(named_swing) if named_swing else first_slide(collection)
    except ValueError as error:
        raise Refusal(str(error)) from None
    seats, fixed = bases(collection.general_election(slide.year))
    projection = project(seats, fixed, slide.to, slide.origin, slide.points)
    if form != "table":
        write_records(swing_records(projection), form, SWING_COLUMNS)
        return
    write_line(visible(slide_words(slide, projection)))
    write_line()
    rows = [
        (
            seat.result.contest.seat,
            seat.before.party or "",
            f"{seat.led:.1f}",
            (seat.after.party or "") + (" gain" if seat.changes_hands else ""),
            f"{seat.lead:.1f}",
            seat.second.party or "",
        )
        for seat in (*projection.changed, *projection.held)
    ]
    write_table(rows, _HEADING, _NUMBERS)
    if projection.unmoved:
        write_line()
        write_table(
            [(u.result.contest.seat, _why(u.why.value, u.missing)) for u in projection.unmoved], ("seat", "why")
        )


def _why(why: str, missing: str) -> str:
    return f"{why}: {missing}" if missing else why
