"""Files of official results made on the spot, and those beside the project."""

from collections.abc import Callable
from pathlib import Path

import pytest

from parsing.reference import Record, load_record

OFFICIAL = Path(__file__).parents[4] / "shared" / "official"
Recorded = Callable[..., Record]


@pytest.fixture
def recorded(tmp_path: Path) -> Recorded:
    """The record of a file with these lines."""

    def load(*lines: str, name: str = "results.csv", year: str = "") -> Record:
        path = tmp_path / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return load_record([f"{path}{year}"])

    return load


@pytest.fixture(scope="session")
def official() -> Path:
    """The folder of official results."""
    if not OFFICIAL.is_dir():
        pytest.skip("the official results are not beside the project")
    return OFFICIAL
