"""The pane below an article: what the current claim was read as, and why the election is the one it is."""

from collections.abc import Sequence

from parsing.models import Claim, Doubt, ElectionReading
from tui.rows.claim import claim_rows, doubt_rows, election_rows, nothing_rows
from tui.rows.span import Row, Span, fit, wrap
from tui.widgets.sheet import Sheet


class ReadingPane(Sheet, can_focus=False):
    """A few rows about the current words."""

    def __init__(self, election: ElectionReading, claims: int, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._election, self._claims = election, claims
        self._passage: Claim | Doubt | None = None
        self._among = (1, 1)
        self._why: Sequence[str] = ()

    def show(self, passage: Claim | Doubt | None, why: Sequence[str] = (), among: tuple[int, int] = (1, 1)) -> None:
        """Explain a claim, or words in doubt; sentences on why they were opened stand first.

        `among` says which it is of how many that were read out of the same words.
        """
        self._passage, self._why, self._among = passage, why, among
        self.redraw()

    def know(self, election: ElectionReading, claims: int) -> None:
        """The article has been read again: its election, and how many claims it has now."""
        self._election, self._claims = election, claims

    def draw(self, width: int, height: int) -> list[Row]:
        """Why it was opened, what it was read as, then the evidence for the election, as far as there is room."""
        rule: Row = (Span("─" * width, "rule"),)
        why: list[Row] = [(Span(f" {line}"),) for text in self._why for line in wrap(text, width - 2)]
        said = [*why, *self._read(width)] or nothing_rows(self._claims)
        rows = [rule, *said, *election_rows(self._election, width)]
        if len(rows) > height:
            rows[height - 1 :] = (
                [(Span(fit(" …", width), "muted"),)] if len(said) + 1 > height else rows[height - 1 : height]
            )
        return rows

    def _read(self, width: int) -> list[Row]:
        if isinstance(self._passage, Doubt):
            return doubt_rows(self._passage, width)
        return claim_rows(self._passage, self._among, width) if self._passage is not None else []
