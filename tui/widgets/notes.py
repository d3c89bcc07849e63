"""The pane below the figures: where the figure under the cursor comes from, or what does not add up."""

from collections.abc import Sequence

from parsing.models import Finding
from tui.rows.contest import FigureTarget
from tui.rows.evidence import notes_rows
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class Notes(Sheet, can_focus=False):
    """Sentences about what the other panes show."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._figure: FigureTarget | None = None
        self._findings: Sequence[Finding] = ()
        self._sentence = ""

    def explain(self, figure: FigureTarget) -> None:
        """Say where a figure comes from."""
        self._figure = figure
        self.redraw()

    def tell(self, sentence: str, findings: Sequence[Finding]) -> None:
        """Say the chart in words, and what does not add up."""
        self._figure, self._sentence, self._findings = None, sentence, findings
        self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """The figure's evidence, or the sentence and the findings."""
        said = [self._sentence] if self._figure is None else []
        return notes_rows(self._figure, said, self._findings, width, height)
