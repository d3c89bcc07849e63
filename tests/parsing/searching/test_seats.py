"""Which seats somebody means."""

from dataclasses import replace

import pytest

from parsing.collection import Collection
from parsing.models import Article, Claim, ElectionReading, Extraction
from parsing.reference import Record
from parsing.reference.record import Entry
from parsing.searching import SeatSearch
from tests.parsing.results.claims import say

CLAIMS = {
    "one": [
        say("votes", "21,113", "Con", "Ann Lee", seat="Ynys Môn", year=2019, article="one", at=0),
        say("majority", "900", "Con", seat="Ynys Môn", year=2019, article="one", at=1),
        say("votes", "9,000", "Lab", "Bob O'Dare", seat="Peckham", year=2024, article="one", at=40),
        say("winner", None, "Lab", seat="Peckham", year=2024, article="one", at=41),
        say("winner", None, "Con", seat="Hitchin and Harpenden", year=2019, article="one", at=42),
    ]
}
TEXT = "Ynys Môn was close, after a recount.\n\nPeckham was not. The weather held.\n"


@pytest.fixture(scope="module")
def search() -> SeatSearch:
    def extract(article: Article) -> Extraction:
        claims: list[Claim] = CLAIMS[article.name]
        return Extraction(article=article.name, election=ElectionReading(year=2019), claims=tuple(claims))

    made = SeatSearch(Collection.of([Article(name="one", text=TEXT)], extract=extract))
    made.read_passages()
    return made


@pytest.mark.parametrize(
    ("query", "seats", "said"),
    [
        pytest.param("ynys mon", ["ynys-mon"], "", id="accents"),
        pytest.param("MON, YNYS", ["ynys-mon"], "", id="case, commas, order"),
        pytest.param("harpenden & hitch", ["hitchin-and-harpenden"], "", id="ampersand, a beginning"),
        pytest.param("odare", ["peckham"], "", id="a candidate"),
        pytest.param("peckam", ["peckham"], "did you mean Peckham?", id="a slip"),
        pytest.param("camberwell", ["peckham"], "Camberwell and Peckham → Peckham", id="an old name"),
        pytest.param("recount", ["ynys-mon"], "in articles", id="a word of an article"),
        pytest.param("t:weather", ["hitchin-and-harpenden", "peckham"], "in articles", id="all seats of the paragraph"),
        pytest.param("t:weather ynys", [], "in articles", id="of the seats named"),
        pytest.param("recuont", [], "", id="nothing near among the names"),
        pytest.param("year:2019", ["hitchin-and-harpenden", "ynys-mon"], "", id="an election"),
        pytest.param("majority:..1000 winner:con", ["ynys-mon"], "", id="figures"),
        pytest.param("lee year:2024", [], "", id="names and figures together"),
    ],
)
def test_seats_are_found(search: SeatSearch, query: str, seats: list[str], said: str) -> None:
    found = search.find(query)
    assert (sorted(found.seats or ()), found.said) == (seats, said)


def test_nothing_asked_finds_everything(search: SeatSearch) -> None:
    assert search.find("  ").seats is None


def test_a_wrong_word_is_passed_over_and_told(search: SeatSearch) -> None:
    found = search.find("ynys majority:few")
    assert found.seats == frozenset({"ynys-mon"})
    assert "majority is asked for by numbers" in found.wrong


def test_what_asks_for_findings_waits_for_them(search: SeatSearch) -> None:
    found = search.find("ynys findings:1..", is_checked=False)
    assert found.seats == frozenset({"ynys-mon"})
    assert found.wrong == "still checking what adds up"
    assert search.find("ynys findings:1..").seats == frozenset()


def test_words_of_articles_are_read_when_first_looked_for(search: SeatSearch) -> None:
    fresh = SeatSearch(search._collection)
    assert fresh.find("recount").needs is not None
    fresh.read_passages()
    passage = fresh.find("recount").passages["ynys-mon"]
    assert TEXT[passage.start : passage.end] == "Ynys Môn was close, after a recount."


@pytest.fixture
def recorded() -> SeatSearch:
    """What an article says of Peckham in 2024, beside a record of other seats and years."""
    stood = [("Wigan", 2019, "Di Kay", 900), ("Wigan", 2024, "Di Kay", 700), ("Normanton", 2005, "Ed Roe", 90)]
    entries = [
        Entry(seat=seat, year=year, day=None, source="x", lines=[(who, "Lab", votes, None), ("Al Poe", "Con", 1, None)])
        for seat, year, who, votes in stood
    ]
    read = Extraction(article="one", election=ElectionReading(year=2019), claims=tuple(CLAIMS["one"]))
    collection = Collection.of([Article(name="one", text=TEXT)], extract=lambda _: read)
    record = Record({entry.address: entry for entry in entries})
    return SeatSearch(replace(collection, record=record, adds_seats=True))


@pytest.mark.parametrize(
    ("query", "seats", "contests"),
    [
        pytest.param("wigan", {"wigan"}, None, id="a seat"),
        pytest.param("di kay", {"wigan"}, None, id="somebody who stood"),
        pytest.param("normanton", {"normanton", "pontefract-castleford-and-knottingley"}, None, id="an old name"),
        pytest.param("winner:lab majority:800..", {"wigan"}, {"2019/wigan"}, id="figures"),
        pytest.param("normanton year:2005", {"normanton"}, {"2005/normanton"}, id="an old name and a figure"),
        pytest.param("peckham", {"peckham"}, None, id="of the articles"),
    ],
)
def test_what_the_record_has_is_found_once_it_has_been_read(
    recorded: SeatSearch, query: str, seats: set[str], contests: set[str] | None
) -> None:
    for _ in range(2):
        found = recorded.find(query)
        if found.needs is not None:
            found.needs()
    found = recorded.find(query)
    assert found.needs is None
    assert seats <= set(found.seats or ())
    assert found.contests == contests
