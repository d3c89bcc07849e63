import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.lexicon import Constituency, constituencies, constituency, fold, seats_at

Official = Callable[[str], list[dict[str, str]]]
SHARED = Path(__file__).parents[4] / "shared"


def named(name: str) -> Constituency:
    """The seat of that full name."""
    seat = constituency(name)
    assert seat, name
    return seat


def test_every_seat_is_here_with_its_elections_and_place(official: Official) -> None:
    ours = {s.name: (s.nation, s.region, s.county, s.elections) for s in constituencies()}
    theirs = {
        row["name"]: (row["nation"], row["region"], row["county"], tuple(map(int, row["elections"].split())))
        for row in official("constituencies")
    }
    assert ours == theirs


@pytest.mark.parametrize(
    ("year", "seats"),
    [(1997, 659), (2001, 659), (2005, 646), (2010, 650), (2015, 650), (2017, 650), (2019, 650), (2024, 650), (2018, 0)],
)
def test_an_election_has_as_many_seats_as_the_house(year: int, seats: int) -> None:
    assert len(seats_at(year)) == seats


@pytest.mark.parametrize(
    ("form", "seat"),
    [
        pytest.param("Cornwall South East", "South East Cornwall", id="compass word moved to the end"),
        pytest.param("Antrim South", "South Antrim", id="compass word moved in Northern Ireland"),
        pytest.param("East Renfrewshire", "East Renfrewshire", id="official name"),
        pytest.param("Renfrewshire East", "East Renfrewshire", id="compass word moved in Scotland"),
        pytest.param("NE Cambs", "North East Cambridgeshire", id="initials and county abbreviated"),
        pytest.param("North-East Cambridgeshire", "North East Cambridgeshire", id="compass words hyphenated"),
        pytest.param("Basildon South & Thurrock East", "South Basildon and East Thurrock", id="both places turned"),
        pytest.param("Southampton, Itchen", "Southampton Itchen", id="comma after the city"),
        pytest.param("Lewisham Deptford", "Lewisham, Deptford", id="no comma after the city"),
        pytest.param("Ross Skye & Lochaber", "Ross, Skye and Lochaber", id="commas left out"),
        pytest.param("ynys mon", "Ynys Môn", id="no accents, no capitals"),
        pytest.param("Anglesey", "Ynys Môn", id="English name"),
        pytest.param("Pen-y-bont ar Ogwr", "Bridgend", id="Welsh name"),
        pytest.param("Hull East", "Kingston upon Hull East", id="the name of the city as spoken"),
        pytest.param("Stoke North", "Stoke-on-Trent North", id="the town as spoken"),
        pytest.param("St. Ives", "St Ives", id="Saint with a stop"),
        pytest.param("Queen’s Park & Maida Vale", "Queen's Park and Maida Vale", id="curly apostrophe"),
        pytest.param("Richmond, Yorks", "Richmond (Yorks)", id="comma for brackets"),
        pytest.param("South Holland and the Deepings", "South Holland and The Deepings", id="small the"),
        pytest.param("Chester, City of", "City of Chester", id="City of behind"),
        pytest.param("Wrekin", "The Wrekin", id="without the"),
    ],
)
def test_a_full_form_names_its_seat(form: str, seat: str) -> None:
    assert named(form).name == seat


@pytest.mark.parametrize(
    ("form", "year", "seat"),
    [
        pytest.param("Swindon South", None, "Swindon South", id="officially so called"),
        pytest.param("Swindon South", 2019, "South Swindon", id="so called by papers before"),
        pytest.param("Western Isles", 2001, "Western Isles", id="the English name of then"),
        pytest.param("Western Isles", 2017, "Na h-Eileanan an Iar", id="the English name of now"),
        pytest.param("East Lothian", 2024, "Lothian East", id="turned by the review"),
        pytest.param("Lewisham West", 2017, None, id="no seat of that election"),
    ],
)
def test_with_a_year_a_form_means_the_seat_of_then(form: str, year: int | None, seat: str | None) -> None:
    found = constituency(form, year)
    assert (found.name if found else None) == seat


@pytest.mark.parametrize("name", ["", "Barsetshire", "and", "Southampton", "Bromley", "!!"])
def test_what_is_no_full_name_names_no_seat(name: str) -> None:
    assert constituency(name) is None


