"""All checks, and their findings in order."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from parsing.models import (
    Article,
    Contest,
    Extraction,
    Finding,
    FindingKind,
    Result,
    Severity,
    UnusedCorrection,
)
from parsing.reference import EMPTY, Record
from parsing.results.findings.changes import check_changes, check_swing
from parsing.results.findings.corrections import check_corrections
from parsing.results.findings.disagreements import check_figures, check_outcome, check_parties, check_winners
from parsing.results.findings.doubts import check_doubts
from parsing.results.findings.impossible import check_impossible
from parsing.results.findings.majorities import check_majority, check_majority_pct
from parsing.results.findings.positions import check_positions
from parsing.results.findings.record import check_record
from parsing.results.findings.seats import check_seat, check_two_seats
from parsing.results.findings.shares import check_shares
from parsing.results.findings.totals import check_total
from parsing.results.findings.turnouts import check_turnout
from parsing.results.findings.withdrawn import check_withdrawn
from parsing.results.lineage import contest_finder
from parsing.results.order import Key

_OF_ONE_RESULT: tuple[Callable[[Result], Iterator[Finding]], ...] = (
    check_total,
    check_shares,
    check_majority,
    check_majority_pct,
    check_positions,
    check_figures,
    check_parties,
    check_outcome,
    check_winners,
    check_swing,
    check_impossible,
    check_turnout,
    check_withdrawn,
)


def find_findings(
    results: Sequence[Result],
    extractions: Iterable[Extraction] = (),
    articles: Iterable[Article] = (),
    unused: Iterable[UnusedCorrection] = (),
    record: Record = EMPTY,
) -> tuple[Finding, ...]:
    """Everything that does not add up or is not settled, worst first.

    Doubts count only of the given articles, where any are given. With a `record` every claim is checked against it.
    """
    names = {article.name for article in articles}
    read = [extraction for extraction in extractions if not names or extraction.article in names]
    doubts = check_doubts(read, contest_finder(results), record)
    found = (*_of_results(results, record), *doubts, *check_corrections(unused))
    return tuple(sorted(dict.fromkeys(found), key=finding_key))


def _of_results(results: Sequence[Result], record: Record) -> Iterator[Finding]:
    by_contest = {result.contest: result for result in results}
    for result in results:
        for check in _OF_ONE_RESULT:
            yield from check(result)
        yield from check_seat(result, record)
        yield from check_changes(result, by_contest)
        yield from check_record(result, record)
    yield from check_two_seats(results)


def finding_key(finding: Finding) -> Key:
    """Worst first; then by kind, contest and place in the article."""
    contest: Contest | None = finding.contest
    return (
        list(Severity).index(finding.severity),
        list(FindingKind).index(finding.kind),
        contest.address if contest is not None else "~",
        finding.article or "",
        finding.start or 0,
        finding.message,
    )
