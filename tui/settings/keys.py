"""Which keys call a command: the usual ones, or those that the settings give in their place."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from tui.commands import APP, COMMANDS, MOVE, Command, key_name

Keys = Mapping[str, tuple[str, ...]]
"""Keys by the names of commands."""

_NAMED: Final = frozenset(
    "enter escape space tab backspace delete insert up down left right pageup pagedown home end".split()
)
_FUNCTION: Final = re.compile(r"f(?:[1-9]|1[0-2])")
_CTRL: Final = re.compile(r"ctrl\+[a-z]")
_SAME: Final = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace", "ctrl+j": "enter", "ctrl+z": "suspend"}
"""What terminals send for these is, or may be, what they send for another key."""
_SHORTER: Final = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}


def framework_key(written: str) -> str:
    """A key as the framework calls it: `/` is `slash`. Raises ValueError for one that not every terminal sends."""
    if len(written) == 1 and written.isprintable():
        if written == " ":
            return "space"
        if written.isalnum():
            return written
        name = unicodedata.name(written).lower().replace("-", "_").replace(" ", "_")
        return _SHORTER.get(name, name)
    key = written.strip().lower()
    if key in _SAME:
        raise ValueError(f"{written} is the same as {_SAME[key]} to a terminal")
    if key in _NAMED or key == "shift+tab" or _FUNCTION.fullmatch(key) or _CTRL.fullmatch(key):
        return key
    raise ValueError(f"{written} is no key that every terminal sends")


def keys_of(command: Command, keys: Keys) -> tuple[str, ...]:
    """The keys of a command, those that were set before the usual ones."""
    return keys.get(command.name, command.keys)


def shown_key(name: str, owner: str, keys: Keys, *, plain: bool) -> str:
    """The first key of the command of that name, of a screen or of any, as it is written on the screen."""
    named = [command for command in COMMANDS if command.name == name]
    command = next((command for command in named if command.owner == owner), named[0])
    return key_name(keys_of(command, keys)[0], plain=plain)


def clashes(keys: Keys) -> list[tuple[str, str, str]]:
    """Each name whose keys were set with a key that another command has in the same place: name, key and the other.

    A command's place is its screen; what belongs to the program or to moving is in every place.
    """
    found = []
    for command in COMMANDS:
        for key in keys.get(command.name, ()):
            others = (other for other in COMMANDS if _together(command, other) and key in keys_of(other, keys))
            found += [(command.name, key, other.name) for other in others if other.name != command.name]
    return list(dict.fromkeys(found))


def _together(one: Command, other: Command) -> bool:
    everywhere = {APP, MOVE}
    return one.owner == other.owner or one.owner in everywhere or other.owner in everywhere


def binding_keys(keys: Keys, commands: Sequence[Command] = COMMANDS) -> dict[str, str]:
    """What the framework is told: keys, with commas between them, by the name of the command's bindings."""
    return {command.binding: ",".join(keys[command.name]) for command in commands if command.name in keys}
