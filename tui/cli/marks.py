"""Which marks stand before the figures of a table, for its legend."""

import re
from collections.abc import Iterable

from tui.figures import legend

_MARKS = re.compile(r"[!=?ox~<>]+(?=[+-]?\d|\s|$)")


def legend_for(cells: Iterable[str], also: str = "") -> str:
    """The legend for figures as `written` gives them, and for marks that stand elsewhere; words have none."""
    return legend(also + "".join(found[0] for cell in cells if (found := _MARKS.match(cell))))
