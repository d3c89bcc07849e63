"""The marks of the parties that stand together, chosen so that no two of them look alike where they stand.

Each keeps its letters and, where it can, its own colour. Where another already has one that looks the same at this
colour depth, on this ground, or to a colour-blind reader, it takes a lighter or a darker shade, and where that is
not enough another filling of its bars.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from tui.party import ENOUGH, Ground, colour, contrast, legible, letters, nearest_of_sixteen
from tui.vision import apart

Depth = Literal["none", "sixteen", "256", "full"]
FILLINGS: Final = ("█", "▓", "▒", "░")
"""Of bars, the usual one first."""
APART: Final = 12.0
"""Colours nearer than this, for anybody, are taken for one: six steps that can just be seen."""
_SHADES: Final = (0.0, 0.35, 0.6)
"""How far towards white on a dark ground, or black on a light one."""
_TERMINAL: Final = {
    "red": "#cd0000",
    "green": "#00cd00",
    "yellow": "#cdcd00",
    "blue": "#0000ee",
    "magenta": "#cd00cd",
    "cyan": "#00cdcd",
}
"""The colours of xterm, as which those of sixteen are compared: each terminal has its own."""
_BRIGHT: Final = {"bright_red": "#ff0000", "bright_blue": "#5c5cff", "bright_magenta": "#ff00ff"}
_GROUNDS: Final = {"dark": ("#16181b",), "light": ("#fbfaf6",), "black": ("#000000",), "either": ("#000000", "#ffffff")}
_WORDS: Final = {"dark": "#d8d6cf", "light": "#25272a", "black": "#ffffff", "either": "#e0e0e0"}
"""The colour of words, which those have whose party has none; on a ground that is not known, the usual one."""


class Sight(NamedTuple):
    """What the marks are seen on."""

    ground: Ground = "either"
    depth: Depth = "full"


class Mark(NamedTuple):
    """How one candidate's party is shown."""

    letters: str
    colour: str
    """"#rrggbb", the name of one of sixteen, or "" for that of words."""
    filling: str
    """What its bars are made of."""


USUAL: Final = Sight()


@lru_cache(maxsize=1024)
def marks_of(parties: tuple[str | None, ...], sight: Sight = USUAL) -> tuple[Mark, ...]:
    """A mark for each candidate, by their parties, in an order that favours the first.

    Two of one party, or two independents, are told apart like any others.
    """
    taken: list[tuple[str, str]] = []
    for party in parties:
        looks = list(_looks(party, sight))
        free = (look for look in looks if all(_differ(look, other, sight) for other in taken))
        taken.append(next(free, looks[-1]))
    names = _numbered([letters(party) for party in parties])
    return tuple(Mark(name, hue, filling) for name, (hue, filling) in zip(names, taken, strict=True))


def differ(one: Mark, other: Mark, sight: Sight) -> bool:
    """Whether two marks can be told apart by their looks alone, without their letters."""
    return _differ((one.colour, one.filling), (other.colour, other.filling), sight)


def _looks(party: str | None, sight: Sight) -> Iterator[tuple[str, str]]:
    """The looks a party may have, the best first: its colour, shades of it, other fillings, no colour, others."""
    own = colour(party)
    fillings = FILLINGS if sight.depth != "none" else FILLINGS[:1]
    for filling in fillings:
        yield from ((shade, filling) for shade in _shades(own, sight))
    others = ("", *(shade for hue in _TERMINAL.values() for shade in _shades(hue, sight)[:1]))
    yield from ((shade, filling) for shade in others for filling in fillings)


@cache
def _shades(own: str, sight: Sight) -> tuple[str, ...]:
    if not own or sight.depth == "none":
        return ("",)
    if sight.depth == "sixteen":
        return (nearest_of_sixteen(own, sight.ground),)
    base = legible(own, sight.ground)
    target = "#000000" if sight.ground == "light" else "#ffffff"
    mixed = [_mixed(base, target, share) for share in _SHADES]
    return tuple(shade for shade in mixed if shade == base or _is_legible(shade, sight.ground))


def _is_legible(shade: str, ground: Ground) -> bool:
    return all(contrast(shade, other) >= ENOUGH for other in _GROUNDS[ground])


def _mixed(one: str, other: str, share: float) -> str:
    first, second = int(one[1:], 16), int(other[1:], 16)
    channels = [(first >> shift & 255, second >> shift & 255) for shift in (16, 8, 0)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in channels)


def _differ(one: tuple[str, str], other: tuple[str, str], sight: Sight) -> bool:
    return one[1] != other[1] or apart(_drawn(one[0], sight), _drawn(other[0], sight)) >= APART


@cache
def _drawn(hue: str, sight: Sight) -> str:
    """The colour that the terminal shows for one that is asked for."""
    if not hue:
        return _WORDS[sight.ground]
    if sight.depth == "sixteen":
        return (_TERMINAL | _BRIGHT)[hue]
    if sight.depth == "full":
        return hue
    from rich.color import Color, ColorSystem

    return Color.parse(hue).downgrade(ColorSystem.EIGHT_BIT).get_truecolor().hex


def _numbered(names: Sequence[str]) -> list[str]:
    """The letters; with a number behind those that several have."""
    numbered = []
    for at, name in enumerate(names):
        alike = [place for place, other in enumerate(names) if other == name]
        numbered.append(name if len(alike) == 1 else f"{name}{alike.index(at) + 1}")
    return numbered
