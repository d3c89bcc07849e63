"""The difference of two columns' figures, where it may be taken."""

from decimal import Decimal

from parsing.models import Figure
from parsing.results.comparing.comparison import Change, Missing
from parsing.results.deriving.worked import count, points, worked_out
from parsing.results.precision import COUNTS, decimals, rounded

FIRST = Change(missing=Missing.FIRST)
NOT_COMPARABLE = Change(missing=Missing.NOT_COMPARABLE)
NOT_REPORTED = Change(missing=Missing.NOT_REPORTED)
NEW = Change(missing=Missing.NEW)


def difference(before: Figure | None, now: Figure | None) -> Change:
    """Now - before, to the coarser printed precision; only of two exact figures."""
    value = _difference(before, now)
    if value is None or now is None:
        return NOT_REPORTED
    earlier, later = (figure.value for figure in (before, now) if figure is not None)
    formula = f"{later:,} - {earlier:,} = {value:,}: the difference from the column before"
    return Change(figure=worked_out(now.measure, value, formula, now, before))


def _difference(before: Figure | None, now: Figure | None) -> Decimal | None:
    """Counts by the vote, percentages by their decimals; None where either is not exact."""
    of = count if now is not None and now.measure in COUNTS else points
    later, earlier = of(now), of(before)
    if later is None or earlier is None:
        return None
    return rounded(later - earlier, min(decimals(later), decimals(earlier)))


def printed_change(figure: Figure | None) -> Change | None:
    """A change that the articles print, or that both elections' results give; None where there is none."""
    return Change(figure=figure) if figure is not None and figure.value is not None else None
