"""Which marks stand before the figures of a table, for its legend."""

import re
from collections.abc import Iterable

from tui.figures import NOT_REPORTED, legend

_MARKS = re.compile(r"[!=?ox~<>]+(?=[+-]?\d|\s|$)")


def legend_for(cells: Iterable[str], also: str = "") -> str:
    """The legend for figures as `written` gives them, for those not reported, and for marks that stand elsewhere."""
    known = list(cells)
    missing = NOT_REPORTED if NOT_REPORTED in known else ""
    return legend(also + missing + "".join(found[0] for cell in known if (found := _MARKS.match(cell))))
