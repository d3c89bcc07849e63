"""`hustings [PATH] [SEAT] [YEAR]`: the explorer, when options are given with it."""

from pathlib import Path

import click

from tui.cli.opening import open_explorer
from tui.cli.options import articles_option, reference_option
from tui.cli.talk import Refusal
from tui.settings.model import THEMES, Settings, ThemeName
from tui.view import SCREENS, View


@click.command("explore", short_help="The explorer, with options.")
@click.argument("words", nargs=-1, metavar="[PATH] [SEAT] [YEAR]")
@articles_option
@reference_option
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="A file of settings.")
@click.option("--theme", type=click.Choice(THEMES), help="The colours to begin with.")
@click.option("--ascii/--no-ascii", "plain", default=None, help="Draw with the signs of ASCII alone.")
@click.option("--mouse/--no-mouse", default=None, help="Leave the mouse to the terminal, to select text with.")
@click.option("--group", metavar="NAME", default="", help="Group the seats: region, winner, election ...")
@click.option("--sort", metavar="FIGURE", default="", help="Sort the seats: name, majority, majority_pct, turnout ...")
@click.option("--reverse", "backwards", is_flag=True, help="Sort the other way round.")
@click.option("--filter", "find", metavar="WORD", multiple=True, help="Narrow the seats, as / does. Again and again.")
@click.option("--mark", "marks", metavar="CONTEST", multiple=True, help="Mark 2019/dartford. Again and again.")
@click.option("--screen", type=click.Choice(SCREENS), help="Open this screen on top.")
@click.option("--swing", metavar="SWING", default="", help="Slide a swing over all seats: 2019:Lab:Con:3.4.")
@click.option("--source", metavar="ARTICLE:START-END", default="", help="Open an article at these words.")
def command(  # noqa: PLR0913 - one for each option
    *,
    words: tuple[str, ...],
    named: tuple[Path, ...],
    references: tuple[str, ...],
    config: Path | None,
    theme: ThemeName | None,
    plain: bool | None,
    mouse: bool | None,
    **view: str,
) -> None:
    """The explorer, opened at a path, a seat and a year; the command's name may be left out.

    The options from --group on are those that C in the explorer writes, to open a view again.
    """
    asked = View(**view)  # type: ignore[arg-type]  # click gives each option its own type
    _check(asked)
    reference = tuple(map(Path, references))
    open_explorer(words, named, config, Settings(theme=theme, ascii=plain, mouse=mouse, reference=reference), asked)


def _check(view: View) -> None:
    """Refuse what the explorer could only ignore."""
    from parsing.asking import AskingError, parse
    from tui.arranging import arrangement_named
    from tui.sliding import slide_named

    try:
        arrangement_named(view.group, view.sort, backwards=view.backwards)
        if view.screen is None:  # else the words are looked for on that screen, which asks for less
            parse(view.find)
        if view.swing:
            slide_named(view.swing)
    except (LookupError, AskingError, ValueError) as error:
        raise Refusal(str(error.args[0])) from None
