"""What is said to people rather than written as data: it goes to stderr."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from tui.safe import visible

if TYPE_CHECKING:
    from parsing.models import FileProblem

WRONG = 2
"""The exit code for wrong usage, and for nothing to work on."""


class Refusal(Exception):  # noqa: N818 - it refuses; nothing has gone wrong in the program
    """One sentence about what cannot be done; the command ends with exit code 2."""


def say(sentence: str) -> None:
    """Print one sentence to stderr, safe to show: it may hold words from files and from the command line."""
    sys.stderr.write(f"hustings: {visible(sentence)}\n")


def name_problems(problems: "Iterable[FileProblem]") -> None:
    """Name every bad file, one sentence each."""
    for problem in problems:
        say(problem.message if problem.path in problem.message else f"{problem.path}: {problem.message}")
