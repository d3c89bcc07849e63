"""What the screens can ask of everything that was loaded."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from parsing.collection import Collection
from parsing.models import Article, Claim, Contest, ElectionReading, Extraction, FileProblem, FindingKind
from parsing.reference.record import Entry, Record
from parsing.results import in_time
from tests.parsing.results.claims import say

DAY = date(2014, 10, 9)
CLAIMS = {
    "essex": [
        say("outcome", "hold", "Con", seat="Rochford and Southend East", year=2019, article="essex", at=90),
        say("turnout_pct", "61.25", seat="Rochford and Southend East", year=2019, article="essex", at=10),
        say("winner", None, "Lab", seat="Southend East and Rochford", year=2024, article="essex"),
        say("winner", None, "Con", seat="Southend West", year=2019, article="essex"),
    ],
    "london": [
        say("winner", None, "Lab", seat="Lewisham West", year=2017, article="london"),
        say("share", "57.6", "Con", seat="Dartford", year=2017, article="london"),
        say("share_change", "8.6", "Con", seat="Dartford", year=2017, article="london"),
        say("turnout_pct", "612", seat="Dartford", year=2017, article="london"),
        say("votes", "21,113", "UKIP", seat="Clacton", year=2014, by_election=True, day=DAY, article="london"),
        say("winner", None, "UKIP", seat="Clacton", year=2014, by_election=True, article="london"),
        say("winner", None, "Lab", seat="Barsetshire West", year=2017, article="london"),
    ],
}
ARTICLES = [Article(name=name, text=name) for name in CLAIMS]


def _extract(article: Article) -> Extraction:
    """The claims above, in the place of the rules."""
    if article.name == "broken":
        raise ValueError("no rule can read this")
    claims: list[Claim] = CLAIMS.get(article.name, [])
    return Extraction(article=article.name, election=ElectionReading(year=2017), claims=tuple(claims))


@pytest.fixture(scope="module")
def collection() -> Collection:
    return Collection.of(ARTICLES, extract=_extract)


def test_regions_hold_their_seats_by_name_and_unknown_seats_come_last(collection: Collection) -> None:
    regions = [(group.nation, group.region, [seat.seat for seat in group.seats]) for group in collection.regions()]
    assert regions == [
        (
            "England",
            "East of England",
            ["Clacton", "Rochford and Southend East", "Southend East and Rochford", "Southend West"],
        ),
        ("England", "London", ["Lewisham West"]),
        ("England", "South East", ["Dartford"]),
        (None, None, ["Barsetshire West"]),
    ]


def test_seats_are_in_alphabetical_order(collection: Collection) -> None:
    assert collection.seats() == (
        "Barsetshire West",
        "Clacton",
        "Dartford",
        "Lewisham West",
        "Rochford and Southend East",
        "Southend East and Rochford",
        "Southend West",
    )


@pytest.mark.parametrize("seat", ["Dartford", "dartford", " DARTFORD "])
def test_elections_of_a_seat_run_from_the_oldest_with_those_worked_out(collection: Collection, seat: str) -> None:
    assert [result.contest.year for result in collection.elections_of(seat)] == [2015, 2017]


def test_an_unknown_seat_has_no_elections(collection: Collection) -> None:
    assert collection.elections_of("Nowhere") == ()
    assert collection.lineage("Nowhere") == ()


@pytest.mark.parametrize("seat", ["Rochford and Southend East", "Southend East and Rochford"])
def test_a_lineage_crosses_the_boundary_review_from_either_side(collection: Collection, seat: str) -> None:
    assert [result.contest.address for result in collection.lineage(seat)] == [
        "2019/rochford-and-southend-east",
        "2024/southend-east-and-rochford",
    ]


def test_a_result_is_found_by_contest_and_by_address(collection: Collection) -> None:
    result = collection.result(Contest(seat="Southend West", year=2019))
    assert result is not None
    assert collection.at("2019/southend-west") is result
    assert collection.result(Contest(seat="Southend West", year=2017)) is None
    assert collection.at("2017/southend-west") is None


def test_an_undated_by_election_leads_to_the_dated_one(collection: Collection) -> None:
    result = collection.result(Contest(seat="Clacton", year=2014, by_election=True))
    assert result is not None
    assert result.contest.address == "2014-10-09/clacton"
    assert len(result.claims) == 2


def test_every_claim_leads_to_a_result(collection: Collection) -> None:
    for claims in CLAIMS.values():
        for claim in claims:
            result = collection.result(claim.contest)
            assert result is not None
            assert claim in result.claims


def test_claims_of_an_article_are_in_the_order_of_its_text(collection: Collection) -> None:
    starts = [claim.start for claim in collection.claims_of("essex")]
    assert starts == sorted(starts)
    assert len(starts) == len(CLAIMS["essex"])
    assert collection.claims_of("unknown") == ()


def test_findings_are_found_by_contest(collection: Collection) -> None:
    dartford = collection.findings_of(Contest(seat="Dartford", year=2017))
    assert [finding.kind for finding in dartford] == [FindingKind.IMPOSSIBLE]
    assert collection.findings_of(Contest(seat="Southend West", year=2019)) == ()


def test_an_article_that_cannot_be_extracted_from_is_a_problem_and_stops_nothing() -> None:
    bad = Article(name="broken", text="", path=Path("broken.txt"))
    earlier = FileProblem(path="gone.txt", message="There is no such file.")
    collection = Collection.of([bad, *ARTICLES], [earlier], extract=_extract)
    assert [problem.path for problem in collection.problems] == ["gone.txt", "broken.txt"]
    assert "no rule can read this" in collection.problems[1].message
    assert set(collection.extractions) == set(CLAIMS)
    assert "broken" in collection.articles
    assert collection.elections_of("Dartford")


def test_nothing_loaded_has_nothing_to_show() -> None:
    collection = Collection.of([])
    assert (collection.seats(), collection.regions(), collection.results, collection.findings) == ((), (), (), ())


def test_files_are_loaded_with_what_could_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Ann Lee (Labour) won Dartford with 20,011 votes.", encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    collection = Collection.load([tmp_path])
    assert list(collection.articles) == ["good"]
    assert [Path(problem.path).name for problem in collection.problems] == ["empty.txt"]


@pytest.mark.parametrize(
    "module", ["parsing.extraction", "parsing.reading", "parsing.results.comparing", "parsing.results.findings"]
)
def test_importing_the_collection_does_not_import_what_only_loading_or_comparing_needs(module: str) -> None:
    code = f"import sys, parsing.collection; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


RECORD = Record(
    {
        f"{year}/{slug}": Entry(seat=seat, year=year, day=None, source="x.csv", lines=[("Ann Lee", "Lab", votes, None)])
        for year, seat, slug, votes in (
            (2015, "Dartford", "dartford", 5),
            (2017, "Dartford", "dartford", 7),
            (2024, "Dartford", "dartford", 9),
            (2019, "Rochford and Southend East", "rochford-and-southend-east", 5),
            (2024, "Southend East and Rochford", "southend-east-and-rochford", 6),
        )
    }
)


def with_record(articles: list[Article]) -> Collection:
    return replace(Collection.of(articles, extract=_extract), record=RECORD)


def test_a_history_has_each_election_once_from_the_articles_or_from_the_record() -> None:
    collection = with_record(ARTICLES)
    for seat in ("Dartford", "Rochford and Southend East"):
        read, history = collection.lineage(seat), collection.history(seat)
        assert {result.contest for result in read} <= {result.contest for result in history}
        assert len({result.contest.address for result in history}) == len(history)
        assert list(history) == sorted(history, key=in_time)
    assert [result.contest.year for result in collection.history("Dartford")] == [2015, 2017, 2024]


def test_a_history_crosses_boundary_reviews_to_where_most_of_the_seat_went() -> None:
    history = with_record([]).history("Rochford and Southend East")
    assert [result.contest.seat for result in history] == ["Rochford and Southend East", "Southend East and Rochford"]


def test_the_record_changes_nothing_that_articles_say() -> None:
    both = with_record(ARTICLES)
    assert both.results == Collection.of(ARTICLES, extract=_extract).results
    assert both.official(Contest(seat="Dartford", year=2010)) is None


def test_a_seat_that_only_the_record_knows_has_a_history_too() -> None:
    entry = Entry(seat="Nowhere Bay", year=2019, day=None, source="x.csv", lines=[("Ann Lee", "Lab", 5, None)])
    history = replace(Collection.of([]), record=Record({entry.address: entry})).history("Nowhere Bay")
    assert [result.contest.address for result in history] == ["2019/nowhere-bay"]
