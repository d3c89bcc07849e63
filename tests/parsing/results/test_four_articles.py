"""What the four reports the program starts with must come to, from their facts as claims made by hand."""

from functools import partial

import pytest

from parsing.models import Claim, FindingKind, Result, Severity
from parsing.results import build_results, compare, find_findings, seats_in_line
from tests.parsing.results.claims import line_of, result_of, say, shown

ROCHFORD, SOUTHEND_WEST = "Rochford and Southend East", "Southend West"


def rochford() -> list[Claim]:
    """2019, with what the report says of 2017."""
    now = partial(say, seat=ROCHFORD, year=2019)
    then = partial(say, seat=ROCHFORD, year=2017)
    return [
        now("winner", None, "Con", "James Duddridge"),
        now("outcome", "hold", "Con", "James Duddridge"),
        now("votes", "27,063", "Con", "James Duddridge"),
        now("majority", "12,286", "Con", "James Duddridge"),
        now("share", "58.7", "Con", "James Duddridge"),
        now("candidate", None, "Lab", "Ashley Dalton"),
        now("share", "32", "Lab", "Ashley Dalton"),
        now("total_votes", "46,316"),
        now("turnout_pct", "61.25"),
        now("votes", "1,107", "Ind", "Navin Kumar"),
        now("share", "2.4", "Ind", "Navin Kumar"),
        now("votes", "2,822", "LD", "Keith Miller"),
        now("share", "6.1", "LD", "Keith Miller"),
        now("votes", "367", "Psychedelic Future Party", "Jason Pilley"),
        now("share", "0.8", "Psychedelic Future Party", "Jason Pilley"),
        then("votes", "17,465", "Lab", "Ashley Dalton"),
        then("swing", "5", "Lab"),
        then("majority_change", "-3,928", "Con"),
    ]


def southend() -> list[Claim]:
    """2024: two seats that took the place of old ones."""
    west = partial(say, seat="Southend West and Leigh", year=2024)
    east = partial(say, seat="Southend East and Rochford", year=2024)
    return [
        say("winner", None, "Con", "David Amess", seat=SOUTHEND_WEST, year=2019),
        say("turnout_pct", "67.78", seat=SOUTHEND_WEST, year=2019),
        west("outcome", "gain", "Lab", "David Barton-Sampson", from_party="Con"),
        west("votes", "16,739", "Lab", "David Barton-Sampson", at=400),
        west("votes", "14,790", "Con", "Anna Firth", at=433),
        west("votes", "8,271", "Reform", "Peter Little", at=3000),
        west("position", "3", "Reform", "Peter Little", at=3030),
        west("votes", "3,174", "LD", at=3100),
        west("votes", "3,262", "Green", at=3140),
        west("turnout_pct", "62.71"),
        east("winner", None, "Lab", "Bayo Alaba"),
        east("majority", "4,000", "Lab", "Bayo Alaba", bound=">"),
        east("candidate", None, "Con", "Gavin Haran"),
    ]


def fens() -> list[Claim]:
    """2017: three full-results lists."""
    lists = {
        "North East Cambridgeshire": (
            ("34,340", "Con", "Stephen Barclay"),
            ("13,070", "Lab", "Ken Rustidge"),
            ("2,393", "LD", "Darren Fower"),
            ("2,174", "UKIP", "Robin Talbot"),
            ("1,024", "Green", "Ruth Johnson"),
            ("293", "EngDem", "Stephen Goldspink"),
        ),
        "South Holland and The Deepings": (
            ("35,179", "Con", "John Hayes"),
            ("10,282", "Lab", "Voyteck Kowalewski"),
            ("2,185", "UKIP", "Nicola Smith"),
            ("1,433", "LD", "Julia Cambridge"),
            ("894", "Green", "Daniel Wilshire"),
            ("342", "Ind", "Rick Stringer"),
        ),
        "South West Norfolk": (
            ("32,894", "Con", "Elizabeth Truss"),
            ("14,582", "Lab", "Peter Smith"),
            ("2,575", "UKIP", "David Williams"),
            ("2,365", "LD", "Stephen Gordon"),
        ),
    }
    main = partial(say, seat="North East Cambridgeshire", year=2017)
    listed = [
        say("votes", votes, party, person, seat=seat, year=2017, rule="list-votes")
        for seat, lines in lists.items()
        for votes, party, person in lines
    ]
    return [
        *listed,
        main("winner", None, "Con", "Stephen Barclay"),
        main("majority", "21,000", "Con", "Stephen Barclay", bound=">"),
        main("position", "3", "LD", "Darren Fower"),
        main("turnout_pct", "63.2"),
    ]


