"""The commands that answer over SSH, each with those of its parameters that read nothing of the server's disk."""

from collections.abc import Mapping
from typing import Any, Final

import click

from tui.cli import COMMANDS
from tui.cli.program import Program

_ALLOWED: Final[Mapping[str, frozenset[str]]] = {
    "claims": frozenset({"form", "explain"}),
    "results": frozenset({"form"}),
    "findings": frozenset({"form", "strict"}),
    "show": frozenset({"words", "form"}),
    "compare": frozenset({"words", "form"}),
    "articles": frozenset({"form"}),
    "coverage": frozenset({"form"}),
    "text": frozenset({"file", "form"}),
    "explore": frozenset(
        {"words", "theme", "plain", "mouse", "group", "sort", "backwards", "find", "marks", "screen", "source", "swing"}
    ),
    "list": frozenset({"words", "form", "sort", "reverse", "fields"}),
    "read": frozenset({"words", "form"}),
    "export": frozenset({"words", "form"}),
}
OFFERED: Final = tuple(name for name in COMMANDS if name in _ALLOWED)
"""The commands by name, in the order of the help page."""


class ServedProgram(Program):
    """The commands of `hustings` that are offered. A line that names none of them opens the explorer."""

    names = OFFERED

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, as it is offered."""
        command = super().get_command(ctx, cmd_name)
        return offered(command, _ALLOWED[cmd_name]) if command is not None else None


def offered(command: click.Command, allowed: frozenset[str]) -> click.Command:
    """A command with the parameters that are `allowed` and no others, which are as if nobody had given them."""
    callback = command.callback
    if callback is None:
        raise TypeError(f"{command.name} does nothing")
    withheld = [param for param in command.params if param.name not in allowed]

    def run(**given: Any) -> Any:  # noqa: ANN401 - what click found on the line
        context = click.get_current_context()
        others = {str(param.name): _not_given(param, context) for param in withheld}
        return callback(**others, **given)

    return click.Command(
        command.name,
        callback=run,
        params=[param for param in command.params if param.name in allowed],
        help=command.help,
        epilog=command.epilog,
    )


def _not_given(param: click.Parameter, context: click.Context) -> object:
    several = param.nargs == -1 or getattr(param, "multiple", False)
    return () if several else param.get_default(context)


@click.group(
    cls=ServedProgram,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="[OPTIONS]",
    subcommand_metavar="COMMAND ...",
)
def program() -> None:
    """Constituency results, read out of newspaper reports.

    With a terminal (ssh HOST, or ssh -t HOST SEAT YEAR) the explorer opens. Without one these commands answer, from the
    articles of this service: ssh HOST show SEAT YEAR --format json
    """
