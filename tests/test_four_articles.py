"""What the four reports that the program starts with must come to, read, worked out and found by the program itself."""

import pytest

from parsing.collection import Collection
from parsing.models import CandidateResult, Figure, Finding, FindingKind, Outcome, Result, Severity
from parsing.reading import seed_paths
from parsing.results import Column, Comparison, compare
from tui.figures import written

ROCHFORD = "rochford-and-southend-east"
CAMBRIDGESHIRE, HOLLAND, NORFOLK = "north-east-cambridgeshire", "south-holland-and-the-deepings", "south-west-norfolk"


@pytest.fixture(scope="module")
def seeds() -> Collection:
    """The four reports, as the program reads them."""
    return Collection.load(seed_paths())


def at(seeds: Collection, address: str) -> Result:
    """The result at an address, of which there is to be one."""
    result = seeds.at(address)
    assert result is not None, f"no report speaks of {address}"
    return result


def candidate(result: Result, party: str) -> CandidateResult:
    """The one candidate of a party."""
    found = [person for person in result.candidates if person.party == party]
    assert len(found) == 1, f"{len(found)} candidates of {party}"
    return found[0]


def figure(seeds: Collection, address: str, place: str) -> Figure | None:
    """A figure by its place: `majority`, or `Lab votes` of the candidate of a party."""
    result = at(seeds, address)
    party, _, name = place.rpartition(" ")
    found = getattr(candidate(result, party) if party else result, name)
    assert found is None or isinstance(found, Figure)
    return found


def outcome(seeds: Collection, address: str) -> tuple[str | None, str, str | None]:
    """The winner's party, hold or gain, and from whom."""
    found = at(seeds, address).outcome
    assert isinstance(found, Outcome)
    return found.party, found.kind, found.from_party


def findings(seeds: Collection, address: str, kind: FindingKind) -> list[Finding]:
    """The findings of a kind about a contest."""
    return [finding for finding in seeds.findings_of(at(seeds, address).contest) if finding.kind is kind]


def column(comparison: Comparison, address: str) -> Column:
    """The column of a contest."""
    return next(column for column in comparison.columns if column.contest.address == address)