@pytest.mark.parametrize(
    ("seat", "short"),
    [
        ("Bognor Regis and Littlehampton", "Bognor Regis"),
        ("Southampton Itchen", "Itchen"),
        ("Rutland and Melton", "Melton"),
        ("City of Chester", "Chester"),
        ("Chester South and Eddisbury", "Chester South"),
        ("Ross, Skye and Lochaber", "Skye"),
        ("Rochford and Southend East", "Rochford"),
        ("South Holland and The Deepings", "Deepings"),
        ("Birmingham Hodge Hill and Solihull North", "Hodge Hill"),
        ("Central Suffolk and North Ipswich", "Ipswich North"),
        ("Cannock Chase", "Cannock"),
        ("Great Yarmouth", "Yarmouth"),
    ],
)
def test_a_seat_has_its_usual_short_form(seat: str, short: str) -> None:
    assert short in named(seat).shorts


@pytest.mark.parametrize(
    "word",
    [
        *("Southampton", "Plymouth", "Sheffield", "Birmingham", "Leeds", "Westminster", "Richmond", "Basildon"),
        *("Test", "Stone", "Pavilion", "Deal", "The Border", "Rye", "Ross", "West", "North"),
    ],
)
def test_a_city_of_several_seats_or_an_everyday_word_is_no_short_form(word: str) -> None:
    assert [seat.name for seat in constituencies() if word in seat.shorts] == []


def test_short_forms_have_four_letters_or_more() -> None:
    assert [form for seat in constituencies() for form in seat.shorts if len(form) < 4] == []


def test_the_official_name_is_the_first_full_form() -> None:
    assert all(seat.names[0] == seat.name for seat in constituencies())


def _shared(forms: Callable[[Constituency], Iterator[str]], year: int) -> dict[str, set[str]]:
    users = defaultdict(set)
    for seat in seats_at(year):
        for form in forms(seat):
            users[fold(form)].add(seat.name)
    return {form: seats for form, seats in users.items() if len(seats) > 1}


@pytest.mark.parametrize("year", [1997, 2001, 2005, 2010, 2015, 2017, 2019, 2024])
def test_no_two_seats_of_an_election_share_a_form(year: int) -> None:
    assert _shared(lambda seat: iter((*seat.names, *seat.shorts)), year) == {}


def test_every_full_form_leads_back_to_its_seat_at_each_of_its_elections() -> None:
    for seat in constituencies():
        for form in seat.names:
            assert [constituency(form, year) for year in seat.elections] == [seat] * len(seat.elections)


def test_every_official_name_leads_to_its_seat() -> None:
    assert all(constituency(seat.name) is seat for seat in constituencies())


@given(st.sampled_from([seat.name for seat in constituencies()]), st.data())
def test_case_accents_and_punctuation_never_matter(name: str, data: st.DataObject) -> None:
    dressed = "".join(data.draw(st.sampled_from((c.lower(), c.upper()))) if c.isascii() else c for c in name)
    dressed = dressed.replace(" ", data.draw(st.sampled_from(("  ", "\u00a0", " - ", "\n"))))
    assert constituency(dressed) is constituency(name)


@given(st.text())
def test_any_text_names_a_seat_or_none_and_never_fails(text: str) -> None:
    seat = constituency(text)
    assert seat is None or fold(text) in {fold(form) for form in seat.names}


def _gold() -> Iterator[str]:
    folders = (SHARED / "gold" / "seeds", SHARED / "reports" / "dev" / "gold")
    for path in sorted(path for folder in folders for path in folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            seat = json.loads(line)["seat"]
            yield seat if isinstance(seat, str) else seat[0]


def test_every_seat_of_the_reference_readings_resolves() -> None:
    seats = set(_gold())
    if not seats:
        pytest.skip("the reference readings are not beside this checkout (../shared)")
    assert {seat for seat in seats if constituency(seat) is None} == set()


def test_importing_reads_no_data() -> None:
    program = (
        "import sys; opened = [];"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None);"
        "import parsing.lexicon as lexicon; before = [p for p in opened if p.endswith('.tsv')];"
        "lexicon.constituencies(); after = [p for p in opened if p.endswith('.tsv')]; print(len(before), len(after))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]
    )
    assert run.stdout.split() == ["0", "2"]
