"""Findings by the words in them, and by their kind."""

from collections.abc import Iterable, Sequence
from typing import Final

from parsing.models import Finding, FindingKind
from parsing.searching import TextSearch
from tui.rows.findings import contest_of

KIND: Final = "kind:"


class FindingSearch:
    """Looks through findings; `kind:share` finds those of one kind."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.texts = TextSearch(findings, _text)

    def find(self, query: str) -> list[Finding]:
        """Those of the kinds in the query in which every other word stands, in their order."""
        kinds, words = _parted(query)
        names = {kind[len(KIND) :].casefold() for kind in kinds}
        found = self.texts.find(" ".join(words))
        return [finding for finding in found if kind_word(finding.kind) in names] if names else found

    def meant(self, query: str) -> str | None:
        """What may have been meant by a query that finds nothing; None where nothing comes near."""
        kinds, words = _parted(query)
        other = self.texts.meant(" ".join(words))
        return " ".join([*kinds, other]) if other is not None else None


def kind_word(kind: FindingKind) -> str:
    """A kind as one word, for finding: `two-seats`."""
    return kind.value.replace(" ", "-")


def kind_in(query: str, kinds: Iterable[FindingKind]) -> FindingKind | None:
    """The kind that a query asks for; None where it asks for none of these."""
    words = query.split()
    return next((kind for kind in kinds if KIND + kind_word(kind) in words), None)


def with_kind(query: str, kind: FindingKind | None) -> str:
    """A query that asks for this kind, or for all, and otherwise for the same."""
    return " ".join([*([KIND + kind_word(kind)] if kind is not None else []), *_parted(query)[1]])


def _parted(query: str) -> tuple[list[str], list[str]]:
    words = query.split()
    return [word for word in words if word.startswith(KIND)], [word for word in words if not word.startswith(KIND)]


def _text(finding: Finding) -> str:
    contest = contest_of(finding)
    parts = (finding.severity, finding.kind, finding.message, finding.article, finding.quote)
    where = f"{contest.seat} {contest.election}" if contest is not None else ""
    return " ".join([where, *(part for part in parts if part)])
