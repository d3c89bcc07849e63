"""The list of articles and files; the cursor rests on one."""

from collections.abc import Sequence

from parsing.intake import Intake
from tui.rows.intake import intake_rows
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class IntakeList(Sheet):
    """What became of each."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._intake: Sequence[Intake] | None = None

    def show(self, intake: Sequence[Intake]) -> None:
        """Show these."""
        self._intake = intake
        self.redraw()

    @property
    def one(self) -> Intake | None:
        """The one under the cursor."""
        target = self.target
        return target if isinstance(target, Intake) else None

    def draw(self, width: int, height: int) -> list[Row]:
        """All of them; nothing until they are known."""
        del height
        return intake_rows(self._intake, width) if self._intake is not None else []
