"""The order of the tree: what seats are grouped and sorted by."""

from itertools import groupby

import pytest

from parsing.collection import Collection
from tests.tui.conftest import Driver, Opened
from tests.tui.made_by_hand import SEAT
from tui.arranging import KEYS, Arrangement, figure_beside, key_words
from tui.branches import RegionNode
from tui.grouping import GROUPINGS

SEATS = ["Dartford", "Lewisham West", SEAT, "Southend East and Rochford"]


def tree(program: Driver) -> list[str]:
    """The tree as it stands on the screen, without its heading."""
    return [row[:32].rstrip() for row in program.rows[2:-1]]


def names(regions: tuple[RegionNode, ...]) -> dict[str, list[str]]:
    """The seats of each branch."""
    return {region.name: [seat.seat for seat in region.seats] for region in regions}


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        pytest.param(
            "region",
            {
                "East of England": [SEAT, "Southend East and Rochford"],
                "London": ["Lewisham West"],
                "South East": ["Dartford"],
            },
            id="region",
        ),
        pytest.param(
            "winner",
            {
                "Conservative": ["Dartford", SEAT],
                "Labour": ["Southend East and Rochford"],
                "Winner's party not reported": ["Lewisham West"],
            },
            id="winner, most seats first, not reported last",
        ),
        pytest.param(
            "marginality",
            {
                "20 to under 30 per cent": [SEAT],
                "Majority per cent not reported": ["Dartford", "Lewisham West", "Southend East and Rochford"],
            },
            id="marginality, most marginal first, not reported last",
        ),
        pytest.param(
            "article",
            {
                f"About {SEAT}": [SEAT],
                "About Dartford": ["Dartford", "Lewisham West"],
                "About Southend East and Rochford": ["Southend East and Rochford"],
            },
            id="article, in the order read",
        ),
        pytest.param(
            "election",
            {
                "2024": ["Southend East and Rochford"],
                "2019": [SEAT],
                "2017": ["Dartford", "Lewisham West", SEAT],
            },
            id="election, newest first, a seat under each",
        ),
    ],
)
def test_seats_are_grouped(collection: Collection, grouping: str, expected: dict[str, list[str]]) -> None:
    assert names(Arrangement(grouping).arrange(collection)) == expected


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("key", KEYS)
def test_what_is_not_known_stands_last_whichever_way(collection: Collection, key: str, *, backwards: bool) -> None:
    for region in Arrangement("election", key, backwards).arrange(collection):
        if key != "name":
            known = [figure_beside(seat.latest, key, collection) != "" for seat in region.seats]
            assert [value for value, _ in groupby(known)] in ([True, False], [True], [False])


@pytest.mark.parametrize(
    ("key", "backwards", "expected"),
    [
        pytest.param("name", False, [SEAT, "Southend East and Rochford"], id="names from A"),
        pytest.param("name", True, ["Southend East and Rochford", SEAT], id="names from Z"),
        pytest.param("majority", False, [SEAT, "Southend East and Rochford"], id="greatest majority first"),
        pytest.param("majority", True, ["Southend East and Rochford", SEAT], id="smallest majority first"),
        pytest.param("share", True, [SEAT, "Southend East and Rochford"], id="a share nobody reports, last"),
        pytest.param("swing", True, [SEAT, "Southend East and Rochford"], id="none known: by name"),
    ],
)
def test_seats_are_sorted(collection: Collection, key: str, expected: list[str], *, backwards: bool) -> None:
    assert names(Arrangement("region", key, backwards).arrange(collection))["East of England"] == expected


def test_every_seat_stands_in_every_order(collection: Collection) -> None:
    for grouping in GROUPINGS:
        for key in KEYS:
            arranged = names(Arrangement(grouping, key).arrange(collection))
            assert sorted({seat for seats in arranged.values() for seat in seats}) == SEATS


async def test_the_heading_says_the_order_and_the_keys_go_round(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        assert "SEATS by region, name ↑" in program.rows[1]
        whole = tree(program)
        seen = []
        for _ in KEYS:
            await program.press("s")
            seen.append(program.rows[1][:40])
        assert [any(key_words(key) in row for row in seen) for key in KEYS] == [True] * len(KEYS)
        assert "majority ↓" in seen[0]
        await program.press("S")
        assert "name ↓" in program.rows[1]
        await program.press("S")
        assert tree(program) == whole
        for grouping in ("winner", "election", "article", "marginality", "region"):
            await program.press("o")
            assert f"by {grouping}" in program.rows[1]
        assert tree(program) == whole


async def test_the_cursor_stays_on_its_contest(opened: Opened) -> None:
    async with opened() as program:
        for key in ("s", "S", "o", "s", "o", "o"):
            await program.press(key)
            assert f"{SEAT} " in program.text
            assert "27,063" in program.text


async def test_a_seat_opened_under_one_election_stays_closed_under_another(opened: Opened) -> None:
    async with opened(size=(120, 40)) as program:
        await program.press("o", "o")
        seats = [row for row in tree(program) if "Rochford and" in row]
        assert [row.strip()[0] for row in seats] == ["▾", "▸"]


async def test_narrowing_keeps_the_order(opened: Opened) -> None:
    async with opened() as program:
        await program.press("o", "slash", *"dart")
        assert "1 of 4 seats" in program.rows[0]
        assert "by winner" in program.rows[1]
        assert "Conservative" in program.rows[2]
        await program.press("enter", "s", "s")
        assert program.rows[1].startswith(" by winner, majority % ↓ 1 of 4 ")
        await program.press("escape", "o", "o", "o", "o")
        assert "by region" in program.rows[1]
