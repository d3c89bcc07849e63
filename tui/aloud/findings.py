"""What does not add up, in sentences."""

from collections.abc import Iterable, Iterator

from parsing.models import Finding
from tui.aloud.figures import word_lines
from tui.words import count


def finding_lines(findings: Iterable[Finding]) -> Iterator[str]:
    """How many there are, then each with what would put it right and the words it is about."""
    listed = list(findings)
    yield f"Findings: {count(len(listed), 'thing does', 'things do')} not add up." if listed else "Findings: none."
    for number, finding in enumerate(listed, 1):
        yield f"Finding {number}, {finding.severity.value}: {finding.message}"
        if finding.remedy:
            yield f"What would put it right: {finding.remedy}"
        if finding.quote and finding.article:
            yield f"Words in {finding.article}: “{finding.quote}”."
        yield from word_lines(finding.claims)
