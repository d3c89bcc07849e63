"""The marks of parties that stand together never look alike."""

import csv
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.lexicon import parties, party
from tests.tui import counts
from tests.tui.conftest import Opened
from tui.party import ENOUGH, contrast
from tui.party_marks import APART, FILLINGS, Depth, Mark, Sight, differ, marks_of
from tui.vision import apart

OFFICIAL = Path(__file__).parents[3] / "shared" / "official" / "results.csv"
GROUNDS = {"dark": ("#16181b",), "light": ("#fbfaf6",), "black": ("#000000",), "either": ("#000000", "#ffffff")}
SIGHTS = [
    Sight(ground, depth) for ground in ("dark", "light", "black", "either") for depth in ("sixteen", "256", "full")
]
each_sight = pytest.mark.parametrize("sight", SIGHTS, ids=lambda sight: f"{sight.ground}-{sight.depth}")


@pytest.fixture(scope="module")
def ballots() -> set[tuple[str, ...]]:
    """The parties of every contest since 1997, most votes first."""
    if not OFFICIAL.exists():
        pytest.skip("needs ../shared/official, the reference facts")
    contests: defaultdict[tuple[str, str], list[tuple[float, str]]] = defaultdict(list)
    with OFFICIAL.open(encoding="utf-8") as lines:
        for line in csv.DictReader(lines):
            known = party(line["party"]) or party(line["party_short"])
            name = (known.code or known.name) if known is not None else line["party"]
            contests[line["year"], line["constituency"]].append((-float(line["votes"] or 0), name))
    return {tuple(name for _, name in sorted(lines)) for lines in contests.values()}


@each_sight
def test_the_parties_of_every_real_contest_differ(ballots: set[tuple[str, ...]], sight: Sight) -> None:
    for ballot in ballots:
        marks = marks_of(ballot, sight)
        assert len({mark.letters for mark in marks}) == len(marks), ballot
        alike = [pair for pair in combinations(marks, 2) if not differ(*pair, sight)]
        assert not alike, (ballot, alike)


@pytest.mark.parametrize("sight", [sight for sight in SIGHTS if sight.depth != "sixteen"], ids=str)
def test_colours_chosen_can_be_read(ballots: set[tuple[str, ...]], sight: Sight) -> None:
    hues = {mark.colour for ballot in ballots for mark in marks_of(ballot, sight) if mark.colour}
    least = 4.0 if sight.ground == "either" else ENOUGH - 0.1
    assert [hue for hue in hues if min(contrast(hue, ground) for ground in GROUNDS[sight.ground]) < least] == []


@each_sight
@given(ballot=st.lists(st.sampled_from([*(known.name for known in parties()), None, "Ind"]), max_size=15))
def test_any_fifteen_differ(ballot: list[str | None], sight: Sight) -> None:
    marks = marks_of(tuple(ballot), sight)
    assert all(differ(one, other, sight) for one, other in combinations(marks, 2))
    assert all(mark.filling in FILLINGS for mark in marks)


@pytest.mark.parametrize(
    ("one", "other", "told_apart"),
    [
        pytest.param("#ff0000", "#ff0000", False, id="the same"),
        pytest.param("#000000", "#ffffff", True, id="black and white"),
        pytest.param("#e4003b", "#0087dc", True, id="red and blue"),
        pytest.param("#d4523f", "#6b7f1c", False, id="red and green of one lightness, to a deuteranope"),
    ],
)
def test_how_far_colours_lie_apart(one: str, other: str, *, told_apart: bool) -> None:
    assert (apart(one, other) >= APART) is told_apart
    assert apart(one, other) == apart(other, one)


def test_what_cannot_be_told_by_its_colour_is_told_by_its_filling() -> None:
    sight = Sight("either", "sixteen")
    con, reform, brexit = marks_of(("Con", "Reform", "Brexit"), sight)
    assert con.filling == "█"
    assert (reform.colour, reform.filling) != (brexit.colour, brexit.filling)


def test_the_first_of_a_contest_keeps_its_own_colour() -> None:
    assert marks_of(("Lab",), Sight("light", "full"))[0] == Mark("L", "#e4003b", "█")


@pytest.mark.parametrize("depth", ["none", "sixteen", "full"])
def test_two_independents_have_letters_of_their_own(depth: Depth) -> None:
    assert [mark.letters for mark in marks_of(("Con", "Ind", "Ind"), Sight("dark", depth))] == ["C", "I1", "I2"]


async def test_letters_and_bars_of_a_contest_have_one_colour(opened: Opened) -> None:
    async with opened(counts.years()) as program:
        seen: defaultdict[str, set[str]] = defaultdict(set)
        for strip in program.app.screen._compositor.render_strips():
            for segment in strip:
                style = segment.style
                if style is not None and style.color is not None and segment.text.strip() in {"L", "C"}:
                    seen[segment.text.strip()].add(style.color.name)
        assert len(seen["L"]) == len(seen["C"]) == 1
        assert seen["L"] != seen["C"]
