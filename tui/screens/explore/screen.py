"""The first screen, put together."""

from typing import ClassVar

from tui.commands import EXPLORE, bindings
from tui.rows.findings import problem_text
from tui.screens.explore.seats import ExploreSeats
from tui.screens.explore.taking import ExploreTaking


class ExploreScreen(ExploreSeats, ExploreTaking):
    """Browse the seats; see each contest; go from each figure to its words."""

    NAME: ClassVar[str] = EXPLORE
    MAIN: ClassVar[str] = "outline"
    BINDINGS = bindings(EXPLORE)

    def tell_problems(self) -> None:
        """Name the files that could not be read."""
        if problems := (*self.collection.problems, *self.collection.broken, *self.collection.record.problems):
            self.say_first([problem_text(problem) for problem in problems])
