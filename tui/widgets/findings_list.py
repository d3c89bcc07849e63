"""The list of findings; the cursor rests on a whole finding."""

from collections.abc import Sequence
from typing import ClassVar

from parsing.models import FileProblem, Finding
from tui.rows.findings import finding_rows, problem_rows
from tui.rows.span import Row
from tui.widgets.long_list import LongList


class FindingsList(LongList[FileProblem | Finding]):
    """Files that could not be read, then findings, worst first."""

    EMPTY: ClassVar[str] = " Nothing here that does not add up."

    def show(self, findings: Sequence[Finding], problems: Sequence[FileProblem] = ()) -> None:
        """Show these."""
        self.show_items((*problems, *findings))

    @property
    def finding(self) -> Finding | None:
        """The finding under the cursor."""
        target = self.target
        return target if isinstance(target, Finding) else None

    def rows_of(self, item: FileProblem | Finding, width: int) -> list[Row]:
        """As many as its sentence and what would put it right need."""
        return finding_rows(item, width) if isinstance(item, Finding) else problem_rows(item, width)
