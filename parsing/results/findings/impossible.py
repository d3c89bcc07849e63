"""Values that cannot be, whatever else is known."""

from collections.abc import Iterator
from decimal import Decimal

from parsing.models import Figure, Finding, FindingKind, Measure, Result
from parsing.results.deriving.worked import in_words, printed
from parsing.results.findings.naming import name_of, named_figures, opening
from parsing.results.findings.wording import claims_of, error, who
from parsing.results.precision import COUNTS, WHOLE, allowed

_REMEDY = "Check the figure, and that it is not another kind of figure misread."
_SIGNED = frozenset({Measure.SHARE_CHANGE, Measure.MAJORITY_CHANGE, Measure.MAJORITY_PCT_CHANGE})


def check_impossible(result: Result) -> Iterator[Finding]:
    """Percentages over 100, counts below nought, parts greater than their whole."""
    for name, each in named_figures(result):
        figure = printed(each)
        if figure is not None and figure.value is not None and not _is_possible(figure.measure, figure.value):
            yield _finding(result, f"{opening(name)} is printed as {in_words(figure)}, which cannot be.", figure)
    for small, large in _parts_and_wholes(result):
        yield from _too_large(result, small, large)
    yield from _too_much(result)


def _is_possible(measure: Measure, value: Decimal) -> bool:
    if measure in COUNTS:
        return value == value.to_integral_value() and (value >= 0 or measure in _SIGNED)
    if measure is Measure.POSITION:
        return value >= 1
    return -WHOLE <= value <= WHOLE and (value >= 0 or measure in _SIGNED)


def _parts_and_wholes(result: Result) -> Iterator[tuple[tuple[str, Figure | None], tuple[str, Figure | None]]]:
    """Pairs of which the first cannot be greater than the second."""
    total, electorate = ("the total votes", result.total_votes), ("the electorate", result.electorate)
    winner = result.winner
    if winner is not None:
        yield ("the majority", result.majority), (f"the votes of {who(winner)}", winner.votes)
    for candidate in result.candidates:
        votes = (f"the votes of {who(candidate)}", candidate.votes)
        yield votes, electorate
        if len(result.candidates) == 1:
            yield votes, total  # of more candidates the sum is checked against the total
    yield total, electorate
    yield ("the rejected papers", result.rejected_votes), total


def _too_large(result: Result, small: tuple[str, Figure | None], large: tuple[str, Figure | None]) -> Iterator[Finding]:
    part, whole = printed(small[1]), printed(large[1])
    if part is None or whole is None or part.value is None or whole.value is None:
        return
    least = allowed(part.measure, part.value, part.bound).low
    if least > allowed(whole.measure, whole.value, whole.bound).high:
        numbers = f"{in_words(part)}, more than {large[0]} of {in_words(whole)}"
        yield _finding(result, f"{opening(small[0])}: {numbers}, which cannot be.", part, whole)


def _too_much(result: Result) -> Iterator[Finding]:
    """Shares that come to more than 100; a change greater than the share it led to."""
    shares = [f for c in result.candidates if (f := printed(c.share)) is not None and f.value is not None]
    least = sum(allowed(f.measure, f.value, f.bound).low for f in shares if f.value is not None)
    if least > WHOLE and len(shares) > 1:
        total = sum(f.value for f in shares if f.value is not None)
        yield _finding(result, f"The candidates' shares come to {total} per cent.", *shares)
    for candidate in result.candidates:
        share, change = printed(candidate.share), printed(candidate.share_change)
        if share is None or change is None or share.value is None or change.value is None:
            continue
        most = allowed(share.measure, share.value, share.bound).high
        if allowed(change.measure, change.value, change.bound).low > most:
            name = opening(name_of(candidate, share))
            message = f"{name} is {in_words(share)}, less than it is said to have risen by: {in_words(change)}."
            yield _finding(result, message, share, change)


def _finding(result: Result, message: str, *figures: Figure) -> Finding:
    return error(result, FindingKind.IMPOSSIBLE, (message, _REMEDY), claims_of(*figures))
