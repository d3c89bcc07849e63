"""The help page, made from the table of commands and the legend of marks."""

from typing import Final

from tui.commands import OWNERS, Command, commands_of, shown_keys
from tui.figures import LEGEND
from tui.rows.span import Row, Span, fit, wrap
from tui.settings.keys import Keys, keys_of

_KEYS: Final = 18
_LABEL: Final = 18
_WIDE: Final = 70
_TITLES: Final = {
    "everywhere": "Everywhere",
    "moving": "Moving",
    "explore": "Explore",
    "compare": "Compare",
    "article": "Article",
    "findings": "Findings",
    "data": "Data",
    "swing": "Swing",
    "candidate": "Candidate",
}
MOUSE: Final = "The mouse does nothing that the keys do not; to select text, hold Shift (Option on a Mac) and drag."


def help_rows(first: str, width: int, keys: Keys, *, plain: bool = False) -> list[Row]:
    """Every command with its keys, as they are set; those of the screen that help was asked from come first."""
    owners = sorted(OWNERS, key=lambda owner: owner != first)
    rows: list[Row] = []
    for owner in owners:
        rows.append((Span(f" {_TITLES[owner]}", "title"),))
        for command in commands_of(owner):
            rows.extend(_command_rows(shown_keys(keys_of(command, keys), plain=plain), command, width))
        rows.append(())
    rows.append((Span(" Marks", "title"),))
    for mark, meaning in LEGEND.items():
        rows.extend(_lines(mark, meaning, width))
    rows.extend(_lines("†", "lost deposit: less than 5 per cent of the valid votes", width))
    rows.extend(_lines("–", "not reported", width))
    rows.extend(_lines("‹ ›", "words of an article that something was read out of; « » around the current ones", width))
    rows.extend(_lines("‹? ‹x", "words in doubt; words whose claim a reader has corrected or rejected", width))
    rows.append(())
    return [*rows, *((Span(f" {line}", "muted"),) for line in wrap(MOUSE, width - 2))]


def _command_rows(keys: str, command: Command, width: int) -> list[Row]:
    """Its keys, its name, what it does; in a narrow window the last two below each other."""
    beside = _LABEL if width >= _WIDE else 0
    lines = wrap(command.help, width - _KEYS - beside - 1)
    names = [command.label, *[""] * (len(lines) - 1)] if beside else ["", *[""] * len(lines)]
    heads = [keys, *[""] * (len(names) - 1)]
    if not beside:
        lines = [command.label, *lines]
    return [
        (
            Span(fit(f"   {head}", _KEYS), "accent"),
            Span(fit(name, beside), "strong"),
            Span(line, "" if beside or number else "strong"),
        )
        for number, (head, name, line) in enumerate(zip(heads, names, lines, strict=True))
    ]


def _lines(keys: str, text: str, width: int) -> list[Row]:
    lines = wrap(text, width - _KEYS - 2) or [""]
    heads = [keys, *[""] * (len(lines) - 1)]
    return [(Span(fit(f"   {head}", _KEYS), "accent"), Span(line)) for head, line in zip(heads, lines, strict=True)]
