"""Logs of keys, replayed in a real pseudo-terminal: after each line of keys the screen is what the log says.

A line that begins with `$` holds the keys (in the first, the words of the command line); what follows it is the screen.
After a change that is meant, write the screens anew:
`REWRITE_SNAPSHOTS=1 python -m pytest tests/journeys/test_key_logs.py`
"""

import os
from functools import partial
from pathlib import Path

import pytest

from tests.journeys.conftest import HUSTINGS
from tests.terminal import Terminal

LOGS = sorted((Path(__file__).parent / "logs").glob("*.txt"))
REWRITE = os.environ.get("REWRITE_SNAPSHOTS") == "1"
QUIET = 1.5
"""Seconds without output after which a screen that is to be kept is taken."""


def steps(log: str) -> list[tuple[list[str], str]]:
    """Keys, and the screen after them."""
    parts = ("\n" + log).split("\n$ ")[1:]
    return [(head.split(), screen.rstrip("\n")) for head, _, screen in (part.partition("\n") for part in parts)]


def is_screen(wanted: str, text: str) -> bool:
    """Whether a screen is the one that is wanted, blank rows at its end apart."""
    return text.rstrip("\n") == wanted


@pytest.mark.parametrize("path", LOGS, ids=lambda path: path.stem)
def test_a_log_of_keys_ends_where_it_did(path: Path, root: Path, tmp_path: Path) -> None:
    (tmp_path / "hustings").mkdir()
    (tmp_path / "hustings" / "told").touch()  # nobody is here for the first time
    (words, first), *later = steps(path.read_text(encoding="utf-8"))
    kept = []
    with Terminal([*HUSTINGS, *words], folder=root, environment={"XDG_STATE_HOME": str(tmp_path)}) as terminal:
        for keys, screen in [([], first), *later]:
            for key in keys:
                terminal.press(key)
            if REWRITE:
                terminal.wait_for(" seats" if not keys else "\n")
                terminal.settle(QUIET)
            else:
                terminal.wait_until(partial(is_screen, screen), f"{keys}:\n{screen}\n")
            kept.append(f"$ {' '.join(keys or words)}\n{terminal.text.rstrip()}\n")
    if REWRITE:
        path.write_text("".join(kept), encoding="utf-8")
