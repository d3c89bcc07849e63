"""`hustings`: which command a line asks for, and how each run ends."""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

import click

from tui.cli import COMMANDS
from tui.cli.talk import WRONG, Refusal, say

_EXPLORER = "explore"
_OWN_OPTIONS = frozenset({"--help", "-h", "--version"})
_INTERRUPTED = 130
"""The exit code of what Ctrl-C ended."""


class Program(click.Group):
    """The commands, each imported when it is asked for. A line that names none opens the explorer."""

    names: tuple[str, ...] = COMMANDS

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click passes it
        """The commands in the order of the help page."""
        return [*self.names, _EXPLORER]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = import_module(f"tui.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read a line without a command as one for the explorer."""
        if not args or args[0] not in {*self.names, _EXPLORER, *_OWN_OPTIONS}:
            args = [_EXPLORER, *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run the command; whoever stops reading its output, or presses Ctrl-C, gets no traceback."""
        return _quietly(ctx, lambda: super(Program, self).invoke(ctx))


def _quietly(ctx: click.Context, run: Callable[[], object]) -> object:
    try:
        result = run()
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered has nowhere to go, and Python would complain of that when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        ctx.exit(0)
    except Refusal as refusal:
        say(str(refusal))
        ctx.exit(WRONG)
    except KeyboardInterrupt:
        ctx.exit(_INTERRUPTED)
    return result


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="[OPTIONS]",
    subcommand_metavar="[PATH] [SEAT] [YEAR] | COMMAND ...",
)
@click.version_option(package_name="hustings")
def program() -> None:
    """Constituency results, read out of newspaper reports.

    Without a command the explorer opens: at a PATH (a word with / or .), a SEAT (no quotes needed) and a YEAR. Every
    command reads the articles that -a/--articles names, again and again, or those that the program starts with.

    Exit codes: 0, also when some files were bad (they are named on stderr); 1 for findings under --strict; 2 for wrong
    usage, or when nothing could be read.
    """
