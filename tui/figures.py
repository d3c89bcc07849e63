"""How a figure is written: its marks, its number, its bound. Units stand in headings, not here."""

from decimal import Decimal
from typing import Final

from parsing.models import Basis, Figure, Gap, Measure

BASIS_MARKS: Final = {Basis.STATED: "", Basis.DERIVED: "=", Basis.DISPUTED: "?", Basis.OFFICIAL: "o"}
BASIS_WORDS: Final = {
    Basis.STATED: "printed",
    Basis.DERIVED: "worked out",
    Basis.DISPUTED: "disputed",
    Basis.OFFICIAL: "official",
}
BOUND_WORDS: Final = {">": "more than", "<": "less than", "~": "about"}
FINDING_MARK: Final = "!"
CORRECTED_MARK: Final = "x"
LEGEND: Final = {
    "=": "worked out",
    "?": "disputed",
    "!": "finding",
    "o": "official",
    "x": "corrected",
    "~": "about",
    "<": "less than",
    ">": "more than",
    "≠": "not comparable",
    "–": "not reported",
}
"""What each mark means, in the order in which a legend gives them."""
NOT_REPORTED: Final = "–"
GAP: Final = "   "
"""What stands between the entries of a legend."""

SIGNED: Final = frozenset({Measure.SHARE_CHANGE, Measure.MAJORITY_CHANGE, Measure.MAJORITY_PCT_CHANGE})
MEASURE_WORDS: Final = {
    Measure.CANDIDATE: "standing",
    Measure.WINNER: "elected",
    Measure.OUTCOME: "hold or gain",
    Measure.VOTES: "votes",
    Measure.SHARE: "share of the vote",
    Measure.SHARE_CHANGE: "change in share",
    Measure.MAJORITY: "majority",
    Measure.MAJORITY_PCT: "majority per cent",
    Measure.MAJORITY_CHANGE: "change in majority",
    Measure.MAJORITY_PCT_CHANGE: "change in majority per cent",
    Measure.TURNOUT_PCT: "turnout",
    Measure.TOTAL_VOTES: "total votes",
    Measure.ELECTORATE: "electorate",
    Measure.REJECTED_VOTES: "rejected papers",
    Measure.SWING: "swing",
    Measure.POSITION: "position",
}
_UNITS: Final = {
    Measure.SHARE: " per cent",
    Measure.MAJORITY_PCT: " per cent",
    Measure.TURNOUT_PCT: " per cent",
    Measure.SHARE_CHANGE: " points",
    Measure.MAJORITY_PCT_CHANGE: " points",
    Measure.SWING: " points",
}


def is_counted(measure: Measure) -> bool:
    """Whether a measure is a number of votes, papers or electors, not a percentage or points."""
    return measure not in _UNITS


def number(measure: Measure, value: Decimal) -> str:
    """The value as it was printed: thousands with commas, changes with their sign."""
    return f"{value:+,f}" if measure in SIGNED else f"{value:,f}"


def with_unit(measure: Measure, value: Decimal) -> str:
    """The value for a sentence: `58.7 per cent`."""
    return number(measure, value) + _UNITS.get(measure, "")


def marks(figure: Figure | None, *, finding: bool = False) -> str:
    """What stands before the number: a finding, its basis, a reader's correction, its bound."""
    alarm = FINDING_MARK if finding else ""
    if figure is None:
        return alarm
    corrected = CORRECTED_MARK if is_corrected(figure) else ""
    return alarm + BASIS_MARKS[figure.basis] + corrected + (figure.bound or "")


def is_corrected(figure: Figure) -> bool:
    """Whether the value is one that a reader has put right."""
    return any(claim.correction is not None and claim.measure is figure.measure for claim in figure.claims)


def written(figure: Figure | None, *, finding: bool = False) -> str:
    """The figure with its marks; a dash where none is reported; only its mark where it is disputed."""
    if figure is None:
        return NOT_REPORTED
    value = "" if figure.value is None else number(figure.measure, figure.value)
    return marks(figure, finding=finding) + value


def readings(figure: Figure) -> str:
    """Every value of a disputed figure: `12,345 or 12,354`."""
    return " or ".join((reading.bound or "") + number(figure.measure, reading.value) for reading in figure.readings)


def legend(shown: str) -> str:
    """The legend for the marks among the characters that were shown."""
    return GAP.join(f"{mark} {meaning}" for mark, meaning in LEGEND.items() if mark in shown)


def check_words(gap: Gap) -> str:
    """What the other figures make of a printed one, and whether that is the same."""
    made = with_unit(gap.measure, gap.worked_out)
    if not gap.size:
        verdict = "the same"
    elif gap.bound:
        verdict = "beside what is not exact"
    else:
        apart = f"{gap.size:,f} apart"
        verdict = f"{apart}, which rounding explains" if gap.is_rounding else f"{apart}, more than rounding explains"
    return f"The other figures make it {made}: {verdict}."


def gap_words(gap: Gap) -> str:
    """The printed figure, what the others make it, how far the two are apart, and what rounding explains of that."""
    bound = f"{BOUND_WORDS[gap.bound]} " if gap.bound else ""
    explained = "rounding explains none of it"
    if gap.rounding:
        explained = (
            "rounding explains it" if gap.is_rounding else f"rounding explains {gap.rounding.normalize():,f} of it"
        )
    return (
        f"printed {bound}{with_unit(gap.measure, gap.printed)} · worked out {with_unit(gap.measure, gap.worked_out)} · "
        f"{gap.size:,f} apart; {explained}"
    )