@pytest.mark.parametrize(
    ("address", "place", "shown"),
    [
        pytest.param(f"2019/{ROCHFORD}", "Con votes", "27,063"),
        pytest.param(f"2019/{ROCHFORD}", "Lab votes", "=14,777"),
        pytest.param(f"2019/{ROCHFORD}", "Lab share", "32"),
        pytest.param(f"2019/{ROCHFORD}", "LD votes", "2,822"),
        pytest.param(f"2019/{ROCHFORD}", "Ind votes", "1,107"),
        pytest.param(f"2019/{ROCHFORD}", "Psychedelic Future Party votes", "367"),
        pytest.param(f"2019/{ROCHFORD}", "valid_votes", "=46,136"),
        pytest.param(f"2019/{ROCHFORD}", "total_votes", "46,316"),
        pytest.param(f"2019/{ROCHFORD}", "majority", "12,286"),
        pytest.param(f"2019/{ROCHFORD}", "majority_pct", "=26.6"),
        pytest.param(f"2019/{ROCHFORD}", "turnout_pct", "61.25"),
        pytest.param(f"2017/{ROCHFORD}", "Lab votes", "17,465"),
        pytest.param(f"2017/{ROCHFORD}", "swing", "5"),
        pytest.param(f"2017/{ROCHFORD}", "majority_change", "-3,928"),
        pytest.param("2024/southend-west-and-leigh", "Lab votes", "16,739"),
        pytest.param("2024/southend-west-and-leigh", "Con votes", "14,790"),
        pytest.param("2024/southend-west-and-leigh", "Reform votes", "8,271"),
        pytest.param("2024/southend-west-and-leigh", "LD votes", "3,174"),
        pytest.param("2024/southend-west-and-leigh", "Green votes", "3,262"),
        pytest.param("2024/southend-west-and-leigh", "majority", "=1,949"),
        pytest.param("2024/southend-west-and-leigh", "turnout_pct", "62.71"),
        pytest.param("2019/southend-west", "turnout_pct", "67.78"),
        pytest.param("2024/southend-east-and-rochford", "majority", ">4,000"),
        pytest.param(f"2017/{CAMBRIDGESHIRE}", "Con votes", "34,340"),
        pytest.param(f"2017/{CAMBRIDGESHIRE}", "valid_votes", "=53,294"),
        pytest.param(f"2017/{CAMBRIDGESHIRE}", "majority", "=21,270"),
        pytest.param(f"2017/{CAMBRIDGESHIRE}", "turnout_pct", "63.2"),
        pytest.param(f"2017/{HOLLAND}", "majority", "=24,897"),
        pytest.param(f"2017/{NORFOLK}", "majority", "=18,312"),
        pytest.param("2015/dartford", "Con share", "=49.0"),
        pytest.param("2015/dartford", "Lab share", "=25.4"),
        pytest.param("2017/dartford", "Con share", "57.6"),
        pytest.param("2017/dartford", "Lab share", "33.2"),
        pytest.param("2015/eltham", "majority", "2,693"),
        pytest.param("2015/eltham", "UKIP votes", "6,481"),
        pytest.param("2015/eltham", "UKIP share", "15"),
        pytest.param("2017/eltham", "Con share_change", "+4.4"),
        pytest.param("2017/eltham", "Lab share_change", "+11.8"),
        pytest.param("2017/eltham", "swing", "=3.7"),
        pytest.param("2017/old-bexley-and-sidcup", "majority", "=15,466"),
        pytest.param("2017/bexleyheath-and-crayford", "majority", "=9,073"),
    ],
)
def test_every_figure_is_as_printed_or_worked_out(seeds: Collection, address: str, place: str, shown: str) -> None:
    assert written(figure(seeds, address, place)) == shown


@pytest.mark.parametrize(
    ("address", "people"),
    [
        pytest.param(
            f"2019/{ROCHFORD}",
            [
                ("Con", "James Duddridge"),
                ("Lab", "Ashley Dalton"),
                ("LD", "Keith Miller"),
                ("Ind", "Navin Kumar"),
                ("Psychedelic Future Party", "Jason Pilley"),
            ],
            id="Rochford and Southend East",
        ),
        pytest.param(
            f"2017/{CAMBRIDGESHIRE}",
            [
                ("Con", "Stephen Barclay"),
                ("Lab", "Ken Rustidge"),
                ("LD", "Darren Fower"),
                ("UKIP", "Robin Talbot"),
                ("Green", "Ruth Johnson"),
                ("EngDem", "Stephen Goldspink"),
            ],
            id="North East Cambridgeshire",
        ),
        pytest.param(
            f"2017/{HOLLAND}",
            [
                ("Con", "John Hayes"),
                ("Lab", "Voyteck Kowalewski"),
                ("UKIP", "Nicola Smith"),
                ("LD", "Julia Cambridge"),
                ("Green", "Daniel Wilshire"),
                ("Ind", "Rick Stringer"),
            ],
            id="South Holland and The Deepings",
        ),
        pytest.param(
            f"2017/{NORFOLK}",
            [
                ("Con", "Elizabeth Truss"),
                ("Lab", "Peter Smith"),
                ("UKIP", "David Williams"),
                ("LD", "Stephen Gordon"),
            ],
            id="South West Norfolk",
        ),
    ],
)
def test_all_candidates_stand_in_order(seeds: Collection, address: str, people: list[tuple[str, str]]) -> None:
    assert [(person.party, person.person) for person in at(seeds, address).candidates] == people