def london() -> list[Claim]:
    """2017: many seats, few figures of each."""
    dartford, eltham = partial(say, seat="Dartford", year=2017), partial(say, seat="Eltham", year=2017)
    before = partial(say, seat="Eltham", year=2015)
    bexley, sidcup = (
        partial(say, seat="Bexleyheath and Crayford", year=2017),
        partial(say, seat="Old Bexley and Sidcup", year=2017),
    )
    return [
        dartford("outcome", "hold", "Con", "Gareth Johnson"),
        dartford("share", "57.6", "Con", "Gareth Johnson"),
        dartford("share_change", "8.6", "Con", "Gareth Johnson"),
        dartford("position", "2", "Lab", "Bachchu Kaini"),
        dartford("share", "33.2", "Lab", "Bachchu Kaini"),
        dartford("share_change", "7.8", "Lab", "Bachchu Kaini"),
        before("majority", "2,693", "Lab"),
        before("votes", "6,481", "UKIP"),
        before("share", "15", "UKIP"),
        eltham("share_change", "4.4", "Con"),
        eltham("share_change", "11.8", "Lab", "Clive Efford"),
        say("votes", "42,461", None, "Vicky Foxcroft", seat="Lewisham West", year=2017),
        bexley("winner", None, "Con", "David Evennett"),
        bexley("votes", "25,113", "Con", "David Evennett", at=7000),
        bexley("votes", "16,040", "Lab", "Stef Borella", at=7060),
        bexley("position", "3", "UKIP"),
        sidcup("outcome", "hold", "Con", "James Brokenshire"),
        sidcup("votes", "29,545", "Con", "James Brokenshire"),
        sidcup("votes", "14,079", "Lab", "Danny Hackett"),
        sidcup("position", "2", "Lab", "Danny Hackett"),
        sidcup("turnout_pct", "72.8"),
    ]


def test_rochford_2019_has_five_candidates_and_labours_votes_are_worked_out() -> None:
    result = result_of(rochford(), seat=ROCHFORD, year=2019)
    assert [c.party for c in result.candidates] == ["Con", "Lab", "LD", "Ind", "Psychedelic Future Party"]
    labour = line_of(result, "Lab").votes
    assert shown(labour) == "=14,777"
    assert labour is not None
    assert labour.formula is not None
    assert labour.formula.startswith("27,063 - 12,286 = 14,777")


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("valid_votes", "=46,136"),
        ("total_votes", "46,316"),
        ("majority", "12,286"),
        ("majority_pct", "=26.6"),
        ("turnout_pct", "61.25"),
    ],
)
def test_rochford_2019_shows_valid_votes_beside_the_printed_total(figure: str, expected: str) -> None:
    assert shown(getattr(result_of(rochford(), seat=ROCHFORD, year=2019), figure)) == expected


def test_rochford_2019_is_a_con_hold_of_a_complete_list() -> None:
    result = result_of(rochford(), seat=ROCHFORD, year=2019)
    assert result.outcome is not None
    assert (result.outcome.kind, result.outcome.party) == ("hold", "Con")
    assert result.complete == "their shares come to 100 per cent"


def test_rochford_2019_total_is_a_note_with_both_explanations_and_what_fits() -> None:
    findings = find_findings(build_results(rochford()))
    note = next(f for f in findings if f.kind is FindingKind.TOTAL)
    assert note.severity is Severity.NOTE
    assert "180 rejected papers would explain it, as would two digits swapped" in note.message
    assert "58.7 per cent for James Duddridge (Con) fits 46,136" in note.message


def test_rochford_2017_has_labours_votes_a_swing_and_a_fallen_majority() -> None:
    result = result_of(rochford(), seat=ROCHFORD, year=2017)
    assert shown(line_of(result, "Lab").votes) == "17,465"
    assert (shown(result.swing), result.swing.party if result.swing else None) == ("5", "Lab")
    assert shown(result.majority_change) == "-3,928"


def test_southend_west_and_leigh_2024_is_gained_by_1949() -> None:
    result = result_of(southend(), seat="Southend West and Leigh", year=2024)
    assert result.outcome is not None
    assert (result.outcome.kind, result.outcome.party, result.outcome.from_party) == ("gain", "Lab", "Con")
    assert shown(result.majority) == "=1,949"


def _line(results: tuple[Result, ...], seat: str) -> list[Result]:
    return [result for result in results if result.contest.seat in seats_in_line(seat)]


