"""The rows of the palette: the commands that can be given here, narrowed to the words typed."""

from collections.abc import Iterable, Sequence
from typing import Final

from tui.commands import Command, shown_keys
from tui.rows.span import Row, Span, fit, wrap
from tui.settings.keys import Keys, keys_of

_LABEL: Final = 17
_KEYS: Final = 14
_INDENT: Final = 3
_WIDE: Final = 70


def narrowed_commands(commands: Iterable[Command], query: str) -> list[Command]:
    """The commands in whose name or meaning each of the words stands; those that are called so come first."""
    words = query.casefold().split()
    found = [c for c in commands if all(word in f"{c.label} {c.help}".casefold() for word in words)]
    return sorted(found, key=lambda command: _farness(command, query.casefold().strip()))


def palette_rows(commands: Sequence[Command], keys: Keys, width: int, *, plain: bool) -> list[Row]:
    """Each command with its keys, and beside them, or below them in a narrow window, what it does."""
    rows: list[Row] = []
    for command in commands:
        called = shown_keys(keys_of(command, keys), plain=plain)
        head = (
            Span(fit(f" {command.label}", _LABEL) + " ", "strong", target=command),
            Span(fit(called, _KEYS) + " ", "accent", target=command),
        )
        indent = _LABEL + _KEYS + 2 if width >= _WIDE else _INDENT
        lines = wrap(command.help, width - indent - 1)
        below = [(Span(" " * indent, target=command), Span(line, "muted", target=command)) for line in lines]
        rows += [(*head, below[0][1]), *below[1:]] if width >= _WIDE else [head, *below]
    return rows or [(Span(" No command is called that.", "muted"),)]


def _farness(command: Command, query: str) -> int:
    if command.label.startswith(query):
        return 0
    return 1 if query in command.label else 2
