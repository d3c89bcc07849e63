"""The list of articles and files; the cursor rests on one."""

from typing import ClassVar

from parsing.intake import Intake
from tui.rows.intake import intake_rows
from tui.rows.span import Row
from tui.widgets.long_list import LongList


class IntakeList(LongList[Intake]):
    """What became of each; nothing until that is known."""

    EMPTY: ClassVar[str] = " No article here."

    @property
    def one(self) -> Intake | None:
        """The one under the cursor."""
        target = self.target
        return target if isinstance(target, Intake) else None

    def rows_of(self, item: Intake, width: int) -> list[Row]:
        """As many as its sentence needs."""
        return intake_rows(item, width)
