"""A terminal of 80 by 24 with the explorer in it, and the reports of a reader's own."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal import Terminal

HUSTINGS = [sys.executable, "-m", "tui"]
EXPLORE = "4 articles"
"""Stands in the first line of the first screen, and on no other screen."""


@pytest.fixture
def explorer(root: Path) -> Iterator[Terminal]:
    """The explorer over the seeds, opened at the first report's seat."""
    with Terminal([*HUSTINGS, "Rochford", "and", "Southend", "East", "2019"], folder=root) as terminal:
        terminal.wait_for("27,063")
        yield terminal
