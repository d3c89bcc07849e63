"""What is said to people rather than written as data: it goes to stderr."""

from collections.abc import Iterable

import click

from parsing.models import FileProblem
from tui.safe import visible

WRONG = 2
"""The exit code for wrong usage, and for nothing to work on."""


class Refusal(click.ClickException):
    """One sentence about what cannot be done; exit code 2."""

    exit_code = WRONG

    def format_message(self) -> str:
        """The sentence, safe to show: it may hold words from files and from the command line."""
        return visible(self.message)

    def show(self, file: object = None) -> None:  # noqa: ARG002 - click passes it
        """Print the sentence as the other talk is printed."""
        say(self.message)


def say(sentence: str) -> None:
    """Print one sentence to stderr."""
    click.echo(f"hustings: {visible(sentence)}", err=True)


def name_problems(problems: Iterable[FileProblem]) -> None:
    """Name every bad file, one sentence each."""
    for problem in problems:
        say(problem.message if problem.path in problem.message else f"{problem.path}: {problem.message}")
