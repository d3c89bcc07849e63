"""What is typed to put a claim right: names in any form, parts of them, and what cannot be."""

from decimal import Decimal

import pytest

from parsing.corrections import Belonging
from parsing.models import CandidateResult, Claim, Contest, Measure
from tui.putting_right import belonging, read_contest, read_value, read_whose

CLAIM = Claim(
    article="a", seat="Dartford", year=2017, measure=Measure.VOTES, value=Decimal(21786), party="Lab", person="Ann Lee",
    start=0, end=1, quote="x", rule="made",
)  # fmt: skip
STOOD = [
    CandidateResult(person="Ann Lee", party="Lab"),
    CandidateResult(person="Bob Roe", party="Con"),
    CandidateResult(person="Cy Fox", party="Ind"),
    CandidateResult(person="Di Fox", party="Ind"),
]


@pytest.mark.parametrize(
    ("typed", "whose"),
    [
        pytest.param("", ("Ann Lee", "Lab"), id="nothing"),
        pytest.param("roe", ("Bob Roe", "Con"), id="a surname"),
        pytest.param("bob  roe", ("Bob Roe", "Con"), id="a name in any case"),
        pytest.param("Con", ("Bob Roe", "Con"), id="the party of one"),
        pytest.param("the Tories", ("Bob Roe", "Con"), id="a nickname of a party"),
        pytest.param("Independent", ("Ann Lee", "Ind"), id="the party of several"),
        pytest.param("fox", ("fox", "Lab"), id="the surname of several"),
        pytest.param("Eve Hall", ("Eve Hall", "Lab"), id="somebody not known"),
        pytest.param("Eve Hall, Green", ("Eve Hall", "Green"), id="both"),
        pytest.param("Eve Hall (Lib Dem)", ("Eve Hall", "LD"), id="both in brackets"),
        pytest.param("Eve Hall, Rate Payers", ("Eve Hall", "Rate Payers"), id="a party by its name alone"),
    ],
)
def test_a_name_finds_its_party_and_a_party_its_one_candidate(typed: str, whose: tuple[str, str]) -> None:
    assert read_whose(CLAIM, typed, STOOD) == whose


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        pytest.param("", "2017/dartford", id="nothing"),
        pytest.param("gravesham", "2017/gravesham", id="a seat in any case"),
        pytest.param("2015", "2015/dartford", id="an election"),
        pytest.param("Gravesham 2015", "2015/gravesham", id="both"),
        pytest.param("rochdale 2024-02-29", "2024-02-29/rochdale", id="a by-election by its day"),
        pytest.param("2014-by", "2014-by/dartford", id="a by-election without its day"),
        pytest.param("Lanark 1951", "1951/lanark", id="a seat from before those that are known"),
    ],
)
def test_a_part_of_a_contest_leaves_the_other_part(typed: str, address: str) -> None:
    assert read_contest(CLAIM, typed).address == address


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        pytest.param("Darford", "no constituency called Darford. Did you mean Dartford?", id="a slip"),
        pytest.param("2016", "no general election in 2016; name a by-election by its day, or 2016-by", id="no poll"),
        pytest.param("2019-13-01", "2019-13-01 is no day", id="no day"),
        pytest.param("Dart\x1bford", "called Dart␛ford", id="hostile"),
    ],
)
def test_what_names_no_contest_is_refused_in_words(typed: str, says: str) -> None:
    with pytest.raises(ValueError, match=says.replace("?", r"\?")):
        read_contest(CLAIM, typed)


def test_only_what_is_other_than_read_is_put_right() -> None:
    own = CLAIM.contest
    assert belonging(CLAIM, own, ("Ann Lee", "Lab")) == Belonging()
    assert belonging(CLAIM, Contest(seat="Gravesham", year=2017), ("Ann Lee", "Con")) == Belonging(
        party="Con", seat="Gravesham"
    )
    assert read_value(CLAIM, "21,786") is None
    assert read_value(CLAIM, "21 768") == 21768
