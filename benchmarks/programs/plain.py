"""The same imports and widgets as the first screen of hustings, used plainly and without data."""

from textual.app import App
from textual.screen import Screen

import parsing.collection
import parsing.extraction
import parsing.reading
import parsing.results  # noqa: F401 - imported for its cost
import tui.app  # noqa: F401 - likewise
from styles import stylesheet
from tui.screens.explore import ExploreScreen
from tui.theme import VARIABLES


class Plain(App[None]):
    """The first screen with nothing to show."""

    CSS = stylesheet("shared") + stylesheet("explore")

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What the stylesheets use."""
        return VARIABLES

    def get_default_screen(self) -> Screen[None]:
        """The widgets in their places."""
        return ExploreScreen()


if __name__ == "__main__":
    Plain().run()
