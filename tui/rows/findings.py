"""The rows of the findings: worst first, each with its contest and a plain sentence."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from parsing.models import Contest, FileProblem, Finding, Severity
from tui.figures import gap_words
from tui.rows.span import Row, Span, fit, wrap
from tui.safe import visible
from tui.words import count, election_short

SEVERITY_MARKS: Final = {Severity.ERROR: "!", Severity.DOUBT: "?", Severity.NOTE: "·"}
_WHERE: Final = 24
_WIDE: Final = 100


def problem_rows(problem: FileProblem, width: int) -> list[Row]:
    """A file that could not be read, and why."""
    lines = wrap(visible(problem_text(problem)), width - 4)
    return [(Span(" ✗ " if number == 0 else "   ", "alarm"), Span(line)) for number, line in enumerate(lines)]


def problem_text(problem: FileProblem) -> str:
    """What is wrong with a file, its name said once."""
    return problem.message if problem.path in problem.message else f"{problem.path}: {problem.message}"


def severities(findings: Iterable[Finding]) -> str:
    """`2 errors · 1 doubt · 3 notes`."""
    amounts = Counter(finding.severity for finding in findings)
    return " · ".join(count(amounts[s], s.value, f"{s.value}s") for s in Severity if amounts[s])


def contest_of(finding: Finding) -> Contest | None:
    """The contest a finding is about, or that of its first claim."""
    if finding.contest is not None:
        return finding.contest
    return finding.claims[0].contest if finding.claims else None


def finding_rows(finding: Finding, width: int) -> list[Row]:
    """A finding in as many rows as its sentence needs, what would put it right after it."""
    indent = 3 + _where_width(width) + 1
    lines = wrap(visible(finding.message), width - indent - 1)
    looks = [""] * len(lines)
    if finding.gap is not None:
        gap = wrap(gap_words(finding.gap), width - indent - 1)
        lines, looks = [*lines, *gap], [*looks, *["strong"] * len(gap)]
    if finding.remedy:
        remedy = wrap(visible(finding.remedy), width - indent - 1)
        lines, looks = [*lines, *remedy], [*looks, *["muted"] * len(remedy)]
    rows: list[Row] = []
    for number, (line, look) in enumerate(zip(lines, looks, strict=True)):
        head = _head(finding, width) if number == 0 else (Span("", target=finding), Span(" " * indent))
        rows.append((*head, Span(line, look)))
    return rows


def _head(finding: Finding, width: int) -> Row:
    contest = contest_of(finding)
    room = _where_width(width)
    if contest is None:
        where = fit(visible(finding.article or ""), room)
    else:
        year = election_short(contest)
        where = f"{fit(visible(contest.seat), room - len(year) - 1)} {year}"
    look = "alarm" if finding.severity is Severity.ERROR else "mark"
    return (
        Span(f" {SEVERITY_MARKS[finding.severity]} ", look, target=finding),
        Span(f"{where} ", "strong", target=finding),
    )


def _where_width(width: int) -> int:
    return _WHERE if width < _WIDE else _WHERE + 14
