"""The list of findings; the cursor rests on a whole finding."""

from collections.abc import Sequence

from parsing.models import FileProblem, Finding
from tui.rows.findings import findings_rows, problem_rows
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class FindingsList(Sheet):
    """Files that could not be read, then findings, worst first."""

    def __init__(
        self,
        findings: Sequence[Finding],
        problems: Sequence[FileProblem] = (),
        *,
        id: str | None = None,  # noqa: A002 the framework's name
    ) -> None:
        super().__init__(id=id)
        self._findings, self._problems = findings, problems

    def show(self, findings: Sequence[Finding], problems: Sequence[FileProblem] = ()) -> None:
        """Show these."""
        self._findings, self._problems = findings, problems
        self.redraw()

    @property
    def finding(self) -> Finding | None:
        """The finding under the cursor."""
        target = self.target
        return target if isinstance(target, Finding) else None

    def draw(self, width: int, height: int) -> list[Row]:
        """All findings in this width, after the files that could not be read."""
        del height
        return [*problem_rows(self._problems, width), *findings_rows(self._findings, width)]
