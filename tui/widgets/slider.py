"""The swing that is slid: its dial, and the sentence that sums up the seats."""

from parsing.results import Projection
from tui.rows.span import Row
from tui.rows.swing import slide_rows
from tui.sliding import Slide
from tui.widgets.sheet import Sheet


class Slider(Sheet, can_focus=False):
    """One swing over all seats."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._slide: Slide | None = None
        self._projection = Projection((), (), ())

    def show(self, slide: Slide, projection: Projection) -> None:
        """Show this swing."""
        self._slide, self._projection = slide, projection
        self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """The dial and as much of the sentence as there are rows for."""
        return slide_rows(self._slide, self._projection, width, height) if self._slide is not None else []
