"""What a person is told the first time the program runs on their account, and never again."""

from contextlib import suppress
from typing import Final

from tui.commands import EXPLORE
from tui.settings.keys import Keys, shown_key
from tui.settings.places import state_folder

_TOLD: Final = "told"
"""The file that says so, in the folder for what is remembered. It is empty."""


def is_first_run() -> bool:
    """Whether nobody has been told yet; from now on they have. False where that cannot be remembered."""
    with suppress(OSError):
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _TOLD).touch(exist_ok=False)
        return True
    return False


def hint_lines(keys: Keys, *, plain: bool) -> tuple[str, ...]:
    """Three lines at most, the first of which can stand alone."""

    def key(name: str) -> str:
        return shown_key(name, EXPLORE, keys, plain=plain)

    return (
        f"{key('help')} shows all keys, {key('commands')} finds a command by its name, {key('back')} goes back.",
        f"{key('figures')} goes to the figures; there {key('open')} shows the words that state one.",
        f"{key('find')} finds a seat as you type, {key('compare')} compares its elections.",
    )
