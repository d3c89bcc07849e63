"""The options that all commands take."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from tui.cli.output import FORMATS

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

articles_option: Decorator = click.option(
    "-a",
    "--articles",
    "named",
    metavar="PATH",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A file, a folder, or - for standard input. Again and again; default: the reports the program starts with.",
)
reference_option: Decorator = click.option(
    "-r",
    "--reference",
    "references",
    metavar="FILE",
    multiple=True,
    help="A table of official results; FILE@2024 where it does not say of which election. Again and again.",
)
format_option: Decorator = click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
    help="How to write: for people, for a spreadsheet, as JSON, as one JSON object a line, as Markdown.",
)
uncorrected_option: Decorator = click.option(
    "--uncorrected", is_flag=True, help="As read, without what readers have corrected or rejected."
)
paths_argument: Decorator = click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
words_argument: Decorator = click.argument("words", nargs=-1, metavar="SEAT [YEAR]")
