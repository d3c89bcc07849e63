"""A candidate's contests and party on one sheet; the cursor rests on a contest."""

from typing import ClassVar

from parsing.models import Contest
from tui.rows.candidate import Career, career_rows
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class CareerSheet(Sheet):
    """Rows of contests, then of elections."""

    WHOLE_ROWS: ClassVar[bool] = True

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._career: Career | None = None

    def show(self, career: Career) -> None:
        """Show a candidate."""
        self._career = career
        self.redraw()

    @property
    def contest(self) -> Contest | None:
        """The one under the cursor."""
        target = self.target
        return target if isinstance(target, Contest) else None

    def draw(self, width: int, height: int) -> list[Row]:
        """All rows."""
        del height
        return career_rows(self._career, width) if self._career is not None else []
