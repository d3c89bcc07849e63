"""The reference facts, where they lie beside the checkout."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

Rows = list[dict[str, str]]
_OFFICIAL = Path(__file__).parents[4] / "shared" / "official"


@pytest.fixture
def official() -> Callable[[str], Rows]:
    """Reads a table of the reference facts by its name."""

    def read(table: str) -> Rows:
        path = _OFFICIAL / f"{table}.csv"
        if not path.exists():
            pytest.skip("the reference facts are not beside this checkout (../shared/official)")
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines))

    return read
