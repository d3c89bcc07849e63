"""The pane below an article: what the current claim was read as, and why the election is the one it is."""

from collections.abc import Sequence

from parsing.models import Claim, ElectionReading
from tui.rows.claim import claim_rows, election_rows, nothing_rows
from tui.rows.span import Row, Span, fit, wrap
from tui.widgets.sheet import Sheet


class ReadingPane(Sheet, can_focus=False):
    """A few rows about the current words."""

    def __init__(self, election: ElectionReading, claims: int, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._election, self._claims = election, claims
        self._claim: Claim | None = None
        self._why: Sequence[str] = ()

    def show(self, claim: Claim | None, why: Sequence[str] = ()) -> None:
        """Explain a claim; sentences on why it was opened stand first."""
        self._claim, self._why = claim, why
        self.redraw()

    def draw(self, width: int, height: int) -> list[Row]:
        """Why it was opened, what it was read as, then the evidence for the election, as far as there is room."""
        rule: Row = (Span("─" * width, "rule"),)
        why: list[Row] = [(Span(f" {line}"),) for text in self._why for line in wrap(text, width - 2)]
        claim = claim_rows(self._claim, width) if self._claim is not None else []
        said = [*why, *claim] or nothing_rows(self._claims)
        rows = [rule, *said, *election_rows(self._election, width)]
        if len(rows) > height:
            rows[height - 1 :] = (
                [(Span(fit(" …", width), "muted"),)] if len(said) + 1 > height else rows[height - 1 : height]
            )
        return rows
