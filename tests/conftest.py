"""What tests of every package share: the reports beside the checkout, and how long hypothesis may look."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def nobody() -> Iterator[None]:
    """Whoever runs the tests: their own settings, and what the program remembers of them, are left out of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("HUSTINGS_CONFIG", raising=False)
        for folder in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            patch.setenv(folder, os.devnull)
        yield


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the checkout with the original reports; tests that need it are skipped where it is absent."""
    folder = ROOT.parent / "shared"
    if not (folder / "seeds").is_dir():
        pytest.skip("no folder with the original reports stands beside this checkout")
    return folder


_ACCURACY = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def accuracy_report(pytestconfig: pytest.Config) -> list[str]:
    """Lines about accuracy that are printed at the end of the run, whether its tests pass or not."""
    return pytestconfig.stash.setdefault(_ACCURACY, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print what has been gained and lost since the figures in tests/accuracy were recorded."""
    if lines := config.stash.get(_ACCURACY, []):
        terminalreporter.section("accuracy, and gains and losses against the recorded figures")
        for line in lines:
            terminalreporter.write_line(line)
