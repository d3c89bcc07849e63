"""Changes and swings against the elections they are between."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from parsing.models import CandidateResult, Contest, Figure, Finding, FindingKind, Measure, Result, Severity
from parsing.results.boundaries import previous_contest
from parsing.results.deriving.elections import of_party
from parsing.results.deriving.worked import in_words, printed
from parsing.results.findings.gaps import with_gap
from parsing.results.findings.wording import about, claims_of, error, who
from parsing.results.merging.candidates import INDEPENDENT
from parsing.results.precision import Range, allowed

_REMEDY = "Check both elections' figures; one of the three is wrong, or the change is from another election."


def check_changes(result: Result, results: Mapping[Contest, Result]) -> Iterator[Finding]:
    """Printed changes against the printed figures of this election and the one before."""
    earlier = previous_contest(result.contest)
    previous = results.get(earlier) if earlier is not None else None
    if previous is None:
        return
    for candidate in result.candidates:
        before = of_party(previous, candidate.party)
        if candidate.party in {None, INDEPENDENT} or len(before) != 1:
            continue
        figures = (candidate.share, before[0].share, candidate.share_change)
        if _contradict(*figures):
            yield _contradicted(result, previous, f"the share of {who(candidate)}", figures)
    majorities = (result.majority, previous.majority, result.majority_change)
    if _contradict(*majorities) and _is_one_party(result, previous):
        yield _contradicted(result, previous, "the majority", majorities)


def _is_one_party(result: Result, previous: Result) -> bool:
    """Only one party's majorities have a change; one taken from another has none."""
    now, before = result.winner, previous.winner
    return now is not None and before is not None and now.party == before.party


def _contradict(now: Figure | None, before: Figure | None, change: Figure | None) -> bool:
    """Whether three printed figures cannot all be right."""
    ranges = [_range(printed(figure)) for figure in (now, before, change)]
    after, earlier, moved = ranges
    if after is None or earlier is None or moved is None:
        return False
    return not Range(after.low - earlier.high, after.high - earlier.low).meets(moved)


def _range(figure: Figure | None) -> Range | None:
    if figure is None or figure.value is None:
        return None
    return allowed(figure.measure, figure.value, figure.bound)


def _contradicted(
    result: Result, previous: Result, what: str, figures: tuple[Figure | None, Figure | None, Figure | None]
) -> Finding:
    now, before, change = (in_words(figure) if figure is not None else "" for figure in figures)
    message = (
        f"{what[0].upper()}{what[1:]} is {now}, was {before} in {previous.contest.year}, "
        f"and is said to have changed by {change}."
    )
    found = error(result, FindingKind.CHANGE, (message, _REMEDY), claims_of(*figures))
    after, earlier, moved = figures
    if after is None or earlier is None or moved is None or after.value is None or earlier.value is None:
        return found
    return with_gap(found, moved, after.value - earlier.value, after, earlier)


def check_swing(result: Result) -> Iterator[Finding]:
    """A printed swing against half the difference of its two parties' printed changes (Butler)."""
    swing = printed(result.swing)
    if swing is None or swing.value is None or swing.party is None or swing.from_party is None:
        return
    to, from_ = of_party(result, swing.party), of_party(result, swing.from_party)
    if len(to) != 1 or len(from_) != 1:
        return
    rise, fall = _range(printed(to[0].share_change)), _range(printed(from_[0].share_change))
    if rise is None or fall is None:
        return
    butler = Range((rise.low - fall.high) / 2, (rise.high - fall.low) / 2)
    if not butler.meets(allowed(Measure.SWING, swing.value, swing.bound)):
        yield _not_butler(result, swing, to[0], from_[0])


def _not_butler(result: Result, swing: Figure, to: CandidateResult, from_: CandidateResult) -> Finding:
    """A doubt: some papers reckon swing from the two parties' votes alone."""
    rise = (to.share_change.value if to.share_change else None) or Decimal(0)
    other = (from_.share_change.value if from_.share_change else None) or Decimal(0)
    message = (
        f"A swing of {in_words(swing)} from {swing.from_party} to {swing.party} is printed, "
        f"but their changes of {other} and {rise} make it {(rise - other) / 2}."
    )
    remedy = "Check the changes in share, or say that the swing is of the two parties' votes only."
    claims = claims_of(swing, to.share_change, from_.share_change)
    found = about(result, FindingKind.CHANGE, Severity.DOUBT, (message, remedy), claims)
    return with_gap(found, swing, (rise - other) / 2)
