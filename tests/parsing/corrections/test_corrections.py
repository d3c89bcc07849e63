"""A reader's word on a claim: kept beside the article, put to that claim alone, and taken back."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from parsing.collection import Collection
from parsing.contract import claim_record
from parsing.corrections import SIDECAR, Belonging, SidecarError, keep, of_claim, read_sidecars, undo
from parsing.growing import GrowingCollection, in_order
from parsing.models import Article, Claim, Contest, Correction, FindingKind, Measure
from parsing.reading import load
from parsing.reading_out import read_out_all

TEXT = "Labour's Ann Lee won Dartford at the 2017 general election with 21,786 votes and a majority of 3,612.\n"
DARTFORD = Contest(seat="Dartford", year=2017)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def claim_of(collection: Collection, measure: Measure = Measure.VOTES) -> tuple[Article, Claim]:
    """The one claim of a measure, and its article."""
    (article,) = collection.articles.values()
    (claim,) = [claim for claim in collection.claims_of(article.name) if claim.measure is measure]
    return article, claim


def correct(path: Path, value: str | None, reason: str = "checked") -> Collection:
    """The report read with its votes put right, or rejected."""
    article, claim = claim_of(Collection.load([path]))
    keep(article, of_claim(article, claim, Decimal(value) if value else None, reason))
    return Collection.load([path])


def test_a_corrected_claim_has_the_right_value_everywhere_and_says_what_was_read(report: Path) -> None:
    collection = correct(report, "21768", "two digits swapped in print")
    _, claim = claim_of(collection)
    result = collection.result(DARTFORD)
    assert result is not None
    assert result.winner is not None
    assert result.winner.votes is not None
    assert result.winner.votes.value == claim.value == 21768
    assert (
        claim_record(claim).items()
        >= {
            "value": 21768,
            "correction": "corrected",
            "value_read": 21786,
            "reason": "two digits swapped in print",
        }.items()
    )
    assert result.corrected == (claim,)


BELONGS = {
    "another person": (Belonging(person="Bob Roe", party="Con"), {"person_read": "Ann Lee", "party_read": "Lab"}),
    "another party": (Belonging(party="Ind"), {"party_read": "Lab"}),
    "another seat": (Belonging(seat="Gravesham"), {"contest_read": "2017/dartford"}),
    "another election": (Belonging(election="2015"), {"contest_read": "2017/dartford"}),
    "a by-election": (Belonging(election="2016-05-05"), {"contest_read": "2017/dartford"}),
}


@pytest.mark.parametrize(("where", "was"), BELONGS.values(), ids=BELONGS.keys())
def test_a_claim_put_where_it_belongs_counts_there_is_named_in_both_places_and_taken_back(
    report: Path, where: Belonging, was: dict[str, str]
) -> None:
    before = Collection.load([report])
    article, read = claim_of(before)
    keep(article, of_claim(article, read, None, "not there", where))
    collection = read_ahead_of_many(report)
    _, claim = claim_of(collection)
    contest = Contest.at(where.seat or "Dartford", where.election or "2017")
    assert (claim.person, claim.party) == (where.person or "Ann Lee", where.party or "Lab")
    assert claim.contest == contest
    assert claim.value == 21786
    assert not claim.is_rejected
    assert claim_record(claim).items() >= {"correction": "corrected", "value_read": 21786, **was}.items()
    for place in (contest, DARTFORD):
        result = collection.result(place)
        assert result is not None
        assert result.corrected == (claim,)
        assert (claim in result.claims) is (place == contest)
    assert claim.correction is not None
    undo(article, claim.correction)
    assert collection.corrected().results == before.results
    assert not (report.parent / SIDECAR).exists()


def read_ahead_of_many(report: Path) -> Collection:
    """The report read as one of many is, bit by bit; to be what reading it at once gives."""
    growing = GrowingCollection()
    articles, _ = load([report])
    extractions, _ = read_out_all(articles)
    growing.add(articles, extractions)
    settled = growing.settle()
    seats = {**growing.build(), **growing.name_what_stands_beside(settled)}
    whole = Collection.load([report])
    assert in_order(seats) == whole.results
    return whole


def test_a_rejected_claim_stands_in_no_result_but_among_the_claims_of_its_article(report: Path) -> None:
    collection = correct(report, None)
    _, claim = claim_of(collection)
    result = collection.result(DARTFORD)
    assert claim.is_rejected
    assert result is not None
    assert claim not in result.claims
    assert result.corrected == (claim,)
    assert claim_record(claim)["correction"] == "rejected"


def test_undone_everything_is_as_it_was_and_no_file_is_left(report: Path) -> None:
    before = Collection.load([report])
    article, claim = claim_of(correct(report, None))
    assert claim.correction is not None
    undo(article, claim.correction)
    after = Collection.load([report])
    assert (after.extractions, after.results) == (before.extractions, before.results)
    assert [path.name for path in report.parent.iterdir()] == ["report.txt"]
    assert report.read_text(encoding="utf-8") == TEXT


def test_a_second_word_on_a_claim_takes_the_place_of_the_first(report: Path) -> None:
    article, claim = claim_of(Collection.load([report]))
    for value in (Decimal(1), None, Decimal(3)):
        keep(article, of_claim(article, claim, value, "again"))
    assert len((report.parent / SIDECAR).read_text(encoding="utf-8").splitlines()) == 1
    assert claim_of(Collection.load([report]))[1].value == 3


def test_whoever_asks_for_what_was_read_gets_that(report: Path) -> None:
    correct(report, None)
    articles, problems = load([report])
    assert claim_of(Collection.of(articles, problems, corrected=False))[1].correction is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("Late: " + TEXT, "stands elsewhere", id="words moved"),
        pytest.param(TEXT.replace("21,786", "21,876"), "stands elsewhere", id="words altered"),
        pytest.param(TEXT.replace("Dartford", "Gravesham"), "stands elsewhere", id="moved and of another seat"),
        pytest.param(TEXT.replace("2017", "2015"), "read out of these words", id="same words, another election"),
    ],
)
def test_a_correction_of_an_edited_article_is_dropped_with_a_note(report: Path, text: str, says: str) -> None:
    correct(report, None, "not hers")
    report.write_text(text, encoding="utf-8")
    collection = Collection.load([report])
    assert not [claim for claim in collection.claims_of("report") if claim.correction]
    (note,) = [finding for finding in collection.findings if finding.kind is FindingKind.CORRECTION]
    assert says in note.message
    assert "not hers" in note.message


def test_the_correction_of_a_file_that_is_not_read_waits(report: Path) -> None:
    correct(report, None)
    other = report.with_name("other.txt")
    other.write_text(TEXT, encoding="utf-8")
    collection = Collection.load([other])
    assert not collection.unused
    assert claim_of(collection)[1].correction is None


def test_a_broken_line_is_named_and_kept_and_the_rest_counts(report: Path) -> None:
    correct(report, None)
    sidecar = report.parent / SIDECAR
    good = sidecar.read_text(encoding="utf-8")
    sidecar.write_text(f'{{"file": 7}}\n{good}[[[\n', encoding="utf-8")
    collection = Collection.load([report])
    assert [problem.message.removeprefix(str(sidecar)) for problem in collection.broken] == [
        ", line 1, is no correction.",
        ", line 3, is no correction.",
    ]
    article, claim = claim_of(collection)
    assert claim.correction is not None
    undo(article, claim.correction)
    assert sidecar.read_text(encoding="utf-8") == '{"file": 7}\n[[[\n'


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"\xff\xfe\x00", "is not UTF-8 text.", id="not text"),
        pytest.param(None, "cannot be read: is a directory.", id="a folder"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_never_written_over(
    report: Path, content: bytes | None, says: str
) -> None:
    sidecar = report.parent / SIDECAR
    if content is None:
        sidecar.mkdir()
    else:
        sidecar.write_bytes(content)
    collection = Collection.load([report])
    assert [problem.message for problem in collection.broken] == [f"{sidecar} {says}"]
    article, claim = claim_of(collection)
    with pytest.raises(SidecarError, match=says):
        keep(article, of_claim(article, claim, None, "wrong"))
    assert content is None or sidecar.read_bytes() == content


def test_a_file_that_is_rewritten_keeps_its_mode_and_a_link_stays_a_link(report: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "kept" / "mine.jsonl"
    elsewhere.parent.mkdir()
    elsewhere.write_text("", encoding="utf-8")
    elsewhere.chmod(0o600)
    (report.parent / SIDECAR).symlink_to(elsewhere)
    correct(report, None)
    assert (report.parent / SIDECAR).is_symlink()
    assert elsewhere.stat().st_mode & 0o777 == 0o600
    assert "checked" in elsewhere.read_text(encoding="utf-8")


def test_where_nothing_can_be_written_the_reason_is_given(report: Path) -> None:
    article, claim = claim_of(Collection.load([report]))
    gone = article.model_copy(update={"path": report.parent / "gone" / "report.txt"})
    with pytest.raises(SidecarError, match="cannot be written: no such file or directory"):
        keep(gone, of_claim(gone, claim, None, "wrong"))


def test_standard_input_has_no_place_for_corrections(report: Path) -> None:
    article, claim = claim_of(Collection.load([report]))
    with pytest.raises(SidecarError, match="standard input"):
        of_claim(article.model_copy(update={"path": None}), claim, None, "wrong")


@pytest.mark.parametrize(
    "update",
    [
        pytest.param({"value": "hold"}, id="a hold for a number"),
        pytest.param({"value": "1e400"}, id="far too large"),
        pytest.param({"value": "1e-400"}, id="far too fine"),
        pytest.param({"value": "NaN"}, id="no number"),
        pytest.param({"read": None, "value": "3"}, id="a value for what has none"),
        pytest.param({"colour": "red"}, id="an unknown key"),
        pytest.param({"right_election": "soon"}, id="no election"),
        pytest.param({"right_election": "2019-13-01"}, id="no day"),
        pytest.param({"right_person": ""}, id="nobody"),
    ],
)
def test_a_line_that_says_what_cannot_be_is_no_correction(update: dict[str, str | None]) -> None:
    good = {"file": "a.txt", "start": 1, "end": 2, "quote": "x", "measure": "votes", "contest": "2017/dartford"}
    good |= {"read": "12", "value": "13", "reason": "checked"}
    Correction.model_validate_json(json.dumps(good))
    with pytest.raises(ValidationError):
        Correction.model_validate_json(json.dumps(good | update))


@given(reason=st.text(), quote=st.text(), value=st.none() | st.decimals(0, 10**6, places=2))
def test_what_is_written_is_what_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, reason: str, quote: str, value: Decimal | None
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    article = Article(name="a", text=quote, path=folder / "a.txt")
    claim = Claim(
        article="a", seat="Dartford", year=2017, measure=Measure.SHARE, value=Decimal("32.0"), start=0,
        end=len(quote), quote=quote, rule="made",
    )  # fmt: skip
    correction = of_claim(article, claim, value, reason)
    keep(article, correction)
    found, problems = read_sidecars([article])
    assert not problems
    assert found == {folder: (correction,)}
