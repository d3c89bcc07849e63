"""The seats after a swing; left and right slide it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from textual.message import Message

from parsing.models import Contest
from parsing.results import Projection
from tui.rows.span import Row
from tui.rows.swing import swing_list_rows
from tui.widgets.sheet import Sheet

STEP = Decimal("0.1")
"""Points of one step to the left or the right."""


class SwingList(Sheet):
    """Every seat, the cursor on one."""

    WHOLE_ROWS: ClassVar[bool] = True

    @dataclass
    class Slid(Message):
        """The swing is to change by so many points."""

        points: Decimal

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._projection = Projection((), (), ())

    def show(self, projection: Projection) -> None:
        """Show the seats as they are now. The cursor stays where it is, and the seats move under it."""
        at, top = self._at, self.top
        self._projection = projection
        self._draw_rows()
        self.top, self._at = top, min(at, len(self._spots) - 1)
        if self._at >= 0:
            self._show_spot(self._at)
        self._repaint()

    @property
    def contest(self) -> Contest | None:
        """The contest under the cursor."""
        return self.target if isinstance(self.target, Contest) else None

    def draw(self, width: int, height: int) -> list[Row]:
        """All seats."""
        del height
        return swing_list_rows(self._projection, width)

    def action_sideways(self, step: int) -> None:
        """A tenth of a point to the left or the right."""
        self.post_message(self.Slid(step * STEP))
