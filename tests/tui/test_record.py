"""Official results on the screens: told apart without colour, in the tree, in the pane and beside articles."""

from dataclasses import replace

import pytest

from parsing.collection import Collection
from parsing.models import FileProblem
from parsing.reference import Record
from parsing.reference.record import Entry, Line
from tests.tui.conftest import Opened


def entry(seat: str, year: int, *votes: int) -> tuple[str, Entry]:
    people = [("Ann Lee", "Lab"), ("Bo Day", "Con"), ("Cy Fox", "Green")]
    lines: list[Line] = [(*who, count, None) for who, count in zip(people, votes, strict=False)]
    new = Entry(seat=seat, year=year, day=None, source="x.csv", lines=lines, electorate=90000)
    return new.address, new


RECORD = Record(
    dict([entry("Dartford", 2010, 9000, 20000), entry("Dartford", 2015, 9500, 24000, 700), entry("Poole", 2015, 8, 9)])
)


@pytest.fixture
def recorded(collection: Collection) -> Collection:
    return replace(collection, record=RECORD, adds_seats=True)


async def test_official_elections_stand_in_the_tree_with_their_mark(opened: Opened, recorded: Collection) -> None:
    async with opened(recorded) as driver:
        driver.app.explore.open_at("Dartford", 2010)
        await driver.settle()
        assert "2010 o" in driver.text
        assert "Poole" in driver.text
        assert "o20,000" in driver.text
        assert "o official" in driver.rows[-2]


async def test_the_tree_holds_the_seats_of_the_records_last_election_and_older_ones_under_what_became_of_them(
    opened: Opened, collection: Collection
) -> None:
    now = "Pontefract, Castleford and Knottingley"
    seats = [("Bootle", 2010), ("Normanton", 2005), ("Bootle", 2024), (now, 2024)]
    record = Record(dict(entry(seat, year, 8, 9) for seat, year in seats))
    async with opened(replace(collection, record=record, adds_seats=True), (120, 60)) as driver:
        tree = [seat.seat for region in driver.app.explore.outline.regions for seat in region.seats]
        assert {"Bootle", now} <= set(tree)
        assert "Normanton" not in tree
        driver.app.explore.open_at("Normanton", 2005)
        await driver.settle()
        assert "2005 → Normanton" in driver.text
        assert driver.app.explore.result is not None
        assert driver.app.explore.result.contest.address == "2005/normanton"


async def test_filters_and_sorting_work_over_the_record(opened: Opened, recorded: Collection) -> None:
    more = dict([entry("Eltham", 2010, 900, 100), entry("Eltham", 2015, 700, 600), entry("Gravesham", 2015, 800, 100)])
    more |= dict([entry("Ashford", 2015, 700, 400)])
    whole = replace(recorded, record=Record({**RECORD.entries, **more}))
    async with opened(whole, (120, 40)) as driver:
        explore = driver.app.explore
        await driver.press("slash", *"majority:..200", "enter")
        await driver.settle()
        shown = [
            [r.contest.address for r in seat.results] for region in explore.outline.regions for seat in region.seats
        ]
        assert sorted(shown) == [["2015/eltham"], ["2015/poole"]]
        await driver.press("escape", "s")
        await driver.settle()
        ranked = [[seat.seat for seat in region.seats] for region in explore.outline.regions]
        assert ["Gravesham", "Ashford"] in [[s for s in seats if s in {"Ashford", "Gravesham"}] for seats in ranked]


async def test_a_table_that_belongs_to_the_articles_adds_no_seats(opened: Opened, recorded: Collection) -> None:
    async with opened(replace(recorded, adds_seats=False)) as driver:
        assert "Poole" not in driver.text


async def test_an_official_figure_has_its_formula_and_no_article(opened: Opened, recorded: Collection) -> None:
    async with opened(recorded) as driver:
        driver.app.explore.open_at("Dartford", 2015)
        await driver.settle()
        await driver.press("tab", "enter")
        assert "official record; no article prints it" in driver.text


async def test_compare_fills_the_years_and_says_what_changes_are_since(opened: Opened, recorded: Collection) -> None:
    async with opened(recorded) as driver:
        driver.app.explore.open_at("Dartford", 2015)
        await driver.settle()
        await driver.press("c")
        assert "o24,000" in driver.text
        assert "± since 2010 o" in driver.text
        assert "o official" in driver.text


async def test_rows_that_do_not_fit_are_told(opened: Opened, recorded: Collection) -> None:
    problem = FileProblem(path="x.csv", message="x.csv, line 7: it names no constituency.")
    async with opened(replace(recorded, record=replace(RECORD, problems=(problem,)))) as driver:
        assert "x.csv, line 7" in driver.text
        await driver.press("f")
        assert "x.csv, line 7" in driver.text


async def test_a_figure_says_where_it_stands_among_all(opened: Opened, recorded: Collection) -> None:
    more = dict([entry("Eltham", 2015, 900, 100), entry("Gravesham", 2015, 700, 100)])
    whole = replace(recorded, record=Record({**RECORD.entries, **more}))
    async with opened(whole, (120, 40)) as driver:
        driver.app.explore.open_at("Poole", 2015)
        await driver.settle()
        await driver.press("tab", "down", "down")
        assert "4th of 4 in 2015, from the greatest: ‹" in driver.text


async def test_a_candidate_has_a_view_with_contests_and_the_party_by_year(opened: Opened, recorded: Collection) -> None:
    async with opened(recorded) as driver:
        driver.app.explore.open_at("Dartford", 2010)
        await driver.settle()
        await driver.press("p")
        assert "Bo Day: 3 contests" in driver.text
        assert driver.row(" 2010      Dartford (C)").split()[-3:] == ["o20,000", "o69.0", "o1"]
        assert driver.row(" 2015           ").split() == ["2015", "2", "2", "24,009", "70.2", "0"]
        assert "o official" in driver.text
        await driver.press("enter")
        assert "o20,000" in driver.text


async def test_without_anybody_there_is_no_candidate_to_view(opened: Opened) -> None:
    async with opened(Collection.of([])) as driver:
        await driver.press("p")
        assert "Nobody is known to have stood here." in driver.text


async def test_words_of_a_table_are_shown_and_never_obeyed(opened: Opened, recorded: Collection) -> None:
    lines: list[Line] = [
        ("Ann\x1b]52;c;x\x07 Lee", "\x1b[31mEvil [/] League", 5, None),
        ("[bold]Bo\x9b", "\x07", 4, None),
    ]
    evil = Entry(seat="Dart\x1b[2Jford", year=2015, day=None, source="x.csv", lines=lines)
    async with opened(replace(recorded, record=Record({evil.address: evil})), (120, 40)) as driver:
        driver.app.explore.open_at("Dart\x1b[2Jford", 2015)
        await driver.settle()
        for key in ("", "p", "escape", "c", "q", "f"):
            await driver.press(*filter(None, [key]))
            assert not [sign for sign in driver.text if sign != "\n" and not sign.isprintable()], key
