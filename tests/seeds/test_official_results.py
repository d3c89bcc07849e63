"""The table of official results that the program starts with."""

from pathlib import Path

import pytest

from parsing.collection import Collection
from parsing.lexicon import predecessors, successors
from parsing.models import Contest
from parsing.reading import seed_paths, seed_references
from parsing.reference import Record, load_record
from parsing.results import seat_at

OFFICIAL = Path(__file__).parents[3] / "shared" / "official"
YEARS = (2010, 2015, 2017, 2019, 2024)


@pytest.fixture(scope="module")
def record() -> Record:
    return load_record(seed_references())


@pytest.fixture(scope="module")
def seats() -> set[str]:
    """The seats that the reports speak of and that have existed since 2010."""
    named = {result.contest.seat for result in Collection.load(seed_paths()).results}
    return {seat for seat in named if any(seat_at(seat, year) == seat for year in YEARS)}


def test_every_row_fits(record: Record) -> None:
    assert not record.problems
    assert record.years == YEARS


def test_every_year_of_every_seat_it_shows_can_be_compared(record: Record, seats: set[str]) -> None:
    for seat in seats:
        for year in YEARS:
            name = seat_at(seat, year)
            contest = record.contest(Contest(seat=name or "", year=year))
            assert contest is not None, (seat, year, name)
            assert contest.electorate


def test_the_seats_before_and_after_are_there_too(record: Record, seats: set[str]) -> None:
    kin = {s.new for name in seats for s in successors(name)} | {s.old for name in seats for s in predecessors(name)}
    since = {seat for seat in kin if any(seat_at(seat, year) == seat for year in YEARS)}
    assert since <= set(record.seats)


def test_its_figures_are_the_published_ones(record: Record) -> None:
    if not OFFICIAL.is_dir():
        pytest.skip("the official results are not beside the project")
    published = load_record([str(OFFICIAL / "results.csv"), str(OFFICIAL / "seats.csv")])
    for entry in record.entries.values():
        ours, theirs = record.contest(entry.contest), published.contest(entry.contest)
        assert ours is not None
        assert theirs is not None
        assert sorted((c.person, c.party, c.votes) for c in ours.candidates) == sorted(
            (c.person, c.party, c.votes) for c in theirs.candidates
        )
        assert (ours.electorate, ours.valid_votes) == (theirs.electorate, theirs.valid_votes)


def test_the_licence_is_named_in_the_table_itself() -> None:
    (table,) = seed_references()
    assert "Open Parliament Licence" in Path(table).read_text(encoding="utf-8").partition("\n")[0]
