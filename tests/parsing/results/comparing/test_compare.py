"""Elections side by side: aligned, with changes where they may be taken, never a guessed number."""

from functools import partial

import pytest

from parsing.models import Claim
from parsing.results import CandidateRow, Change, Comparison, FigureRow, Missing, build_results, compare
from tests.parsing.results.claims import full_list, say, shown

now, then = partial(say, year=2017), partial(say, year=2015)
LIST_2015 = full_list(("25,670", "Con", "A Lee"), ("13,325", "Lab", "C Poe"), ("1,434", "UKIP", "U Kay"), year=2015)
LIST_2017 = full_list(("31,210", "Con", "A Lee"), ("18,024", "Lab", "C Poe"), ("1,428", "LD", "B Fry"))


def _compared(*claims: Claim) -> Comparison:
    return compare(build_results(claims))


def _row(comparison: Comparison, party: str) -> CandidateRow:
    return next(row for row in comparison.candidates if row.party == party)


def _figures(comparison: Comparison, name: str) -> FigureRow:
    return next(row for row in comparison.figures if row.name == name)


def _change(change: Change | None) -> str | None:
    """A change as a number, or the word that stands in its place."""
    if change is None:
        return None
    assert (change.figure is None) is (change.missing is not None)
    return str(change.missing) if change.missing is not None else shown(change.figure)


def test_columns_run_from_the_oldest_with_their_result_lines() -> None:
    comparison = _compared(
        *LIST_2017, *LIST_2015, now("outcome", "hold", "Con"), say("outcome", "gain", "Con", year=2010)
    )
    assert [(c.contest.year, c.outcome, c.like_for_like) for c in comparison.columns] == [
        (2010, "Con gain", None),
        (2015, "Con hold", True),
        (2017, "Con hold", True),
    ]


def test_rows_are_by_party_in_the_newest_order_then_those_gone() -> None:
    comparison = _compared(*LIST_2015, *LIST_2017)
    assert [row.party for row in comparison.candidates] == ["Con", "Lab", "LD", "UKIP"]


@pytest.mark.parametrize(
    ("party", "votes", "share"),
    [
        pytest.param("Con", "=5,540", "=-1.9", id="both times"),
        pytest.param("LD", "new", "new", id="new to a seat whose list was complete"),
        pytest.param("UKIP", "did not stand", "did not stand", id="gone from a complete list"),
    ],
)
def test_changes_are_from_the_column_before(party: str, votes: str, share: str) -> None:
    cell = _row(_compared(*LIST_2015, *LIST_2017), party).cells[1]
    assert (_change(cell.votes), _change(cell.share)) == (votes, share)


def test_the_first_column_has_changed_from_nothing() -> None:
    cell = _row(_compared(*LIST_2015, *LIST_2017), "Con").cells[0]
    assert (_change(cell.votes), _change(cell.share)) == ("first column", "first column")


def test_a_printed_change_from_the_election_before_is_shown_as_printed() -> None:
    comparison = _compared(then("votes", "6,481", "UKIP"), now("share_change", "8.6", "Con"))
    assert _change(_row(comparison, "Con").cells[1].share) == "8.6"


def test_a_printed_change_is_not_shown_against_an_election_further_back() -> None:
    comparison = _compared(say("votes", "6,481", "UKIP", year=2010), now("share_change", "8.6", "Con"))
    assert _change(_row(comparison, "Con").cells[1].share) == "not reported"


def test_an_absent_party_is_not_reported_where_the_list_may_lack_it() -> None:
    comparison = _compared(then("votes", "6,481", "UKIP"), now("votes", "31,210", "Con"))
    assert _row(comparison, "UKIP").cells[1].missing is Missing.NOT_REPORTED
    assert _change(_row(comparison, "Con").cells[1].votes) == "not reported"


def test_bounds_and_round_numbers_have_no_difference() -> None:
    comparison = _compared(then("majority", "12,000", "Con"), now("majority", "13,186", "Con"))
    assert _change(_figures(comparison, "majority").cells[1].change) == "not reported"


@pytest.mark.parametrize(
    ("winner_before", "expected"),
    [pytest.param("Con", "=841", id="one party's"), pytest.param("Lab", "not comparable", id="another party's")],
)
def test_a_majority_is_compared_within_one_party(winner_before: str, expected: str) -> None:
    comparison = _compared(then("majority", "12,345", winner_before), now("majority", "13,186", "Con"))
    assert _change(_figures(comparison, "majority").cells[1].change) == expected


def test_across_a_boundary_review_nothing_is_subtracted() -> None:
    old = partial(say, seat="Rochford and Southend East", year=2019)
    new = partial(say, seat="Southend East and Rochford", year=2024)
    comparison = _compared(
        old("votes", "27,063", "Con"),
        old("turnout_pct", "61.25"),
        new("votes", "11,368", "Con"),
        new("turnout_pct", "57.1"),
    )
    cell = _row(comparison, "Con").cells[1]
    assert (_change(cell.votes), _change(cell.share)) == ("not comparable", "not comparable")
    assert _change(_figures(comparison, "turnout").cells[1].change) == "not comparable"
    assert _figures(comparison, "swing").cells[1].missing is Missing.NOT_COMPARABLE
    assert comparison.columns[1].overlap is not None


def test_independents_are_aligned_by_name_and_not_by_being_independent() -> None:
    comparison = _compared(
        then("votes", "512", "Ind", "Ann Lee"),
        now("votes", "611", "Ind", "A. Lee"),
        now("votes", "77", "Ind", "Bo Fry"),
    )
    rows = {row.person: [_change(cell.votes) for cell in row.cells] for row in comparison.candidates}
    assert rows == {"A. Lee": ["first column", "=99"], "Bo Fry": ["first column", "not reported"]}


def test_swing_between_elections_that_do_not_follow_each_other_is_worked_out_from_shares() -> None:
    old = partial(say, year=2010)
    comparison = _compared(
        old("share", "48.8", "Con"),
        old("share", "27.6", "Lab"),
        now("share", "57.6", "Con"),
        now("share", "33.2", "Lab"),
        now("swing", "0.4", "Con", from_party="Lab"),
    )
    cell = _figures(comparison, "swing").cells[1]
    assert (shown(cell.figure), cell.figure and cell.figure.party) == ("=1.6", "Con")


def test_rows_of_figures_are_always_the_same() -> None:
    names = [row.name for row in _compared(now("winner", None, "Con")).figures]
    assert names == ["majority", "majority %", "turnout", "valid votes", "votes cast", "electorate", "swing"]


def test_nothing_can_be_compared_too() -> None:
    comparison = compare(())
    assert (comparison.columns, comparison.candidates) == ((), ())