@pytest.mark.parametrize(
    ("address", "shares"),
    [
        pytest.param(f"2017/{HOLLAND}", ["=69.9", "=20.4", "=4.3", "=2.8", "=1.8", "=0.7"], id="South Holland"),
        pytest.param(f"2017/{NORFOLK}", ["=62.8", "=27.8", "=4.9", "=4.5"], id="South West Norfolk"),
    ],
)
def test_full_lists_give_the_shares(seeds: Collection, address: str, shares: list[str]) -> None:
    assert [written(person.share) for person in at(seeds, address).candidates] == shares


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        pytest.param(f"2019/{ROCHFORD}", ("Con", "hold", None), id="Con hold"),
        pytest.param("2024/southend-west-and-leigh", ("Lab", "gain", "Con"), id="Lab gain from Con"),
    ],
)
def test_holds_and_gains(seeds: Collection, address: str, expected: tuple[str, str, str | None]) -> None:
    assert outcome(seeds, address) == expected


@pytest.mark.parametrize(
    ("address", "from_party"),
    [pytest.param(f"2017/{ROCHFORD}", None, id="Rochford"), pytest.param("2017/eltham", "Con", id="Eltham")],
)
def test_both_swings_are_to_labour(seeds: Collection, address: str, from_party: str | None) -> None:
    swing = figure(seeds, address, "swing")
    assert swing is not None
    assert swing.party == "Lab"
    assert from_party is None or swing.from_party == from_party


def test_the_printed_total_of_rochford_is_a_note_with_both_explanations(seeds: Collection) -> None:
    [note] = findings(seeds, f"2019/{ROCHFORD}", FindingKind.TOTAL)
    assert note.severity is Severity.NOTE
    assert "180 rejected papers would explain it, as would two digits swapped" in note.message
    assert "58.7 per cent for James Duddridge (Con) fits 46,136" in note.message


def test_the_worked_out_majority_keeps_the_printed_bound_beside_it(seeds: Collection) -> None:
    majority = figure(seeds, f"2017/{CAMBRIDGESHIRE}", "majority")
    assert majority is not None
    assert "in keeping with the printed more than 21,000" in (majority.formula or "")
    assert any(claim.bound == ">" for claim in majority.claims)


@pytest.mark.parametrize(
    ("seat", "old", "new"),
    [
        pytest.param("Southend West and Leigh", "2019/southend-west", "2024/southend-west-and-leigh", id="west"),
        pytest.param("Southend East and Rochford", f"2019/{ROCHFORD}", "2024/southend-east-and-rochford", id="east"),
    ],
)
def test_new_seats_stand_beside_their_predecessors_not_like_for_like(
    seeds: Collection, seat: str, old: str, new: str
) -> None:
    comparison = compare(seeds.lineage(seat))
    assert old in [column.contest.address for column in comparison.columns]
    assert column(comparison, new).like_for_like is False
    assert "not like for like" in (column(comparison, new).reason or "")


def test_last_year_said_of_2015_in_a_report_of_2017_is_found(seeds: Collection) -> None:
    about = [f for f in seeds.findings if f.kind is FindingKind.TIME_WORDS]
    assert [finding.severity for finding in about] == [Severity.ERROR]
    assert "last year" in about[0].message.casefold() or "last year" in (about[0].quote or "").casefold()
    assert about[0].contest is not None
    assert about[0].contest.address == "2015/eltham"


def test_lewisham_west_is_kept_as_printed_and_what_it_may_be_is_said(seeds: Collection) -> None:
    [finding] = findings(seeds, "2017/lewisham-west", FindingKind.NO_SUCH_SEAT)
    assert finding.severity is Severity.ERROR
    assert "Lewisham West and Penge" in finding.message


def test_the_national_turnout_is_nobodys(seeds: Collection) -> None:
    turnouts = [result.turnout_pct for result in seeds.results if result.turnout_pct is not None]
    assert turnouts
    assert "68.7" not in [written(turnout) for turnout in turnouts]


def test_there_are_no_other_findings(seeds: Collection) -> None:
    assert sorted((finding.severity.value, finding.kind.value) for finding in seeds.findings) == [
        ("error", FindingKind.NO_SUCH_SEAT.value),
        ("error", FindingKind.TIME_WORDS.value),
        ("note", FindingKind.TOTAL.value),
    ]
