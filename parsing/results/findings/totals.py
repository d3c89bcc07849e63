"""The printed total against the sum of the candidates' votes."""

from collections.abc import Iterator
from decimal import Decimal

from parsing.models import Claim, Finding, FindingKind, Measure, Result, Severity
from parsing.results.deriving.worked import count, points, printed
from parsing.results.findings.gaps import with_gap
from parsing.results.findings.wording import about, claims_of, error, one_of, who
from parsing.results.misprints import misprint
from parsing.results.precision import WHOLE, agree, allowed

_REJECTED = Decimal("0.01")


def check_total(result: Result) -> Iterator[Finding]:
    """A complete list's sum against the printed total, and any list's sum that exceeds it."""
    total = printed(result.total_votes)
    if total is None or total.value is None:
        return
    votes = [value for candidate in result.candidates if (value := count(candidate.votes)) is not None]
    valid = count(result.valid_votes)
    if valid is None:
        if sum(votes) > allowed(Measure.TOTAL_VOTES, total.value, total.bound).high:
            together = sum(votes, Decimal(0))
            yield with_gap(_too_many(result, together, total.value), total, together)
        return
    if agree(Measure.TOTAL_VOTES, (total.value, total.bound), (valid, None)):
        return
    rejected = count(printed(result.rejected_votes))
    if rejected is not None and valid + rejected == total.value:
        return
    explains = _note if _can_be_rejected(result, valid, total.value) else _too_far
    yield with_gap(explains(result, valid, total.value), total, valid + (rejected or 0))


def _can_be_rejected(result: Result, valid: Decimal, total: Decimal) -> bool:
    """Whether rejected papers, whose number is not printed, could part the two."""
    return 0 < total - valid <= total * _REJECTED and count(printed(result.rejected_votes)) is None


def _note(result: Result, valid: Decimal, total: Decimal) -> Finding:
    slip = misprint(total, valid)
    also = f", as would {slip}" if slip else ""
    message = (
        f"The total is printed as {total:,} votes and the candidates' votes come to {valid:,}: "
        f"{total - valid:,} rejected papers would explain it{also}{_what_fits(result, valid, total)}."
    )
    remedy = f"Find the number of rejected papers; if there were not {total - valid:,}, the total is {valid:,}."
    return about(result, FindingKind.TOTAL, Severity.NOTE, (message, remedy), _claims(result))


def _too_far(result: Result, valid: Decimal, total: Decimal) -> Finding:
    slip = misprint(total, valid)
    also = f", which {slip} would explain" if slip else ""
    rejected = count(printed(result.rejected_votes))
    papers = f" and the rejected papers to {rejected:,}" if rejected is not None else ""
    message = (
        f"The total is printed as {total:,} votes, but the candidates' votes come to {valid:,}{papers}{also}"
        f"{_what_fits(result, valid, total)}."
    )
    return error(result, FindingKind.TOTAL, (message, _REMEDY), _claims(result))


_REMEDY = "Check the total and every candidate's votes against the declaration."


def _too_many(result: Result, votes: Decimal, total: Decimal) -> Finding:
    slip = misprint(total, votes)
    also = f", which {slip} would explain" if slip else ""
    message = f"The candidates' votes come to {votes:,}, more than the printed total of {total:,}{also}."
    return error(result, FindingKind.TOTAL, (message, _REMEDY), _claims(result))


def _claims(result: Result) -> tuple[Claim, ...]:
    return claims_of(result.total_votes, *(candidate.votes for candidate in result.candidates))


def _what_fits(result: Result, valid: Decimal, total: Decimal) -> str:
    """Which printed shares and turnout agree with only one of the two numbers."""
    fitting: dict[Decimal, list[str]] = {valid: [], total: []}
    for name, part, per_cent, measure in _printed_parts(result):
        fits = [base for base in fitting if allowed(measure, per_cent).holds(_per_cent(part, base, measure))]
        if len(fits) == 1:
            fitting[fits[0]].append(f"{per_cent} per cent {name}")
    clauses = [
        f"; {one_of(names, 'and')} {'fits' if len(names) == 1 else 'fit'} {base:,}"
        for base, names in fitting.items()
        if names
    ]
    return "".join(clauses)


def _per_cent(part: Decimal, base: Decimal, measure: Measure) -> Decimal:
    """Shares and majorities are parts of the votes; turnout is the votes as part of the electorate."""
    return WHOLE * base / part if measure is Measure.TURNOUT_PCT else WHOLE * part / base


def _printed_parts(result: Result) -> Iterator[tuple[str, Decimal, Decimal, Measure]]:
    """Printed percentages, each with the count it goes with."""
    for candidate in result.candidates:
        votes, share = count(candidate.votes), points(printed(candidate.share))
        if votes and share is not None:
            yield f"for {who(candidate)}", votes, share, Measure.SHARE
    majority, majority_pct = count(result.majority), points(printed(result.majority_pct))
    if majority and majority_pct is not None:
        yield "for the majority", majority, majority_pct, Measure.MAJORITY_PCT
    electorate, turnout = count(printed(result.electorate)), points(printed(result.turnout_pct))
    if electorate and turnout is not None:
        yield "of turnout", electorate, turnout, Measure.TURNOUT_PCT
