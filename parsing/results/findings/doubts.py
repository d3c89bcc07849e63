"""What reading an article left in doubt, as findings."""

from collections.abc import Callable, Iterable, Iterator

from parsing.models import Claim, Contest, Doubt, DoubtKind, Extraction, Finding, FindingKind, Result, Severity
from parsing.reference import EMPTY, Record
from parsing.results.checking.people import Settled, settled_seat
from parsing.results.findings.wording import one_of

_KINDS: dict[DoubtKind, tuple[FindingKind, Severity, str]] = {
    DoubtKind.TIME_WORDS: (
        FindingKind.TIME_WORDS,
        Severity.ERROR,
        "Say the year, or words of time that fit the election meant.",
    ),
    DoubtKind.UNREADABLE_NUMBER: (FindingKind.NUMBER, Severity.DOUBT, "Print the number with its commas in place."),
    DoubtKind.MENDED_NUMBER: (FindingKind.NUMBER, Severity.NOTE, "Print a comma as the thousands mark."),
    DoubtKind.AMBIGUOUS: (FindingKind.AMBIGUOUS, Severity.DOUBT, "Name the seat, the candidate or the year meant."),
}


def check_doubts(
    extractions: Iterable[Extraction], result_of: Callable[[Contest], Result | None], record: Record = EMPTY
) -> Iterator[Finding]:
    """Each doubt as a finding, with its words, its readings, and its contest where that is known.

    A seat in doubt is settled by its people, where by the `record` they stood in one of those it may be.
    """
    for extraction in extractions:
        for doubt in extraction.doubts:
            yield _finding(doubt, result_of, settled_seat(doubt, record) if record else None)


def _finding(doubt: Doubt, result_of: Callable[[Contest], Result | None], settled: Settled | None) -> Finding:
    kind, severity, remedy = _KINDS[doubt.kind]
    readings = f" It may be {one_of(doubt.readings)}." if doubt.readings and doubt.kind is DoubtKind.AMBIGUOUS else ""
    if settled is not None:
        votes = f"{settled.candidate.votes:,} votes"
        readings = f" By the record {settled.candidate.person} stood in {settled.contest.seat} and had {votes}."
    contest = Contest(seat=doubt.seat, year=doubt.year) if doubt.seat and doubt.year is not None else None
    contest = settled.contest if settled is not None else contest
    known = result_of(contest) if contest is not None else None
    return Finding(
        kind=kind,
        severity=severity,
        message=doubt.message,
        remedy=remedy + readings,
        contest=known.contest if known is not None else contest,
        article=doubt.article,
        claims=_claims_at(doubt, known),
        start=doubt.start,
        end=doubt.end,
        quote=doubt.quote,
    )


def _claims_at(doubt: Doubt, result: Result | None) -> tuple[Claim, ...]:
    """The claims whose words overlap the words in doubt."""
    if result is None:
        return ()
    return tuple(c for c in result.claims if c.article == doubt.article and c.start < doubt.end and doubt.start < c.end)
