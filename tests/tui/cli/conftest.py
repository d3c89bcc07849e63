"""What the tests of commands share: a way to run one, and reports to run it on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tui.cli.program import program

HOSTILE = (
    "Ann \x1b[31mLee (Labour) won Dover at the general election of 2017 by \x9b2J1,234 votes \u202eafter a count.\n\n"
    "Dover: [b]Ann Lee[/b] (Lab) 20,000; Bob =Ray (Con) 18,766; [@click=app.quit]Cy Doe[/] (LD) 900\n"
)

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Runs `hustings` with these words."""

    def run_program(*words: str | Path, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(program, [str(word) for word in words], input=stdin)

    return run_program


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A report whose text would like to be obeyed."""
    (tmp_path / "dover-2017.txt").write_text(HOSTILE, encoding="utf-8")
    return tmp_path / "dover-2017.txt"
