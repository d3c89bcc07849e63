"""What reading left in doubt becomes a finding with its words."""

import pytest

from parsing.models import Article, Doubt, DoubtKind, ElectionReading, Extraction, FindingKind, Severity
from parsing.reference import Record
from parsing.reference.record import Entry
from parsing.results import build_results, find_findings
from tests.parsing.results.claims import say


def _extraction(kind: DoubtKind, *, readings: tuple[str, ...] = (), seat: str | None = None) -> Extraction:
    doubt = Doubt(
        kind=kind,
        article="one",
        start=10,
        end=19,
        quote="last year",
        rule="r",
        message="It cannot be.",
        readings=readings,
        seat=seat,
        year=2015 if seat else None,
    )
    return Extraction(article="one", election=ElectionReading(year=2017), doubts=(doubt,))


@pytest.mark.parametrize(
    ("doubt", "kind", "severity"),
    [
        (DoubtKind.TIME_WORDS, FindingKind.TIME_WORDS, Severity.ERROR),
        (DoubtKind.UNREADABLE_NUMBER, FindingKind.NUMBER, Severity.DOUBT),
        (DoubtKind.MENDED_NUMBER, FindingKind.NUMBER, Severity.NOTE),
        (DoubtKind.AMBIGUOUS, FindingKind.AMBIGUOUS, Severity.DOUBT),
    ],
)
def test_each_kind_of_doubt_becomes_a_finding(doubt: DoubtKind, kind: FindingKind, severity: Severity) -> None:
    (finding,) = find_findings((), [_extraction(doubt)])
    assert (finding.kind, finding.severity, finding.message) == (kind, severity, "It cannot be.")
    assert (finding.article, finding.start, finding.end, finding.quote) == ("one", 10, 19, "last year")
    assert finding.contest is None


def test_an_ambiguous_finding_lists_what_it_may_be() -> None:
    (finding,) = find_findings((), [_extraction(DoubtKind.AMBIGUOUS, readings=("Ann Lee", "Bo Fry"))])
    assert finding.remedy is not None
    assert finding.remedy.endswith("It may be Ann Lee or Bo Fry.")


STOOD = [
    pytest.param({"Bolton West": "Cy Marsh", "Rochdale": "Di Kay"}, "2017/bolton-west", id="in-one"),
    pytest.param({"Bolton West": "Cy Marsh", "Rochdale": "Cy Marsh"}, None, id="in-both"),
    pytest.param({"Bolton West": "Di Kay"}, None, id="in-none"),
]


@pytest.mark.parametrize(("people", "address"), STOOD)
def test_a_seat_in_doubt_is_settled_by_its_people(people: dict[str, str], address: str | None) -> None:
    entries = [
        Entry(seat=seat, year=2017, day=None, source="x.csv", lines=[(person, "Lab", 15351, None)])
        for seat, person in people.items()
    ]
    read = _extraction(DoubtKind.AMBIGUOUS, readings=("Bolton West", "Rochdale"))
    update = {"year": 2017, "seats": ("Bolton West", "Rochdale"), "people": ("Cy Marsh",)}
    doubted = read.model_copy(update={"doubts": (read.doubts[0].model_copy(update=update),)})
    (finding,) = find_findings((), [doubted], record=Record({entry.address: entry for entry in entries}))
    assert (finding.contest.address if finding.contest else None) == address
    assert ("Cy Marsh stood in Bolton West and had 15,351 votes" in (finding.remedy or "")) == (address is not None)


def test_a_doubt_about_a_seat_names_its_contest_and_the_claims_of_its_words() -> None:
    there, elsewhere = (
        say("majority", "2,693", seat="Eltham", year=2015, at=5),
        say("turnout_pct", "67", seat="Eltham", year=2015),
    )
    results = build_results([there.model_copy(update={"end": 12}), elsewhere])
    (finding,) = find_findings(results, [_extraction(DoubtKind.TIME_WORDS, seat="Eltham")])
    assert finding.contest is not None
    assert finding.contest.address == "2015/eltham"
    assert [claim.measure for claim in finding.claims] == ["majority"]


def test_doubts_of_articles_that_are_not_asked_for_are_left_out() -> None:
    read = [_extraction(DoubtKind.AMBIGUOUS)]
    assert find_findings((), read, [Article(name="two", text="")]) == ()
    assert len(find_findings((), read, [Article(name="one", text="")])) == 1
