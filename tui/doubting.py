"""What marks a contest of which something does not add up."""

from collections.abc import Sequence
from typing import Final

from parsing.models import Basis, Finding, FindingKind
from tui.figures import BASIS_MARKS, FINDING_MARK

_DISPUTES: Final = frozenset({FindingKind.DISAGREEMENT, FindingKind.TWO_WINNERS, FindingKind.AMBIGUOUS})


def doubt_mark(findings: Sequence[Finding]) -> str:
    """`?` where articles disagree and no more is wrong, `!` for anything else, "" for nothing."""
    if not findings:
        return ""
    return BASIS_MARKS[Basis.DISPUTED] if all(finding.kind in _DISPUTES for finding in findings) else FINDING_MARK
