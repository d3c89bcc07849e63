"""`hustings [PATH] [SEAT] [YEAR]`: the explorer, when options are given with it."""

from pathlib import Path

import click

from tui.cli.opening import open_explorer
from tui.cli.options import articles_option
from tui.settings.model import THEMES, Settings, ThemeName


@click.command("explore")
@click.argument("words", nargs=-1, metavar="[PATH] [SEAT] [YEAR]")
@articles_option
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="A file of settings.")
@click.option("--theme", type=click.Choice(THEMES), help="The colours to begin with.")
@click.option("--ascii/--no-ascii", "plain", default=None, help="Draw with the signs of ASCII alone.")
@click.option("--mouse/--no-mouse", default=None, help="Leave the mouse to the terminal, to select text with.")
def command(  # noqa: PLR0913 - one for each option
    *,
    words: tuple[str, ...],
    named: tuple[Path, ...],
    config: Path | None,
    theme: ThemeName | None,
    plain: bool | None,
    mouse: bool | None,
) -> None:
    """The explorer, opened at a path, a seat and a year; the command's name may be left out."""
    open_explorer(words, named, config, Settings(theme=theme, ascii=plain, mouse=mouse))
