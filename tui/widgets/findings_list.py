"""The list of findings; the cursor rests on a whole finding."""

from collections.abc import Sequence

from parsing.models import Finding
from tui.rows.findings import findings_rows
from tui.rows.span import Row
from tui.widgets.sheet import Sheet


class FindingsList(Sheet):
    """Findings, worst first."""

    def __init__(self, findings: Sequence[Finding], *, id: str | None = None) -> None:  # noqa: A002 the framework's name
        super().__init__(id=id)
        self._findings = findings

    def show(self, findings: Sequence[Finding]) -> None:
        """Show these."""
        self._findings = findings
        self.redraw()

    @property
    def finding(self) -> Finding | None:
        """The finding under the cursor."""
        target = self.target
        return target if isinstance(target, Finding) else None

    def draw(self, width: int, height: int) -> list[Row]:
        """All findings in this width."""
        del height
        return findings_rows(self._findings, width)
