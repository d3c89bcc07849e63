"""The looks of the screens over the four reports, character by character.

What they are to be stands in `snapshots/`. After a change that is meant, look at each and write them anew:
`REWRITE_SNAPSHOTS=1 python -m pytest tests/tui/test_snapshots.py`, then read the difference before keeping it.
"""

import os
from pathlib import Path

import pytest

from parsing.collection import Collection
from parsing.reading import seed_paths
from tests.tui.conftest import Opened

FOLDER = Path(__file__).parent / "snapshots"
REWRITE = os.environ.get("REWRITE_SNAPSHOTS") == "1"
SIZES = [(80, 24), (120, 40)]


@pytest.fixture(scope="module")
def seeds() -> Collection:
    """The four reports, as the program reads them."""
    return Collection.load(seed_paths())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    ("name", "keys"),
    [
        pytest.param("explore", [], id="explore"),
        pytest.param("compare", ["c"], id="compare"),
        pytest.param("article", ["a"], id="article"),
        pytest.param("findings", ["f"], id="findings"),
        pytest.param("swing", ["w"], id="swing"),
    ],
)
async def test_a_screen_looks_as_it_did(
    opened: Opened, seeds: Collection, name: str, keys: list[str], size: tuple[int, int]
) -> None:
    async with opened(seeds, size=size) as program:
        await program.press(*keys)
        screen = "".join(f"{row.rstrip()}\n" for row in program.rows)
    path = FOLDER / f"{name}-{size[0]}x{size[1]}.txt"
    if REWRITE:
        path.write_text(screen, encoding="utf-8")
    assert screen == path.read_text(encoding="utf-8")
