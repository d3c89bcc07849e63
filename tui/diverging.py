"""Bars on either side of a nought that is drawn, in half cells, so that equal sizes look equal on both sides.

plotext runs the bars of negative values into the next row, so these are measured out here.
"""

from typing import Final

from tui.bars import FULL

NOUGHT: Final = "│"
HALF_LEFT: Final = "▐"
HALF_RIGHT: Final = "▌"
LEAST_LEFT: Final = "▕"
LEAST_RIGHT: Final = "▏"
"""What a change too small for half a cell is shown as; no change shows nothing."""


def diverging(value: float, half: int, top: float) -> tuple[str, str]:
    """What stands left and right of nought, `half` cells each; a value of `top` or `-top` fills its side.

    Raises ValueError where `top` is not above nought or below the value's size.
    """
    if top <= 0 or abs(value) > top:
        raise ValueError(f"{value} does not fit a scale up to {top}")
    halves = round(abs(value) / top * half * 2)
    full, odd = divmod(halves, 2)
    if value < 0:
        bar = (HALF_LEFT if odd else "") + FULL * full or LEAST_LEFT
        return bar.rjust(half), " " * half
    bar = FULL * full + (HALF_RIGHT if odd else "") or (LEAST_RIGHT if value > 0 else "")
    return " " * half, bar
