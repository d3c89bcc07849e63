"""The printed turnout against votes and electorate."""

from collections.abc import Iterator
from decimal import Decimal

from parsing.models import Finding, FindingKind, Result
from parsing.results.deriving.worked import count, in_words, printed
from parsing.results.findings.gaps import with_gap
from parsing.results.findings.wording import claims_of, error
from parsing.results.precision import WHOLE, Range, allowed, decimals, rounded

_REJECTED = Decimal("1.01")


def check_turnout(result: Result) -> Iterator[Finding]:
    """Turnout is the votes cast, or the valid votes, in per cent of the electorate; either will do.

    Rejected papers whose number is unknown may add one per cent to the valid votes.
    """
    said, electorate = printed(result.turnout_pct), count(printed(result.electorate))
    total, valid = count(printed(result.total_votes)), count(result.valid_votes)
    votes = total if total is not None else valid
    if said is None or said.value is None or not electorate or votes is None:
        return
    least = valid if valid is not None and valid <= votes else votes
    most = votes if total is not None else votes * _REJECTED
    true = Range(WHOLE * least / electorate, WHOLE * most / electorate)
    if not allowed(said.measure, said.value, said.bound).meets(true):
        value = rounded(WHOLE * votes / electorate, max(1, decimals(said.value)))
        message = (
            f"The turnout is printed as {in_words(said)} per cent, "
            f"but {votes:,} votes from an electorate of {electorate:,} are {value} per cent."
        )
        remedy = "Check the turnout, the votes and the electorate against the declaration."
        claims = claims_of(said, result.electorate, result.total_votes if total is not None else result.valid_votes)
        yield with_gap(error(result, FindingKind.TURNOUT, (message, remedy), claims), said, value)
