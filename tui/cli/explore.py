"""`hustings [PATH] [SEAT] [YEAR]`: the explorer."""

import sys
from pathlib import Path

import click

from tui.cli.options import articles_option
from tui.cli.talk import Refusal
from tui.cli.words import read_words


@click.command("explore")
@click.argument("words", nargs=-1, metavar="[PATH] [SEAT] [YEAR]")
@articles_option
def command(words: tuple[str, ...], named: tuple[Path, ...]) -> None:
    """The explorer, opened at a path, a seat and a year; the command's name may be left out."""
    asked = read_words(words)
    if len(asked.elections) > 1:
        raise click.UsageError("Name one year.")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refusal("the explorer needs a terminal; results, show and the other commands do not (hustings --help).")
    paths = (*asked.paths, *named)
    if missing := [path for path in paths if not path.exists()]:
        raise Refusal(f"{missing[0]} does not exist.")

    from tui.app import make_app

    make_app(paths, asked.seat, int(asked.elections[0][:4]) if asked.elections else None).run()
