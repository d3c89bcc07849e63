"""Files of official results: three forms read, what does not fit named, the rest loaded."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.models import Contest
from parsing.reference import Record, load_record
from tests.parsing.reference.conftest import Recorded

OURS = "year,constituency,candidate,party,votes,electorate"
LIBRARY = "ons_id,constituency_name,party_name,party_abbreviation,firstname,surname,votes,share"
LIBRARY_2024 = "ONS ID,Constituency name,Party name,Party abbreviation,Candidate first name,Candidate surname,Votes"
ELTHAM = Contest(seat="Eltham", year=2019)


def without_folders(text: str) -> str:
    return re.sub(r"\S*/(?=[\w-]+\.csv)", "", text)


def messages(record: Record) -> list[str]:
    return [without_folders(problem.message) for problem in record.problems]


FORMS = [
    ("ours", "results.csv", OURS, '2019,Eltham,Ann Lee,Labour,"1,234",2000', "2019,Eltham,Bo Day,Tory,7,2000"),
    ("Library 2019", "2019.csv", LIBRARY, "E1,Eltham,Labour,Lab,Ann,Lee,1234,1", "E1,Eltham,Tory,C,Bo,Day,7,0"),
    ("Library 2024", "2019.csv", LIBRARY_2024, "E1,Eltham,Labour,Lab,Ann,Lee,1234", "E1,Eltham,Tory,C,Bo,Day,7"),
    ("semicolons", "2019.csv", "Constituency;Candidate;Party;Votes", "Eltham;Ann Lee;Labour;1234", "Eltham;Bo Day;C;7"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "lines"), [(case[1], case[2:]) for case in FORMS], ids=[case[0] for case in FORMS])
def test_every_form_gives_the_same_contest(name: str, lines: tuple[str, ...], recorded: Recorded) -> None:
    record = recorded(*lines, name=name)
    contest = record.contest(ELTHAM)
    assert contest is not None
    assert [(c.person, c.party, c.votes) for c in contest.candidates] == [
        ("Ann Lee", "Lab", 1234),
        ("Bo Day", "Con", 7),
    ]
    assert contest.valid_votes == 1241
    assert not record.problems


FAULTS = [
    ("votes in words", "2019,Eltham,Ann Lee,Labour,many,", "its votes cannot be “many”"),
    ("no votes", "2019,Eltham,Ann Lee,Labour,,", "it gives no votes"),
    ("more votes than voters", "2019,Eltham,Ann Lee,Labour,1234567890123,", "its votes cannot be “1234567890123”"),
    ("no seat", "2019, ,Ann Lee,Labour,5,", "it names no constituency"),
    ("no election then", "2018,Eltham,Ann,Lab,5,", "2018 had no general election; a by-election is named by its day"),
    ("no election", "soon,Eltham,Ann Lee,Labour,5,", "“soon” is neither a year nor a day such as 2024-02-29"),
    ("nobody", "2019,Eltham,,,5,", "it names neither a candidate nor a party"),
    ("too short", "2019,Eltham", "it has 2 cells where the headings ask for 6"),
    ("said twice", "2019,Eltham,Bo Day,Con,7,", "it repeats Bo Day in Eltham"),
    ("two electorates", "2019,Eltham,Cy Fox,Green,5,90", "it gives Eltham 90 for electorate, where 80 stood before"),
]  # fmt: skip


@pytest.mark.parametrize(("row", "reason"), [case[1:] for case in FAULTS], ids=[case[0] for case in FAULTS])
def test_a_row_that_does_not_fit_is_named_and_the_rest_loads(row: str, reason: str, recorded: Recorded) -> None:
    record = recorded(OURS, "2019,Eltham,Bo Day,Con,7,80", row, "2019,Eltham,Di Kay,LD,3,")
    assert messages(record) == [f"results.csv, line 3: {reason}."]
    contest = record.contest(ELTHAM)
    assert contest is not None
    assert {"Bo Day", "Di Kay"} <= {candidate.person for candidate in contest.candidates}


def test_of_many_faulty_rows_the_first_are_named_and_the_others_counted(recorded: Recorded) -> None:
    record = recorded(OURS, *(f"2019,Eltham,A {n},Labour,x," for n in range(100)))
    assert len(record.problems) == 41
    assert messages(record)[-1] == "results.csv: 60 more rows do not fit, from line 42 on."


YEARS = [
    ("in the name", "ge-2017.csv", "", 2017),
    ("given", "results.csv", "@2017", 2017),
    ("given over the name's", "ge-2019.csv", "@2017", 2017),
]


@pytest.mark.parametrize(("name", "given", "year"), [case[1:] for case in YEARS], ids=[case[0] for case in YEARS])
def test_the_year_comes_from_the_name_or_is_given(name: str, given: str, year: int, recorded: Recorded) -> None:
    record = recorded("constituency,candidate,party,votes", "Eltham,Ann Lee,Labour,5", name=name, year=given)
    assert record.years == (year,)


@pytest.mark.parametrize("name", ["results.csv", "2017-to-2019.csv", "results-20171.csv"])
def test_without_a_year_every_row_says_so(name: str, recorded: Recorded) -> None:
    record = recorded("constituency,candidate,party,votes", "Eltham,Ann Lee,Labour,5", name=name)
    assert "write FILE@YEAR" in messages(record)[0]


def test_a_by_election_is_named_by_its_day(recorded: Recorded) -> None:
    record = recorded(OURS, "2024-02-29,Rochdale,George Galloway,Workers Party,12335,")
    (contest,) = record.elections_of("rochdale")
    assert contest.address == "2024-02-29/rochdale"


def test_what_the_lexicon_does_not_know_is_kept_and_reported(recorded: Recorded) -> None:
    record = recorded(OURS, "2017,Lewisham West,Ann Lee,The Teapot League,5,")
    contest = record.contest(Contest(seat="Lewisham West", year=2017))
    assert contest is not None
    assert contest.candidates[0].party == "The Teapot League"
    seats, parties = map(without_folders, record.notes)
    assert seats == "results.csv: not known here as constituencies then, kept as written: Lewisham West."
    assert parties == "results.csv: not known here as parties, kept as written: The Teapot League."


def test_counts_of_a_contest_may_stand_in_a_file_of_their_own(tmp_path: Path) -> None:
    people, counts = tmp_path / "a-2019.csv", tmp_path / "b-2019.csv"
    people.write_text("constituency,candidate,party,votes\nEltham,Ann Lee,Labour,5\nEltham,Bo Day,Con,4\n")
    counts.write_text("Constituency name,Electorate,Valid votes,Invalid votes\nEltham,20,8,1\nDartford,30,9,2\n")
    record = load_record([str(people), str(counts)])
    contest = record.contest(ELTHAM)
    assert contest is not None
    assert (contest.electorate, contest.valid_votes, contest.rejected_votes) == (20, 9, 1)
    assert messages(record) == [
        "a-2019.csv: 2019/eltham has 8 valid votes, but its candidates have 9; shares are of these."
    ]


def test_of_a_contest_in_two_files_the_first_is_kept_and_the_difference_named(tmp_path: Path) -> None:
    for name, votes in (("a-2019.csv", 5), ("b-2019.csv", 6), ("c-2019.csv", 5)):
        (tmp_path / name).write_text(f"constituency,candidate,party,votes\nEltham,Ann Lee,Labour,{votes}\n")
    record = load_record([str(tmp_path / name) for name in ("a-2019.csv", "b-2019.csv", "c-2019.csv")])
    contest = record.contest(ELTHAM)
    assert contest is not None
    assert contest.candidates[0].votes == 5
    assert messages(record) == [
        "b-2019.csv: 2019/eltham is in a-2019.csv already, with other candidates or votes; those are kept."
    ]


BAD_FILES = [
    ("nothing in it", b"", "is empty."),
    ("no headings", b"a,b\n1,2\n", "has no line of headings with a constituency and with votes or an electorate."),
    ("no rows", b"year,constituency,party,votes\n", "holds no results."),
    ("a PDF", b"%PDF-1.4", "is a PDF, not text."),
    ("a broken workbook", b"PK\x03\x04 nothing more", "is no workbook that can be read."),
]


@pytest.mark.parametrize(("data", "reason"), [case[1:] for case in BAD_FILES], ids=[case[0] for case in BAD_FILES])
def test_a_file_that_does_not_fit_is_named_and_the_others_load(data: bytes, reason: str, tmp_path: Path) -> None:
    bad, good = tmp_path / "bad.csv", tmp_path / "good-2019.csv"
    bad.write_bytes(data)
    good.write_text("constituency,candidate,party,votes\nEltham,Ann Lee,Labour,5\n")
    record = load_record([str(bad), str(tmp_path / "none.csv"), str(good)])
    assert messages(record) == [f"bad.csv {reason}", "none.csv does not exist."]
    assert record.seats == ("Eltham",)


@given(st.binary(max_size=200))
def test_no_file_stops_the_program(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any-2019.csv"
    path.write_bytes(b"constituency,candidate,party,votes\n" + data)
    load_record([str(path)])


SAMPLES = [
    ("commons-ge2015-full.csv", 2015, 18),
    ("commons-ge2017-by-candidate.csv", 2017, 40),
    ("commons-ge2019-by-candidate.csv", 2019, 42),
    ("commons-ge2024-by-candidate.csv", 2024, 30),
]


@pytest.mark.parametrize(("name", "year", "contests"), SAMPLES, ids=[name for name, _, _ in SAMPLES])
def test_the_librarys_own_files_are_read(name: str, year: int, contests: int, official: Path) -> None:
    record = load_record([str(official / "samples" / name)])
    assert record.years == (year,)
    assert len(record.entries) == contests
    assert not record.problems
