"""Bars from plotext, each proved against its number before it is shown.

plotext has one figure for the whole process, so it is emptied before every drawing. Of its faults with
horizontal bars (an axis that leaves out the first and the last of them, bars that vanish where rows are
few, or that slip into a neighbour's row beside a zero) explicit limits on both axes and the thinnest
bar are the cure. It never sees a name, a missing value or a
negative one. Each bar is counted after it is drawn; should one not be as long as its number, or plotext
not be there at all, all are measured out here instead.

Bars are drawn eight times too wide and shown in eighths of a cell.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from types import ModuleType
from typing import Final

EIGHTHS: Final = 8
_BLOCKS: Final = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")
FULL: Final = "█"
LEAST: Final = "▏"
"""What a figure too small for an eighth of a cell is shown as; zero shows nothing."""
TOLERANCE: Final = 1.5
"""How many eighths a bar may be off: plotext gives zero a column, and rounds."""


@lru_cache(maxsize=256)
def bars(values: tuple[float, ...], width: int, top: float) -> tuple[str, ...]:
    """One bar for each value, a value of `top` filling `width` cells.

    Values are none of them negative; `top` is at least the greatest.
    """
    if not values or width < 1 or top <= 0:
        return ("",) * len(values)
    lengths = drawn_lengths(values, width * EIGHTHS, top)
    if lengths is None or not proved(lengths, values, width * EIGHTHS, top):
        lengths = [round(value / top * width * EIGHTHS) for value in values]
    return tuple(_bar(length, value) for length, value in zip(lengths, values, strict=True))


def drawn_lengths(values: Sequence[float], width: int, top: float) -> list[int] | None:
    """How many columns plotext gives each value; None where it cannot be had."""
    plotext = plotting_library()
    if plotext is None:
        return None
    figure = plotext.figure
    figure.clear.all()
    figure.axes(False)  # noqa: FBT003 plotext's own signature
    figure.plot_size(width, len(values))
    figure.draw(figure.bar([str(i) for i in range(len(values))], list(values), orientation="h", width=0))
    for axis in ("x", "y"):
        figure.ruler(axis).ticks([], [])
    figure.ruler("x").lim(0, top)
    figure.ruler("y").lim(0.5, len(values) + 0.5)
    lines = figure.build().string(colorless=True).rstrip("\n").split("\n")
    return [line.count(FULL) for line in reversed(lines)]


def proved(lengths: Sequence[int], values: Sequence[float], width: int, top: float) -> bool:
    """Whether there is one bar for each value and each is as long as its value says."""
    return len(lengths) == len(values) and all(
        abs(length - value / top * width) <= TOLERANCE for length, value in zip(lengths, values, strict=True)
    )


def load() -> None:
    """Import plotext, which takes a while, before the first bar is asked for."""
    plotting_library()


@cache
def plotting_library() -> ModuleType | None:
    """plotext, ready to draw at any size; None where it cannot be imported."""
    try:
        import plotext
    except ImportError:  # a platform without a wheel and without a compiler
        return None
    plotext.terminal.limit(False, False)  # noqa: FBT003 plotext's own signature
    module: ModuleType = plotext
    return module


def _bar(length: int, value: float) -> str:
    if value > 0 and length < 1:
        return LEAST
    if value <= 0:
        return ""
    return FULL * (length // EIGHTHS) + _BLOCKS[length % EIGHTHS]
