"""How a party stands on the screen: its letters always, its colour where that can be read.

Party colours are known from posters, not made for text. `legible` keeps the hue and moves the lightness
until the colour stands out from the ground, by the contrast formula of WCAG 2.1.
"""

from functools import cache
from typing import Final, Literal

from parsing.lexicon import party

Ground = Literal["dark", "light", "black", "either"]
"""What the colour is painted on; `black` where contrast is to be high, `either` where the terminal does not say."""

ENOUGH: Final = 4.5
"""The contrast that WCAG asks of text."""
HIGH: Final = 7.0
"""The contrast that it asks of text where it is to be high."""
MIDDLE: Final = 0.18
"""The luminance that stands out equally, 4.6 to 1, from black and from white."""
UNKNOWN: Final = "·"
_DULL_WORDS: Final = frozenset({"party", "the", "of", "and", "for"})
_HUES: Final = (
    (20, "red"),
    (70, "yellow"),
    (160, "green"),
    (200, "cyan"),
    (262, "blue"),
    (330, "magenta"),
    (361, "red"),
)
_GREY: Final = 0.2
_BRIGHTER: Final = {"red": "bright_red", "blue": "bright_blue", "magenta": "bright_magenta"}
"""Of these the darker ones are lost on black."""
_ON_WHITE: Final = frozenset({"red", "blue", "magenta"})
"""The only ones of sixteen that are not lost on white."""


@cache
def letters(code: str | None) -> str:
    """One to three letters that stand for a party; initials where the lexicon has none."""
    if not code:
        return UNKNOWN
    known = party(code)
    if known is not None and known.letters:
        return known.letters
    words = [word for word in code.split() if word.casefold() not in _DULL_WORDS and word[0].isalnum()]
    return "".join(word[0].upper() for word in words[:3]) or code[:1].upper()


@cache
def colour(code: str | None) -> str:
    """The colour a party is known by, "#rrggbb"; "" where none is known."""
    known = party(code) if code else None
    return known.colour if known is not None else ""


@cache
def legible(colour: str, ground: Ground) -> str:
    """The colour in a lightness that can be read on `ground`."""
    red, green, blue = _channels(colour)
    for step in range(51):
        share = step / 50
        for target in _targets(ground, red, green, blue):
            mixed = tuple(channel + (target - channel) * share for channel in (red, green, blue))
            if _stands_out(mixed, ground):
                return "#" + "".join(f"{round(channel * 255):02x}" for channel in mixed)
    return colour


@cache
def nearest_of_sixteen(colour: str, ground: Ground = "either") -> str:
    """The name of the terminal colour with the nearest hue; "" for a grey, and for what is lost on this ground."""
    red, green, blue = _channels(colour)
    high, low = max(red, green, blue), min(red, green, blue)
    if high - low < _GREY * high:
        return ""
    if high == red:
        hue = ((green - blue) / (high - low)) % 6
    elif high == green:
        hue = (blue - red) / (high - low) + 2
    else:
        hue = (red - green) / (high - low) + 4
    name = next(name for end, name in _HUES if hue * 60 < end)
    if ground == "light":
        return name if name in _ON_WHITE else ""
    return _BRIGHTER.get(name, name)


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black to 1 for white."""
    return _luminance(_channels(colour))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _channels(colour: str) -> tuple[float, float, float]:
    value = int(colour.lstrip("#"), 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def _luminance(channels: tuple[float, ...]) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]  # noqa: PLR2004 sRGB
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _targets(ground: Ground, *channels: float) -> tuple[float, ...]:
    if ground in {"dark", "black"}:
        return (1.0,)
    if ground == "light":
        return (0.0,)
    return (1.0,) if _luminance(channels) < MIDDLE else (0.0,)


def _stands_out(channels: tuple[float, ...], ground: Ground) -> bool:
    light = _luminance(channels)
    on_dark = (light + 0.05) / (0.0 + 0.05 + _DARK_GROUND) >= ENOUGH
    on_light = (_LIGHT_GROUND + 0.05) / (light + 0.05) >= ENOUGH
    on_black = (light + 0.05) / (0.05 + _BLACK_GROUND) >= HIGH
    between = abs(light - MIDDLE) < 0.02  # noqa: PLR2004
    return {"dark": on_dark, "light": on_light, "black": on_black, "either": between}[ground]


_DARK_GROUND: Final = 0.012
"""The luminance of the dark theme's ground, #16181b, a little above its own."""
_BLACK_GROUND: Final = 0.001
"""That of black, a little above its own too: colours are rounded."""
_LIGHT_GROUND: Final = 0.94
"""That of the light theme's ground, #fbfaf6, a little below its own."""
