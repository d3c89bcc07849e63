"""How far two colours lie apart for people with usual and with colour-blind sight.

Colours are turned into what a protanope, a deuteranope and a tritanope see by the matrices of Machado, Oliveira and
Fernandes (A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, severity 1.0), which work on
linear RGB. Distances are CIE76: the straight line between two colours in CIELAB, of which about 2 can just be seen.
"""

from functools import cache
from math import dist
from typing import Final

Lab = tuple[float, float, float]

_SIGHTS: Final = (
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
)
"""Usual sight, then without red, green and blue cones."""
_TO_XYZ: Final = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
_WHITE: Final = (0.95047, 1.0, 1.08883)
_EDGE: Final = 0.008856
"""Below this the cube root of CIELAB gives way to a line."""


@cache
def apart(one: str, other: str) -> float:
    """How far apart two colours "#rrggbb" are for whoever sees them least apart; 0 for the same."""
    return min(dist(a, b) for a, b in zip(_seen(one), _seen(other), strict=True))


@cache
def _seen(colour: str) -> tuple[Lab, ...]:
    """The colour in CIELAB as each sight has it."""
    value = int(colour.lstrip("#"), 16)
    linear = [_linear((value >> shift & 255) / 255) for shift in (16, 8, 0)]
    return tuple(_lab([sum(a * b for a, b in zip(row, linear, strict=True)) for row in sight]) for sight in _SIGHTS)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 sRGB


def _lab(linear: list[float]) -> Lab:
    within = [max(0.0, min(1.0, channel)) for channel in linear]
    x, y, z = (
        _root(sum(a * b for a, b in zip(row, within, strict=True)) / white)
        for row, white in zip(_TO_XYZ, _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return value ** (1 / 3) if value > _EDGE else 7.787 * value + 16 / 116
