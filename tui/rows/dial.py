"""The swing dial: how far, and from whom to whom, along a line between two parties.

Each party keeps its end whichever way a swing goes, so that the pointer's side tells the direction without colour.
"""

from decimal import Decimal
from typing import Final

from parsing.models import Figure
from tui.figures import BOUND_WORDS, readings, with_unit
from tui.party import colour, letters
from tui.rows.span import Row, Span, fit
from tui.safe import visible

POINTER: Final = "●"
REACHES: Final = (Decimal(20), Decimal(50), Decimal(100))
"""How many points an end of the dial may stand for: the first that is enough."""
_LEFT_OF: Final = ("Lab", "LD", "SNP", "Con")
"""Ends that readers are used to: each of these stands left of those after it, and all of them left of others."""
_HALF: Final = 20
"""The most cells on either side of the middle."""
_LEAST_HALF: Final = 8
"""The least, for which the scale is left unsaid."""
_TITLE: Final = 8


def ends(one: str, other: str) -> tuple[str, str]:
    """The two parties as they stand on every dial: left, then right."""
    known = {code: place for place, code in enumerate(_LEFT_OF)}
    left, right = sorted((one, other), key=lambda code: (known.get(code, len(known)), code))
    return left, right


def reach(value: Decimal) -> Decimal:
    """How many points the end of a dial stands for that shows `value`."""
    return next((points for points in REACHES if abs(value) <= points), REACHES[-1])


def pointer(value: Decimal, half: int, scale: Decimal) -> int:
    """The cells from the middle to the pointer: below nought to the left.

    One cell is `scale / half` points. A swing too small for a cell is still one off the middle.
    """
    cells = round(max(-scale, min(scale, value)) / scale * half)
    return cells or (0 if value == 0 else 1 if value > 0 else -1)


def dial_row(left: str, right: str, value: Decimal, width: int, title: str = "Swing") -> Row:
    """The dial for a swing of `value` points from `left` to `right`; below nought, from `right` to `left`."""
    scale = reach(value)
    note = f"   each end {scale:f} points"
    names = (fit_code(left), fit_code(right))
    room = width - _TITLE - sum(len(name) + 1 for name in names) - len("├┼┤")
    if room < len(note) + 2 * _LEAST_HALF:
        note = ""
    half = min(_HALF, (room - len(note)) // 2)
    if half < 1:
        return (Span(fit(f" {title}", width), "muted"),)
    line = list("├" + "─" * half + "┼" + "─" * half + "┤")
    middle, end = half + 1, half + 1 + pointer(value, half, scale)
    for cell in range(min(middle, end), max(middle, end)):
        line[cell] = "━" if cell != middle else line[cell]
    line[end] = POINTER
    return (
        Span(fit(f" {title}", _TITLE), "muted"),
        Span(f"{names[0]} ", "strong", colour(left)),
        Span("".join(line[: min(middle, end)]), "rule"),
        Span("".join(line[min(middle, end) : max(middle, end) + 1]), "strong"),
        Span("".join(line[max(middle, end) + 1 :]), "rule"),
        Span(f" {names[1]}", "strong", colour(right)),
        Span(note, "muted"),
    )


def fit_code(code: str) -> str:
    """A party's code, or its letters where the code is a whole name."""
    shown = visible(code)
    return shown if len(shown) <= len("Alliance") else letters(code)


def swing_row(swing: Figure, width: int) -> Row | None:
    """The dial of a Butler swing; None where it is not known between whom, or how much."""
    if swing.party is None or swing.from_party is None or swing.value is None:
        return None
    left, right = ends(swing.from_party, swing.party)
    return dial_row(left, right, swing.value if swing.party == right else -swing.value, width)


def swing_words(swing: Figure, between: str) -> str:
    """The dial in a sentence.

    "Butler swing, 2017 to 2019: (5.2 - (-6.4)) / 2 = 5.8 points from Lab to Con." A printed swing has no formula
    of its own; the sentence then says what a Butler swing is.
    """
    origin = f" from {swing.from_party}" if swing.from_party else ""
    way = f"{origin} to {swing.party}" if swing.party else origin
    if swing.formula is not None:
        return f"Butler swing, {between}: {swing.formula.partition(':')[0]} points{way}."
    bound = f"{BOUND_WORDS[swing.bound]} " if swing.bound else ""
    value = with_unit(swing.measure, swing.value) if swing.value is not None else readings(swing)
    return f"Swing, {between}: {bound}{value}{way}, printed; half of the one's rise and the other's fall in share."
