"""Claims beside the official record: how each stands to it, and what is said where it differs."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsing.collection import Collection
from parsing.models import Claim, Contest, Finding, FindingKind, Severity
from parsing.reading import seed_paths
from parsing.reference import Record
from parsing.reference.record import Entry
from parsing.results import find_findings
from parsing.results.checking import Agreement, check_result
from tests.parsing.results.claims import result_of, say

OFFICIAL = Path(__file__).parents[5] / "shared" / "official"
SEATS = {
    2017: {
        "Dartford": [("Gareth Johnson", "Con", 31210), ("Bachchu Kaini", "Lab", 18024), ("Ben Fryer", "UKIP", 2544)],
        "Gravesham": [("Adam Holloway", "Con", 27237), ("Mandy Garford", "Lab", 17890)],
    },
    2015: {
        "Dartford": [("Gareth Johnson", "Con", 25670), ("Simon Thomson", "Lab", 13325), ("E Foster", "UKIP", 10434)]
    },
}
RECORD = Record(
    {
        f"{year}/{seat.lower()}": Entry(
            seat=seat, year=year, day=None, source="x.csv", lines=[(*line, None) for line in lines], electorate=80000
        )
        for year, seats in SEATS.items()
        for seat, lines in seats.items()
    }
)
now, before = (RECORD.contest(Contest(seat="Dartford", year=year)) for year in (2017, 2015))
johnson, kaini = partial(say, party="Con", person="Gareth Johnson"), partial(say, party="Lab", person="Bachchu Kaini")

CHECKS = [
    ("votes", johnson("votes", "31,210"), Agreement.AGREES),
    ("a round number", johnson("votes", "31,200"), Agreement.ROUNDING),
    ("more than", johnson("votes", "31,000", bound=">"), Agreement.ROUNDING),
    ("more than too much", johnson("votes", "32,000", bound=">"), Agreement.DIFFERS),
    ("wrong votes", johnson("votes", "31,211"), Agreement.DIFFERS),
    ("share", johnson("share", "60.3"), Agreement.ROUNDING),
    ("wrong share", johnson("share", "60.2"), Agreement.DIFFERS),
    ("change", johnson("share_change", "8.3"), Agreement.ROUNDING),
    ("majority", johnson("majority", "13,186"), Agreement.AGREES),
    ("majority per cent", johnson("majority_pct", "25"), Agreement.ROUNDING),
    ("change in majority", johnson("majority_change", "841"), Agreement.AGREES),
    ("change in majority per cent", johnson("majority_pct_change", "0.5"), Agreement.ROUNDING),
    ("turnout of valid votes", say("turnout_pct", "64.7"), Agreement.ROUNDING),
    ("turnout of votes cast", say("turnout_pct", "65.0"), Agreement.ROUNDING),
    ("wrong turnout", say("turnout_pct", "69.8"), Agreement.DIFFERS),
    ("electorate", say("electorate", "80,000"), Agreement.AGREES),
    ("rejected papers", say("rejected_votes", "70"), Agreement.UNRECORDED),
    ("swing", say("swing", "0.2", "Con", from_party="Lab"), Agreement.ROUNDING),
    ("swing the wrong way", say("swing", "5", "Lab", from_party="Con"), Agreement.DIFFERS),
    ("second place", kaini("position", "2"), Agreement.AGREES),
    ("third place", kaini("position", "3"), Agreement.DIFFERS),
    ("won", johnson("winner"), Agreement.AGREES),
    ("did not win", kaini("winner"), Agreement.DIFFERS),
    ("held", johnson("outcome", "hold"), Agreement.AGREES),
    ("gained", johnson("outcome", "gain"), Agreement.DIFFERS),
    ("stood", kaini("candidate"), Agreement.AGREES),
    ("did not stand", say("candidate", None, "Green", "Ann Lee"), Agreement.DIFFERS),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "agreement"), [case[1:] for case in CHECKS], ids=[case[0] for case in CHECKS])
def test_each_claim_agrees_agrees_within_rounding_or_differs(claim: Claim, agreement: Agreement) -> None:
    (check,) = check_result(result_of([claim]), now, before)
    assert check.agreement is agreement


@given(st.integers(0, 99_999))
def test_votes_agree_only_with_themselves(votes: int) -> None:
    (check,) = check_result(result_of([johnson("votes", str(votes))]), now, before)
    assert (check.agreement is Agreement.AGREES) == (votes == 31210)


def found(*claims: Claim) -> list[Finding]:
    findings = find_findings([result_of(list(claims))], record=RECORD)
    return [finding for finding in findings if finding.kind is FindingKind.RECORD]


SLIPS = [
    ("swapped", kaini("votes", "18,042"), "18,042; the record has 18,024, 18 fewer: two digits swapped"),
    ("dropped", kaini("votes", "1,802"), "a digit dropped"),
    ("doubled", kaini("votes", "188,024"), "a digit doubled"),
    ("one digit", kaini("votes", "18,029"), "one digit wrong"),
    ("no single slip", kaini("votes", "18,135"), "the record has 18,024, 111 fewer."),
    ("another's votes", kaini("votes", "31,210"), "it is the votes of Gareth Johnson (Con)"),
    ("votes of last time", kaini("votes", "13,325"), "it is the votes of Simon Thomson (Lab) in 2015"),
    ("the valid votes", johnson("votes", "51,778"), "it is the valid votes"),
    ("the change for the share", johnson("share", "8.3"), "it is the change in the share of Gareth Johnson (Con)"),
    ("cut off", johnson("share", "60.2"), "cut off instead of rounded"),
    ("who won", kaini("winner"), "Bachchu Kaini (Lab) is said to have won; by the record Gareth Johnson (Con) did"),
    ("gained", johnson("outcome", "gain"), "The seat is called a gain; by the record Con had won it the last time"),
    ("a name", say("votes", "18,024", "Lab", "Bachchu Kayni"), "Bachchu Kayni is Bachchu Kaini in the record"),
    ("a party", say("votes", "18,024", "Green", "Bachchu Kaini"), "candidate of Green; the record has Lab"),
]  # fmt: skip


@pytest.mark.parametrize(("claim", "words"), [case[1:] for case in SLIPS], ids=[case[0] for case in SLIPS])
def test_a_difference_is_named_with_both_figures_and_the_likely_slip(claim: Claim, words: str) -> None:
    (finding,) = found(claim)
    assert words in finding.message
    assert finding.claims == (claim,)


def test_a_total_above_the_valid_votes_is_the_votes_cast_and_no_error() -> None:
    (finding,) = found(say("total_votes", "51,900"), say("turnout_pct", "64.88"))
    assert finding.severity is Severity.NOTE
    assert "51,900 is the votes cast, rejected papers among them, as the turnout of 64.88 per cent" in finding.message


def test_what_agrees_or_is_not_in_the_record_raises_no_finding() -> None:
    assert not found(johnson("votes", "31,210"), kaini("votes", "18,024"), johnson("outcome", "hold"))
    elsewhere = say("votes", "5", "Lab", "Ann Lee", seat="Eltham")
    assert not find_findings([result_of([elsewhere], seat="Eltham")], record=RECORD)


def test_a_statement_made_twice_is_one_finding_with_both_claims() -> None:
    (finding,) = found(kaini("votes", "18,042"), kaini("votes", "18,042"))
    assert len(finding.claims) == 2


def test_a_wrong_seat_is_settled_by_its_people() -> None:
    claims = [say("votes", "27,237", "Con", "Adam Holloway"), say("votes", "17,890", "Lab", "Mandy Garford")]
    (finding,) = found(*claims)
    assert "stood not here but in Gravesham, where Adam Holloway (Con) had 27,237 votes" in finding.message
    assert set(finding.claims) == set(claims)


def test_an_unknown_seat_is_settled_by_its_people() -> None:
    claim = say("votes", "27,237", "Con", "Adam Holloway", seat="Gravesend")
    findings = find_findings([result_of([claim], seat="Gravesend")], record=RECORD)
    assert [finding.kind for finding in findings] == [FindingKind.NO_SUCH_SEAT]
    assert "its people stood in Gravesham, where Adam Holloway (Con) had 27,237 votes" in findings[0].message


def test_people_of_two_seats_settle_nothing() -> None:
    claims = [say("votes", "5", "Con", "Adam Holloway", seat="Gravesend"), kaini("votes", "6", seat="Gravesend")]
    (finding, *_) = find_findings([result_of(claims, seat="Gravesend")], record=RECORD)
    assert finding.kind is FindingKind.NO_SUCH_SEAT
    assert "stood in" not in finding.message


@pytest.fixture(scope="module")
def of_the_seeds() -> list[str]:
    if not OFFICIAL.is_dir():
        pytest.skip("the official results are not beside the project")
    collection = Collection.load(seed_paths(), [str(OFFICIAL / "results.csv"), str(OFFICIAL / "seats.csv")])
    return [f"{finding.contest.seat}: {finding.message}" for finding in collection.findings if finding.contest]


FIVE = [
    "Rochford and Southend East: 46,316 is printed as the total; the record has 46,136 valid votes, 180 fewer",
    "Southend West and Leigh: The votes of Peter Little (Reform) are printed as 8,271; the record has 8,273",
    "North East Cambridgeshire: The votes of Darren Fower (LD) are printed as 2,393; the record has 2,383",
    "Lewisham West and Penge: The votes of Ellie Reeves (Lab) are printed as 35,423; the record has 35,411",
    "stood in Lewisham, Deptford, where Vicky Foxcroft (Lab) had 42,461 votes",
]


@pytest.mark.parametrize("words", FIVE)
def test_the_five_slips_of_the_four_articles_come_out(words: str, of_the_seeds: list[str]) -> None:
    assert len([said for said in of_the_seeds if words in said]) == 1
