"""The rows of the palette: the commands that can be given here, narrowed to the words typed."""

from collections.abc import Iterable, Sequence
from typing import Final

from tui.commands import Command, shown_keys
from tui.rows.span import Row, Span, fit
from tui.settings.keys import Keys, keys_of

_LABEL: Final = 20
_KEYS: Final = 12


def narrowed_commands(commands: Iterable[Command], query: str) -> list[Command]:
    """The commands in whose name or meaning each of the words stands; those that are called so come first."""
    words = query.casefold().split()
    found = [c for c in commands if all(word in f"{c.label} {c.help}".casefold() for word in words)]
    return sorted(found, key=lambda command: _farness(command, query.casefold().strip()))


def palette_rows(commands: Sequence[Command], keys: Keys, width: int, *, plain: bool) -> list[Row]:
    """A command a row: its name, its keys, what it does."""
    room = width - _LABEL - _KEYS - 3
    return [
        (
            Span(fit(f" {command.label}", _LABEL) + " ", "strong", target=command),
            Span(fit(shown_keys(keys_of(command, keys), plain=plain), _KEYS) + " ", "accent", target=command),
            Span(fit(command.help, room), "muted", target=command),
        )
        for command in commands
    ] or [(Span(" No command is called that.", "muted"),)]


def _farness(command: Command, query: str) -> int:
    if command.label.startswith(query):
        return 0
    return 1 if query in command.label else 2