def test_southend_west_and_leigh_is_compared_with_southend_west_as_not_like_for_like() -> None:
    comparison = compare(_line(build_results(southend()), "Southend West and Leigh"))
    assert [column.contest.address for column in comparison.columns] == [
        "2019/southend-west",
        "2024/southend-west-and-leigh",
    ]
    assert comparison.columns[1].like_for_like is False
    turnout = next(row for row in comparison.figures if row.name == "turnout")
    assert [shown(cell.figure) for cell in turnout.cells] == ["67.78", "62.71"]
    assert turnout.cells[1].change is not None
    assert turnout.cells[1].change.missing == "not comparable"


def test_southend_east_and_rochford_2024_has_over_4000_and_follows_rochford() -> None:
    results = build_results([*southend(), *rochford()])
    line = _line(results, "Southend East and Rochford")
    assert [r.contest.address for r in line if r.contest.year == 2019] == ["2019/rochford-and-southend-east"]
    assert shown(next(r for r in line if r.contest.year == 2024).majority) == ">4,000"
    comparison = compare(line)
    assert comparison.columns[-1].reason == "not like for like: 89% of the old seat is in the new one"


def test_north_east_cambridgeshire_keeps_more_than_21000_beside_21270() -> None:
    result = result_of(fens(), seat="North East Cambridgeshire")
    assert len(result.candidates) == 6
    assert shown(result.valid_votes) == "=53,294"
    assert shown(result.majority) == "=21,270"
    assert result.majority is not None
    assert "in keeping with the printed more than 21,000" in (result.majority.formula or "")
    assert any(claim.bound == ">" for claim in result.majority.claims)


@pytest.mark.parametrize(
    ("seat", "majority", "shares"),
    [
        pytest.param(
            "South Holland and The Deepings",
            "=24,897",
            ["=69.9", "=20.4", "=4.3", "=2.8", "=1.8", "=0.7"],
            id="South Holland and The Deepings",
        ),
        pytest.param("South West Norfolk", "=18,312", ["=62.8", "=27.8", "=4.9", "=4.5"], id="South West Norfolk"),
    ],
)
def test_full_lists_give_majority_and_shares(seat: str, majority: str, shares: list[str]) -> None:
    result = result_of(fens(), seat=seat)
    assert shown(result.majority) == majority
    assert [shown(candidate.share) for candidate in result.candidates] == shares


@pytest.mark.parametrize(("party", "share"), [("Con", "=49.0"), ("Lab", "=25.4")])
def test_dartford_2015_shares_follow_from_those_of_2017(party: str, share: str) -> None:
    result = result_of(london(), seat="Dartford", year=2015)
    assert shown(line_of(result, party).share) == share
    assert result.claims == ()
    assert result.articles == ("one",)


def test_eltham_2015_has_its_majority_and_ukips_figures() -> None:
    result = result_of(london(), seat="Eltham", year=2015)
    ukip = line_of(result, "UKIP")
    assert (shown(result.majority), shown(ukip.votes), shown(ukip.share)) == ("2,693", "6,481", "15")


def test_eltham_2017_swings_to_labour_by_3_7() -> None:
    result = result_of(london(), seat="Eltham", year=2017)
    assert [shown(line_of(result, party).share_change) for party in ("Con", "Lab")] == ["4.4", "11.8"]
    assert result.swing is not None
    assert (shown(result.swing), result.swing.party, result.swing.from_party) == ("=3.7", "Lab", "Con")


def test_lewisham_west_2017_is_kept_with_a_finding_that_names_the_likely_seats() -> None:
    results = build_results(london())
    assert any(r.contest.address == "2017/lewisham-west" for r in results)
    finding = next(f for f in find_findings(results) if f.kind is FindingKind.NO_SUCH_SEAT)
    assert "no constituency called Lewisham West in 2017" in finding.message
    assert "Lewisham West and Penge" in finding.message


@pytest.mark.parametrize(
    ("seat", "majority"), [("Old Bexley and Sidcup", "=15,466"), ("Bexleyheath and Crayford", "=9,073")]
)
def test_bexley_majorities_are_worked_out_from_lists_that_are_not_complete(seat: str, majority: str) -> None:
    result = result_of(london(), seat=seat)
    assert result.complete is None
    assert shown(result.majority) == majority


def test_the_four_reports_have_no_other_errors() -> None:
    findings = find_findings(build_results([*rochford(), *southend(), *fens(), *london()]))
    assert [(f.severity, f.kind) for f in findings] == [
        (Severity.ERROR, FindingKind.NO_SUCH_SEAT),
        (Severity.NOTE, FindingKind.TOTAL),
    ]
