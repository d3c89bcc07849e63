"""`hustings [PATH] [SEAT] [YEAR]`: the explorer, when options are given with it."""

from pathlib import Path

import click

from tui.cli.opening import open_explorer
from tui.cli.options import articles_option


@click.command("explore")
@click.argument("words", nargs=-1, metavar="[PATH] [SEAT] [YEAR]")
@articles_option
def command(words: tuple[str, ...], named: tuple[Path, ...]) -> None:
    """The explorer, opened at a path, a seat and a year; the command's name may be left out."""
    open_explorer(words, named)
