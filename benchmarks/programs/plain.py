"""The same imports and widgets as the first screen of hustings, used plainly and without data."""

from textual.app import App, ComposeResult
from textual.containers import Horizontal, Vertical

import parsing.collection
import parsing.extraction
import parsing.reading
import parsing.results  # noqa: F401 - imported for its cost
import tui.app  # noqa: F401 - likewise
from styles import stylesheet
from tui.commands import EXPLORE, footer
from tui.theme import VARIABLES
from tui.widgets.chart import Chart
from tui.widgets.detail import Detail
from tui.widgets.legend import Legend
from tui.widgets.lines import KeyLine, TitleLine
from tui.widgets.notes import Notes
from tui.widgets.outline import Outline


class Plain(App[None]):
    """The widgets in their places, with nothing to show."""

    CSS = stylesheet("shared") + stylesheet("explore")

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What the stylesheets use."""
        return VARIABLES

    def compose(self) -> ComposeResult:
        """As the first screen has them."""
        yield TitleLine()
        with Horizontal(id="body"):
            yield Outline(id="outline")
            with Vertical(id="contest"):
                yield Detail(id="detail")
                yield Chart(id="chart")
                yield Notes(id="notes")
                yield Legend(id="legend")
        yield KeyLine(footer(EXPLORE))


if __name__ == "__main__":
    Plain().run()
